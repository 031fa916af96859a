import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { birthRegistration, foodLicence, serviceItems } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { publishItems, type SearchQuery, searchItems, suggest } from '../index.ts'

let test: TestServices

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, serviceItems)
})
after(() => test.close())

async function search(words: string, more: Partial<SearchQuery> = {}): Promise<string[]> {
  const { items } = await searchItems(test.services, { words, region: '360000', ...more })
  return items.map(({ name }) => name.zh)
}

async function meant(words: string): Promise<string | null> {
  return (await searchItems(test.services, { words, region: '360000' })).meant
}

describe('searchItems', () => {
  const firstAnswers: readonly (readonly [string, string])[] = [
    ['居住证', '居住证申领'],
    ['办居住证要什么', '居住证申领'],
    ['我想办个暂住证，怎么办？', '居住证申领'],
    ['居 住 证', '居住证申领'],
    ['juzhuzheng', '居住证申领'],
    ['ju zhu zheng', '居住证申领'],
    ['JZZ', '居住证申领'],
    ['ｊｚｚ', '居住证申领'],
    ['租房落户', '户口迁移'],
    ['买了房子想落户', '户口迁移'],
    ['迁户口', '户口迁移'],
    ['孩子要上户口', '出生登记'],
    ['刚出生的孩子', '出生登记'],
    ['开一家饭店', '食品经营许可'],
    ['residence permit', '居住证申领'],
    ['How do I get residence permits?', '居住证申领'],
    ['food licence', '食品经营许可'],
    ['食品征', '食品经营许可'],
  ]
  for (const [words, answer] of firstAnswers) {
    it(`answers “${words}” with ${answer}`, async () => assert.equal((await search(words))[0], answer))
  }

  const slips: readonly (readonly [string, string])[] = [
    ['居主证', '居住证'],
    ['剧住政', '居住证'],
    ['居往证', '居住证'],
    ['juzuzen', '居住证'],
    ['juzhuzhegn', '居住证'],
    ['我要迁护口', '迁户口'],
  ]
  for (const [words, what] of slips) {
    it(`takes “${words}” for ${what}`, async () => assert.equal(await meant(words), what))
  }

  it('asks nothing back when the words themselves are an answer', async () => assert.equal(await meant('居住证'), null))

  it('offers the fullest themes when nothing is found', async () => {
    const result = await searchItems(test.services, { words: '飞碟驾驶执照查询', region: '360000' })
    assert.deepEqual(result.items, [])
    assert.equal(result.meant, null)
    assert.deepEqual(
      result.themes.map(({ code, count }) => [code, count]),
      [
        ['010', 2],
        ['005', 1],
      ],
    )
  })

  it('finds nothing in words that say nothing', async () => {
    assert.deepEqual(await search('怎么办'), [])
    assert.deepEqual(await search('  ？！ '), [])
    assert.deepEqual(await search('的'), [])
  })

  it('gives a page of the answers, and says how many there are', async () => {
    const query = { words: '迁户口和居住证', region: '360102' }
    const all = await searchItems(test.services, query)
    assert.ok(all.total > 1)
    assert.equal(all.items.length, all.total)
    const second = await searchItems(test.services, query, { from: 1, most: 1 })
    assert.deepEqual(second.items, all.items.slice(1, 2))
    assert.equal(second.total, all.total)
    const beyond = await searchItems(test.services, query, { from: 60, most: 20 })
    assert.deepEqual([beyond.items, beyond.total, beyond.themes], [[], all.total, []])
    const byWay = await searchItems(test.services, { ...query, way: 'online' }, { from: 0, most: 1 })
    assert.ok(byWay.items.length <= 1 && byWay.total < all.total)
  })

  it('gives each of many who ask at once the answer to their own question', async () => {
    const questions = ['居住证', '食品经营许可', '户口迁移', '出生登记', '没有这样的事项'].flatMap((words) =>
      ['360000', '360102', '440100', '000000'].map((region) => ({ words, region })),
    )
    const alone = []
    for (const question of questions) alone.push(await searchItems(test.services, question))
    const together = await Promise.all(questions.map((question) => searchItems(test.services, question)))
    assert.deepEqual(together, alone)
  })

  it('keeps to the audience, the way and the region asked for', async () => {
    assert.deepEqual(await search('户口', { audience: 'enterprise' }), [])
    assert.deepEqual(await search('户口', { way: 'online' }), [])
    assert.deepEqual(await search('居住证', { way: 'online' }), ['居住证申领'])
    assert.deepEqual(await search('居住证', { region: '440300' }), [])
    assert.deepEqual(await search('居住证', { region: '360102' }), ['居住证申领'])
  })

  it('cuts a question of ten thousand letters to a hundred', async () => {
    const result = await searchItems(test.services, { words: `居住证${'长'.repeat(10_000)}`, region: '360000' })
    assert.equal([...result.words].length, 100)
  })

  it('learns of a publication within half a second', async () => {
    assert.deepEqual(await search('麒麟'), [])
    await publishItems(test.services, [{ ...birthRegistration, version: 2, alsoCalled: ['麒麟'] }])
    test.advance(500)
    assert.deepEqual(await search('麒麟'), ['出生登记'])
  })

  it('answers faster than anybody types, on a busy machine too', async () => {
    const times: number[] = []
    for (let turn = 0; turn < 200; turn += 1) {
      const from = process.hrtime.bigint()
      await search(firstAnswers[turn % firstAnswers.length]?.[0] ?? '')
      times.push(Number(process.hrtime.bigint() - from) / 1e6)
    }
    times.sort((a, b) => a - b)
    assert.ok((times[189] ?? 0) < 50, `95 of 100 within ${times[189]} ms`)
  })
})

describe('suggest', () => {
  const names = async (words: string) => (await suggest(test.services, words)).map(({ name }) => name.zh)

  it('completes Chinese, pinyin, initials and English', async () => {
    assert.deepEqual(await names('居'), ['居住证申领'])
    assert.deepEqual(await names('juzhu'), ['居住证申领'])
    assert.deepEqual(await names('hk'), ['户口迁移'])
    assert.deepEqual(await names('birth'), ['出生登记'])
  })

  it('puts titles that begin so before synonyms and parts', async () =>
    assert.deepEqual((await names('户口')).slice(0, 1), ['户口迁移']))

  it('offers at most eight, and nothing for nothing', async () => {
    const many = Array.from({ length: 12 }, (_, n) => ({
      ...foodLicence,
      handlingCode: `${foodLicence.implementationCode}${String(n + 10)}`,
      name: { zh: `食品许可${n}`, en: `Food ${n}` },
    }))
    await publishItems(test.services, many)
    test.advance(2500)
    assert.equal((await names('食品')).length, 8)
    assert.deepEqual(await names(' '), [])
  })
})
