import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Duty, Officer } from '#kernel/principal'
import type { ThisPlatform } from '#kernel/services'
import type { RailEntry } from '#portal'
import { officerOf } from '../../../test/casework-world.ts'
import { englishStaffFrame, staffFrame } from '../../../test/staff-frame.ts'
import { homeOf, lanePath, railOf } from './rail.ts'

const node: ThisPlatform = {
  id: '360000',
  kind: 'node',
  name: { zh: '江西省', en: 'Jiangxi Province' },
  region: '360000',
  origin: 'http://localhost:8036',
}
const hub: ThisPlatform = { ...node, id: 'hub', kind: 'hub' }
const counts = { open: 7, dueToday: 2, overdue: 1, waiting: 3 }

function officer(...duties: readonly Duty[]): Officer {
  return officerOf('360102', '周岚清', duties)
}

function entriesOf(who: Officer, platform = node, here: Parameters<typeof railOf>[3] = {}): readonly RailEntry[] {
  return railOf(staffFrame, who, platform, here).flatMap(({ entries }) => entries)
}

function lanesIn(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path.startsWith('/w/queue'))
}

describe('the rail of the workbench', () => {
  it('shows the queue to who decides and the items to who manages them, and to others nothing', () => {
    const paths = entriesOf(officer('approver')).map(({ href }) => href)
    assert.ok(paths.includes('/w/me'))
    assert.deepEqual(lanesIn(paths), [
      '/w/queue',
      '/w/queue?lane=due-today',
      '/w/queue?lane=overdue',
      '/w/queue?lane=waiting',
      '/w/queue?lane=closed',
    ])
    const items = entriesOf(officer('item-manager')).map(({ href }) => href)
    assert.ok(items.includes('/w/items') && !items.some((href) => href.startsWith('/w/queue')))
    assert.ok(railOf(staffFrame, officer('approver', 'item-manager'), node, {}).length > 2)
    for (const duty of ['issuer', 'clerk'] as const)
      assert.deepEqual(lanesIn(entriesOf(officer(duty)).map(({ href }) => href)), ['/w/queue?lane=serving'], duty)
    assert.deepEqual(
      entriesOf(officer('supervisor')).map(({ href }) => href),
      ['/w/supervise'],
    )
    assert.deepEqual(
      entriesOf(officer('data-officer')).map(({ href }) => href),
      ['/w/data', '/w/systems'],
    )
    assert.deepEqual(railOf(staffFrame, officer('rating-handler'), node, {}), [])
    assert.deepEqual(railOf(staffFrame, officer(), node, {}), [])
  })

  it('offers the hub no items of its own, only what all platforms share', () => {
    const paths = entriesOf(officer('item-manager'), hub).map(({ href }) => href)
    assert.deepEqual(
      paths.filter((path) => path !== '/w/commitments'),
      ['/w/basic-items', '/w/items/gaps', '/w/items/demands'],
    )
  })

  it('counts each lane, and calls for attention only when something is late', () => {
    const late = entriesOf(officer('approver'), node, { counts, lane: 'overdue' })
    assert.deepEqual(
      late.filter(({ href }) => href.startsWith('/w/queue')).map(({ count }) => count),
      [7, 2, 1, 3, undefined],
    )
    assert.deepEqual(
      late.filter(({ urgent }) => urgent).map(({ text }) => text),
      ['我的待办', '已超期'],
    )
    const onTime = entriesOf(officer('approver'), node, { counts: { ...counts, overdue: 0 } })
    assert.ok(onTime.every(({ urgent }) => !urgent))
  })

  it('marks the one lane that is shown, and none on a page of no lane', () => {
    const current = entriesOf(officer('approver'), node, { lane: 'waiting' }).filter((entry) => entry.current)
    assert.deepEqual(
      current.map(({ text }) => text),
      ['等申请人补正'],
    )
    assert.ok(entriesOf(officer('approver')).every((entry) => !entry.current))
    assert.deepEqual(
      entriesOf(officer('item-manager'), node, { section: 'gaps' })
        .filter((entry) => entry.current)
        .map(({ href }) => href),
      ['/w/items/gaps'],
    )
  })

  it('is English on English pages, words and addresses', () => {
    const groups = railOf(englishStaffFrame, officer('approver', 'item-manager'), node, { counts })
    for (const { title = '', entries } of groups) {
      for (const { href, text } of entries) {
        assert.match(href, /^\/en\/w\//)
        assert.doesNotMatch(text + title, /\p{Script=Han}/u)
      }
    }
  })
})

describe('where an officer begins', () => {
  it('is what waits for the duty', () => {
    assert.equal(homeOf(officer('approver'), node), '/w/queue')
    assert.equal(homeOf(officer('item-manager'), node), '/w/items')
    assert.equal(homeOf(officer('item-manager'), hub), '/w/basic-items')
    assert.equal(homeOf(officer('item-manager', 'approver'), hub), '/w/queue')
    // Without a duty the queue says so, instead of a page that nobody offered.
    assert.equal(homeOf(officer(), node), '/w/queue')
  })

  it('has the lane of open cases at the plain address', () => {
    assert.equal(lanePath('open'), '/w/queue')
    assert.equal(lanePath('overdue'), '/w/queue?lane=overdue')
  })
})
