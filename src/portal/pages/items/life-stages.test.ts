import assert from 'node:assert/strict'
import { it } from 'node:test'
import { themes } from '#standards'
import { findLifeStage, lifeStages } from './life-stages.ts'

for (const audience of ['person', 'enterprise'] as const) {
  it(`the stages of the ${audience} name themes that exist, and no stage twice`, () => {
    const known = new Set(themes[audience].map(({ code }) => code))
    for (const { id, themes: named } of lifeStages[audience]) {
      assert.ok(named.length > 0, id)
      for (const code of named) assert.ok(known.has(code), `${id}: ${code}`)
    }
    const ids = lifeStages[audience].map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
  })
}

it('a stage of the other audience, or none, is not found', () => {
  assert.equal(findLifeStage('person', 'close'), undefined)
  assert.equal(findLifeStage('enterprise', undefined), undefined)
})
