import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sampleItem } from '../../../../test/sheet-world.ts'
import type { Cells, Plain } from './field.ts'
import { type PartRow, placeOf, readItem } from './read-item.ts'

const base: Plain = {
  ...sampleItem,
  power: { ...sampleItem.power, entrustedBy: { zh: '省厅', en: 'Provincial office' } },
  fee: {
    amountFen: 4000,
    basis: { zh: '收费目录', en: 'List of fees' },
    items: [{ name: { zh: '工本费', en: 'Cost' }, amountFen: 4000, reducible: false }],
  },
}

const part = (sheet: string, line: number, cells: Cells): PartRow => ({ sheet, line, cells })

function read(cells: Cells, parts: readonly PartRow[] = []) {
  const { item, faults } = readItem(cells, parts, base)
  const errors = faults.filter(({ severity }) => severity === 'error')
  const warnings = faults.filter(({ severity }) => severity === 'warning')
  return { item, errors: errors.map(({ column }) => column), warnings: warnings.map(({ column }) => column) }
}

describe('a row that says nothing', () => {
  it('leaves the item as it is', () => {
    const { item, errors, warnings } = read({})
    assert.deepEqual(item, base)
    assert.deepEqual([errors, warnings], [[], []])
  })

  it('takes nothing away that it does not name', () => {
    const { item } = read({ 承诺办结时限: '2' }, [part('办理流程', 2, { 环节名称: '到窗口' })])
    assert.deepEqual(item, { ...base, promisedLimit: { days: 2, unit: 'working-day' } })
  })
})

describe('无', () => {
  it('takes away what need not be there', () => {
    const { item, errors } = read({ 委托部门: '无', 通办范围: '无', 网办地址: '无', 别名: '无', 联办机构: '无' }, [
      part('申请材料', 2, { 材料名称: '无' }),
      part('常见问题', 2, { 问题: '无' }),
      part('收费项目', 2, { 收费项目名称: '无' }),
    ])
    assert.deepEqual(errors, [])
    assert.deepEqual([item.alsoCalled, item.materials, item.questions], [[], [], []])
    assert.deepEqual(item.power, { ...sampleItem.power, entrustedBy: null, jointOrgans: [] })
    assert.deepEqual(item.fee, { amountFen: 4000, basis: { zh: '收费目录', en: 'List of fees' } })
  })

  it('is a word like any other where something has to be', () => {
    const { item } = read({ 办理结果: '无' })
    assert.deepEqual(item.result, { zh: '无', en: '无' })
  })
})

describe('English', () => {
  it('stays where the Chinese does, is taken as given, and is missed where there is none', () => {
    const kept = read({ 办理地点: sampleItem.window.place.zh })
    assert.deepEqual([kept.item.window, kept.warnings], [sampleItem.window, []])
    const given = read({ 办理地点: '四楼', '办理地点（英文）': 'Fourth floor' })
    assert.deepEqual([(given.item.window as Plain).place, given.warnings], [{ zh: '四楼', en: 'Fourth floor' }, []])
    const missed = read({ 办理地点: '四楼' })
    assert.deepEqual(
      [(missed.item.window as Plain).place, missed.warnings],
      [{ zh: '四楼', en: '四楼' }, ['办理地点（英文）']],
    )
  })

  it('belongs line by line to lists, and stays with lines that only move', () => {
    const [first] = sampleItem.acceptance
    const moved = read({ 受理条件: `本人到场\n${first?.zh}`, '受理条件（英文）': 'In person\nAs before' })
    assert.deepEqual(moved.item.acceptance, [
      { zh: '本人到场', en: 'In person' },
      { zh: first?.zh, en: 'As before' },
    ])
    const uneven = read({ 受理条件: `本人到场\n${first?.zh}`, '受理条件（英文）': 'In person' })
    assert.deepEqual(uneven.item.acceptance, [{ zh: '本人到场', en: '本人到场' }, first])
    assert.ok(uneven.warnings.includes('受理条件（英文）'))
  })
})

describe('values', () => {
  it('go by name, by code, and several at once in whatever way they are joined', () => {
    for (const typed of ['窗口办理、快递申请', '1,4', '1^4', '14', '窗口办理 4', '窗口办理；快递申请；1']) {
      assert.deepEqual((read({ 办理形式: typed }).item.channels as Plain).forms, ['1', '4'], typed)
    }
    assert.equal((read({ 通办范围: '全镇' }).item.channels as Plain).reach, '5')
    assert.equal((read({ 权力来源: '2' }).item.power as Plain).source, '2')
  })

  it('are amounts in yuan, days without units, dates in any order of marks', () => {
    for (const [typed, fen] of [
      ['40', 4000],
      ['40.5', 4050],
      ['40.05元', 4005],
    ] as const) {
      assert.equal((read({ '收费金额（元）': typed }).item.fee as Plain).amountFen, fen)
    }
    for (const typed of ['2026-1-5', '2026/01/05', '2026年1月5日', '20260105', '2026.1.5']) {
      assert.equal(read({ 实施日期: typed }).item.effectiveFrom, '2026-01-05', typed)
    }
    for (const typed of ['2026-02-30', '5.1.2026', '昨天', '2026-1']) {
      assert.deepEqual(read({ 实施日期: typed }).errors, ['实施日期'], typed)
    }
    for (const typed of ['三天', '3天', '-1', '1.5', '9999999']) {
      assert.deepEqual(read({ 法定办结时限: typed }).errors, ['法定办结时限'], typed)
    }
  })

  it('of the theme go by the list of the served party', () => {
    assert.equal(read({ 主题分类: '生育收养' }).item.theme, '005')
    assert.deepEqual(read({ 主题分类: '设立变更' }).item.theme, '035')
    assert.equal(read({ 面向对象: '法人', 主题分类: '设立变更' }).item.theme, '005')
  })
})

