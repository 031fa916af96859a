import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isMaterialReasonCode, lintItem, type ServiceItem } from '#catalogue'
import { calendarDate, checkHandlingCode, findRegion } from '#standards'
import { sampleAbolishedProofs } from '../proofs.ts'
import { wordsIn } from '../words-in.ts'
import { localItems, sampleItems } from './index.ts'
import { countyItems } from './places/county-items.ts'
import { defineLocalItems, type LocalRow } from './places/local-items.ts'

const jiangxi = sampleItems('360000')
const guangdong = sampleItems('440000')
const groups = ['360000', '440000'].flatMap(localItems)
const local = groups.flatMap(({ items }) => items)
const all = [...jiangxi, ...guangdong, ...local]

function breaking(broken: (item: ServiceItem) => boolean): string[] {
  return all.filter(broken).map(({ name, region }) => `${name.zh} ${region}`)
}

describe('the sample items', () => {
  it('are at least sixty of at least eight departments in Jiangxi, and a part of them in Guangdong', () => {
    assert.ok(jiangxi.length >= 60)
    assert.ok(new Set(jiangxi.map(({ department }) => department.id)).size >= 8)
    assert.ok(guangdong.length >= 20 && guangdong.length < jiangxi.length)
  })

  it('serve people and enterprises', () => {
    assert.ok(jiangxi.filter(({ audience }) => audience === 'person').length >= 40)
    assert.ok(jiangxi.filter(({ audience }) => audience === 'enterprise').length >= 18)
  })

  it('have three valid codes that belong together, each once', () => {
    assert.equal(new Set(all.map(({ handlingCode }) => handlingCode)).size, all.length)
    assert.deepEqual(
      breaking(({ basicCode, implementationCode, handlingCode, type }) => {
        const check = checkHandlingCode(handlingCode)
        return (
          !check.ok ||
          check.implementation !== implementationCode ||
          !implementationCode.endsWith(basicCode) ||
          basicCode.slice(2, 4) !== type
        )
      }),
      [],
    )
  })

  it('differ in code, not in name, where both provinces offer the same', () => {
    const codes = new Map(jiangxi.map(({ basicCode, name }) => [basicCode, name.zh]))
    for (const { basicCode, name } of guangdong) assert.equal(codes.get(basicCode), name.zh)
  })

  it('serve a region of their platform', () => {
    assert.deepEqual(
      breaking(({ region }) => !findRegion(region)),
      [],
    )
    assert.ok(jiangxi.every(({ region }) => region.startsWith('36')))
    assert.ok(guangdong.every(({ region }) => region.startsWith('44')))
  })

  it('break no rule of the linter, with what was abolished taken into account', () => {
    const context = { today: calendarDate('2026-08-25'), abolishedProofs: sampleAbolishedProofs }
    const errors = all.flatMap((item) =>
      lintItem(item, context)
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, words }) => `${item.name.zh} ${rule} ${words.zh}`),
    )
    assert.deepEqual(errors, [])
  })

  it('give the public reason for every paper they still ask for', () => {
    assert.deepEqual(
      breaking(({ materials }) =>
        materials.some(({ waiver }) => waiver.kind === 'required' && !isMaterialReasonCode(waiver.code ?? '')),
      ),
      [],
    )
  })

  it('know at least eight services in which the situation decides what is asked', () => {
    const asked = (item: ServiceItem) => new Set(item.situations.map(({ materialIds }) => materialIds.join(' ')))
    const withSituations = jiangxi.filter(({ situations }) => situations.length > 0)
    assert.ok(withSituations.length >= 8)
    assert.deepEqual(
      breaking((item) => item.situations.length > 0 && asked(item).size < 2),
      [],
    )
    // What only some are asked for is said to be so by an id that tells what it is.
    assert.deepEqual(
      breaking(({ situations }) =>
        situations.some(({ materialIds }) => materialIds.some((id) => /^material-/.test(id))),
      ),
      [],
    )
  })

  it('say with every fee what it rests on', () => {
    const withFee = jiangxi.filter(({ fee }) => fee !== null)
    assert.ok(withFee.length > 0)
    for (const { fee } of withFee) assert.match(fee?.basis.zh ?? '', /〔\d{4}〕\d+号/)
  })

  it('have the five steps and a question where they are licences', () => {
    const licences = all.filter(({ type }) => type === '01')
    assert.ok(licences.length > 0)
    for (const { name, steps, questions } of licences) {
      assert.deepEqual(
        steps.map(({ title }) => title.zh),
        ['受理', '审核', '审批', '办结', '送达'],
        name.zh,
      )
      assert.ok(questions.length > 0, name.zh)
    }
  })

  it('have summaries, results and questions of their own', () => {
    for (const texts of [
      jiangxi.map(({ summary }) => summary.zh),
      jiangxi.map(({ summary }) => summary.en),
      jiangxi.flatMap(({ questions }) => questions.map(({ answer }) => answer.zh)),
    ]) {
      assert.equal(new Set(texts).size, texts.length)
    }
  })

  it('are found by at least two everyday words each', () => {
    assert.deepEqual(
      breaking(({ alsoCalled }) => alsoCalled.length < 2 || alsoCalled.some((word) => word === '')),
      [],
    )
  })

  it('name laws as laws are named', () => {
    for (const { name, legalBasis } of all) {
      for (const { words } of legalBasis) assert.match(words.zh, /《.+》|通知$/, name.zh)
    }
  })

  it('speak both languages everywhere', () => {
    for (const item of all) {
      for (const { zh, en } of wordsIn(item)) {
        assert.match(zh, /\p{Script=Han}/u)
        assert.doesNotMatch(en, /\p{Script=Han}/u, en)
      }
    }
  })
})

