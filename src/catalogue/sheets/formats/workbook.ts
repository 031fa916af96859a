import { posix } from 'node:path'
import { parseXml, readXml } from './parse-xml.ts'
import { UnreadableFile } from './sheet-event.ts'
import { bomb, broken, type ZipParts } from './zip-entries.ts'

/** What has to be known of a workbook before its sheets can be read. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  /** Days count from 1904 in files of old Macintosh programmes. */
  readonly from1904: boolean
  /** Whether a cell of this style shows a date. */
  readonly isDateStyle: readonly boolean[]
  readonly strings: readonly string[]
}

const mostStyles = 65_536
const mostCharacters = 60_000_000

/** @throws UnreadableFile when it is no plain workbook: macros, binary, another kind of document. */
export async function readWorkbook(zip: ZipParts): Promise<Workbook> {
  await mustBePlain(zip)
  const root = await readRelations(zip, '_rels/.rels', '')
  const main = root.find(({ type }) => type.endsWith('/officeDocument'))?.target
  if (!main || !zip.has(main)) throw notWorkbook()
  const folder = posix.dirname(main)
  const relations = await readRelations(zip, `${folder}/_rels/${posix.basename(main)}.rels`, folder)
  const targetOf = (kind: string): string | undefined =>
    relations.find(({ type, target }) => type.endsWith(`/${kind}`) && zip.has(target))?.target

  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  await readXml(await zip.open(main), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      const part = relations.find((relation) => relation.id === id)?.target
      // Charts and dialogues are sheets too; they have no rows.
      if (part && zip.has(part)) sheets.push({ name: attributes.name ?? '', part })
    },
  })
  const styles = targetOf('styles')
  const strings = targetOf('sharedStrings')
  return {
    sheets,
    from1904,
    isDateStyle: styles ? await readStyles(zip, styles) : [],
    strings: strings ? await readStrings(zip, strings) : [],
  }
}

async function mustBePlain(zip: ZipParts): Promise<void> {
  const types = '[Content_Types].xml'
  if (!zip.has(types)) throw notWorkbook()
  let isWorkbook = false
  let hasMacros = zip.names.some((name) => /vbaproject|macrosheets/i.test(name))
  await readXml(await zip.open(types), {
    open(_name, { ContentType = '' }) {
      if (/macroEnabled/i.test(ContentType)) hasMacros = true
      if (/spreadsheetml\.(sheet|template)\.main\+xml$/.test(ContentType)) isWorkbook = true
    },
  })
  if (hasMacros)
    throw new UnreadableFile(
      { zh: '工作簿里有宏，不能导入', en: 'The workbook holds macros' },
      { zh: '另存为“Excel工作簿（.xlsx）”，不带宏', en: 'Save it as an Excel workbook (.xlsx), without macros' },
    )
  if (!isWorkbook) throw notWorkbook()
}

function notWorkbook(): UnreadableFile {
  return new UnreadableFile(
    { zh: '这不是Excel工作簿（.xlsx）', en: 'This is no Excel workbook (.xlsx)' },
    { zh: '下载模板，把内容填进去再上传', en: 'Download the template, fill it in and upload that' },
  )
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

async function readRelations(zip: ZipParts, part: string, folder: string): Promise<Relation[]> {
  if (!zip.has(part)) throw broken()
  const found: Relation[] = []
  await readXml(await zip.open(part), {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target)
      found.push({ id: Id, type: Type, target })
    },
  })
  return found
}

/** Formats 14–22, 27–36, 45–47 and 50–58 are dates (ECMA-376 18.8.30, with those of Chinese programmes). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

async function readStyles(zip: ZipParts, part: string): Promise<boolean[]> {
  const dateFormats = new Set<number>()
  const styles: boolean[] = []
  let inCells = false
  await readXml(await zip.open(part), {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true
      if (name === 'numFmt') {
        // What stands in quotes or brackets is shown as it is and names no part of a date.
        const code = (attributes.formatCode ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
        if (/[ymdhs年月日]/i.test(code)) dateFormats.add(Number(attributes.numFmtId))
      }
      if (name !== 'xf' || !inCells) return
      if (styles.length >= mostStyles) throw broken()
      const id = Number(attributes.numFmtId ?? 0)
      styles.push(isBuiltInDate(id) || dateFormats.has(id))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

async function readStrings(zip: ZipParts, part: string): Promise<string[]> {
  const strings: string[] = []
  let characters = 0
  let current = ''
  let inText = false
  let phonetic = 0
  const handlers = {
    open(name: string) {
      if (name === 'si') current = ''
      if (name === 't') inText = true
      if (name === 'rPh') phonetic += 1
    },
    text(text: string) {
      if (!inText || phonetic > 0) return
      characters += text.length
      if (characters > mostCharacters) throw bomb()
      current += text
    },
    close(name: string) {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic -= 1
      if (name === 'si') strings.push(current)
    },
  }
  for await (const _ of parseXml(await zip.open(part), handlers));
  return strings
}
