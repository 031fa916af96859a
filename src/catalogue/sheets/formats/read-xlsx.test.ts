import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { inline, partsOf, zipOf } from '../../../../test/raw-workbook.ts'
import { bytesOf, sheetOf, workbookOf } from '../../../../test/sheet-world.ts'
import { dateOfSerial, readXlsx } from './read-xlsx.ts'
import { addressOf, placeOfAddress, type SheetEvent, UnreadableFile } from './sheet-event.ts'
import { writeXlsx } from './write-xlsx.ts'

async function read(bytes: Buffer): Promise<SheetEvent[]> {
  const events: SheetEvent[] = []
  for await (const event of readXlsx(bytes)) events.push(event)
  return events
}

async function cellsOf(bytes: Buffer): Promise<Record<string, readonly [kind: string, text: string]>> {
  const events = await read(bytes)
  return Object.fromEntries(
    events.flatMap((event) =>
      event.kind === 'row'
        ? [...event.cells].map(([at, { kind, text }]) => [addressOf(at, event.row), [kind, text] as const])
        : [],
    ),
  )
}

function refused(bytes: Buffer | Promise<Buffer>, words: RegExp): Promise<void> {
  return assert.rejects(
    async () => read(await bytes),
    (error) => error instanceof UnreadableFile && words.test(error.words.zh) && error.mend.zh !== '',
  )
}

