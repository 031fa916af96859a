import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { OfficerId } from '#kernel/ids'
import type { Duty, Officer } from '#kernel/principal'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { eastLakeOffice, householdMove, serviceItems, westLakeOffice } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { findDraftOf, listManagedBasics, listOrganItems, startDraft, suspendItem } from '../index.ts'

const manager = (organisation: string, duties: readonly Duty[] = ['item-manager'], last = '1'): Officer => ({
  kind: 'officer',
  // The brand is for the type checker; officers of this test have no row.
  officerId: `0197f000-0000-7000-8000-00000000000${last}` as OfficerId,
  name: '邹敏',
  organisation: { id: organisation, name: '南昌市公安局东湖分局', region: '360102' },
  duties,
  sessionId: 's',
})
const own = manager(eastLakeOffice)
const moving = '户口迁移（夫妻投靠）'
const items = serviceItems.map((item) =>
  item === householdMove ? { ...item, name: { ...item.name, zh: moving } } : item,
)

describe('what an item manager has', () => {
  let test: TestServices
  before(async () => {
    test = await testServices()
    await publishWithBasics(test.services, items)
  })
  after(() => test.close())

  it('the items of the own organ, by name or code, and nobody else’s', async () => {
    const { rows, total } = await listOrganItems(test.services, own)
    assert.equal(total, items.length)
    assert.deepEqual(rows.map(({ name }) => name.zh).sort(), items.map(({ name }) => name.zh).sort())
    const named = await listOrganItems(test.services, own, { words: '户口' })
    assert.deepEqual(
      named.rows.map(({ handlingCode, visits, papersToHandIn }) => ({ handlingCode, visits, papersToHandIn })),
      [{ handlingCode: householdMove.handlingCode, visits: 1, papersToHandIn: 1 }],
    )
    const byCode = await listOrganItems(test.services, own, { words: householdMove.handlingCode.toLowerCase() })
    assert.equal(byCode.total, 1)
    assert.equal((await listOrganItems(test.services, own, { words: '%_\'"' })).total, 0)
    assert.equal((await listOrganItems(test.services, manager(westLakeOffice))).total, 0)
  })

  it('by its whole name, however wide its brackets are typed', async () => {
    for (const words of [moving, '户口迁移(夫妻投靠)', ' （夫妻 ']) {
      assert.equal((await listOrganItems(test.services, own, { words })).total, 1, words)
      assert.equal((await listManagedBasics(test.services, own, { kept: false, words })).total, 1, words)
    }
  })

  it('what is suspended is listed as such', async () => {
    await test.as(own, (services) =>
      suspendItem(services, own, {
        code: householdMove.handlingCode,
        reason: { zh: '系统升级', en: 'Systems are upgraded' },
        until: null,
      }),
    )
    const { rows } = await listOrganItems(test.services, own, { state: 'suspended' })
    assert.deepEqual(
      rows.map(({ name, state, stateNote }) => [name.zh, state, stateNote?.reason.zh]),
      [[moving, 'suspended', '系统升级']],
    )
    assert.equal((await listOrganItems(test.services, own, { state: 'abolished' })).total, 0)
  })

  it('the basic catalogue says what has been taken up', async () => {
    const { rows } = await listManagedBasics(test.services, own, { kept: false, words: '户口迁移' })
    assert.deepEqual(
      rows.map(({ basicCode, implementedBy, taken }) => ({ basicCode, implementedBy, taken })),
      [{ basicCode: householdMove.basicCode, implementedBy: 1, taken: [householdMove.handlingCode] }],
    )
    const other = await listManagedBasics(test.services, manager(westLakeOffice), { kept: false, words: '户口迁移' })
    assert.deepEqual(other.rows[0]?.taken, [])
  })

  it('the open draft of an item is found by those who may manage it', async () => {
    const subject = { level: 'item', code: householdMove.handlingCode } as const
    assert.equal(await findDraftOf(test.services, own, subject), undefined)
    const begun = await test.as(own, (services) => startDraft(services, own, subject))
    assert.equal((await findDraftOf(test.services, own, subject))?.id, begun.id)
    await assert.rejects(findDraftOf(test.services, manager(westLakeOffice), subject), {
      code: 'catalogue.not-your-item',
    })
  })

  it('is for item managers only', async () => {
    const approver = manager(eastLakeOffice, ['approver', 'supervisor'])
    await assert.rejects(listOrganItems(test.services, approver), { code: 'kernel.not-allowed' })
    await assert.rejects(listManagedBasics(test.services, approver, { kept: true }), { code: 'kernel.not-allowed' })
  })
})
