import { createServer } from 'node:net'
import { type HubIdentity, hubIdentity, nodeIdentity, type PlatformIdentity, roamingRedirect } from '#identity'
import type { Unbound } from '#kernel/bind-services'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { page, type Route, redirect, route } from '#kernel/http'
import { system } from '#kernel/principal'
import { openOutbound } from '#kernel/web/outbound'
import { buildServer } from '#kernel/web/server'
import {
  acceptTrustList,
  callPlatform,
  findPlatform,
  getTrustList,
  networkRoutes,
  publishTrustList,
  signAnswer,
  verifyPlatformRequest,
} from '#network'
import { type TestServices, testServices } from './services.ts'

/** An account as a window leaves it: with a real name, without a phone. */
export { bindPhone, openAccountOfNumber } from '../src/identity/accounts/account.ts'

export interface SignInPlatform extends TestServices {
  readonly origin: string
  /** Ends the process's door; `wake` opens it again. */
  sleep(): Promise<void>
  wake(): Promise<void>
}

export interface SignInNetwork {
  readonly hub: SignInPlatform
  get(id: string): SignInPlatform
  /** What the population source says; `away` when it does not answer. */
  population: (name: string, residentId: string) => boolean | 'away'
  /** A message of a platform as it arrives at the hub. */
  tellHub(from: string, topic: string, body: unknown): Promise<void>
  close(): Promise<void>
}

/** Pages of the portal that the signing-in tests mount. */
export interface SignInPages {
  hub(identity: HubIdentity): readonly Route[]
  readonly every: readonly Route[]
}

/** A hub and two nodes on real ports: signing in is a conversation of a browser with all of them. */
export async function signInNetwork(pages: SignInPages, suite: SuiteName = 'intl'): Promise<SignInNetwork> {
  const ids = ['hub', '360000', '440000']
  const members = new Map<string, SignInPlatform>()
  const network: { population: SignInNetwork['population'] } = { population: () => true }
  const { outbound, close } = openOutbound()
  const started = new Date()
  const hubOrigin = `http://localhost:${await freePort()}`
  for (const id of ids) {
    const isHub = id === 'hub'
    const origin = isHub ? hubOrigin : `http://localhost:${await freePort()}`
    const name = { zh: `平台${id}`, en: `Platform ${id}` }
    const hubKey = members.get('hub')?.unbound.keys.publicKey
    const test = await testServices({
      suite,
      now: started,
      hubOrigin,
      ...(hubKey && { hubKey }),
      platform: { id, kind: isHub ? 'hub' : 'node', name, region: '360000', origin },
    })
    test.setOutbound(outbound)
    members.set(id, { ...test, origin, sleep: async () => {}, wake: async () => {} })
  }
  const get = (id: string): SignInPlatform => {
    const found = members.get(id)
    if (!found) throw new Error(`no platform ${id} in this test`)
    return found
  }
  await shareTrustList([...members.values()])
  let hubHandlers: PlatformIdentity['handlers'] = {}
  for (const [id, member] of members) {
    const { routes, identity } = await compose(id, member.unbound, pages, network)
    if (id === 'hub') hubHandlers = identity.handlers
    let app = await open(member, routes, identity)
    members.set(id, {
      ...member,
      sleep: () => app.close(),
      async wake() {
        app = await open(member, routes, identity)
      },
    })
  }
  return {
    get hub() {
      return get('hub')
    },
    get,
    get population() {
      return network.population
    },
    set population(next) {
      network.population = next
    },
    tellHub: (from, topic, body) =>
      get('hub').as({ kind: 'platform', platformId: from }, async (services) =>
        hubHandlers[topic]?.(services, from, body),
      ),
    async close() {
      for (const member of members.values()) {
        await member.sleep()
        await member.close()
      }
      await close()
    },
  }
}

async function compose(
  id: string,
  unbound: Unbound,
  pages: SignInPages,
  network: { population: SignInNetwork['population'] },
) {
  const doors = { callPlatform, findPlatform, verifyPlatformRequest }
  if (id !== 'hub') {
    const identity = await nodeIdentity({ unbound, network: doors })
    return {
      identity,
      routes: [...identity.routes, ...pages.every, ...networkRoutes(identity.handlers), ...samplePages],
    }
  }
  const identity = await hubIdentity({
    unbound,
    network: doors,
    async askPopulation(_services, { name, residentId }) {
      const answer = network.population(name, residentId)
      if (answer === 'away') throw new Error('the source is away')
      return answer
    },
  })
  return {
    identity,
    routes: [
      ...identity.routes,
      ...pages.hub(identity),
      ...pages.every,
      ...networkRoutes(identity.handlers),
      ...samplePages,
    ],
  }
}

/** One page for everybody and one for those with a real name. */
const samplePages: readonly Route[] = [
  route({
    method: 'GET',
    path: '/livez',
    act: 'test.live',
    may: 'anyone',
    answers: 'json',
    handle: async () => page('alive'),
  }),
  route({
    method: 'GET',
    path: '/',
    act: 'test.home',
    may: 'anyone',
    answers: 'page',
    handle: async (call) =>
      roamingRedirect(call) ?? page(call.who.kind === 'person' ? `signed in: ${call.who.name} ${call.csrf}` : 'nobody'),
  }),
  route({
    method: 'GET',
    path: '/my',
    act: 'test.my',
    may: 'person:2',
    answers: 'page',
    handle: async (call) => (call.who.kind === 'person' ? page(`mine: ${call.who.name}`) : redirect('/')),
  }),
  route({
    method: 'GET',
    path: '/w/queue',
    act: 'test.queue',
    may: 'officer',
    answers: 'page',
    handle: async (call) => page(call.who.kind === 'officer' ? `queue: ${call.who.name} ${call.csrf}` : ''),
  }),
]

async function open({ unbound, origin }: SignInPlatform, routes: readonly Route[], identity: PlatformIdentity) {
  const app = await buildServer({
    unbound,
    routes,
    identify: identity.identify,
    signAnswer,
    renderProblem: ({ code }) => code,
    formTargets: () => [],
    ...('mount' in identity && { mount: (identity as HubIdentity).mount }),
  })
  await app.listen({ host: 'localhost', port: Number(new URL(origin).port) })
  return app
}

async function shareTrustList(all: readonly SignInPlatform[]): Promise<void> {
  const [hub, ...nodes] = all
  if (!hub) throw new Error('a network needs a hub')
  const platforms = all.map(({ unbound: { platform, keys } }) => ({
    ...platform,
    publicKey: keys.publicKey,
    keyId: keys.keyId,
    suite: keys.suite.name,
    status: 'active' as const,
  }))
  const list = await hub.as(system, async (services) => {
    await publishTrustList(services, platforms)
    return getTrustList(services)
  })
  for (const node of nodes) await node.as(system, (services) => acceptTrustList(services, list))
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, 'localhost', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no port'))))
    })
  })
}
