import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { maskName } from '#standards'
import { getSamplePerson } from '../../demonstration/samples/people.ts'
import { sampleOfficerPassword } from '../../demonstration/samples/staff.ts'
import { type JourneyNetwork, journeyNetwork } from './demonstration.ts'
import { beginByForm, finishByForm, signInByForm } from './form-walk.ts'
import { until } from './until.ts'
import { newVisitor, type Visited, type Visitor } from './visitor.ts'

let network: JourneyNetwork
let jiangxi: string

/** Ends a platform's process without a word and waits until its successor is ready. */
async function kill(platformId: string): Promise<void> {
  const before = network.processId(platformId)
  assert.ok(before)
  process.kill(before, 'SIGKILL')
  await until(async () => network.processId(platformId) !== before)
  await network.whenReady(platformId)
}

async function officer(): Promise<Visitor> {
  const visitor = newVisitor()
  const page = await visitor.get(`${jiangxi}/w/signin`)
  await visitor.submit(page, '/w/signin', { account: 'zhoulanqing', password: sampleOfficerPassword })
  return visitor
}

async function grant(visitor: Visitor, caseId: string): Promise<Visited> {
  const page = await visitor.get(`${jiangxi}/w/case/${caseId}`)
  const link = /href="(\/w\/case\/[^"]*\/grant[^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&')
  assert.ok(link, `the case can be granted: ${page.status}`)
  return visitor.submit(await visitor.get(jiangxi + link), '/grant', {})
}

function certificates(text: string): number {
  return new Set([...text.matchAll(/\/my\/certs\/([0-9A-Za-z.%-]+)"/g)].map((match) => match[1])).size
}

/** The certificate's SM2 signature holds for a ministry that has only the trust list. */
async function verifyAtMinistry(resident: Visitor, certs: string): Promise<void> {
  const detail = /\/my\/certs\/([0-9A-Za-z.%-]+)"/.exec(certs)?.[1]
  assert.ok(detail)
  const page = await resident.get(`${network.origin('440000')}/my/certs/${detail}`)
  const identifier = /1\.2\.156\.3005\.2\.[0-9A-Z]{21}\.[0-9A-Z]{18}\.[0-9A-Z]+\.\d{3}\.[0-9A-Z]/.exec(page.text)?.[0]
  assert.ok(identifier, 'the certificate shows its identifier')
  const verified = await newVisitor().get(`${network.origin('mps')}/verify?number=${identifier}`)
  assert.match(verified.text, /有效/)
  assert.ok(verified.text.includes(maskName(getSamplePerson(1).name)), 'the holder, masked')
}

describe('the journey with the national suite, each platform killed on the way', () => {
  before(async () => {
    network = await journeyNetwork('gm')
    jiangxi = network.origin('360000')
  })
  after(() => network?.remove())

  it('goes on after every kill, loses nothing and does nothing twice', async () => {
    const resident = newVisitor()
    await signInByForm(resident, network, 1)
    await kill('hub')
    assert.equal((await resident.get(`${jiangxi}/my/cases`)).status, 200, 'the session survives the hub')

    const caseId = await beginByForm(resident, network)
    await kill('mps')
    await kill('360000')
    const kept = await resident.get(`${jiangxi}/apply/${caseId}/prefill`)
    assert.match(kept.text, /人口库/, 'the facts of the draft are kept')

    const caseNumber = await finishByForm(resident, network, caseId)
    await kill('360000')
    const again = await resident.get(`${jiangxi}/apply/${caseId}/done`)
    assert.ok(again.text.includes(caseNumber), 'the receipt is the same after a restart')

    const approver = await officer()
    // The index of certificates is told by message: the hub is away while the permit is issued.
    const hub = network.processId('hub')
    assert.ok(hub)
    process.kill(hub, 'SIGKILL')
    const granted = await grant(approver, caseId)
    assert.equal(granted.status, 200)
    await kill('360000')
    await until(async () => network.processId('hub') !== hub)
    await network.whenReady('hub')

    // The applicant looks: what time has put in force is in force, whether or not a job has run.
    const decided = await resident.get(`${jiangxi}/my/cases/${caseId}`)
    assert.match(decided.text, /已办结/)
    const guangdong = network.origin('440000')
    await until(async () => certificates((await resident.get(`${guangdong}/my/certs`)).text) > 0)
    await kill('440000')
    await kill('samr')
    const held = await resident.get(`${guangdong}/my/certs`)
    assert.equal(certificates(held.text), 1, 'one certificate, not two')

    await verifyAtMinistry(resident, held.text)
    const rated = await resident.submit(await resident.get(`${jiangxi}/my/cases/${caseId}/rate`), '/rate', {
      level: '4',
      privacy: 'anonymous',
    })
    assert.match(rated.text, /您评了/)

    const own = await resident.get(`${jiangxi}/my/cases`)
    assert.equal(new Set(own.text.match(/\/my\/cases\/[0-9a-f-]{36}/g)).size, 1, 'one case, not two')
    const footprint = await resident.get(`${jiangxi}/my/footprint`)
    for (const source of ['公安部', '市场监管总局']) assert.ok(footprint.text.includes(source), source)
  })
})
