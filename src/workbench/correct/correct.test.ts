import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { anonymous, type Principal } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'
import { mostEntries } from './notice.ts'

const by = { 'by-year': '2026', 'by-month': '7', 'by-day': '20' }
const first = { 'what-0': '近期证件照1张', 'why-0': '照片拍于2015年。', 'standard-0': '白底、不戴帽。' }
const notice = { entries: '1', ...first, ...by }

describe('the one correction notice of a case', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  async function openedCase(): Promise<{ address: string; version: string; caseId: string }> {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const page = mustBePage(await pages.get(eastLake, `/w/case/${caseId}`))
    const version = /\/correct\?version=(\d+)/.exec(page)?.[1] ?? ''
    return { address: `/w/case/${caseId}/correct`, version, caseId }
  }

  function stateOf(caseId: string): Promise<string> {
    return world.node.as(eastLake, async ({ db }) => {
      const { state } = await one<{ state: string }>(db, sql`select state from casework.cases where id = ${caseId}`)
      return state
    })
  }

  it('begins with the papers and facts of this case, none chosen', async () => {
    const { address, version } = await openedCase()
    const page = mustBePage(await pages.get(eastLake, `${address}?version=${version}`))
    const offered = [...page.matchAll(/<input class="choice__control" type="checkbox"[^>]*value="([^"]+)"/g)]
    const ids = offered.map(([, id = '']) => id)
    assert.ok(ids.includes('material:photo') && ids.includes('fact:residence.since'))
    assert.ok(ids.every((id) => /^(material|fact):/.test(id)))
    assert.doesNotMatch(page, /checked=""/)
    assert.match(page, /一件事只能告知一次/)
  })

  it('takes what was ticked into entries with words to begin with, and nothing that was not offered', async () => {
    const { address, version } = await openedCase()
    const about = ['material:photo', 'fact:residence.since', 'fact:no.such', '<b>']
    const page = mustBePage(await pages.post(eastLake, address, { version, do: 'write', about }))
    assert.equal(hiddenField(page, 'entries'), '2')
    assert.equal(hiddenField(page, 'materialId-0'), 'photo')
    assert.match(page, /的记录是“\d{4}-\d{2}-\d{2}”/)
    const none = mustBePage(await pages.post(eastLake, address, { version, do: 'write' }))
    assert.equal(hiddenField(none, 'entries'), '1')
    assert.match(none, /第1样/)
    assert.doesNotMatch(none, /去掉最后一样/)
  })

  it('grows and shrinks by one entry, keeps what was written and stops at both ends', async () => {
    const { address, version } = await openedCase()
    const more = mustBePage(await pages.post(eastLake, address, { version, ...notice, do: 'add' }))
    assert.equal(hiddenField(more, 'entries'), '2')
    assert.match(more, /value="近期证件照1张"/)
    assert.match(more, /value="20"/)
    const two = { ...notice, entries: '2', 'what-1': '租房合同' }
    const less = mustBePage(await pages.post(eastLake, address, { version, ...two, do: 'remove' }))
    assert.equal(hiddenField(less, 'entries'), '1')
    assert.doesNotMatch(less, /租房合同/)
    const most = mustBePage(await pages.post(eastLake, address, { version, entries: String(mostEntries), do: 'add' }))
    assert.equal(hiddenField(most, 'entries'), String(mostEntries))
    const least = mustBePage(await pages.post(eastLake, address, { version, ...notice, do: 'remove' }))
    assert.equal(hiddenField(least, 'entries'), '1')
  })

  it('labels every box and leads each error to its own', async () => {
    const { address, version } = await openedCase()
    const page = mustBePage(await pages.post(eastLake, address, { version, do: 'preview', entries: '2' }), 422)
    for (const field of ['what-0', 'why-0', 'standard-0', 'what-1', 'why-1', 'standard-1', 'by-year']) {
      assert.match(page, new RegExp(`<a href="#${field}">请填写</a>`), field)
      assert.match(page, new RegExp(`<label[^>]*for="${field}"`), field)
      assert.match(page, new RegExp(`id="${field}"[^>]*aria-invalid="true"`), field)
    }
    assert.match(page, /有7处需要改/)
  })

  it('previews what the applicant will read, escaped, and sends nothing by it', async () => {
    const { address, version, caseId } = await openedCase()
    const hostile = { ...notice, 'why-0': '<img src=x onerror=alert(1)>' }
    const page = mustBePage(await pages.post(eastLake, address, { version, ...hostile, do: 'preview' }))
    assert.doesNotMatch(page, /<img/)
    assert.match(page, /<dd>&lt;img src=x/)
    assert.equal(hiddenField(page, 'do'), 'send')
    assert.equal(hiddenField(page, 'what-0'), '近期证件照1张')
    assert.equal(hiddenField(page, 'by-day'), '20')
    assert.equal(await stateOf(caseId), 'handling')
  })

  it('does not preview a day that does not exist', async () => {
    const { address, version } = await openedCase()
    for (const [month, day] of [
      ['2', '30'],
      ['13', '1'],
      ['七', '二十'],
      ['', '20'],
    ] as const) {
      const fields = { version, ...notice, 'by-month': month, 'by-day': day, do: 'preview' }
      const page = mustBePage(await pages.post(eastLake, address, fields), 422)
      assert.match(page, /href="#by-year"/, `${month}/${day}`)
    }
  })

  it('sends no notice that is too soon, too late, too long or about a paper of another service', async () => {
    const { address, version, caseId } = await openedCase()
    const bad = [
      { ...notice, 'by-day': '10' },
      { ...notice, 'by-month': '12' },
      { ...notice, 'materialId-0': 'no-such-paper' },
      { ...notice, 'standard-0': '' },
    ]
    for (const fields of bad) {
      const page = mustBePage(await pages.post(eastLake, address, { version, ...fields, do: 'send' }), 422)
      assert.match(page, /<title>错误：/)
      assert.match(page, /近期证件照1张/)
    }
    assert.equal(await stateOf(caseId), 'handling')
  })

  it('is sent once: the second officer, the second press and a second notice find it used', async () => {
    const { address, version, caseId } = await openedCase()
    const long = { ...notice, 'why-0': '长'.repeat(2000) }
    assert.equal((await pages.post(eastLake, address, { version, ...long, do: 'send' })).location, '/w/queue?did=asked')
    assert.equal(await stateOf(caseId), 'paused')
    assert.equal((await pages.post(eastLake, address, { version, ...notice, do: 'send' })).status, 409)
    const page = mustBePage(await pages.get(eastLake, `/w/case/${caseId}`))
    assert.doesNotMatch(page, /\/correct\?version/)
    const now = await world.node.as(eastLake, ({ db }) =>
      one<{ version: number }>(db, sql`select version from casework.cases where id = ${caseId}`),
    )
    const again = await pages.post(eastLake, address, { version: String(now.version), ...notice, do: 'send' })
    assert.equal(again.status, 409)
  })

  it('takes no form without its token or of another version', async () => {
    const { address, version, caseId } = await openedCase()
    for (const step of ['write', 'add', 'preview', 'send']) {
      assert.equal((await pages.post(eastLake, address, { version, ...notice, do: step, csrf: '' })).status, 403, step)
      assert.equal((await pages.post(eastLake, address, { version: '1', ...notice, do: step })).status, 409, step)
    }
    assert.equal(await stateOf(caseId), 'handling')
  })

  it('belongs to the approvers of the office alone', async () => {
    const { address, version, caseId } = await openedCase()
    const fields = { version, ...notice, do: 'send' }
    const refusals: readonly (readonly [Principal, readonly number[]])[] = [
      [westLake, [404]],
      [officerOf('360102', '何平', ['issuer', 'item-manager']), [403]],
      [await world.signIn(1), [303, 401]],
      [anonymous, [303, 401]],
    ]
    for (const [who, statuses] of refusals) {
      assert.ok(statuses.includes((await pages.post(who, address, fields)).status), who.kind)
      assert.ok(statuses.includes((await pages.get(who, `${address}?version=${version}`)).status), who.kind)
    }
    assert.equal(await stateOf(caseId), 'handling')
  })

  it('is written in English by who reads English', async () => {
    const { address, version } = await openedCase()
    const picked = mustBePage(await pages.get(eastLake, `/en${address}?version=${version}`))
    assert.match(picked, /Choose from this case/)
    const written = mustBePage(
      await pages.post(eastLake, `/en${address}`, { version, do: 'write', about: ['fact:residence.since'] }),
    )
    assert.match(written, /The record of .+ says/)
    const preview = mustBePage(await pages.post(eastLake, `/en${address}`, { version, ...notice, do: 'preview' }))
    assert.match(preview, /One thing is missing; supply it and we go on/)
    assert.match(preview, /Monday 20 July, 24:00/)
    const sent = await pages.post(eastLake, `/en${address}`, { version, ...notice, do: 'send' })
    assert.equal(sent.location, '/en/w/queue?did=asked')
  })
})
