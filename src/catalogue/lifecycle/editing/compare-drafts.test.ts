import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { OfficerId } from '#kernel/ids'
import { residencePermit } from '../../../../test/service-items.ts'
import { basicOf } from '../../inheritance/split-item.ts'
import type { Draft } from '../draft.ts'
import { compareDrafts } from './compare-drafts.ts'

const { basicCode, elements } = basicOf(residencePermit, ['3', '4'])
const officer = { officerId: '0197f000-0000-7000-8000-000000000001' as OfficerId, name: '示例' }
const theirs: Draft = {
  ...{ id: '', kind: 'publish', state: 'draft', level: 'basic', code: basicCode, revision: 1, baseVersion: 1 },
  ...{ effectiveFrom: '2026-07-08', reason: { zh: '', en: '' }, replacedBy: null, organisationId: '' },
  ...{ organisationName: '', editedBy: officer, checkedBy: null, approvedBy: null, hands: [], returned: null },
  updatedAt: new Date(0),
  content: elements,
}

it('tells of a basic item also what no item has: its levels of exercise', () => {
  assert.deepEqual(compareDrafts(theirs, elements), [])
  const changes = compareDrafts(theirs, { ...elements, levels: ['4'] })
  assert.deepEqual(
    changes.map(({ element }) => element),
    ['levels'],
  )
})
