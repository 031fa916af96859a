import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Material, Situation } from '#catalogue'
import { papersOf } from './situations.ts'

const words = { zh: '材料', en: 'Paper' }

function material(id: string, isAsked: boolean): Material {
  const waiver = isAsked ? ({ kind: 'required', reason: words } as const) : ({ kind: 'abolished' } as const)
  return { id, name: words, waiver, source: words, standard: words }
}

const situation = (id: string, materialIds: readonly string[]): Situation => ({ id, title: words, materialIds })

const item = {
  materials: [material('form', true), material('lease', true), material('deed', true), material('photo', false)],
  situations: [situation('rent', ['lease']), situation('own', ['deed', 'photo']), situation('school', [])],
}
const ids = (asked?: string) => papersOf(item, asked).materials.map(({ id }) => id)

it('lists everything until a situation is chosen, and counts from the lightest to the heaviest', () => {
  assert.deepEqual(ids(), ['form', 'lease', 'deed', 'photo'])
  assert.deepEqual(papersOf(item, undefined).toHandIn, { least: 1, most: 2 })
})

it('lists what is asked of everybody and in the situation chosen', () => {
  assert.deepEqual(ids('rent'), ['form', 'lease'])
  assert.deepEqual(ids('own'), ['form', 'deed', 'photo'])
  assert.deepEqual(ids('school'), ['form'])
  assert.deepEqual(papersOf(item, 'school').toHandIn, { least: 1, most: 1 })
})

it('takes an unknown situation for none', () => {
  assert.equal(papersOf(item, '<b>').situation, null)
  assert.deepEqual(papersOf({ ...item, situations: [] }, 'rent').toHandIn, { least: 3, most: 3 })
})
