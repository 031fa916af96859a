import { registerClient } from '#casework'
import { type SuiteName, suites } from '#kernel/cipher/cipher-suite'
import { type Client, type Officer, system } from '#kernel/principal'
import type { OutboundRequest } from '#kernel/services'
import { isDigestOf } from '../src/network/signatures/content-digest.ts'
import { findRequestComponents } from '../src/network/signatures/profile.ts'
import { findSignature } from '../src/network/signatures/read-signature.ts'
import { signRequest } from '../src/network/signatures/sign-request.ts'
import { findSignatureBase } from '../src/network/signatures/signature-base.ts'
import { type CaseworkWorld, eastLake } from './casework-world.ts'

export interface ClientAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Record<string, unknown> & { readonly code?: string }
}

export interface Asking {
  readonly method?: 'GET' | 'POST'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Changes the request after it was signed. */
  readonly tamper?: (request: OutboundRequest) => OutboundRequest
}

/** A department's system that is registered at 江西 and signs as it should. */
export interface DepartmentClient {
  readonly client: Client
  readonly keyId: string
  /** PKCS#8, base64. */
  readonly privateKey: string
  signed(path: string, asking?: Asking): OutboundRequest
  ask(path: string, asking?: Asking): Promise<ClientAnswer>
  send(request: OutboundRequest): Promise<ClientAnswer>
  /** An act on a case, under a key of its own. */
  act(caseId: string, act: string, version: number, body?: unknown, key?: string): Promise<ClientAnswer>
  /** From now on it signs with these. */
  use(keyId: string, pair: { readonly privateKey: string; readonly publicKey: string }): void
}

export async function departmentClient(
  world: CaseworkWorld,
  { organisation }: Pick<Officer, 'organisation'> = eastLake,
  suite: SuiteName = 'intl',
): Promise<DepartmentClient> {
  const { node, network } = world
  let pair = suites[suite].generate()
  const name = '居住证业务系统'
  const registered = await node.as(system, (services) =>
    registerClient(services, { organisationId: organisation.id, name, publicKey: pair.publicKey }),
  )
  let keyId = registered.keyId
  let count = 0

  function signed(path: string, { method = 'GET', body, headers = {}, tamper }: Asking = {}): OutboundRequest {
    const bytes = method === 'POST' ? Buffer.from(JSON.stringify(body ?? {})) : undefined
    const url = node.platform.origin + path
    const keys = {
      ...node.services.keys,
      suite: suites[suite],
      keyId,
      sign: (data: Uint8Array) => suites[suite].sign(pair, data),
    }
    const proof = signRequest(
      { keys, clock: node.services.clock },
      { method, url, purpose: 'casework.client', ...(bytes && { body: bytes }) },
    )
    const request = { url, method, headers: { ...proof, ...headers }, timeoutMs: 5_000, ...(bytes && { body: bytes }) }
    return tamper ? tamper(request) : request
  }
  async function send(request: OutboundRequest): Promise<ClientAnswer> {
    const { status, headers, body } = await network.send(request)
    return { status, headers, body: JSON.parse(body.toString()) }
  }
  const ask: DepartmentClient['ask'] = (path, asking) => send(signed(path, asking))
  return {
    client: { kind: 'client', clientId: registered.clientId, name, organisation },
    keyId,
    privateKey: pair.privateKey,
    signed,
    send,
    ask,
    act(caseId, act, version, body = {}, key = `request-${++count}`) {
      const headers = { 'idempotency-key': key, 'if-match': `"${version}"` }
      return ask(`/api/office/cases/${caseId}/${act}`, { method: 'POST', body, headers })
    },
    use(next, keys) {
      keyId = next
      pair = keys
    },
  }
}

/** Whether a request carries the signature of who published this key. */
export function isSignedBy(
  { node }: CaseworkWorld,
  {
    keyId = '',
    publicKey = '',
    tag = '',
  }: { keyId?: string | undefined; publicKey?: string | undefined; tag?: string | undefined },
  { method, url, headers, body }: OutboundRequest,
): boolean {
  const header = (name: string): string | undefined => headers[name]
  const read = findSignature(header('signature-input') ?? '', header('signature') ?? '', tag)
  const components = findRequestComponents({ method, url, header })
  const base = read && components && findSignatureBase(components, read.input)
  const { keys } = node.services
  const isWhole = isDigestOf(keys.suite, header('content-digest') ?? '', body ?? Buffer.alloc(0))
  return base !== undefined && isWhole && read?.keyId === keyId && keys.verify(publicKey, base, read.signature)
}
