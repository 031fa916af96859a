import type { FastifyRequest } from 'fastify'
import type { Static, TSchema } from 'typebox'
import type { Language } from './language.ts'
import type { Duty, Principal } from './principal.ts'
import type { Problem } from './problem.ts'
import type { Services } from './services.ts'

/**
 * Who may call a route at all. Whose case, whose office and the like are the verb's question; this is the gate before it.
 * `person:2` asks for a checked real name; `officer:<duty>` for staff with that duty; `client` for a department's system.
 */
export type Access = 'anyone' | 'person' | 'person:2' | 'officer' | `officer:${Duty}` | 'platform' | 'client'

/** A request in the platform's terms. `services.db` is the request's transaction (the pool for an anonymous GET). */
export interface Call<Params = unknown, Query = unknown, Body = unknown> {
  readonly who: Principal
  readonly services: Services
  readonly language: Language
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** Path and query as asked for, without the language prefix. */
  readonly path: string
  /** Token that forms of this session carry in the field `csrf`; null without a session. */
  readonly csrf: string | null
  /** Address of the same platform in the caller's language. */
  href(path: string): string
  cookie(name: string): string | undefined
  header(name: string): string | undefined
  /** Address of the caller, for rate limits only. */
  readonly address: string
  /** Parts of a multipart form (routes with `upload` only), read before the transaction opened. */
  upload(): Promise<Upload>
  /**
   * The same with its files as they come (routes that stream): each is handed over with the fields that came before it.
   * The form token must be among them: what a stranger's form sends is not kept.
   */
  receive<Kept>(keep: (file: IncomingFile, fields: Upload['fields']) => Promise<Kept>): Promise<Received<Kept>>
  /** Work in the transaction of the request; in a route that streams, one that lasts no longer than the work. */
  inTransaction<T>(work: (services: Services) => Promise<T>): Promise<T>
  /** Same browser navigation that asks for a document (Sec-Fetch-*): false for scripts, images, crawlers. */
  readonly isNavigation: boolean
}

export interface UploadedFile {
  readonly field: string
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Buffer
}

export interface Upload {
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly UploadedFile[]
}

/** A file of a form while it arrives. The content throws kernel.too-large at the route's limit. */
export interface IncomingFile {
  readonly field: string
  readonly fileName: string
  readonly content: AsyncIterable<Uint8Array>
}

export interface Received<Kept> {
  readonly fields: Upload['fields']
  readonly files: readonly { readonly field: string; readonly kept: Kept }[]
}

export interface CookieSetting {
  readonly name: string
  /** null removes it. */
  readonly value: string | null
  /** Seconds; without it the cookie ends with the browser session. */
  readonly maxAge?: number
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer | null
  /** Sent instead of the body, as it comes: what is too large to be held. Its source outlives the request's transaction. */
  readonly stream?: AsyncIterable<Uint8Array>
  readonly cookies: readonly CookieSetting[]
  /** Path on this platform that gets the caller's language prefix in `location`. */
  readonly localRedirect?: string
}

interface ReplyOptions {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly cookies?: readonly CookieSetting[]
}

export function page(html: string, options: ReplyOptions = {}): Reply {
  return {
    status: options.status ?? 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...options.headers },
    body: html,
    cookies: options.cookies ?? [],
  }
}

export function json(value: unknown, options: ReplyOptions = {}): Reply {
  return {
    status: options.status ?? 200,
    headers: { 'content-type': 'application/json; charset=utf-8', ...options.headers },
    body: JSON.stringify(value),
    cookies: options.cookies ?? [],
  }
}

/** What a browser takes as a path on this site: `//x` and `/\x` are other sites to it, and it drops control characters. */
const localPath = /^\/(?![/\\])[^\p{Cc}]*$/u
const otherOrigin = /^https?:\/\/[^/\\\p{Cc}][^\p{Cc}]*$/u

/**
 * 303: the browser follows with GET. A path beginning with one `/` gets the caller's language prefix; an http(s) address
 * stays; anything else leads home, for a target may have come from an address somebody else wrote.
 */
