import { identifyClients } from '#casework'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import type { Route } from '#kernel/http'
import { anonymous, system } from '#kernel/principal'
import type { OutboundRequest, OutboundResponse } from '#kernel/services'
import { buildServer } from '#kernel/web/server'
import {
  acceptTrustList,
  getTrustList,
  type Platform,
  publishTrustList,
  signAnswer,
  verifyPlatformRequest,
} from '#network'
import { type TestServices, testServices } from './services.ts'

export interface PlatformOfNetwork extends TestServices {
  readonly platform: Platform
}

/** Several platforms, each with its own database, that really sign and verify; only the wire between them is the test's. */
export interface TestNetwork {
  get(id: string): PlatformOfNetwork
  /** Every request that went over the wire, as sent. */
  readonly sent: OutboundRequest[]
  /** Puts something between the platforms: it may alter, lose or repeat what passes. `undefined` mends the line. */
  setLine(line: Wire | undefined): void
  /** A request as it arrives at the platform of its address. */
  send(request: OutboundRequest): Promise<OutboundResponse>
  /** Opens a real door on loopback. @returns its origin */
  listen(id: string): Promise<string>
  /** All clocks together. */
  advance(milliseconds: number): void
  close(): Promise<void>
}

export type Wire = (
  request: OutboundRequest,
  send: (request: OutboundRequest) => Promise<OutboundResponse>,
) => Promise<OutboundResponse>

export interface PlatformOfTest {
  readonly id: string
  readonly suite?: SuiteName
  readonly routes: readonly Route[]
}

/** The first platform is the hub; it publishes the trust list and all others take it over. */
export async function testNetwork(members: readonly PlatformOfTest[]): Promise<TestNetwork> {
  const made = new Map<string, PlatformOfNetwork & { readonly app: Awaited<ReturnType<typeof buildServer>> }>()
  let line: Wire | undefined
  const sent: OutboundRequest[] = []

  async function send(request: OutboundRequest): Promise<OutboundResponse> {
    const { origin, pathname, search } = new URL(request.url)
    const target = [...made.values()].find(({ platform }) => platform.origin === origin)
    if (!target) throw new Error('nobody at this address')
    const answer = await target.app.inject({
      method: request.method,
      url: pathname + search,
      headers: { ...request.headers },
      ...(request.body && { payload: Buffer.from(request.body) }),
    })
    const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
    return { status: answer.statusCode, headers: Object.fromEntries(headers), body: answer.rawPayload }
  }

  for (const [index, { id, suite, routes }] of members.entries()) {
    const isHub = index === 0
    const hub = [...made.values()][0]
    const test = await testServices({
      platform: {
        id,
        kind: isHub ? 'hub' : 'node',
        name: { zh: `平台${id}`, en: `Platform ${id}` },
        region: /^\d{6}$/.test(id) ? id : '000000',
        origin: `http://${id}.test`,
      },
      ...(suite && { suite }),
      hubOrigin: hub?.platform.origin ?? `http://${id}.test`,
      ...(hub && { hubKey: hub.platform.publicKey }),
    })
    test.setOutbound((request) => {
      sent.push(request)
      return line ? line(request, send) : send(request)
    })
    const { unbound } = test
    const platform: Platform = {
      ...unbound.platform,
      publicKey: unbound.keys.publicKey,
      keyId: unbound.keys.keyId,
      suite: unbound.keys.suite.name,
      status: 'active',
    }
    const app = await buildServer({
      unbound,
      routes,
      signAnswer,
      identify: identifyClients(async (services, request) => {
        const who = request.may === 'platform' ? await verifyPlatformRequest(services, request) : anonymous
        return { who, sessionKey: null }
      }),
      renderProblem: ({ code }) => code,
      formTargets: () => [],
    })
    made.set(id, { ...test, platform, app })
  }

  function get(id: string): PlatformOfNetwork {
    const found = made.get(id)
    if (!found) throw new Error(`no platform ${id} in this test`)
    return found
  }

  await shareTrustList([...made.values()])
  return {
    get,
    sent,
    setLine: (next) => {
      line = next
    },
    send,
    async listen(id) {
      const found = made.get(id)
      if (!found) throw new Error(`no platform ${id} in this test`)
      return found.app.listen({ host: '127.0.0.1', port: 0 })
    },
    advance: (milliseconds) => {
      for (const each of made.values()) each.advance(milliseconds)
    },
    async close() {
      for (const each of made.values()) {
        await each.app.close()
        await each.close()
      }
    },
  }
}

async function shareTrustList(all: readonly PlatformOfNetwork[]): Promise<void> {
  const [hub, ...nodes] = all
  if (!hub) throw new Error('a network needs a hub')
  const list = await hub.as(system, async (services) => {
    await publishTrustList(
      services,
      all.map(({ platform }) => platform),
    )
    return getTrustList(services)
  })
  for (const node of nodes) await node.as(system, (services) => acceptTrustList(services, list))
}
