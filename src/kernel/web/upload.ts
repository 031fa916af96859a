import type { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import type { IncomingFile, Received, Route, Upload, UploadedFile } from '../http.ts'
import type { KeyRing } from '../keys.ts'
import { kernelProblems, Problem } from '../problem.ts'
import { formToken, mustBeToken } from './access.ts'

/** So much beyond its limits a form is still read and thrown away: who sends a large photo is told beside the field. */
const patience = 32 * 1024 * 1024

/** An upload that says itself that it is far too large is refused before a byte of it is read. */
export function mustFit(request: FastifyRequest, { upload }: Route): void {
  if (upload && Number(request.headers['content-length'] ?? 0) > upload.files * upload.bytes + patience)
    throw (upload.tooLarge ?? kernelProblems.tooLarge)({ headers: { connection: 'close' } })
}

/** Whether whoever still sends has not said how much: an answer then ends the connection, or it might go on for ever. */
export function sendsWithoutEnd(request: FastifyRequest): boolean {
  const { headers, raw } = request
  const isForm = headers['content-type']?.startsWith('multipart/') ?? false
  return isForm && !raw.complete && headers['content-length'] === undefined
}

/** A multipart form in memory, within the route's limits; then the form token that came among its fields is checked. */
export async function readUpload(request: FastifyRequest, route: Route, keys: KeyRing): Promise<Upload> {
  const fields: Record<string, string> = {}
  const files: UploadedFile[] = []
  try {
    for await (const part of partsOf(request, route)) {
      if (part.type === 'field') fields[part.fieldname] = wholeValue(part)
      else {
        const bytes = await parsed(Promise.race([part.toBuffer(), beyondLimit(part.file, request)]))
        if (bytes.length > 0)
          files.push({ field: part.fieldname, fileName: part.filename, mediaType: part.mimetype, bytes })
      }
    }
  } catch (error) {
    holdBack(request)
    throw error
  }
  mustBeOurs(request, keys, fields)
  return { fields, files }
}

/** A multipart form whose files are kept while they come. */
export async function receiveUpload<Kept>(
  request: FastifyRequest,
  route: Route,
  keys: KeyRing,
  keep: (file: IncomingFile, fields: Upload['fields']) => Promise<Kept>,
): Promise<Received<Kept>> {
  const fields: Record<string, string> = {}
  const files: { field: string; kept: Kept }[] = []
  try {
    for await (const part of partsOf(request, route)) {
      if (part.type === 'field') {
        fields[part.fieldname] = wholeValue(part)
        continue
      }
      const { fieldname: field, filename: fileName, file } = part
      const content = await begun(file)
      if (!content) continue // a file field in which nothing was chosen
      mustBeOurs(request, keys, fields)
      files.push({ field, kept: await keep({ field, fileName, content }, fields) })
      // What was not read to its end would stop the parser.
      file.resume()
    }
  } catch (error) {
    // Nobody reads on: the rest goes nowhere, instead of filling what lies between.
    request.raw.unpipe()
    request.raw.resume()
    throw error
  }
  mustBeOurs(request, keys, fields)
  return { fields, files }
}

type Part = ReturnType<FastifyRequest['parts']> extends AsyncIterableIterator<infer Each> ? Each : never

async function* partsOf(request: FastifyRequest, { upload }: Route): AsyncGenerator<Part> {
  if (!upload || !request.isMultipart()) throw kernelProblems.unsupportedMedia()
  const parts = request.parts({ limits: { files: upload.files, fileSize: upload.bytes } })
  for (let next = await parsed(parts.next()); !next.done; next = await parsed(parts.next())) yield next.value
}

function mustBeOurs(request: FastifyRequest, keys: KeyRing, fields: Upload['fields']): void {
  if (request.sessionKey !== null) mustBeToken(fields.csrf, formToken(keys, request.sessionKey))
}

function wholeValue({ value, valueTruncated }: { value: unknown; valueTruncated: boolean }): string {
  if (valueTruncated) throw kernelProblems.tooLarge() // half an answer is not what was written
  return String(value)
}

/** The parser's answer, or its failure in the platform's terms: its own words are for a form that broke off. */
async function parsed<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Problem) throw error
    if (error instanceof Error && 'statusCode' in error)
      throw error.statusCode === 413 ? kernelProblems.tooLarge() : error
    throw kernelProblems.badRequest()
  }
}

/**
 * The content of a part, unless it is empty. At the limit the parser is silent until the part ends, which may be never:
 * the stream is broken off there.
 */
async function begun(file: Readable & { truncated?: boolean }): Promise<AsyncIterable<Uint8Array> | undefined> {
  const breakOff = (): void => void file.destroy(kernelProblems.tooLarge())
  if (file.truncated) breakOff()
  else file.once('limit', breakOff)
  const source: AsyncIterator<Uint8Array> = file[Symbol.asyncIterator]()
  const first = await parsed(source.next())
  if (first.done) return undefined
  return contentOf(first.value, source)
}

async function* contentOf(first: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await parsed(source.next()); !next.done; next = await parsed(source.next())) yield next.value
}

/** The parser says so only when the part has come to its end; whoever sends too much hears it where the limit is. */
function beyondLimit(file: Readable, request: FastifyRequest): Promise<never> {
  return new Promise((_resolve, reject) => {
    file.once('limit', () => {
      holdBack(request)
      reject(kernelProblems.tooLarge())
    })
  })
}

/** Takes nothing more from somebody who might send for ever, until the answer ends the connection. */
function holdBack(request: FastifyRequest): void {
  if (!sendsWithoutEnd(request)) return
  request.raw.unpipe()
  request.raw.pause()
}
