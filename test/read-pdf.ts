import { inflateSync } from 'node:zlib'

type PdfValue = string | number | boolean | null | PdfName | PdfReference | PdfValue[] | PdfDictionary
interface PdfName {
  readonly name: string
}
interface PdfReference {
  readonly reference: number
}
interface PdfDictionary {
  readonly entries: Map<string, PdfValue>
}
interface PdfObject {
  readonly value: PdfValue
  readonly stream: Buffer | null
}

/** A PDF file as our documents have them: one cross-reference table, whole objects, Flate streams. */
export interface ReadPdf {
  readonly version: string
  readonly text: string
  readonly pages: number
  readonly title: string
  readonly xmp: string
  /** What breaks PDF/A-2b, each as a sentence; empty for a sound file. */
  readonly faults: readonly string[]
}

/** Reads a file anew from its bytes, without the library that wrote it. @throws when it is no such file. */
export function readPdf(bytes: Buffer): ReadPdf {
  const file = new PdfFile(bytes)
  const xmp = file.streamOf(file.catalog.entries.get('Metadata'))?.toString('utf8') ?? ''
  return {
    version: bytes.subarray(0, 8).toString('latin1'),
    text: file.text(),
    pages: file.pages().length,
    title: /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)</.exec(xmp)?.[1] ?? '',
    xmp,
    faults: faultsOf(file, bytes, xmp),
  }
}

/** ISO 19005-2, clauses that a producer can break. */
function faultsOf(file: PdfFile, bytes: Buffer, xmp: string): string[] {
  const { trailer, catalog } = file
  const has = (key: string) => catalog.entries.has(key)
  const fonts = file.all('Font').filter(({ entries }) => nameOf(entries.get('Subtype')) !== 'CIDFontType2')
  const icc = file.streamOf(
    file.dictionary(file.list(catalog.entries.get('OutputIntents'))[0])?.entries.get('DestOutputProfile'),
  )
  const binary = bytes.subarray(bytes.indexOf(0x0a) + 1)
  const rules: readonly (readonly [string, boolean])[] = [
    ['6.1.2 the head is %PDF-1.n', /^%PDF-1\.[4-7]\n/.test(bytes.subarray(0, 9).toString('latin1'))],
    [
      '6.1.2 a comment of four bytes above 127 follows',
      binary[0] === 0x25 && binary.subarray(1, 5).every((each) => each > 127),
    ],
    ['6.1.3 the trailer has a file id', file.list(trailer.entries.get('ID')).length === 2],
    ['6.1.3 nothing is encrypted', !trailer.entries.has('Encrypt')],
    ['6.1.3 nothing follows the end', /%%EOF\n?$/.test(bytes.subarray(-8).toString('latin1'))],
    ['6.1.4 every cross reference leads to its object', file.isConnected],
    ['6.2.3 one output intent of PDF/A', file.list(catalog.entries.get('OutputIntents')).length === 1],
    [
      '6.2.3 with an RGB profile',
      icc?.subarray(36, 40).toString('latin1') === 'acsp' && icc.subarray(16, 20).toString('latin1') === 'RGB ',
    ],
    ['6.2.11.4 every font is embedded', fonts.length > 0 && fonts.every((font) => file.isEmbedded(font))],
    [
      '6.2.11.4 as a subset',
      file.all('FontDescriptor').every(({ entries }) => /^[A-Z]{6}\+/.test(nameOf(entries.get('FontName')))),
    ],
    ['6.2.11.8 no glyph of a missing character', !file.glyphs().includes(0)],
    ['6.6.1 no script and no action', !has('OpenAction') && !has('AA') && !bytes.includes('/JavaScript')],
    [
      '6.6.2 metadata name part and conformance',
      xmp.includes('<pdfaid:part>2<') && xmp.includes('<pdfaid:conformance>B<'),
    ],
    ['6.8 no embedded file', !bytes.includes('/EmbeddedFile')],
    ['tagged, and in a language', has('StructTreeRoot') && has('MarkInfo') && has('Lang')],
  ]
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule)
}

function nameOf(value: PdfValue | undefined): string {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : ''
}

class PdfFile {
  readonly trailer: PdfDictionary
  readonly catalog: PdfDictionary
  readonly isConnected: boolean
  readonly #objects = new Map<number, PdfObject>()

  constructor(bytes: Buffer) {
    const text = bytes.toString('latin1')
    const start = Number(/startxref\n(\d+)\n%%EOF\n?$/.exec(text)?.[1])
    const table = /^xref\n0 (\d+)\n/.exec(text.slice(start))
    if (!table) throw new Error('no cross-reference table where the file says')
    const lines = text.slice(start + table[0].length).split('\n')
    let connected = true
    for (let number = 1; number < Number(table[1]); number += 1) {
      const offset = Number(lines[number]?.slice(0, 10))
      const head = `${number} 0 obj\n`
      if (!text.startsWith(head, offset)) connected = false
      else this.#objects.set(number, readObject(bytes, text, offset + head.length))
    }
    this.isConnected = connected
    this.trailer = asDictionary(new Reader(text, text.indexOf('trailer', start) + 7).value())
    const catalog = this.dictionary(this.trailer.entries.get('Root'))
    if (!catalog) throw new Error('no catalogue')
    this.catalog = catalog
  }

