import { buffer } from 'node:stream/consumers'
import PdfDocument from 'pdfkit'
import { drawQr, qrSize } from './draw-qr.ts'
import { drawSeal } from './draw-seal.ts'
import type { Letter, LetterPart } from './letter.ts'
import { codePointName, type Face, openFace, settable } from './typeface.ts'

const mm = 72 / 25.4
/** A4, 28 mm to the left as in GB/T 9704-2012 §5.2.1; less above than its 37 mm, which are for a red head. */
const margins = { top: 28 * mm, bottom: 24 * mm, left: 28 * mm, right: 26 * mm }
const width = 210 * mm - margins.left - margins.right

/** Sizes in points: 三号 for Chinese body text; Latin text of that size would shout. */
const type = {
  'zh-CN': { body: 14.5, small: 9, title: 22, organisation: 18, gap: 6, indent: 29, after: 0.15 },
  en: { body: 11.5, small: 8.5, title: 17, organisation: 13, gap: 4, indent: 0, after: 0.5 },
} as const

/** Sets a letter in type, as PDF/A-2b with tagged structure, so that it can be kept, read aloud and found by its words. */
export async function writeLetter(letter: Letter): Promise<Buffer> {
  const pdf = new PdfDocument({
    size: 'A4',
    margins,
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    tagged: true,
    lang: letter.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: {
      Title: `${letter.title} ${letter.number}`,
      Author: letter.organisation,
      Creator: 'Tongban',
      Producer: 'Tongban',
      CreationDate: letter.madeAt,
    },
  })
  const whole = buffer(pdf)
  for (const face of ['text', 'strong'] as const) {
    // An opened font does for pdfkit what its bytes do, and spares it the opening; its types know only bytes.
    pdf.registerFont(face, openFace(face) as unknown as Buffer)
  }
  pdf.addPage()
  new Setting(pdf, letter).set()
  pdf.end()
  return whole
}

/** Seal, signature and code. */
const closingHeight = 49 * mm

interface Line {
  readonly tag: 'P' | 'H2'
  readonly face: Face
  readonly text: string
  readonly indent: number
}

/** One letter on its way onto the pages. */
class Setting {
  readonly #pdf: PDFKit.PDFDocument
  readonly #letter: Letter
  readonly #document: PDFKit.PDFStructureElement
  readonly #rare = new Set<string>()

  constructor(pdf: PDFKit.PDFDocument, letter: Letter) {
    this.#pdf = pdf
    this.#letter = letter
    this.#document = pdf.struct('Document')
    pdf.addStructure(this.#document)
  }

  set(): void {
    this.#head()
    const lines = this.#letter.body.flatMap((part) => this.#linesOf(part))
    for (const [index, line] of lines.entries()) this.#line(line, index === lines.length - 1)
    this.#closing()
    this.#document.end()
    this.#feet()
  }

  get #type() {
    return type[this.#letter.language]
  }

  #text(text: string): string {
    const { text: set, rare } = settable(text)
    for (const character of rare) this.#rare.add(character)
    return set
  }

