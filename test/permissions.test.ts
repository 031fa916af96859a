import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { openSandboxSms } from '#identity'
import { type Access, page, type Route } from '#kernel/http'
import { newId } from '#kernel/ids'
import { anonymous, type Duty, duties, type IdentityLevel, type Principal, system } from '#kernel/principal'
import { healthRoutes } from '#kernel/web/health'
import { composeHub } from '../src/hub.ts'
import { composeNode } from '../src/node.ts'
import type { Composition } from '../src/platform.ts'
import { type KernelServer, serveRoutes, someClient, someOfficer, somePerson } from '../test/kernel-server.ts'
import { type TestServices, testServices } from '../test/services.ts'
import { permissionKey, permissionsManual, type RouteTables } from './permissions-manual.ts'

/**
 * Acts that several addresses share, each on purpose: steps of one act, and pages that show the same thing. A new
 * sharing is a decision, so it is written here.
 */
const sharedActs = [
  'casework.gather',
  'casework.list-own',
  'casework.list-queue',
  'casework.open',
  'casework.read-asked',
  'casework.read-document',
  'casework.read-own',
  'casework.window-look',
  'casework.withdraw',
  'identity.send-code',
  'identity.sign-out',
  'ledger.footprint',
  'portal.asset',
] as const

/** What somebody without a session may send. Every line was looked at: what stands against misuse is behind it. */
const openToStrangers = [
  '/apply/start', // leads to sign in
  '/centres/:centre/check-in', // who holds the code of an appointment, twenty tries a minute
  '/centres/:centre/ticket', // a number without an account, twenty a minute
  '/payments/notice', // signed by the payment provider
  '/proofs/report', // five reports in ten minutes, sealed
  '/screen/confirm', // the device of a window, while its visit lasts
  '/screen/pair', // an unguessable code, ten minutes
  '/screen/prove', // as '/screen/confirm'; five tries for a code
  '/screen/send', // as '/screen/confirm'; five messages an hour to a number
  '/screen/sign', // as '/screen/confirm'
  '/screen/wrong', // as '/screen/confirm'
  '/signin/backchannel-logout', // signed by the hub
  '/signin/cancel', // the visit of this browser
  '/signin/code', // the visit of this browser, five tries
  '/signin/go-on', // the visit of this browser, a proven phone
  '/signin/phone', // the visit of this browser, five messages an hour to a number
  '/signin/real-name', // the visit of this browser, a proven phone, five checks a day
  '/signin/resend', // as the phone
  '/signout', // the session of this browser
  '/signout/everywhere', // the session of this browser
  '/track', // five tries an hour for a query code
  '/w/signin', // five tries, then locked
  '/w/signout', // the session of this browser
] as const

/** Beside what the acts count by themselves, in the database: by number, by code, by account. */
const limits = [
  'GET casework.read-pairing 30/60',
  'GET casework.read-screen 300/60',
  'GET catalogue.search 600/60',
  'GET catalogue.suggest 600/60',
  'GET identity.begin-sign-in 120/60',
  'GET portal.download-ways 20/60',
  'GET portal.ticket 60/60',
  'GET portal.verify 60/60',
  'POST casework.begin-upload 120/60',
  'POST casework.confirm-on-screen 30/60',
  'POST casework.object-on-screen 30/60',
  'POST casework.pair-screen 30/60',
  'POST casework.payment-notice 600/60',
  'POST casework.prove-visit 30/60',
  'POST casework.send-visit-code 30/60',
  'POST casework.sign-on-screen 30/60',
  'POST casework.track 20/60',
  'POST catalogue.report-demand 5/600',
  'POST centres.check-in 20/60',
  'POST centres.take-ticket 20/60',
  'POST identity.check-code 60/60',
  'POST identity.send-code 20/60',
  'POST identity.send-step-up-code 20/60',
  'POST identity.sign-in-officer 30/60',
  'POST identity.step-up 60/60',
  'POST identity.verify-real-name 20/60',
] as const

const accesses: readonly Access[] = [
  'anyone',
  'person',
  'person:2',
  'officer',
  ...duties.map((duty) => `officer:${duty}` as const),
  'platform',
  'client',
]

