import type { SheetFormat } from '../import.ts'
import { UnreadableFile } from './sheet-event.ts'

const exportAgain = {
  zh: '用Excel或WPS打开，另存为“Excel工作簿（.xlsx）”再上传',
  en: 'Open it in a spreadsheet programme and save it as an Excel workbook (.xlsx)',
}

/**
 * What a file is, by its content: names lie (a table saved from a web page is HTML under the name .xls).
 * @throws UnreadableFile with the mend.
 */
export function sniffFormat(bytes: Buffer): SheetFormat {
  if (bytes.length === 0)
    throw new UnreadableFile(
      { zh: '文件是空的', en: 'The file is empty' },
      { zh: '选择填好的文件再上传', en: 'Choose the file that was filled in' },
    )
  const head = bytes.subarray(0, 8).toString('latin1')
  if (head.startsWith('PK')) return 'xlsx'
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    throw new UnreadableFile(
      { zh: '这是旧格式（.xls）或加了密码的工作簿', en: 'An old workbook (.xls) or one with a password' },
      { zh: `去掉密码；${exportAgain.zh}`, en: `Take off the password. ${exportAgain.en}` },
    )
  if (head.startsWith('%PDF')) throw other('PDF')
  if (head.startsWith('\x89PNG') || head.startsWith('\xff\xd8\xff')) throw other('picture')
  const start = bytes
    .subarray(0, 512)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (start.startsWith('<'))
    throw new UnreadableFile(
      { zh: '这是网页（HTML或XML），不是表格', en: 'This is a web page (HTML or XML), not a sheet' },
      exportAgain,
    )
  if (/^[[{]/.test(start)) return 'json'
  return 'csv'
}

function other(name: 'PDF' | 'picture'): UnreadableFile {
  return new UnreadableFile(
    { zh: name === 'PDF' ? '这是PDF，不是表格' : '这是图片，不是表格', en: `This is a ${name}, not a sheet` },
    { zh: '上传表格文件：XLSX、CSV或JSON', en: 'Upload a sheet: XLSX, CSV or JSON' },
  )
}
