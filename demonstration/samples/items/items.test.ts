import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inWorkingDays, type ServiceItem } from '#catalogue'
import { checkHandlingCode, findName, findRegion } from '#standards'
import { wordsIn } from '../words-in.ts'
import { sampleItems } from './index.ts'

const jiangxi = sampleItems('360000')
const guangdong = sampleItems('440000')
const all = [...jiangxi, ...guangdong]

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

  it('promise no more time than the law allows', () => {
    assert.deepEqual(
      breaking(({ promisedLimit, statutoryLimit }) => inWorkingDays(promisedLimit) > inWorkingDays(statutoryLimit)),
      [],
    )
  })

  it('are decided at once exactly where they promise no days', () => {
    assert.deepEqual(
      breaking(({ promisedLimit, ways }) => (promisedLimit.days === 0) !== ways.atOnce),
      [],
    )
  })

  it('offer an online way wherever nobody has to come', () => {
    assert.deepEqual(
      breaking(({ visits, ways }) => visits === 0 && !ways.online),
      [],
    )
  })

  it('say with every fee what it rests on', () => {
    const withFee = jiangxi.filter(({ fee }) => fee !== null)
    assert.ok(withFee.length > 0)
    for (const { fee } of withFee) assert.match(fee?.basis.zh ?? '', /〔\d{4}〕\d+号/)
  })

  it('have different numbers for enquiries and complaints', () => {
    assert.deepEqual(
      breaking(({ window }) => window.phone === window.complaintPhone),
      [],
    )
  })

  it('stand under a theme of their audience', () => {
    assert.deepEqual(
      breaking(
        ({ audience, theme }) => !findName(audience === 'person' ? 'theme.naturalPerson' : 'theme.legalPerson', theme),
      ),
      [],
    )
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

  it('ask for no catch-all among the materials', () => {
    assert.deepEqual(
      breaking(({ materials }) => materials.some(({ name }) => /其他|等(材料|资料)|相关(材料|证明)/.test(name.zh))),
      [],
    )
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