describe('the items of other places', () => {
  const inPlace = (region: string) => local.filter((item) => item.region === region).map(({ name }) => name.zh)

  it('are those of at least five places, a few of each', () => {
    const regions = [...new Set(local.map(({ region }) => region))].sort()
    assert.deepEqual(regions, ['360121', '360400', '360424', '360700', '440300'])
    for (const region of regions) assert.ok(inPlace(region).length >= 8, region)
    assert.ok(local.length <= 80)
  })

  it('are exercised at the level of the place', () => {
    for (const { region, power } of local) assert.equal(power.level, region.endsWith('00') ? '3' : '4')
  })

  it('never take longer and never ask for more than the capital', () => {
    const capital = new Map([...guangdong, ...jiangxi].map((item) => [item.basicCode, item]))
    const asked = ({ materials }: ServiceItem) => materials.filter(({ waiver }) => waiver.kind === 'required').length
    for (const item of local) {
      const measure = capital.get(item.basicCode) ?? item
      assert.ok(item.promisedLimit.days <= measure.promisedLimit.days && asked(item) <= asked(measure), item.name.zh)
    }
  })

  it('depart for reasons of their own', () => {
    const reasons = groups.map(({ because }) => because.zh)
    assert.ok(new Set(reasons).size >= 8)
    for (const { because } of groups) assert.doesNotMatch(because.en, /\p{Script=Han}|'/u)
    assert.ok(local.filter(({ materials }) => materials.some(({ waiver }) => waiver.kind === 'data')).length >= 12)
  })

  it('have services only counties offer, and leave others to the province', () => {
    const above = new Set([...jiangxi, ...guangdong].map(({ basicCode }) => basicCode))
    const counties = local.filter(({ basicCode }) => !above.has(basicCode))
    assert.ok(new Set(counties.map(({ basicCode }) => basicCode)).size >= 3)
    assert.ok(counties.every(({ power }) => power.level === '4'))
    assert.ok(
      jiangxi.some(
        ({ power, basicCode }) => power.level === '2' && !local.some((each) => each.basicCode === basicCode),
      ),
    )
  })

  it('leave the residence permit to Nanchang', () => {
    assert.ok(!local.some(({ name }) => name.zh === '居住证申领'))
  })

  it('are made of rows, organs and papers there are', () => {
    const make = (row: LocalRow) => () => defineLocalItems([], [row], '360000')
    assert.throws(make({ names: ['无此事项'], regions: ['360400'] }), RangeError)
    const rows = countyItems
    const relief = (change: Partial<LocalRow>) => () =>
      defineLocalItems(rows, [{ names: ['临时救助'], regions: ['360424'], ...change }], '360000')
    assert.equal(relief({})()[0]?.items.length, 1)
    assert.throws(relief({ regions: ['360500'] }), RangeError)
    assert.throws(relief({ spares: ['nothing', ['某处', 'Somewhere']] }), RangeError)
  })
})

describe('the list of abolished proofs', () => {
  it('has at least sixty lines, each name in one of them', () => {
    assert.ok(sampleAbolishedProofs.length >= 60)
    const names = sampleAbolishedProofs.flatMap(({ name, otherNames }) => [name.zh, ...otherNames])
    assert.equal(new Set(names).size, names.length)
    assert.equal(new Set(sampleAbolishedProofs.map(({ id }) => id)).size, sampleAbolishedProofs.length)
  })

  it('says in both languages how it goes now, and by which document', () => {
    for (const { zh, en } of wordsIn(sampleAbolishedProofs)) {
      assert.match(zh, /\p{Script=Han}/u)
      assert.doesNotMatch(en, /\p{Script=Han}|'/u, en)
    }
    for (const { clause } of sampleAbolishedProofs) assert.match(clause.zh, /〔\d{4}〕\d+号/)
  })
})
