import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { calendarDate } from '#standards'
import { residencePermit } from '../../../test/service-items.ts'
import type { FactDefinition, Question } from '../item.ts'
import { type KnownFact, type Rules, variablesOf } from './context.ts'
import { findValue, isReadable, type Truth, truthOf, variablesRead } from './evaluate.ts'

const today = calendarDate('2026-07-08')
const { fact, question } = firstOfBoth()

function firstOfBoth() {
  const [fact] = residencePermit.online?.facts ?? []
  const [question] = residencePermit.online?.questions ?? []
  assert.ok(fact && question)
  return { fact, question }
}

function formOf(
  facts: readonly { id: string; form?: FactDefinition['form'] }[],
  questions: readonly Pick<Question, 'id' | 'optional'>[] = [],
): Rules {
  return {
    facts: facts.map(({ id, form = 'text' }) => ({ id, label: fact.label, form })),
    questions: questions.map((each) => ({ ...question, ...each })),
    conditions: [],
  }
}

function truth(feel: string, values: Record<string, KnownFact['value']>, form = formOf([])): Truth {
  const facts = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]))
  return truthOf(feel, variablesOf(form, { facts, today }))
}

type Formula =
  | { readonly of: 'and' | 'or'; readonly left: Formula; readonly right: Formula }
  | { readonly of: 'not'; readonly inner: Formula }
  | { readonly of: 'fact'; readonly id: string }

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ of: fc.constant('fact' as const), id: fc.constantFrom('a.x', 'b.x', 'c.x', 'd.x') }),
    fc.record({ of: fc.constant('not' as const), inner: tie('formula') }),
    fc.record({ of: fc.constantFrom('and' as const, 'or' as const), left: tie('formula'), right: tie('formula') }),
  ),
}))

function written(given: Formula): string {
  if (given.of === 'fact') return given.id
  if (given.of === 'not') return `not(${written(given.inner)})`
  return `(${written(given.left)} ${given.of} ${written(given.right)})`
}

/** Every way in which what is not known may turn out: the truth is what they agree in. */
function possible(given: Formula, values: Record<string, boolean>): Truth {
  if (given.of === 'fact') return values[given.id] === undefined ? 'unknown' : values[given.id] ? 'true' : 'false'
  if (given.of === 'not') return opposite(possible(given.inner, values))
  const sides = [possible(given.left, values), possible(given.right, values)]
  const settling = given.of === 'and' ? 'false' : 'true'
  if (sides.includes(settling)) return settling
  return sides.includes('unknown') ? 'unknown' : opposite(settling)
}

function opposite(given: Truth): Truth {
  return given === 'unknown' ? given : given === 'true' ? 'false' : 'true'
}

describe('truthOf', () => {
  it('follows Kleene’s three values in every formula of and, or and not', () => {
    const known = fc.dictionary(fc.constantFrom('a.x', 'b.x', 'c.x'), fc.boolean(), { noNullPrototype: true })
    fc.assert(
      fc.property(formula, known, (given, values) => {
        assert.equal(truth(written(given), values), possible(given, values), written(given))
      }),
      { numRuns: 300 },
    )
  })

  const cases: readonly (readonly [string, Record<string, KnownFact['value']>, Truth])[] = [
    ['a.x = "1"', {}, 'unknown'],
    ['a.x != 5', {}, 'unknown'],
    ['a.x != null', { 'a.x': null }, 'false'],
    ['a.x = null', { 'a.x': null }, 'true'],
    ['a.x > 3', { 'a.x': null }, 'false'],
    ['a.x > 3', { 'a.x': 4 }, 'true'],
    ['a.x > 3', { 'a.x': 'four' }, 'false'],
    ['if a.x then b.x else true', { 'a.x': false }, 'unknown'],
    ['true', {}, 'true'],
    ['null', {}, 'false'],
    ['', {}, 'unknown'],
  ]
  for (const [feel, values, answer] of cases) {
    it(`takes ${feel || 'nothing'} with ${JSON.stringify(values)} for ${answer}`, () =>
      assert.equal(truth(feel, values), answer))
  }

  it('never throws, whatever the value of a fact', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null))
    fc.assert(
      fc.property(value, (each) => {
        const form = formOf([{ id: 'a.x', form: 'date' }])
        for (const feel of ['a.x <= today - duration("P6M")', 'a.x in [1..5]', 'not(a.x) and a.x = 1'])
          assert.ok(['true', 'false', 'unknown'].includes(truth(feel, { 'a.x': each }, form)))
      }),
      { numRuns: 100 },
    )
  })
})

describe('the variables of a form', () => {
  it('are never JavaScript’s own, by whatever name', () => {
    const names = [
      'constructor.keys',
      'constructor.prototype',
      'hasOwnProperty.call',
      '__proto__.polluted',
      'toString.x',
    ]
    const before = [Object.keys, Object.prototype, {}.hasOwnProperty, {}.toString]
    for (const id of names) {
      const facts = { [id]: { value: 'taken' } }
      const variables = variablesOf(formOf([{ id }]), { facts, today })
      assert.ok(variables.has(id))
      if (!id.startsWith('__')) assert.equal(findValue(id, variables), 'taken', id)
    }
    assert.deepEqual([Object.keys, Object.prototype, {}.hasOwnProperty, {}.toString], before)
    assert.equal('polluted' in {}, false)
    assert.equal('x' in {}.toString, false)
    assert.equal('keys' in Object, true)
    assert.equal(typeof Object.keys, 'function')
  })

  it('are only what was answered: an unanswered question has no value, an optional one is left open', () => {
    for (const id of ['constructor', 'valueOf', 'purpose']) {
      const open = variablesOf(formOf([], [{ id, optional: false }]), { facts: {}, answers: {}, today })
      assert.equal(open.has(`answers.${id}`), false, id)
      const optional = variablesOf(formOf([], [{ id, optional: true }]), { facts: {}, answers: {}, today })
      assert.equal(truthOf(`answers.${id} = null`, optional), 'true', id)
    }
  })
})

describe('what an expression reads', () => {
  it('is each path once', () => {
    assert.deepEqual(variablesRead('a.x = 1 and (b.y > a.x or not(answers.purpose = "study"))').toSorted(), [
      ...['a.x', 'answers.purpose', 'b.y'],
    ])
    assert.deepEqual(variablesRead('today'), [])
  })

  it('is told from what FEEL cannot read', () => {
    for (const feel of ['a.x = 1', 'not(a.x)', 'if a.x then 1 else 2']) assert.ok(isReadable(feel), feel)
    for (const feel of ['a.x + * 1', '(', 'if a.x then', 'a.x ) or (']) assert.equal(isReadable(feel), false, feel)
  })
})