describe('a fee', () => {
  it('is there as a whole or not at all', () => {
    assert.equal(read({ 是否收费: '否' }).item.fee, null)
    assert.deepEqual(read({ 是否收费: '否', '收费金额（元）': '40' }).errors, ['收费金额（元）'])
    const free = readItem({ 是否收费: '是' }, [], { ...base, fee: null })
    assert.deepEqual(
      free.faults.map(({ column }) => column),
      ['收费金额（元）', '收费依据'],
    )
    const orphan = readItem({}, [part('收费项目', 7, { 收费项目名称: '工本费' })], { ...base, fee: null })
    assert.deepEqual(
      orphan.faults.map(({ sheet, line }) => [sheet, line]),
      [['收费项目', 7]],
    )
  })
})

describe('rows of parts', () => {
  const [booklet] = sampleItem.materials

  it('are entries in the order of the rows, each keeping what its row leaves empty', () => {
    const { item, errors } = read({}, [
      part('申请材料', 2, {
        材料名称: '租房合同',
        免交方式: '数据共享免交',
        免交依据: 'dwelling.until',
        来源: '住建',
        受理标准: '有效',
      }),
      part('申请材料', 3, { 材料名称: booklet?.name.zh ?? '', 份数: '2' }),
    ])
    assert.deepEqual(errors, [])
    const [lease, kept] = item.materials as Plain[]
    assert.deepEqual([lease?.id, lease?.waiver], ['materials-1', { kind: 'data', factIds: ['dwelling.until'] }])
    assert.deepEqual(kept, { ...booklet, details: { ...booklet?.details, copies: 2 } })
  })

  it('are found by their id when they are renamed', () => {
    const { item } = read({}, [
      part('申请材料', 2, { 材料编号: 'booklet', 材料名称: '户口本', '材料名称（英文）': 'Booklet' }),
    ])
    assert.deepEqual(item.materials, [{ ...booklet, name: { zh: '户口本', en: 'Booklet' } }])
  })

  it('lose their details when every one of them is taken away', () => {
    const nothing = Object.fromEntries(
      ['材料类型', '材料形式', '材料必要性', '来源渠道', '份数'].map((name) => [name, '无']),
    )
    const { item, errors } = read({}, [part('申请材料', 2, { 材料编号: 'booklet', ...nothing })])
    const { details: _details, ...rest } = booklet ?? {}
    assert.deepEqual([item.materials, errors], [[rest], []])
  })

  it('say what a new entry lacks, in their own row', () => {
    const { faults } = readItem({}, [part('常见问题', 9, { 问题: '收费吗？' })], base)
    assert.deepEqual(
      faults.filter(({ severity }) => severity === 'error').map(({ sheet, line, column }) => [sheet, line, column]),
      [['常见问题', 9, '回答']],
    )
  })

  it('change how a material is spared, and what that stands on', () => {
    const waiverOf = (cells: Cells): unknown =>
      (read({}, [part('申请材料', 2, { 材料编号: 'booklet', ...cells })]).item.materials as Plain[])[0]?.waiver
    assert.deepEqual(waiverOf({ 免交方式: '已取消' }), { kind: 'abolished' })
    assert.deepEqual(waiverOf({ 免交方式: '告知承诺免交', 免交依据: 'promise' }), {
      kind: 'commitment',
      commitmentId: 'promise',
    })
    assert.deepEqual(waiverOf({ 免交方式: '电子证照免交', 免交依据: 'a.b、c.d' }), {
      kind: 'certificate',
      factIds: ['a.b', 'c.d'],
    })
    assert.deepEqual(waiverOf({ 仍需提交的原因: '无' }), {
      kind: 'required',
      reason: { zh: '旧户口簿要当面收回', en: 'Old booklets are taken back' },
    })
  })
})

describe('the place of an element', () => {
  it('is its column, that of what it holds, or the first of its sheet', () => {
    for (const [path, sheet, column] of [
      ['promisedLimit', undefined, '承诺办结时限'],
      ['window.phone', undefined, '咨询电话'],
      ['channels', undefined, '办理形式'],
      ['fee', undefined, '是否收费'],
      ['materials', '申请材料', '材料名称'],
      ['materials.3.details.copies', '申请材料', '份数'],
      ['steps.0.words.zh', '办理流程', '环节说明'],
      ['ways', undefined, ''],
    ] as const) {
      assert.deepEqual(placeOf(path), { sheet, column }, path)
    }
  })
})