const oneRow = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`

describe('a workbook of another programme', () => {
  it('gives texts, numbers as they are stored, dates, booleans, errors and formulas apart', async () => {
    const strings =
      '<sst><si><t>一</t></si><si><r><t>二</t></r><r><t>三</t></r><rPh><t>ersan</t></rPh></si><si><t>a_x000A_b</t></si></sst>'
    const cells = [
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>',
      '<c r="D1"><v>1.2441E+32</v></c><c r="E1" s="1"><v>46054</v></c><c r="F1" s="2"><v>46054.5</v></c>',
      '<c r="G1" s="3"><v>7</v></c><c r="H1" t="b"><v>1</v></c><c r="I1" t="e"><v>#N/A</v></c>',
      '<c r="J1"><f>SUM(A1:A9)</f><v>3</v></c><c r="K1" t="str"><f>A1</f><v>x</v></c><c r="L1"/>',
      '<c r="M1" t="d"><v>2026-02-01T00:00:00</v></c>',
    ]
    const bytes = await zipOf(partsOf({ 事项: oneRow(cells.join('')) }, { 'xl/sharedStrings.xml': strings }))
    assert.deepEqual(await cellsOf(bytes), {
      A1: ['text', '一'],
      B1: ['text', '二三'],
      C1: ['text', 'a\nb'],
      D1: ['number', '1.2441E+32'],
      E1: ['date', '2026-02-01'],
      F1: ['date', '2026-02-01'],
      G1: ['number', '7'],
      H1: ['boolean', 'TRUE'],
      I1: ['error', '#N/A'],
      J1: ['formula', '3'],
      K1: ['formula', 'x'],
      M1: ['date', '2026-02-01'],
    })
  })

  it('may leave out addresses and write names with a prefix', async () => {
    const body =
      '<x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData>'
    assert.deepEqual(await cellsOf(await zipOf(partsOf({ 事项: body }))), { A1: ['text', '甲'], B1: ['number', '2'] })
  })

  it('names its sheets and merged ranges', async () => {
    const body = `${oneRow(inline('A1', '标题'))}<mergeCells><mergeCell ref="A1:C2"/></mergeCells>`
    const events = await read(await zipOf(partsOf({ 事项: body, 情形: oneRow('') })))
    assert.deepEqual(
      events.filter(({ kind }) => kind !== 'row'),
      [
        { kind: 'sheet', name: '事项' },
        { kind: 'merged', range: 'A1:C2', firstRow: 1, lastRow: 2 },
        { kind: 'sheet', name: '情形' },
      ],
    )
  })

  it('counts days from 1900 with the day that never was, or from 1904', () => {
    assert.deepEqual(
      [1, 59, 61, 46054].map((serial) => dateOfSerial(serial)),
      ['1900-01-01', '1900-02-28', '1900-03-01', '2026-02-01'],
    )
    assert.equal(dateOfSerial(44592, true), '2026-02-01')
    assert.deepEqual(
      [0, -1, 1e9, Number.NaN].map((serial) => dateOfSerial(serial)),
      [undefined, undefined, undefined, undefined],
    )
  })

  it('names cells as people do', () => {
    for (const [address, column] of [
      ['A7', 0],
      ['Z7', 25],
      ['AA7', 26],
      ['GR7', 199],
      ['ZZ7', 701],
    ] as const) {
      assert.equal(addressOf(column, 7), address)
      assert.deepEqual(placeOfAddress(address), { column, row: 7 })
    }
  })
})

describe('a workbook of our own', () => {
  it('reads as it was written, with every character a cell can hold', async () => {
    const value = ' 甲<&>"\n\t\u0001_x0041_\r😀 '
    const bytes = await workbookOf(sheetOf('事项', ['列'], [{ 列: value }]))
    assert.deepEqual(await cellsOf(bytes), { A1: ['text', '列'], A2: ['text', value] })
  })

  it('breaks off when its rows do', async () => {
    async function* rows(): AsyncGenerator<string[]> {
      yield ['一']
      throw new Error('the database is away')
    }
    const sheet = { name: '事项', columns: [{ name: '列', width: 9 }], rows: rows() }
    await assert.rejects(bytesOf(writeXlsx([sheet], new Date(0))), /the database is away/)
  })
})

describe('a file that only looks like a workbook', () => {
  it('is refused when it was cut off, wherever that was', async () => {
    const whole = await zipOf(partsOf({ 事项: oneRow(inline('A1', '甲'.repeat(500))) }))
    for (const share of [0.1, 0.5, 0.9, 0.99])
      await refused(whole.subarray(0, Math.floor(whole.length * share)), /不完整/)
    const damaged = Buffer.from(whole)
    damaged.fill(0x55, 60, 400)
    await refused(damaged, /不完整|不是Excel/)
  })

  it('is refused when it is another kind of zip', async () => {
    await refused(zipOf({ 'a.txt': '甲' }), /不是Excel工作簿/)
    await refused(zipOf({ '[Content_Types].xml': '<Types/>' }), /不是Excel工作簿/)
    await refused(zipOf({}), /不是Excel工作簿|不完整/)
  })

  it('is refused with macros, by what it holds and not by its name', async () => {
    const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`
    await refused(zipOf(partsOf({ 事项: oneRow('') }, { '[Content_Types].xml': types })), /宏/)
    await refused(zipOf(partsOf({ 事项: oneRow('') }, { 'xl/vbaProject.bin': 'x' })), /宏/)
  })

  it('is refused when it unpacks to more than 200 MB, before it is unpacked', async () => {
    const part = 'xl/media/image1.png'
    const bytes = await zipOf(partsOf({ 事项: oneRow('') }, { [part]: Buffer.alloc(1_000_000) }))
    assert.ok(bytes.length < 10_000)
    // As the directory of a bomb would say it.
    bytes.writeUInt32LE(210 * 1024 * 1024, bytes.lastIndexOf(part) - 46 + 24)
    await refused(bytes, /200 MB/)
  })

  it('is refused when a part unpacks to more than its directory says', async () => {
    const honest = `<worksheet>${oneRow(inline('A1', '甲'))}</worksheet>`
    const bytes = await zipOf(partsOf({ 事项: oneRow(inline('A1', '甲')) }))
    const lying = liar(bytes, 'xl/worksheets/sheet1.xml', deflateRawSync(Buffer.alloc(30_000_000, honest)))
    await refused(lying, /200 MB|不完整/)
  })

  it('is refused with a document type, with elements in elements without end, and with half an element', async () => {
    const doctype = '<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>'
    const sheet = 'xl/worksheets/sheet1.xml'
    await refused(zipOf(partsOf({ 事项: '' }, { [sheet]: doctype })), /不完整/)
    await refused(zipOf(partsOf({ 事项: '<a>'.repeat(1_000_000) })), /不完整/)
    await refused(zipOf(partsOf({ 事项: '' }, { [sheet]: '<worksheet><sheetData><row' })), /不完整/)
    await refused(
      zipOf(partsOf({ 事项: '' }, { [sheet]: `<worksheet><c ${'a'.repeat(100_000)}="1"/></worksheet>` })),
      /不完整/,
    )
    const attributes = Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(' ')
    await refused(zipOf(partsOf({ 事项: `<c ${attributes}/>` })), /不完整/)
  })

  it('is refused with a column too many, and with a row that comes twice', async () => {
    await refused(zipOf(partsOf({ 事项: oneRow(inline('GS1', '甲')) })), /200列/)
    const twice = `<sheetData><row r="1">${inline('A1', '甲')}</row><row r="1">${inline('A1', '乙')}</row></sheetData>`
    await refused(zipOf(partsOf({ 事项: twice })), /不完整/)
  })

  it('may have styles far to the right and far below where nothing stands', async () => {
    const cells = `${inline('A1', '甲')}<c r="XFD1" s="1"/>`
    const body = `<sheetData><row r="1">${cells}</row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData>`
    assert.deepEqual(await cellsOf(await zipOf(partsOf({ 事项: body }))), { A1: ['text', '甲'] })
  })
})

/** The same zip with other bytes for one part, of which the directory still says the old size. */
function liar(zip: Buffer, name: string, content: Buffer): Buffer {
  const local = zip.indexOf(Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4])]), 0)
  assert.equal(local, 0)
  // The part is put at the end of the data; its entry in the directory points there.
  const directory = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const start = zip.readUInt32LE(directory + 16)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(name.length, 26)
  const part = Buffer.concat([header, Buffer.from(name), content])
  const entries = Buffer.from(zip.subarray(start, directory))
  const entry = entries.indexOf(name) - 46
  entries.writeUInt32LE(content.length, entry + 20)
  entries.writeUInt32LE(start, entry + 42)
  const end = Buffer.from(zip.subarray(directory))
  end.writeUInt32LE(start + part.length, 16)
  return Buffer.concat([zip.subarray(0, start), part, entries, end])
}
