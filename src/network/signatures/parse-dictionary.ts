import type { BareItem, Dictionary, InnerList, Item, Parameters } from './structured-field.ts'

/** Signature headers are a few hundred characters; whoever sends more wants to keep us busy. */
const longest = 4096

class Malformed extends Error {}

/** The dictionary a header holds, or undefined when it is not exactly one. Never throws. */
export function findDictionary(text: string): Dictionary | undefined {
  if (text.length > longest) return undefined
  try {
    return new Parser(text).dictionary()
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
}

const patterns = {
  comma: /[ \t]*,[ \t]*/y,
  key: /[a-z*][a-z0-9_.*-]*/y,
  integer: /-?[0-9]{1,15}(?![0-9.])/y,
  string: /"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)"/y,
  token: /[A-Za-z*][A-Za-z0-9!#$%&'*+.^_`|~:/-]*/y,
  bytes: /:([A-Za-z0-9+/]*={0,2}):/y,
  boolean: /\?([01])/y,
} as const

class Parser {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  dictionary(): Dictionary {
    const members = new Map<string, Item | InnerList>()
    this.#skip(' ')
    if (this.#isAtEnd()) return members
    for (;;) {
      const key = this.#mustMatch(patterns.key)[0]
      if (members.has(key)) throw new Malformed()
      members.set(key, this.#member())
      const atComma = this.#at
      if (this.#match(patterns.comma)) {
        if (this.#isAtEnd()) throw new Malformed()
        continue
      }
      this.#at = atComma
      this.#skip(' ')
      if (this.#isAtEnd()) return members
      throw new Malformed()
    }
  }

  #member(): Item | InnerList {
    if (!this.#take('=')) return { item: { type: 'boolean', value: true }, parameters: this.#parameters() }
    return this.#take('(') ? this.#innerList() : this.#item()
  }

  #innerList(): InnerList {
    const items: Item[] = []
    for (;;) {
      this.#skip(' ')
      if (this.#take(')')) return { items, parameters: this.#parameters() }
      items.push(this.#item())
      const next = this.#text[this.#at]
      if (next !== ' ' && next !== ')') throw new Malformed()
    }
  }

  #item(): Item {
    return { item: this.#bareItem(), parameters: this.#parameters() }
  }

  #parameters(): Parameters {
    const parameters = new Map<string, BareItem>()
    while (this.#take(';')) {
      this.#skip(' ')
      const key = this.#mustMatch(patterns.key)[0]
      if (parameters.has(key)) throw new Malformed()
      parameters.set(key, this.#take('=') ? this.#bareItem() : { type: 'boolean', value: true })
    }
    return parameters
  }

  #bareItem(): BareItem {
    const integer = this.#match(patterns.integer)
    if (integer) return { type: 'integer', value: mustBeCanonical(Number(integer[0]), integer[0]) }
    const string = this.#match(patterns.string)
    if (string) return { type: 'string', value: (string[1] ?? '').replace(/\\(.)/g, '$1') }
    const bytes = this.#match(patterns.bytes)
    if (bytes) return { type: 'bytes', value: mustBeCanonicalBytes(bytes[1] ?? '') }
    const boolean = this.#match(patterns.boolean)
    if (boolean) return { type: 'boolean', value: boolean[1] === '1' }
    return { type: 'token', value: this.#mustMatch(patterns.token)[0] }
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found) this.#at = pattern.lastIndex
    return found
  }

  #mustMatch(pattern: RegExp): RegExpExecArray {
    const found = this.#match(pattern)
    if (!found) throw new Malformed()
    return found
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false
    this.#at += 1
    return true
  }

  #skip(character: string): void {
    while (this.#text[this.#at] === character) this.#at += 1
  }

  #isAtEnd(): boolean {
    return this.#at === this.#text.length
  }
}

function mustBeCanonical(value: number, text: string): number {
  if (String(value) !== text) throw new Malformed()
  return value
}

function mustBeCanonicalBytes(text: string): Buffer {
  const value = Buffer.from(text, 'base64')
  if (value.toString('base64') !== text) throw new Malformed()
  return value
}
