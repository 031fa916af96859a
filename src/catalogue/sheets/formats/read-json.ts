import { decodeText } from './decode-text.ts'
import { UnreadableFile } from './sheet-event.ts'

/** One object of the file; counted from 1, since a file of JSON may well be one line. */
export interface JsonRow {
  readonly number: number
  readonly value: unknown
}

const deepest = 64
const openers = '{['
const closers = '}]'

/**
 * The objects of a JSON list, of `{ "items": [ … ] }` or of lines of JSON, one at a time: only one is parsed, however
 * long the file.
 * @throws UnreadableFile with the line at which it cannot be read.
 */
export function* readJson(bytes: Buffer): Generator<JsonRow> {
  const text = decodeText(bytes)
  let from = skipWrapper(text)
  let line = lineBreaks(text, 0, from) + 1
  let number = 0
  while (true) {
    const start = nextObject(text, from)
    if (start === undefined) return
    line += lineBreaks(text, from, start)
    if (text[start] !== '{') throw unreadable(line)
    const end = endOfObject(text, start)
    if (end === undefined) throw unreadable(line)
    number += 1
    yield { number, value: parsed(text.slice(start, end), line) }
    line += lineBreaks(text, start, end)
    from = end
  }
}

/** Past the `[` or the `{ "items": [` before the first object. */
function skipWrapper(text: string): number {
  const wrapper = /^\s*(?:\{\s*"items"\s*:\s*\[|\[)/.exec(text)
  return wrapper?.[0].length ?? 0
}

/** Where the next thing begins; commas between and brackets after the last are passed over. */
function nextObject(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (!/[\s,\]}]/.test(character)) return at
  }
  return undefined
}

function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (inString) {
      if (character === '\\') at += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (openers.includes(character)) {
      depth += 1
      if (depth > deepest) return undefined
    } else if (closers.includes(character)) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return undefined
}

function parsed(text: string, line: number): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw unreadable(line)
  }
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function unreadable(line: number): UnreadableFile {
  return new UnreadableFile(
    { zh: `第${line}行起不是完整的JSON对象`, en: `From line ${line} on this is no complete JSON object` },
    { zh: '检查括号、引号和逗号；文件也可能没有传完', en: 'Check brackets, quotes and commas; it may be cut off' },
  )
}
