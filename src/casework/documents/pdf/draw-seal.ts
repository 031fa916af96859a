import type { Letter } from './letter.ts'
import { settable } from './typeface.ts'

/** 42 mm across, as seals of government bodies below the ministries are (国发〔1999〕25号). */
const radius = (42 / 2) * (72 / 25.4)
const red = '#c8102e'

/** Characters stand upright on an arc from the lower left over the top to the lower right. */
function drawAround(pdf: PDFKit.PDFDocument, text: string, x: number, y: number): void {
  const characters = Array.from(text)
  const size = characters.length > 20 ? 8 : characters.length > 12 ? 11 : 14
  const inner = radius - size - 5
  const span = Math.min(270, characters.length * ((size * 1.25 * 180) / (Math.PI * inner)))
  const step = characters.length > 1 ? span / (characters.length - 1) : 0
  pdf.font('strong').fontSize(size)
  for (const [index, character] of characters.entries()) {
    const angle = index * step - span / 2
    pdf.save()
    pdf.rotate(angle, { origin: [x, y] })
    pdf.text(character, x - pdf.widthOfString(character) / 2, y - inner - size, { lineBreak: false })
    pdf.restore()
  }
}

/**
 * The visible half of the seal: a ring with the name of the organisation. It carries no emblem and says that it is a
 * sample, because the picture of a real seal comes from the organisation’s own seal system (GB/T 38540).
 */
export function drawSeal(pdf: PDFKit.PDFDocument, seal: Letter['seal'], x: number, y: number): void {
  pdf.save()
  pdf
    .lineWidth(2.4)
    .strokeColor(red)
    .fillColor(red)
    .circle(x, y, radius - 1.2)
    .stroke()
  drawAround(pdf, settable(seal.around).text, x, y)
  const line = (text: string, size: number, top: number) => {
    pdf.font('strong').fontSize(size)
    pdf.text(text, x - pdf.widthOfString(text) / 2, top, { lineBreak: false })
  }
  // Clear of organisation and date, which cross its middle.
  line(seal.centre, 15, y - 29)
  line(seal.below, 8, y + 31)
  pdf.restore()
}
