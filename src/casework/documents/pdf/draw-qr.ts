import { encodeQr } from '#standards'

/** 30 mm with the quiet zone, as printed pages have it (portal §2.8). */
export const qrSize = 30 * (72 / 25.4)
const quiet = 4

/** The code of an address, one rectangle for each run of dark modules. */
export function drawQr(pdf: PDFKit.PDFDocument, address: string, left: number, top: number): void {
  const modules = encodeQr(address)
  const unit = qrSize / (modules.length + quiet * 2)
  for (const [row, line] of modules.entries()) {
    const dark = line.map((each) => (each ? '1' : '0')).join('')
    for (const run of dark.matchAll(/1+/g)) {
      pdf.rect(left + (run.index + quiet) * unit, top + (row + quiet) * unit, run[0].length * unit, unit)
    }
  }
  pdf.fill('#000000')
}