  #object(value: PdfValue | undefined): PdfObject | undefined {
    if (typeof value !== 'object' || value === null || !('reference' in value)) return undefined
    return this.#objects.get(value.reference)
  }
  #value(value: PdfValue | undefined): PdfValue | undefined {
    return this.#object(value)?.value ?? value
  }
  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const found = this.#value(value)
    return found !== undefined && isDictionary(found) ? found : undefined
  }
  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.#value(value)
    return Array.isArray(found) ? found : []
  }
  streamOf(value: PdfValue | undefined): Buffer | undefined {
    const found = this.#object(value)
    if (!found?.stream) return undefined
    const filter = nameOf(this.dictionary(found.value)?.entries.get('Filter'))
    return filter === 'FlateDecode' ? inflateSync(found.stream) : found.stream
  }
  all(type: string): PdfDictionary[] {
    return [...this.#objects.values()].flatMap(({ value }) => {
      const found = this.dictionary(value)
      return found && nameOf(found.entries.get('Type')) === type ? [found] : []
    })
  }
  pages(): PdfDictionary[] {
    return this.all('Page')
  }
  isEmbedded(font: PdfDictionary): boolean {
    const [descendant] = this.list(font.entries.get('DescendantFonts'))
    const descriptor = this.dictionary(this.dictionary(descendant)?.entries.get('FontDescriptor'))
    const program = this.streamOf(descriptor?.entries.get('FontFile2'))
    return (program?.length ?? 0) > 100 && (this.streamOf(font.entries.get('ToUnicode'))?.length ?? 0) > 0
  }
  /** Every glyph that the pages show, by number within its font. */
  glyphs(): number[] {
    return this.#shown().map(({ glyph }) => glyph)
  }
  /** The words of all pages, as a reader that copies them finds them. */
  text(): string {
    return this.#shown()
      .map(({ glyph, map }) => map.get(glyph) ?? '\u0000')
      .join('')
  }
  #shown(): { glyph: number; map: ReadonlyMap<number, string> }[] {
    return this.pages().flatMap((page) => {
      const fonts = this.dictionary(this.dictionary(page.entries.get('Resources'))?.entries.get('Font'))
      const content = this.streamOf(page.entries.get('Contents'))?.toString('latin1') ?? ''
      let map: ReadonlyMap<number, string> = new Map()
      return [...content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9a-f]+)>/g)].flatMap(([, font, codes]) => {
        if (font !== undefined) map = this.#unicodeOf(fonts?.entries.get(font))
        return (codes?.match(/.{4}/g) ?? []).map((code) => ({ glyph: Number.parseInt(code, 16), map }))
      })
    })
  }
  #unicodeOf(font: PdfValue | undefined): Map<number, string> {
    const cmap = this.streamOf(this.dictionary(font)?.entries.get('ToUnicode'))?.toString('latin1') ?? ''
    const map = new Map<number, string>()
    for (const [, from = '', , list = ''] of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g)) {
      for (const [index, entry] of (list.match(/<[^>]*>/g) ?? []).entries()) {
        const units = (entry.match(/[0-9a-f]{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))
        map.set(Number.parseInt(from, 16) + index, String.fromCharCode(...units))
      }
    }
    return map
  }
}

function isDictionary(value: PdfValue): value is PdfDictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'entries' in value
}

function asDictionary(value: PdfValue): PdfDictionary {
  if (!isDictionary(value)) throw new Error('a dictionary was expected')
  return value
}

function readObject(bytes: Buffer, text: string, at: number): PdfObject {
  const reader = new Reader(text, at)
  const value = reader.value()
  const begin = /^\s*stream\r?\n/.exec(text.slice(reader.at, reader.at + 20))
  if (!begin) return { value, stream: null }
  const length = asDictionary(value).entries.get('Length')
  const from = reader.at + begin[0].length
  return { value, stream: bytes.subarray(from, from + (typeof length === 'number' ? length : 0)) }
}

/** The syntax of ISO 32000-1 §7.3, as far as our files use it. */
class Reader {
  at: number
  readonly #text: string

  constructor(text: string, at: number) {
    this.#text = text
    this.at = at
  }
  #take(pattern: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(pattern.source, 'y')
    sticky.lastIndex = this.at
    const found = sticky.exec(this.#text)
    if (found) this.at = sticky.lastIndex
    return found
  }
  value(): PdfValue {
    this.#take(/\s+/)
    if (this.#take(/<</)) return this.#dictionary()
    if (this.#take(/\[/)) return this.#list()
    const name = this.#take(/\/([^\s/<>[\]()]*)/)
    if (name) return { name: name[1] ?? '' }
    const reference = this.#take(/(\d+) \d+ R\b/)
    if (reference) return { reference: Number(reference[1]) }
    const number = this.#take(/[-+]?[\d.]+(?:e-?\d+)?/)
    if (number) return Number(number[0])
    const word = this.#take(/true|false|null/)
    if (word) return word[0] === 'null' ? null : word[0] === 'true'
    const text = this.#take(/\((?:\\[\s\S]|[^\\)])*\)|<[0-9a-fA-F]*>/)
    if (text) return text[0]
    throw new Error(`no value at ${this.at}: ${this.#text.slice(this.at, this.at + 30)}`)
  }
  #dictionary(): PdfDictionary {
    const entries = new Map<string, PdfValue>()
    while (!this.#take(/\s*>>/)) entries.set(nameOf(this.value()), this.value())
    return { entries }
  }
  #list(): PdfValue[] {
    const values: PdfValue[] = []
    while (!this.#take(/\s*\]/)) values.push(this.value())
    return values
  }
}
