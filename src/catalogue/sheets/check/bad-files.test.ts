import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import { Problem } from '#kernel/problem'
import { inline, partsOf, zipOf } from '../../../../test/raw-workbook.ts'
import {
  itemSheetOf,
  manyItems,
  partSheetsOf,
  type SheetWorld,
  sampleItem,
  sheetOf,
  sheetWorld,
  workbookOf,
} from '../../../../test/sheet-world.ts'
import type { Import, RowFault } from '../import.ts'

let world: SheetWorld
before(async () => {
  world = await sheetWorld()
})
after(() => world?.test.close())

const { handlingCode } = sampleItem
const csv = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'))
const header = '业务办理项编码,事项名称,承诺办结时限'

/** Whatever is wrong, nothing of the file is in the catalogue. */
async function nothingWritten(): Promise<void> {
  const { count } = await one<{ count: number }>(
    world.test.services.db,
    sql`select count(*) as count from catalogue.items`,
  )
  assert.equal(count, 0)
}

async function faultsOf(bytes: Buffer): Promise<{ found: Import; faults: readonly RowFault[] }> {
  const found = await world.check(bytes)
  await nothingWritten()
  return { found, faults: await world.report(found.id) }
}

/** The file is faulty for exactly one reason that concerns it as a whole, and nothing of it is kept. */
async function unreadable(bytes: Buffer, words: RegExp): Promise<void> {
  const { found, faults } = await faultsOf(bytes)
  assert.deepEqual([found.state, faults.length, found.progress.rowsRead], ['faulty', 1, 0])
  assert.match(faults[0]?.words.zh ?? '', words)
  assert.equal(faults[0]?.row, 0)
  const { staged } = await one<{ staged: number }>(
    world.test.services.db,
    sql`select count(*) as staged from catalogue.import_rows where import_id = ${found.id}`,
  )
  assert.equal(staged, 0)
}

async function errorsOf(bytes: Buffer): Promise<string[]> {
  const { found, faults } = await faultsOf(bytes)
  assert.equal(found.state, 'faulty')
  return faults
    .filter(({ severity }) => severity === 'error')
    .map((each) => `${each.cell ?? each.row}: ${each.words.zh}`)
}

