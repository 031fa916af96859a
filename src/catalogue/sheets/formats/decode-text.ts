import { UnreadableFile } from './sheet-event.ts'

const saveAgain = {
  zh: '另存为“CSV UTF-8（逗号分隔）”，或直接上传.xlsx',
  en: 'Save it as “CSV UTF-8 (comma delimited)”, or upload the .xlsx',
}

/**
 * Text in UTF-8, with or without its mark, or in GB18030 (which holds GBK and GB2312): what Chinese spreadsheet programmes
 * write. Nothing else is guessed: a wrong guess would store wrong names.
 * @throws UnreadableFile for everything else.
 */
export function decodeText(bytes: Buffer): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw wrong('UTF-16')
  if (bytes.includes(0)) throw wrong(null)
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030') ?? refuse()
}

function decoded(bytes: Buffer, encoding: 'utf-8' | 'gb18030'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function refuse(): never {
  throw wrong(null)
}

function wrong(name: string | null): UnreadableFile {
  return new UnreadableFile(
    name === null
      ? { zh: '文字编码不是UTF-8，也不是GB18030', en: 'The text is neither UTF-8 nor GB18030' }
      : { zh: `文字编码是${name}，要用UTF-8或GB18030`, en: `The text is ${name}; UTF-8 or GB18030 is needed` },
    saveAgain,
  )
}
