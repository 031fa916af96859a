import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { itemFields } from './item-columns.ts'
import { isHeader, matchHeader, nearestName } from './match-header.ts'
import { partSheets } from './part-columns.ts'

const columns = itemFields.flatMap((field) => field.columns)
const names = columns.map(({ name }) => name)
const rowOf = (list: readonly string[]): Map<number, string> => new Map(list.map((name, at) => [at, name] as const))

describe('a header', () => {
  it('has its columns in any order, decorated as people do', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.constantFrom('', '*', '＊', ' '),
        fc.constantFrom('', '（必填）', '(选填)'),
        (shuffled, before, behind) => {
          const { columns: found, faults } = matchHeader(rowOf(shuffled.map((name) => before + name + behind)), columns)
          assert.deepEqual(faults, [])
          assert.deepEqual(
            shuffled.map((_, at) => found.get(at)?.name),
            shuffled,
          )
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is told from a title and from a row of values', () => {
    assert.ok(isHeader(rowOf(['序号', '业务办理项编码']), columns))
    assert.ok(isHeader(rowOf(['事项名称', '办理地点', '咨询电话']), columns))
    assert.ok(!isHeader(rowOf(['江西省政务服务事项实施清单']), columns))
    assert.ok(!isHeader(rowOf(['户口迁移', '东湖区', '5']), columns))
  })

  it('names the nearest column for a slip, and none for something else', () => {
    assert.equal(nearestName('承诺办理时限', names), '承诺办结时限')
    assert.equal(nearestName('业务办理项代码', names), '业务办理项编码')
    assert.equal(nearestName('联系人身份证号', names), undefined)
  })
})

describe('the table of columns', () => {
  it('has each name once in a sheet, and fewer columns than a file may have', () => {
    for (const list of [
      names,
      ...partSheets.map(({ fields }) => fields.flatMap((each) => each.columns.map(({ name }) => name))),
    ]) {
      assert.equal(new Set(list).size, list.length)
      assert.ok(list.length < 200)
    }
  })

  it('has hints in both languages and choices that can be told apart', () => {
    for (const { name, hint, choices = [] } of columns) {
      assert.ok(hint.zh && hint.en, name)
      assert.equal(new Set(choices).size, choices.length, name)
    }
  })
})