describe('a file that is no sheet', () => {
  const named: readonly (readonly [name: string, bytes: Buffer, words: RegExp])[] = [
    ['an empty one', Buffer.alloc(0), /空的/],
    ['a web page under the name .xlsx', Buffer.from('\uFEFF<html><table><tr><td>1'), /网页/],
    ['an old workbook, or one with a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /旧格式.*密码/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), /图片/],
  ]
  for (const [name, bytes, words] of named) {
    it(`is refused at once and not stored: ${name}`, async () => {
      await assert.rejects(world.receive(bytes), (error) => {
        assert.ok(error instanceof Problem && error.code === 'catalogue.sheet-unreadable')
        assert.match(error.fields[0]?.words.zh ?? '', words)
        return true
      })
      const { stored } = await one<{ stored: number }>(
        world.test.services.db,
        sql`select count(*) as stored from catalogue.imports where bytes = ${bytes.length}`,
      )
      assert.equal(stored, 0)
    })
  }

  it('is refused at once when it is larger than 20 MB', async () => {
    await assert.rejects(
      world.receive(Buffer.alloc(20 * 1024 * 1024 + 1, 'a')),
      (error) => error instanceof Problem && error.code === 'catalogue.sheet-too-large',
    )
  })
})

describe('a file that cannot be read', () => {
  it('says so in one line of its report', async () => {
    const whole = await workbookOf(itemSheetOf([sampleItem]))
    await unreadable(whole.subarray(0, whole.length / 2), /不完整/)
    await unreadable(await zipOf({ 'a.txt': '甲' }), /不是Excel工作簿/)
    await unreadable(await zipOf(partsOf({ 事项: '' }, { 'xl/vbaProject.bin': 'x' })), /宏/)
  })

  it('has no rows, or a header only', async () => {
    await unreadable(await workbookOf(itemSheetOf([])), /没有数据行/)
    await unreadable(await zipOf(partsOf({ 事项: '<sheetData/>' })), /没有数据行/)
    await unreadable(csv(header), /没有数据行/)
    await unreadable(csv('', '', ''), /没有数据行/)
    await unreadable(Buffer.from('[]'), /没有数据行/)
  })

  it('has other columns', async () => {
    await unreadable(csv('姓名,电话', '甲,1', '乙,2', '丙,3', '丁,4', '戊,5'), /没有找到表头；第一行是：姓名、电话/)
    await unreadable(csv('姓名,电话', '甲,1'), /没有找到表头/)
    const sheet = sheetOf('人员', ['姓名', '电话'], [{ 姓名: '甲', 电话: '1' }])
    await unreadable(await workbookOf(sheet), /没有找到表头/)
  })

  it('is written in another encoding', async () => {
    await unreadable(Buffer.from(`\uFEFF${header}`, 'utf16le'), /UTF-16/)
    // Big5 for 業務: no GB18030 text, or one without a header.
    await unreadable(Buffer.from('b77eb0c8bdd820ff0aff', 'hex'), /编码不是UTF-8/)
    await unreadable(csv(`${header}\0`), /编码不是UTF-8/)
    // Windows-1252 happens to be valid GB18030: then the header is not to be found.
    await unreadable(Buffer.from('Pr\xfcfung;Stra\xdfe\n1;2', 'latin1'), /没有找到表头|编码/)
  })

  it('has quotes or brackets that do not match', async () => {
    await unreadable(csv(header, `${handlingCode},"甲,3`), /引号/)
    await unreadable(csv(header, `${handlingCode},甲"乙"丙,3`), /第2行.*引号/)
    await unreadable(Buffer.from(`[{"handlingCode": "${handlingCode}"`), /第1行.*JSON/)
    await unreadable(Buffer.from(`{"a": 1}\n{b}`), /第2行.*JSON/)
    await unreadable(Buffer.from('[[[['), /JSON/)
    await unreadable(Buffer.from(`[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]`), /JSON/)
  })

  it('holds more rows than an import takes', async () => {
    const lines = Array.from({ length: 20_001 }, () => `${handlingCode},甲,3`)
    await unreadable(csv(header, ...lines), /超过20000行/)
  })
})

describe('a workbook with other columns than the template', () => {
  it('says which are unknown, with the name that is meant', async () => {
    const columns = ['业务办理项编码', '事项名', '备注', '承诺办结时限']
    const row = { 业务办理项编码: handlingCode, 事项名: '甲', 备注: '乙', 承诺办结时限: '3' }
    const { faults } = await faultsOf(await workbookOf(sheetOf('事项', columns, [row])))
    const said = faults.map(({ cell, severity, words, mend }) => [cell, severity, words.zh, mend.zh])
    assert.deepEqual(said.slice(0, 2), [
      ['B1', 'error', '没有“事项名”这一列', '是不是“事项名称”？改名，或删除这一列'],
      ['C1', 'warning', '“备注”不是模板里的列，没有读', '不需要就不用管；需要就换成模板里的列名'],
    ])
  })

  it('says which is missing', async () => {
    const columns = ['业务编码', '事项名称', '承诺办结时限', '办理地点']
    const sheet = sheetOf('事项', columns, [{ 事项名称: '甲' }])
    const errors = await errorsOf(await workbookOf(sheet))
    assert.ok(errors.includes('1: 缺少“业务办理项编码”一列'))
    assert.ok(errors.some((each) => /没有填业务办理项编码/.test(each)))
  })

  it('has no column twice', async () => {
    const columns = ['业务办理项编码', '事项名称', '*事项名称（必填）']
    const errors = await errorsOf(await workbookOf(sheetOf('事项', columns, [{ 业务办理项编码: handlingCode }])))
    assert.ok(errors.includes('C1: “*事项名称（必填）”有两列'))
  })

  it('may have a title that is merged, but no merged cells among its rows', async () => {
    const title = `<row r="1">${inline('A1', '实施清单')}</row>`
    const head = `<row r="2">${inline('A2', '业务办理项编码')}${inline('B2', '承诺办结时限')}</row>`
    const body = `<row r="3">${inline('A3', handlingCode)}${inline('B3', '3')}</row>`
    const sheet = `<sheetData>${title}${head}${body}</sheetData><mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B3:B4"/></mergeCells>`
    const errors = await errorsOf(await zipOf(partsOf({ 事项: sheet })))
    assert.ok(errors.includes('B3:B4: 数据行里有合并单元格B3:B4'))
    assert.ok(!errors.some((each) => each.includes('A1:B1')))
  })
})

describe('cells that a programme has changed', () => {
  const headRow = (names: readonly string[]): string =>
    `<row r="1">${names.map((name, at) => inline(`${'ABCDEF'[at]}1`, name)).join('')}</row>`
  const bookOf = (names: readonly string[], row: string): Promise<Buffer> =>
    zipOf(partsOf({ 事项: `<sheetData>${headRow(names)}<row r="2">${row}</row></sheetData>` }))

  it('are refused one by one where they hold formulas or errors', async () => {
    const names = ['业务办理项编码', '事项名称', '办理地点', '到办事现场次数']
    const row = `${inline('A2', handlingCode)}<c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2"><f>NOW()</f></c>`
    const errors = await errorsOf(await bookOf(names, row))
    assert.deepEqual(
      errors.filter((each) => /公式|错误值/.test(each)),
      ['B2: 单元格里是公式，不能导入', 'C2: 单元格里是错误值#REF!，不能导入', 'D2: 单元格里是公式，不能导入'],
    )
    const inCsv = await errorsOf(csv(header, `${handlingCode},=1+1,3`, `"=""${handlingCode}""",甲,3`))
    assert.deepEqual(
      inCsv.filter((each) => each.includes('公式')),
      ['B2: 单元格里是公式，不能导入', 'A3: 单元格里是公式，不能导入'],
    )
  })

  it('keep codes as text: lost zeros are mended and said, lost digits are refused', async () => {
    const names = ['业务办理项编码', '基本编码', '区划代码', '主题分类']
    const row = `${inline('A2', handlingCode)}<c r="B2"><v>709022000</v></c><c r="C2"><v>360102</v></c><c r="D2"><v>10</v></c>`
    const { faults } = await faultsOf(await bookOf(names, row))
    const said = faults
      .filter(({ cell }) => cell === 'B2' || cell === 'D2')
      .map(({ severity, words }) => [severity, words.zh])
    assert.deepEqual(said, [
      ['warning', '编码被存成了数值，丢了前面的0，已按“000709022000”读取'],
      ['warning', '编码被存成了数值，丢了前面的0，已按“010”读取'],
    ])
    const lost = await errorsOf(await bookOf(names, '<c r="A2"><v>1.1360102E+32</v></c>'))
    assert.ok(lost.includes('A2: 编码被软件存成了数值（科学计数法），后几位已经丢失'))
  })

  it('are dates only where a date is asked for', async () => {
    const names = ['业务办理项编码', '实施日期', '办理时间']
    const row = `${inline('A2', handlingCode)}<c r="B2" s="1"><v>46023</v></c><c r="C2" s="1"><v>46023</v></c>`
    const errors = await errorsOf(await bookOf(names, row))
    assert.ok(errors.includes('C2: 内容被软件变成了日期'))
    assert.ok(!errors.some((each) => each.startsWith('B2')))
  })

  it('hold no more than a cell can, and no damaged text', async () => {
    const names = ['业务办理项编码', '事项名称', '办理地点']
    const row = `${inline('A2', handlingCode)}${inline('B2', '甲'.repeat(32_768))}${inline('C2', '办\uFFFD\uFFFD')}`
    const errors = await errorsOf(await bookOf(names, row))
    assert.ok(errors.includes('B2: 超过32767个字'))
    assert.ok(errors.includes('C2: 文字已损坏（乱码）'))
  })
})

describe('one wrong row among many', () => {
  it('keeps all of them out, and is named with cell, clause and mend', async () => {
    const items = manyItems(40).map((item) => ({ ...item, ...codesOfSample(item.handlingCode) }))
    const spoilt = items.map((item, at) =>
      at === 25 ? { ...item, promisedLimit: { ...item.promisedLimit, days: 99 } } : item,
    )
    const { found, faults } = await faultsOf(await workbookOf(itemSheetOf(spoilt), ...partSheetsOf(spoilt)))
    assert.deepEqual(
      [found.state, found.counts.errors, found.counts.faultyRows, found.counts.newItems],
      ['faulty', 1, 1, 39],
    )
    const [fault] = faults.filter(({ severity }) => severity === 'error')
    assert.equal(fault?.row, 27)
    assert.equal(fault?.column, '承诺办结时限')
    assert.match(fault?.cell ?? '', /^[A-Z]+27$/)
    assert.match(fault?.clause?.zh ?? '', /行政许可法|39046|39554/)
    assert.notEqual(fault?.mend.zh, '')
  })

  it('may be the same item a second time', async () => {
    const errors = await errorsOf(await workbookOf(itemSheetOf([sampleItem, sampleItem])))
    assert.deepEqual(errors, ['A3: 与第2行是同一个事项'])
  })

  it('may belong to no item of the file, to another organ, to nobody', async () => {
    const [other] = manyItems(1)
    assert.ok(other)
    const orphan = await errorsOf(await workbookOf(itemSheetOf([sampleItem]), ...partSheetsOf([sampleItem, other])))
    assert.ok(orphan.length > 0 && orphan.every((each) => each.includes(`“事项”表里没有${other.handlingCode}`)))
    const unknown = await errorsOf(await workbookOf(itemSheetOf([other])))
    assert.ok(unknown.some((each) => /基本目录里没有/.test(each)))
    const foreign = await errorsOf(csv(header, `11440000TTTT00013N${handlingCode.slice(18)},甲,3`))
    assert.ok(foreign.some((each) => /不对|不是本单位/.test(each)))
  })

  it('may contradict what is the same everywhere', async () => {
    const errors = await errorsOf(
      await workbookOf(itemSheetOf([sampleItem], { 事项类型: '行政许可', 主题分类: '生育收养' })),
    )
    assert.ok(errors.some((each) => /全国统一，不能改/.test(each)))
  })

  it('may hold values that there are not', async () => {
    const errors = await errorsOf(
      await workbookOf(
        itemSheetOf([sampleItem], {
          权力来源: '自封',
          是否进驻大厅: '也许',
          承诺办结时限: '三天',
          实施日期: '明天',
          办理形式: '窗口办理、飞鸽',
        }),
      ),
    )
    assert.equal(errors.length, 5)
  })

  it('may leave out what a new item needs', async () => {
    const errors = await errorsOf(csv(header, `${handlingCode},,`))
    for (const name of ['区划代码', '承诺办结时限', '办理地点', '咨询电话', '权力来源']) {
      assert.ok(
        errors.some((each) => each.includes(`“${name}”没有填`)),
        name,
      )
    }
  })

  it('is named by its place in JSON', async () => {
    const { ways: _ways, ...item } = sampleItem
    const values = [item, { ...item, handlingCode: 7 }, { ...item, window: null }, { handlingCode, own: 1 }]
    const errors = await errorsOf(Buffer.from(JSON.stringify(values)))
    assert.ok(errors.some((each) => /^2: 没有填业务办理项编码/.test(each)))
    assert.ok(errors.some((each) => /^3: 与第1行是同一个事项/.test(each)))
    const zero = await errorsOf(
      Buffer.from(
        JSON.stringify([
          { ...item, region: '\0' },
          { ...item, region: '\ud800' },
        ]),
      ),
    )
    assert.equal(zero.filter((each) => /乱码/.test(each)).length, 2)
  })
})

/** Codes of the one basic item that is in force, counted on. */
function codesOfSample(code: string) {
  const { basicCode, implementationCode } = sampleItem
  return { basicCode, implementationCode, handlingCode: implementationCode + code.slice(31) }
}
