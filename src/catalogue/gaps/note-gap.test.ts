import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { rows, sql } from '#kernel/database'
import type { Duty } from '#kernel/principal'
import { calendarDate, samplePhone, sampleResidentId, sampleUscc } from '#standards'
import { serveRoutes, someOfficer, somePerson } from '../../../test/kernel-server.ts'
import { managerOf } from '../../../test/life-cycle-world.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { proposalRoutes } from '../proposals/routes.ts'
import { listGaps } from './list-gaps.ts'
import { noteGap, wordsToKeep } from './note-gap.ts'

const region = '360102'
const manager = managerOf(0)

describe('what is kept of a question that found nothing', () => {
  const kept: readonly (readonly [string, string])[] = [
    ['飞碟驾驶执照', '飞碟驾驶执照'],
    ['  飞碟　驾驶\n执照 ', '飞碟 驾驶 执照'],
    ['Ｆｌｙｉｎｇ Saucer', 'flying saucer'],
    ['feidie', 'feidie'],
    ['三孩补贴', '三孩补贴'],
    ['一网通办', '一网通办'],
  ]
  for (const [words, stored] of kept) {
    it(`${JSON.stringify(words)} as ${stored}`, () => assert.equal(wordsToKeep(words), stored))
  }

  const never: readonly (readonly [string, string])[] = [
    ['a resident’s number', sampleResidentId('36', calendarDate('1990-01-01'), 1)],
    ['such a number with words', `查${sampleResidentId('36', calendarDate('1990-01-01'), 1)}的社保`],
    ['a telephone', samplePhone(1)],
    [
      'a telephone in full-width digits',
      samplePhone(1).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    ],
    ['a telephone in circled digits', '①③⑧⓪⓪①③⑧'],
    ['a telephone read out', '幺零零一二三四五六七八'],
    ['a telephone read out with spaces', '一零零 一二三四 五六七八'],
    ['a code of an organisation', sampleUscc('9', '1', '360000', 1)],
    ['an address of mail', 'someone@example.com'],
    ['a house', '八一大道12号3栋'],
    ['everything long', '我叫某某某住在某某路某某小区想问一下我的孩子怎么才能够上学啊'],
    ['one sign', '证'],
    ['nothing', '   '],
    ['an emoji', '办证😀'],
    ['HTML', '<b>办证</b>'],
    ['SQL', "办证'; drop"],
    ['braces of a template', '{办证}'],
    ['a zero byte', '办\u0000证'],
    ['half a character', '办\ud800证'],
    ['a direction mark', '办\u202e证'],
    ['other scripts', 'カード'],
  ]
  for (const [what, words] of never) {
    it(`never ${what}`, () => assert.equal(wordsToKeep(words), undefined))
  }

  it('is short, tidy and without a digit, whatever was typed, and the same once more', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'办证a B1　\n') }),
    )
    fc.assert(
      fc.property(typed, (words) => {
        const tidy = wordsToKeep(words)
        if (tidy === undefined) return
        assert.match(tidy, /^[^\d<>'"&\p{C}]{2,24}$/u)
        assert.equal(wordsToKeep(tidy), tidy)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the report of gaps', () => {
  let test: TestServices
  before(async () => {
    test = await testServices()
  })
  after(() => test.close())

  const ask = (words: string, where = region) => noteGap(test.services, { words, region: where })
  const stored = () =>
    rows<{ words: string; asked: number }>(
      test.services.db,
      sql`select words, asked from catalogue.search_gaps order by words`,
    )

  it('shows what was asked three times, not what was asked twice', async () => {
    await ask('飞碟驾驶')
    await ask('飞碟驾驶')
    assert.deepEqual(await listGaps(test.services, manager), [])
    await ask(' 飞碟驾驶 ')
    assert.deepEqual(await listGaps(test.services, manager), [
      { words: '飞碟驾驶', region, asked: 3, lastAskedOn: '2026-07-08' },
    ])
  })

  it('counts each region for itself, names the last day, the most asked first', async () => {
    for (const _ of [1, 2, 3, 4]) await ask('飞碟驾驶', '360103')
    await ask('飞碟驾驶', '440000')
    test.advance(24 * 3_600_000)
    await ask('飞碟驾驶', '360103')
    assert.deepEqual(
      (await listGaps(test.services, manager)).map(({ region: where, asked, lastAskedOn }) => [
        where,
        asked,
        lastAskedOn,
      ]),
      [
        ['360103', 5, '2026-07-09'],
        [region, 3, '2026-07-08'],
      ],
    )
  })

  it('loses none of ten that ask at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => ask('同时来问')))
    assert.equal((await listGaps(test.services, manager)).find(({ words }) => words === '同时来问')?.asked, 10)
  })

  it('writes nothing of what is not to be kept, and nothing of it to the log', async () => {
    const before = await stored()
    for (const words of [samplePhone(7), '<script>', '', 'x'.repeat(10_000)]) await ask(words)
    assert.deepEqual(await stored(), before)
    assert.ok(!test.logged.join().includes(samplePhone(7)))
  })

  it('is for item managers only', async () => {
    const others: readonly (readonly Duty[])[] = [[], ['approver', 'issuer'], ['supervisor']]
    for (const duties of others) {
      await assert.rejects(listGaps(test.services, managerOf(1, { duties })), { code: 'kernel.not-allowed' })
    }
    const server = await serveRoutes(proposalRoutes)
    try {
      const status = async (who?: Parameters<typeof server.ask>[2]) =>
        (await server.ask('GET', '/api/search-gaps', who)).statusCode
      assert.equal(await status({ who: someOfficer('item-manager') }), 200)
      assert.deepEqual(
        [await status(), await status({ who: somePerson() }), await status({ who: someOfficer('approver') })],
        [401, 401, 403],
      )
    } finally {
      await server.close()
    }
  })
})
