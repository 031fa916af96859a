import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import sax from 'sax'
import { UnreadableFile } from './sheet-event.ts'
import { bomb, broken } from './zip-entries.ts'

/** Names come without their prefix: some programmes write `x:row`. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

const deepest = 64
const mostAttributes = 200

/**
 * Reads a part of a workbook as a stream; after each piece what `taken` gives is handed on, so that nothing piles up.
 * Entities are not expanded and a document type is refused.
 * @throws UnreadableFile when it is no such XML.
 */
export async function* parseXml<T>(
  stream: Readable,
  handlers: XmlHandlers,
  taken: () => readonly T[] = () => [],
): AsyncGenerator<T> {
  // Its position is what bounds its buffers: with `position: false` a name could grow for ever.
  const parser = sax.parser(true)
  const decoder = new StringDecoder('utf8')
  let depth = 0
  let attributes = 0
  let fault: unknown
  parser.onerror = (error) => {
    fault ??= error
  }
  parser.ondoctype = () => {
    fault ??= broken()
  }
  parser.onattribute = () => {
    attributes += 1
    if (attributes > mostAttributes) fault ??= broken()
  }
  parser.onopentag = ({ name, attributes: given }) => {
    depth += 1
    attributes = 0
    if (depth > deepest) fault ??= broken()
    // Without namespaces an attribute is a string.
    else handlers.open?.(plainName(name), given as Record<string, string>)
  }
  parser.onclosetag = (name) => {
    depth -= 1
    handlers.close?.(plainName(name))
  }
  parser.ontext = (text) => handlers.text?.(text)
  parser.oncdata = (text) => handlers.text?.(text)
  try {
    for await (const piece of stream) {
      parser.write(decoder.write(piece as Buffer))
      if (fault) throw fault
      yield* taken()
    }
    parser.write(decoder.end()).close()
    if (fault) throw fault
  } catch (error) {
    throw error instanceof UnreadableFile ? error : isOversize(error) ? bomb() : broken()
  }
  yield* taken()
}

/** Reads a small part to its end. */
export async function readXml(stream: Readable, handlers: XmlHandlers): Promise<void> {
  for await (const _ of parseXml(stream, handlers));
}

function plainName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** yauzl’s words for an entry that unpacks to more than it declared. */
function isOversize(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('too many bytes in the stream')
}
