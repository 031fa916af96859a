/** The few types of DER (ITU-T X.690) that electronic seals are written in. */
const tags = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8: 0x0c,
  ia5: 0x16,
  time: 0x18,
  sequence: 0x30,
} as const

function element(tag: number, content: Uint8Array): Buffer {
  const { length } = content
  const bytes = length < 0x80 ? [] : [...bigEndian(length)]
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 | bytes.length, ...bytes]
  return Buffer.concat([Buffer.from(head), content])
}

function bigEndian(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256)
  return bytes
}

export const der = {
  sequence: (...parts: readonly Buffer[]) => element(tags.sequence, Buffer.concat(parts)),
  /** Small and positive, as versions and sizes are. */
  integer: (value: number) => element(tags.integer, Buffer.from([value])),
  octets: (bytes: Uint8Array) => element(tags.octetString, bytes),
  bits: (bytes: Uint8Array) => element(tags.bitString, Buffer.concat([Buffer.from([0]), bytes])),
  utf8: (text: string) => element(tags.utf8, Buffer.from(text)),
  ia5: (text: string) => element(tags.ia5, Buffer.from(text, 'latin1')),
  time: (at: Date) =>
    element(
      tags.time,
      Buffer.from(
        `${at
          .toISOString()
          .replace(/[-:T]|\.\d+/g, '')
          .slice(0, 14)}Z`,
      ),
    ),
  oid(dotted: string): Buffer {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
    return element(tags.oid, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
  },
}

function base128(value: number): number[] {
  const groups = [value % 128]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) groups.unshift((rest % 128) | 0x80)
  return groups
}

export interface DerElement {
  readonly tag: number
  readonly content: Buffer
  /** With tag and length, as it is signed. */
  readonly whole: Buffer
}

/** The elements in a row that fill these bytes. @throws on anything but strict DER. */
export function readElements(bytes: Buffer): DerElement[] {
  const elements: DerElement[] = []
  let at = 0
  while (at < bytes.length) {
    const first = bytes.readUInt8(at + 1)
    const count = first < 0x80 ? 0 : first & 0x7f
    if (count > 4) throw new RangeError('a length of more than four bytes')
    const length = count === 0 ? first : bytes.readUIntBE(at + 2, count)
    if (count > 0 && (length < 0x80 || bigEndian(length).length !== count))
      throw new RangeError('a length that is not the shortest')
    const from = at + 2 + count
    if (from + length > bytes.length) throw new RangeError('an element that is cut off')
    elements.push({
      tag: bytes.readUInt8(at),
      content: bytes.subarray(from, from + length),
      whole: bytes.subarray(at, from + length),
    })
    at = from + length
  }
  return elements
}