  #add(tag: string, draw: () => void, options: { readonly alt?: string } = {}): void {
    this.#document.add(this.#pdf.struct(tag, options, draw))
  }

  #head(): void {
    const { organisation, title, number, details, addressee } = this.#letter
    const { organisation: ofName, title: ofTitle, body } = this.#type
    const pdf = this.#pdf
    const centred = { width, align: 'center' } as const
    this.#add('P', () => pdf.font('strong').fontSize(ofName).text(this.#text(organisation), centred))
    pdf.moveDown(0.3)
    this.#add('H1', () => pdf.font('strong').fontSize(ofTitle).text(this.#text(title), centred))
    pdf.moveDown(0.4)
    const right = { width, align: 'right' } as const
    this.#add('P', () =>
      pdf
        .font('text')
        .fontSize(body - 1)
        .text(this.#text(number), right),
    )
    pdf.moveDown(0.6)
    for (const { label, value } of details) this.#detail(label, value)
    pdf.moveDown(0.6)
    this.#add('P', () => pdf.font('text').fontSize(body).text(this.#text(addressee), { width }))
    pdf.moveDown(0.2)
  }

  #detail(label: string, value: string): void {
    const size = this.#type.body - 2
    this.#add('P', () =>
      this.#pdf
        .font('text')
        .fontSize(size)
        .text(this.#text(`${label}${value}`), { width, lineGap: 3 }),
    )
  }

  #linesOf(part: LetterPart): Line[] {
    const { indent } = this.#type
    if (part.kind === 'heading') return [{ tag: 'H2', face: 'strong', text: part.text, indent: 0 }]
    const texts = part.kind === 'list' ? part.entries : [part.text]
    return texts.map((text) => ({ tag: 'P', face: 'text', text, indent }))
  }

  /** The last line goes over the page with the closing: a seal on a page of its own could belong to any text. */
  #line({ tag, face, text, indent }: Line, isLast: boolean): void {
    const pdf = this.#pdf
    const { body, gap, after } = this.#type
    const options = { width, lineGap: gap, indent }
    const words = this.#text(text)
    pdf.font(face).fontSize(body)
    if (isLast) {
      const height = pdf.heightOfString(words, options)
      if (this.#hasRoom(height) && !this.#hasRoom(height + closingHeight)) pdf.addPage()
    }
    this.#add(tag, () => pdf.font(face).fontSize(body).text(words, options))
    pdf.moveDown(after)
  }

  #hasRoom(height: number): boolean {
    return this.#pdf.y + height <= this.#pdf.page.height - margins.bottom
  }

  /**
   * At the right organisation and date with the seal over both (骑年盖月), at the left what the document is checked by.
   * The two stand side by side and never on different pages.
   */
  #closing(): void {
    if (!this.#hasRoom(closingHeight)) this.#pdf.addPage()
    const top = this.#pdf.y + 5 * mm
    this.#signature(top)
    this.#verification(top + 6 * mm)
  }

  #signature(top: number): void {
    const pdf = this.#pdf
    const { organisation, date, seal, language } = this.#letter
    const middle = margins.left + width - 34 * mm
    this.#add('Figure', () => drawSeal(pdf, seal, middle, top + 22 * mm), {
      alt: `${seal.around}${language === 'en' ? ', ' : '，'}${seal.centre}${seal.below}`,
    })
    pdf.fillColor('#000000').font('text')
    const block = { width: 68 * mm, align: 'center' } as const
    const { body } = this.#type
    this.#add('P', () => pdf.fontSize(body).text(this.#text(organisation), middle - 34 * mm, top + 17 * mm, block))
    this.#add('P', () => pdf.fontSize(body).text(this.#text(date), middle - 34 * mm, pdf.y + 3, block))
  }

  #verification(top: number): void {
    const pdf = this.#pdf
    const { address, lines } = this.#letter.verification
    this.#add('Figure', () => drawQr(pdf, address, margins.left - 8, top), { alt: address })
    pdf.fillColor('#000000')
    pdf.y = top + 8
    const notes = this.#rare.size === 0 ? lines : [...lines, this.#rareNote()]
    for (const line of notes) {
      this.#add('P', () => {
        pdf.font('text').fontSize(this.#type.small)
        pdf.text(this.#text(line), margins.left + qrSize, pdf.y, { width: 54 * mm, lineGap: 1 })
      })
    }
  }

  #rareNote(): string {
    const names = [...this.#rare].map(codePointName)
    return this.#letter.rareCharacters.replace('{characters}', names.join(', '))
  }

  /** Page numbers belong to the paper, not to the text: marked as artifacts, nobody has them read aloud. */
  #feet(): void {
    const pdf = this.#pdf
    const { start, count } = pdf.bufferedPageRange()
    for (let index = start; index < start + count; index += 1) {
      pdf.switchToPage(index)
      pdf.page.margins.bottom = 0
      const foot = this.#letter.foot.replace('{page}', String(index + 1)).replace('{pages}', String(count))
      pdf.markContent('Artifact', { type: 'Pagination' })
      pdf
        .font('text')
        .fontSize(this.#type.small)
        .text(this.#text(foot), margins.left, pdf.page.height - 16 * mm, { width, align: 'center', lineBreak: false })
      pdf.endMarkedContent()
    }
  }
}
