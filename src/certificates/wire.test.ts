import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Value } from 'typebox/value'
import { calendarDate, sampleResidentId } from '#standards'
import { byHolderSchema } from './wire.ts'

const question = {
  holderNumber: sampleResidentId('36', calendarDate('1990-03-01'), 4),
  purpose: { words: { zh: '本人查看证照', en: 'You looked at your certificates' } },
  reference: '00000000-0000-7000-8000-000000000001',
  onBehalf: { id: 'x', name: '', organisation: '广东省' },
}

test('a question about a holder says why, so that its record can be read by the holder everywhere', () => {
  assert.ok(Value.Check(byHolderSchema, question))
  const { words } = question.purpose
  for (const purpose of [
    { words: { ...words, zh: '' } },
    { words: { ...words, en: '' } },
    { words, caseNumber: '' },
    { words, itemCode: '' },
  ])
    assert.ok(!Value.Check(byHolderSchema, { ...question, purpose }), JSON.stringify(purpose))
})