export function redirect(to: string, options: ReplyOptions = {}): Reply {
  // A header holds ASCII only: what a handler put into a query as it was typed is encoded here.
  const ascii = to.toWellFormed().replace(/[^\x21-\x7e\p{Cc}]/gu, encodeURIComponent)
  const isOther = otherOrigin.test(ascii)
  return {
    status: options.status ?? 303,
    headers: { 'cache-control': 'no-store', ...(isOther && { location: ascii }), ...options.headers },
    body: null,
    cookies: options.cookies ?? [],
    ...(!isOther && { localRedirect: localPath.test(ascii) ? ascii : '/' }),
  }
}

/** A file to show or save; `name` is used when it is to be saved. */
export function file(body: Buffer | string, mediaType: string, options: ReplyOptions & { name?: string } = {}): Reply {
  return {
    status: options.status ?? 200,
    headers: {
      'content-type': mediaType,
      ...(options.name && {
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(options.name)}`,
      }),
      ...options.headers,
    },
    body,
    cookies: options.cookies ?? [],
  }
}

/** Most calls of an act from one address within some seconds. */
export interface RateLimit {
  readonly max: number
  readonly seconds: number
}

/** A file to save, sent as it is made. */
export function fileStream(stream: AsyncIterable<Uint8Array>, mediaType: string, name: string): Reply {
  return { ...file('', mediaType, { name }), body: null, stream }
}

/** One row of a module's route table. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** Fastify path without a language prefix. */
  readonly path: string
  /** The act in the permission table, `<module>.<verb>`. */
  readonly act: string
  readonly may: Access
  /** `page` answers people (problem pages, redirects to sign-in); `json` answers machines (problem+json, in the OpenAPI document). */
  readonly answers: 'page' | 'json'
  readonly summary?: string
  readonly params?: TSchema
  readonly query?: TSchema
  readonly body?: TSchema
  readonly response?: TSchema
  readonly bodyLimit?: number
  /** Counted by act and address of the caller, before anything of the call is read. */
  readonly limit?: RateLimit
  readonly upload?: {
    readonly files: number
    readonly bytes: number
    /** What one is told that says itself that it is far too large; the kernel's own words without it. */
    readonly tooLarge?: (options: { readonly headers: Readonly<Record<string, string>> }) => Problem
  }
  /**
   * The handler runs without a transaction, for as long as it may take to receive a body or to ask another platform: a
   * connection held meanwhile would be kept from everybody. `services.db` is the pool, to which row-level security shows
   * nothing; rows are read and written in `inTransaction`.
   */
  readonly streams?: true
  handle(call: Call): Promise<Reply>
}

type Typed<Schema> = Schema extends TSchema ? Static<Schema> : unknown

/** States a route; params, query and body are typed by their schemas, which the server validates before the handler runs. */
export function route<
  const Params extends TSchema | undefined = undefined,
  const Query extends TSchema | undefined = undefined,
  const Body extends TSchema | undefined = undefined,
>(
  definition: Omit<Route, 'handle' | 'params' | 'query' | 'body'> & {
    readonly params?: Params
    readonly query?: Query
    readonly body?: Body
    handle(call: Call<Typed<Params>, Typed<Query>, Typed<Body>>): Promise<Reply>
  },
): Route {
  // The server has validated params, query and body against these very schemas before it calls `handle`.
  return definition as unknown as Route
}

/** Says who is calling. Composed from the identity and network modules. `sessionKey` binds form tokens. */
export type Identify = (
  services: Services,
  request: IncomingCall,
) => Promise<{ who: Principal; sessionKey: string | null }>

/**
 * Headers that prove to a platform whose answer it got and to which of its requests. Composed from the network module;
 * asked for every answer, refusals included, of a route for platforms to a platform that proved who it is.
 */
export type SignAnswer = (
  services: Pick<Services, 'clock' | 'keys'>,
  request: IncomingCall,
  answer: { readonly status: number; readonly body: Buffer },
) => Readonly<Record<string, string>>

/** What identification may look at. */
export interface IncomingCall {
  readonly method: string
  /** Absolute address, language prefix included, as it was signed or typed. */
  readonly url: string
  header(name: string): string | undefined
  cookie(name: string): string | undefined
  /** The body's bytes exactly as received; empty for GET. */
  readonly rawBody: Buffer
  /** `may` of the route: identification costs a signature check only where a platform or a department's system is expected. */
  readonly may: Access
}

declare module 'fastify' {
  interface FastifyRequest {
    rawBody: Buffer
    language: Language
    principal: Principal
    sessionKey: string | null
  }
}

export type ServerRequest = FastifyRequest
