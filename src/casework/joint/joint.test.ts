import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addOfficer } from '#identity'
import { rows, sql } from '#kernel/database'
import { type Officer, system } from '#kernel/principal'
import { calendarDate } from '#standards'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  refused,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'
import { getOwnCase } from '../applicant/get-own-case.ts'
import { sweepTimers } from '../clock/sweep-timers.ts'
import { openCase } from '../office/open-case.ts'
import { extendCase } from '../proceedings/extend-case.ts'
import { rebuildCase } from '../rebuild-case.ts'
import { findCase } from '../store/case-store.ts'
import { type AskOpinion, askOpinion } from './ask-opinion.ts'
import { giveOpinion, readAsked, readSharedFile } from './give-opinion.ts'
import { listJoint, urgeOpinion } from './list-joint.ts'

const day = 24 * 3_600_000
const question = '请核实申请人在贵辖区的居住情况。'
const text = '经核实，没有不同的记录，同意。'

describe('a case over several organisations', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    const { online } = residencePermit
    if (!online) throw new Error('the residence permit is applied for online')
    world = await caseworkWorld({ item: { online: { ...online, handling: 'joint' } } })
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  async function opened(number: number): Promise<{ caseId: string; version: number; facts: string[] }> {
    const { caseId } = await submittedCase(world, await world.signIn(number))
    const { version, facts } = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    return { caseId, version, facts: facts.map(({ factId }) => factId) }
  }
  const ask = (officer: Officer, caseId: string, version: number, change: Partial<AskOpinion> = {}) =>
    world.node.as(officer, (services) =>
      askOpinion(services, officer, caseId, {
        ...{ version, organisation: westLake.organisation.id, question, facts: [], files: [], by: '2026-07-17' },
        ...change,
      }),
    )
  const lanes = (officer: Officer) => world.node.as(officer, (services) => listJoint(services, officer))
  const give = (officer: Officer, id: string, verdict = 'agree') =>
    world.node.as(officer, (services) => giveOpinion(services, officer, id, { verdict, text }))

  it('asks another, which sees what was chosen and nothing else, and answers once', async () => {
    const { caseId, version, facts } = await opened(1)
    const [fact = ''] = facts
    const asked = await ask(eastLake, caseId, version, { facts: [fact] })
    const id = asked.opinions[0]?.id ?? ''
    const [lane] = (await lanes(westLake)).askedOfUs
    assert.deepEqual([lane?.id, lane?.shown.question, lane?.shown.facts.length], [id, question, 1])
    const seen = await world.node.as(westLake, ({ db }) =>
      rows(
        db,
        sql`select 1 from casework.cases where id = ${caseId} union all select 1 from casework.facts where case_id = ${caseId}`,
      ),
    )
    assert.deepEqual(seen, [], 'of the case itself it sees nothing')
    await world.node.as(westLake, (services) => readAsked(services, westLake, id))
    const third = officerOf('360104', '别人')
    await assert.rejects(give(third, id), refused('casework.opinion-not-found'))
    await assert.rejects(give(eastLake, id), refused('casework.opinion-not-found'), 'nobody answers themselves')
    await assert.rejects(give({ ...westLake, duties: ['clerk'] }, id), refused('kernel.not-allowed'))
    await assert.rejects(give(westLake, id, 'perhaps'), refused('casework.bad-opinion'))
    const file = world.node.as(westLake, (services) => readSharedFile(services, westLake, id, caseId))
    await assert.rejects(file, refused('casework.unknown-material'), 'a file that was not chosen')
    await give(westLake, id)
    await assert.rejects(give(westLake, id), refused('casework.opinion-closed'))
    const found = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    assert.deepEqual([found.opinions[0]?.verdict, found.opinions[0]?.text], ['agree', text])
    const person = await world.signIn(1)
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    assert.ok(view.record.some(({ title }) => title.zh.startsWith('征求') && title.zh.includes('西湖')))
    assert.ok(view.accesses.some(({ act }) => act === 'casework.read-asked'))
    const { partyId, id: own } = asked
    const rebuilt = await world.node.as(system, (services) => rebuildCase(services, { partyId, id: own }))
    assert.equal(rebuilt.differed, false)
  })

  it('is asked by an approver of the office, of another organisation, with a question and a day', async () => {
    const { caseId, version } = await opened(7)
    const bad: readonly Partial<AskOpinion>[] = [
      { organisation: eastLake.organisation.id },
      { organisation: 'x' },
      { by: '2026-07-08' },
      { by: '2026-12-01' },
      { by: '' },
    ]
    for (const change of bad) {
      await assert.rejects(
        ask(eastLake, caseId, version, change),
        refused('casework.bad-asking'),
        JSON.stringify(change),
      )
    }
    await assert.rejects(ask(eastLake, caseId, version, { question: '?' }), refused('casework.reason-needed'))
    await assert.rejects(ask(westLake, caseId, version), refused('casework.case-not-found'))
    await assert.rejects(ask({ ...eastLake, duties: ['head'] }, caseId, version), refused('kernel.not-allowed'))
    const asked = await ask(eastLake, caseId, version)
    await assert.rejects(ask(eastLake, caseId, asked.version), refused('casework.bad-asking'), 'twice at once')
  })

  it('has pages for both sides, in both languages', async () => {
    const { caseId, version } = await opened(20)
    const officer = { account: 'zhaojianping', name: '赵建平', password: 'a long enough secret' }
    await world.node.as(system, (services) =>
      addOfficer(services, { ...officer, organisationId: westLake.organisation.id, duties: ['approver'] }),
    )
    const path = `/w/case/${caseId}/ask-opinion`
    const asking = mustBePage(await pages.get(eastLake, `${path}?version=${version}`))
    assert.ok(asking.includes('西湖分局') && !asking.includes('青山湖分局'), 'only where somebody can answer')
    const form = { version: String(version), organisation: westLake.organisation.id, reason: question, facts: [] }
    assert.match(mustBePage(await pages.post(eastLake, path, form), 422), /href="#by-year"/)
    // Later than what is open besides: the lane stands last.
    const by = { 'by-year': '2026', 'by-month': '7', 'by-day': '18' }
    assert.equal((await pages.post(eastLake, path, { ...form, ...by })).location, '/w/joint?did=consulted')
    const page = mustBePage(await pages.get(eastLake, '/w/joint?did=consulted'))
    const urge = [...page.matchAll(/action="(\/w\/joint\/[^"]+\/urge)"/g)].at(-1)?.[1] ?? ''
    assert.equal((await pages.post(westLake, urge)).status, 404)
    assert.equal((await pages.post(eastLake, urge)).location, '/w/joint?did=urged-now')
    assert.match(mustBePage(await pages.post(eastLake, urge), 409), /今天已经督办过/)
    const theirs = mustBePage(await pages.get(westLake, '/w/joint'))
    assert.match(theirs, /对方催办/)
    const at = urge.replace('/urge', '')
    assert.match(mustBePage(await pages.get(westLake, at)), new RegExp(question))
    mustBePage(await pages.get(westLake, `/en${at}`))
    assert.match(mustBePage(await pages.post(westLake, at, { reason: text }), 422), /href="#verdict"/)
    assert.equal(
      (await pages.post(westLake, at, { verdict: 'object', reason: text })).location,
      '/w/joint?did=answered',
    )
    assert.match(mustBePage(await pages.get(eastLake, `/w/case/${caseId}`)), /不同意/)
    assert.equal((await pages.get({ ...westLake, duties: ['clerk'] }, '/w/joint')).status, 403)
  })

  it('is extended by fifteen days with the approval of the government alone', async () => {
    const { caseId, version } = await opened(5)
    const head = officerOf('360102', '陈局', ['head'])
    const extend = (days: number, approvedBy: string) =>
      world.node.as(head, (services) =>
        extendCase(services, head, caseId, { version, days, reason: question, approvedBy }),
      )
    await assert.rejects(extend(16, '区长，洪府〔2026〕8号'), refused('casework.bad-extension'))
    await assert.rejects(extend(15, ' '), refused('casework.bad-extension'))
    assert.equal((await extend(15, '区长，洪府〔2026〕8号')).extendedBy?.days, 15)
    const person = await world.signIn(5)
    const view = await world.node.as(person, (services) => getOwnCase(services, person, caseId))
    const notice = view.documents.find(({ kind }) => kind === 'extension')
    assert.match(JSON.stringify(notice?.parts), /第四十二条第二款，经本级人民政府负责人批准（区长，洪府〔2026〕8号）/)
  })

  it('notes silence as no opinion once the day is over, and goes on', async () => {
    const person = await world.signIn(9)
    const { caseId, version } = await opened(9)
    const asked = await ask(eastLake, caseId, version, { by: '2026-07-10' })
    const id = asked.opinions[0]?.id ?? ''
    const sweep = () => sweepTimers(world.node.services, world.node.services.clock.now())
    world.network.advance(2 * day)
    await sweep()
    assert.equal((await lanes(westLake)).askedOfUs.find((lane) => lane.id === id)?.verdict, null, 'its last day')
    world.network.advance(day)
    await assert.rejects(give(westLake, id), refused('casework.opinion-closed'))
    await sweep()
    await sweep()
    const key = { partyId: person.partyId, id: asked.id }
    const found = await world.node.as(system, (services) => findCase(services, key))
    assert.deepEqual([found?.opinions[0]?.verdict, found?.opinions[0]?.dueOn], ['none', calendarDate('2026-07-10')])
    assert.equal((await lanes(westLake)).askedOfUs.find((lane) => lane.id === id)?.verdict, 'none')
    const urge = world.node.as(eastLake, (services) => urgeOpinion(services, eastLake, id))
    await assert.rejects(urge, refused('casework.opinion-closed'))
  })

  it('asks who is near to the office, also where the person named the province alone', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(4), '360000')
    const { version } = await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    const [asked] = (await ask(eastLake, caseId, version)).opinions
    await give(westLake, asked?.id ?? '')
  })
})
