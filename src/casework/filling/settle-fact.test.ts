import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type FactSource, factSources } from '#catalogue'
import type { Fact, FactValue } from '../case/case.ts'
import { type Answer, type Answers, sourceKey } from './ask-sources.ts'
import { saysSame, settleFact } from './settle-fact.ts'

const now = new Date('2026-07-08T02:00:00Z')
const service = (id: string): FactSource => ({ kind: 'service', serviceId: id, field: 'address' })
const group = { zh: '住处', en: 'Home' }
const three: Parameters<typeof settleFact>[0] = {
  ...{ id: 'home.address', group, form: 'text' as const },
  ...{ from: service('a'), orElse: [service('b'), service('c')] },
}

/** `undefined`: the source is silent. */
type Word = FactValue | undefined

function answersOf(words: readonly Word[], definition = three): Answers {
  const answers = new Map<string, Answer>()
  for (const [index, source] of factSources(definition).entries()) {
    const value = words[index]
    const serviceId = source.kind === 'service' ? source.serviceId : null
    const from = { source: { zh: `来源${index}`, en: `Source ${index}` }, at: now, serviceId, platformId: null }
    const said: Answer =
      value === undefined ? { kind: 'silent', serviceId } : { kind: 'said', ...from, value, validUntil: null }
    answers.set(sourceKey(source), said)
  }
  return (source) => answers.get(sourceKey(source)) ?? { kind: 'silent', serviceId: null }
}

const settle = (words: readonly Word[], before?: Fact): Fact => settleFact(three, answersOf(words), before, now)

/** As chooseSource leaves it. */
function choose(fact: Fact, index: number): Fact {
  const said = fact.said[index]
  assert.ok(said)
  return { ...fact, status: 'chosen', value: said.value, source: said.source }
}

const word = fc.constantFrom<Word>(undefined, null, '', '甲街1号', '甲街 1号', '乙路2号', '丙巷3号')
const words = fc.tuple(word, word, word)

describe('a fact of several sources', () => {
  it('is what the first in the order of the item says', () => {
    assert.deepEqual(pick(settle(['甲街1号', '甲街 1号', null])), ['verified', '甲街1号', '来源0'])
    assert.deepEqual(pick(settle([null, '乙路2号', undefined])), ['verified', '乙路2号', '来源1'])
    assert.deepEqual(pick(settle([undefined, undefined, '丙巷3号'])), ['verified', '丙巷3号', '来源2'])
  })

  it('is nothing when all were asked and have none, and unknown as long as one is silent', () => {
    assert.deepEqual(pick(settle([null, null, null])), ['verified', null, '来源0'])
    assert.deepEqual(pick(settle([null, undefined, null])), ['unavailable', null, '住处'])
    assert.deepEqual(pick(settle([undefined, undefined, undefined])), ['unavailable', null, '住处'])
  })

  it('is never chosen silently: a value stands alone only when nobody contradicts it', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        let fact: Fact | undefined
        for (const round of [before, after]) {
          fact = settle(round, fact)
          const [first, ...others] = fact.said.filter(({ value }) => value !== null && value !== '')
          const differ = others.some(({ value }) => !saysSame('text', value, first?.value ?? null))
          const isSaidNow = round.some((value) => value !== undefined && value !== null && value !== '')
          if (differ && isSaidNow) assert.deepEqual([fact.status, fact.value], ['conflicting', null])
          else assert.notEqual(fact.status, 'conflicting')
          if (fact.value !== null) assert.ok(round.includes(fact.value), 'offered is only what was said now')
        }
      }),
    )
  })

  it('keeps every word, whatever becomes of it', () => {
    fc.assert(
      fc.property(words, (round) => {
        const said = settle(round).said.map(({ value }) => value)
        assert.deepEqual(
          said,
          round.filter((value) => value !== undefined),
        )
      }),
    )
  })

  it('stays chosen while all say the same again, also while one is silent, and not once one says otherwise', () => {
    const chosen = choose(settle(['甲街1号', '乙路2号', null]), 1)
    assert.deepEqual(pick(settle(['甲街1号', '乙路 2号', null], chosen)), ['chosen', '乙路 2号', '来源1'])
    assert.deepEqual(pick(settle([undefined, '乙路2号', null], chosen)), ['chosen', '乙路2号', '来源1'])
    assert.equal(settle(['甲街1号', '丙巷3号', null], chosen).status, 'conflicting')
    assert.equal(settle(['甲街1号', '乙路2号', '丙巷3号'], chosen).status, 'conflicting')
    // The register was mended: nobody contradicts any more.
    assert.deepEqual(pick(settle(['乙路2号', '乙路2号', null], chosen)), ['verified', '乙路2号', '来源0'])
  })

  it('a source that contradicted and is silent now has not changed its mind', () => {
    const before = settle(['甲街1号', '乙路2号', null])
    assert.equal(settle(['甲街1号', undefined, null], before).status, 'conflicting')
  })

  it('keeps no list where there is only one source', () => {
    const alone = { ...three, orElse: [] }
    assert.deepEqual(settleFact(alone, answersOf(['甲街1号'], alone), undefined, now).said, [])
  })

  it('spaces, middle dots and full width are no contradiction; another word is', () => {
    assert.ok(saysSame('text', '阿依古丽•买买提', '阿依古丽·买买提'))
    assert.ok(saysSame('resident-id', '3600 00x', '360000X'))
    assert.ok(!saysSame('text', 'a', 'A'))
    assert.ok(!saysSame('boolean', true, false))
  })
})

function pick({ status, value, source }: Fact): readonly unknown[] {
  return [status, value, source.zh]
}