interface Caller {
  readonly name: string
  readonly who: Principal
  /** Stated here a second time, so that the gate is not tested against itself. */
  readonly may: readonly Access[]
}

const person = (level: IdentityLevel) => somePerson(level)
const officer = (...own: Duty[]): Caller => ({
  name: `an officer (${own.join(', ') || 'no duty'})`,
  who: someOfficer(...own),
  may: ['anyone', 'officer', ...own.map((duty) => `officer:${duty}` as const)],
})
const callers: readonly Caller[] = [
  { name: 'a stranger', who: anonymous, may: ['anyone'] },
  { name: 'a person by phone', who: person(1), may: ['anyone', 'person'] },
  { name: 'a person by name', who: person(2), may: ['anyone', 'person', 'person:2'] },
  officer(),
  ...duties.map((duty) => officer(duty)),
  { name: 'a platform', who: { kind: 'platform', platformId: '440000' }, may: ['anyone', 'platform'] },
  { name: 'a department’s system', who: someClient(), may: ['anyone', 'client'] },
  { name: 'the system', who: system, may: ['anyone'] },
]

/** The table as it is, its acts replaced: reached or not is the question. */
function gatesOf(routes: readonly Route[]): Route[] {
  return routes.map(({ method, path, act, may, answers }) => ({
    method,
    path,
    act,
    may,
    answers,
    handle: async () => page('reached'),
  }))
}

const addressOf = ({ path }: Pick<Route, 'path'>): string => path.replaceAll(/:[A-Za-z]+/g, newId(new Date(0)))

let tables: RouteTables
let all: readonly Route[]
let server: KernelServer
const opened: TestServices[] = []

async function compose(id: string, kind: 'hub' | 'node'): Promise<readonly Route[]> {
  const test = await testServices({ platform: { id, kind } })
  opened.push(test)
  const sandbox = { sms: openSandboxSms(), people: [] }
  const make = kind === 'hub' ? composeHub : composeNode
  const { routes, checks }: Composition = await make(test.unbound, (work) => test.as(system, work), sandbox)
  return [...routes, ...healthRoutes(test.unbound.platform, checks, () => [])]
}

before(async () => {
  tables = { hub: await compose('hub', 'hub'), node: await compose('360000', 'node') }
  all = [...new Map([...tables.node, ...tables.hub].map((route) => [permissionKey(route), route])).values()]
  server = await serveRoutes(gatesOf(all))
})
after(async () => {
  await server?.close()
  for (const test of opened) await test.close()
})

describe('the table of permissions', () => {
  it('has each address once, with an act and a gate that are known', () => {
    for (const routes of [tables.hub, tables.node]) {
      const keys = routes.map(permissionKey)
      assert.deepEqual(
        keys.filter((key, index) => keys.indexOf(key) !== index),
        [],
      )
    }
    for (const { act, may, path } of all) {
      assert.match(act, /^[a-z]+\.[a-z]+(-[a-z]+)*$/, path)
      assert.ok(accesses.includes(may), `${path}: ${may}`)
    }
  })

  it('lets acts that guess or flood be called so often by one address, and addresses of an act say the same', () => {
    const limited = all.flatMap(({ method, act, limit }) =>
      limit ? [`${method} ${act} ${limit.max}/${limit.seconds}`] : [],
    )
    assert.deepEqual([...new Set(limited)].sort(), [...limits])
  })

  it('says the same of an address at the hub and at a node', () => {
    const atNode = new Map(tables.node.map((route) => [permissionKey(route), route]))
    for (const route of tables.hub) {
      const same = atNode.get(permissionKey(route))
      if (same) assert.deepEqual([same.act, same.may], [route.act, route.may], route.path)
    }
  })

  it('lets addresses share an act only where that is meant', () => {
    const shared = Map.groupBy(all, ({ act }) => act)
    const names = [...shared].filter(([, routes]) => routes.length > 1).map(([act]) => act)
    assert.deepEqual(names.sort(), [...sharedActs])
  })

  it('opens to strangers no more acts than are listed', () => {
    const open = all.filter(({ method, may }) => method === 'POST' && may === 'anyone').map(({ path }) => path)
    assert.deepEqual(open.sort(), [...openToStrangers])
  })

  it('stands in docs/permissions.md', () => {
    const file = resolve(import.meta.dirname, '..', 'docs', 'permissions.md')
    const manual = permissionsManual(tables)
    if (process.env.TONGBAN_WRITE_MANUALS) writeFileSync(file, manual)
    assert.equal(readFileSync(file, 'utf8'), manual, 'see the head of the file for how to write it anew')
  })
})

