import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { checkBasicCode, findName, makeBasicCode } from '#standards'
import { localItems, sampleItems } from '../items/index.ts'
import { readBasicItems } from './basic-item-row.ts'
import { type BasicItemRow, basicItemDepartment, basicItemRows } from './index.ts'

interface JudgedQuery {
  readonly id: string
  readonly query: string
  readonly none?: boolean
  readonly relevant: readonly { readonly title: string; readonly grade: number }[]
}

const judged: readonly JudgedQuery[] = JSON.parse(
  readFileSync(new URL('../../../test/search/judged-queries.json', import.meta.url), 'utf8'),
)
const samples = ['360000', '440000'].flatMap((id) => [
  ...sampleItems(id),
  ...localItems(id).flatMap(({ items }) => items),
])
const byName = new Map(basicItemRows.map((row) => [row.name[0], row]))

function breaking(broken: (row: BasicItemRow) => boolean): string[] {
  return basicItemRows.filter(broken).map(({ name }) => name[0])
}

function codeOf({ type, department, sequence: [main, sub = 0] }: BasicItemRow): string {
  return makeBasicCode({ region: '00', type, department: basicItemDepartment(department).code, main, sub })
}

describe('the basic items', () => {
  it('are at least six hundred, of all types that are handled on application', () => {
    assert.ok(basicItemRows.length >= 600)
    assert.equal(new Set(basicItemRows.map(({ type }) => type)).size, 7)
  })

  it('have each a name of its own, in Chinese and with real English', () => {
    assert.equal(byName.size, basicItemRows.length)
    assert.deepEqual(
      breaking(({ name: [zh, en] }) => !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en) || en.length < 4),
      [],
    )
  })

  it('have each a valid code of its own', () => {
    assert.equal(new Set(basicItemRows.map(codeOf)).size, basicItemRows.length)
    assert.deepEqual(
      breaking((row) => !checkBasicCode(codeOf(row)).ok),
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

  it('are popular between 1 and 1000, and everyday words stand with hot ones only', () => {
    assert.deepEqual(
      breaking(({ popularity }) => popularity < 1 || popularity > 1000),
      [],
    )
    const called = basicItemRows.filter(({ alsoCalled }) => alsoCalled !== undefined)
    assert.ok(called.length < basicItemRows.length / 3)
    assert.ok(called.every(({ alsoCalled = '' }) => alsoCalled.split(' ').every((word) => word.length > 1)))
  })

  it('hold every sample item, with its code, audience and theme', () => {
    const different = samples.filter((item) => {
      const row = byName.get(item.name.zh)
      return (
        row === undefined ||
        codeOf(row) !== item.basicCode ||
        row.name[1] !== item.name.en ||
        row.department !== item.department.id ||
        row.audience !== item.audience ||
        row.theme !== item.theme
      )
    })
    assert.deepEqual(
      different.map(({ name }) => name.zh),
      [],
    )
  })

  it('are refused as a whole when a line has another form or names an unknown law', () => {
    const good = '07 001 person 090 4 20 10 | 某事项 | Some item | 民法典'
    assert.equal(readBasicItems('justice', good).length, 1)
    for (const bad of [
      good.replace('07', '02'),
      good.replace('民法典', '无此法'),
      good.replace('person', 'pet'),
      good.replace(' | Some item', ''),
      '',
    ]) {
      assert.throws(() => readBasicItems('justice', bad), RangeError)
    }
  })
})

describe('the judged queries', () => {
  it('are at least 220, each once', () => {
    assert.ok(judged.length >= 220)
    assert.equal(new Set(judged.map(({ id }) => id)).size, judged.length)
    assert.equal(new Set(judged.map(({ query }) => query)).size, judged.length)
  })

  it('name only titles of the catalogue, each once, with a grade of 1 to 3', () => {
    const wrong = judged.filter(({ relevant }) => {
      const titles = relevant.map(({ title }) => title)
      return (
        relevant.length > 10 ||
        new Set(titles).size !== titles.length ||
        !titles.every((title) => byName.has(title)) ||
        !relevant.every(({ grade }) => [1, 2, 3].includes(grade))
      )
    })
    assert.deepEqual(
      wrong.map(({ id, query }) => `${id} ${query}`),
      [],
    )
  })

  it('have a best answer, or are marked as having none', () => {
    const wrong = judged.filter(({ none = false, relevant }) =>
      none ? relevant.length > 0 : !relevant.some(({ grade }) => grade === 3),
    )
    assert.deepEqual(
      wrong.map(({ id, query }) => `${id} ${query}`),
      [],
    )
  })
})
