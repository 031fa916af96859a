import assert from 'node:assert/strict'
import { it } from 'node:test'
import { householdMove, residencePermit } from '../../../test/service-items.ts'
import { compareVersions } from '../index.ts'

it('finds nothing between equal versions', () => {
  assert.deepEqual(compareVersions(residencePermit, { ...residencePermit, version: 2, popularity: 1 }), [])
})

it('says what changed, element by element, in words', () => {
  const next = {
    ...householdMove,
    promisedLimit: { days: 0, unit: 'working-day' } as const,
    fee: { amountFen: 1050, basis: { zh: '目录', en: 'List' } },
    materials: [],
  }
  assert.deepEqual(compareVersions(householdMove, next), [
    {
      element: 'promisedLimit',
      before: { zh: '5个工作日', en: '5 working days' },
      after: { zh: '当场', en: 'At once' },
    },
    { element: 'fee', before: { zh: '不收费', en: 'Free' }, after: { zh: '10.5元', en: '10.5 yuan' } },
    { element: 'materials', before: { zh: '居民户口簿（要交）', en: 'Household booklet (to bring)' }, after: null },
  ])
})