describe('the gate', () => {
  for (const { name, who, may } of callers) {
    it(`lets ${name} through where the table says so, and nowhere else`, async () => {
      for (const route of all) {
        const { method } = route
        const answer = await server.ask(method, addressOf(route), { who, ...(method === 'POST' && { form: {} }) })
        const reached = answer.statusCode === 200 && answer.body === 'reached'
        assert.equal(reached, may.includes(route.may), `${permissionKey(route)} (${route.may}): ${answer.statusCode}`)
        if (!reached) mustBeRefusal(answer, route)
      }
    })
  }

  it('takes no form of another site, and none without the token of the session', async () => {
    for (const route of all.filter(({ method, may }) => method === 'POST' && may !== 'platform' && may !== 'client')) {
      const caller = callers.find(({ may }) => may.includes(route.may) && !may.includes('platform'))
      const sender = route.may === 'anyone' ? callers[1] : caller
      const ask = (form: Record<string, string>, headers = {}) =>
        server.ask('POST', addressOf(route), { ...(sender && { who: sender.who }), form, headers })
      for (const answer of [
        await ask({ csrf: '' }),
        await ask({ csrf: 'x'.repeat(32) }),
        await ask({}, { origin: 'https://evil.example' }),
        await ask({}, { origin: 'null' }),
        await ask({}, { 'sec-fetch-site': 'same-site' }),
      ]) {
        assert.equal(answer.statusCode, 403, permissionKey(route))
        assert.match(answer.body, /kernel\.forged-form/)
      }
    }
  })

  it('knows nothing that is not in the table', async () => {
    const keys = new Set(all.map(permissionKey))
    const unknown = [
      ...[
        '/admin',
        '/api',
        '/api/cases',
        '/w/admin',
        '/my/..%2fw/queue',
        '/w/case',
        '/.env',
        '/en/en/my',
        '/metrics/x',
      ],
      ...all.map((route) => `${addressOf(route).replace(/\/$/, '')}/nothing/here`),
    ]
    for (const { who } of callers) {
      for (const address of unknown.slice(0, 9))
        assert.equal((await server.ask('GET', address, { who })).statusCode, 404, address)
    }
    for (const address of unknown) assert.equal((await server.ask('GET', address)).statusCode, 404, address)
    for (const route of all) {
      const other = route.method === 'GET' ? 'POST' : 'GET'
      if (keys.has(permissionKey({ ...route, method: other })) || hasSibling(route, other)) continue
      const answer = await server.ask(other, addressOf(route), other === 'POST' ? { form: {} } : {})
      assert.equal(answer.statusCode, 404, `${other} ${route.path}`)
    }
  })
})

/** A path with a parameter may answer for it: `/help/:article` beside `/help/x`. */
function hasSibling(route: Route, method: Route['method']): boolean {
  return all.some((each) => {
    const pattern = each.path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/:[A-Za-z]+/g, '[^/]+')
    return each.method === method && new RegExp(`^${pattern}$`).test(addressOf(route))
  })
}

function mustBeRefusal(answer: { statusCode: number; headers: Record<string, unknown> }, route: Route): void {
  const { statusCode, headers } = answer
  if (statusCode === 401 || statusCode === 403) return
  assert.equal(statusCode, 303, permissionKey(route))
  const door = route.may.startsWith('officer') ? /^\/w\/signin\?return=/ : /^\/signin\?/
  assert.match(String(headers.location), door, permissionKey(route))
}
