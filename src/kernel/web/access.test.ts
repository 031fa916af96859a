import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type KernelServer, serveRoutes, someClient, someOfficer, somePerson } from '../../../test/kernel-server.ts'
import { type Access, page, type Route, route } from '../http.ts'
import { anonymous, duties, type Principal } from '../principal.ts'
import { mayCall } from './access.ts'

type Verdict = ReturnType<typeof mayCall>

const accesses: readonly Access[] = [
  'anyone',
  'person',
  'person:2',
  'officer',
  ...duties.map((duty): Access => `officer:${duty}`),
  'platform',
  'client',
]

const principals: readonly { name: string; who: Principal }[] = [
  { name: 'nobody', who: anonymous },
  ...([1, 2, 3] as const).map((level) => ({ name: `a person of level ${level}`, who: somePerson(level) })),
  { name: 'an officer without duties', who: someOfficer() },
  ...duties.map((duty) => ({ name: `an officer with the duty ${duty}`, who: someOfficer(duty) })),
  { name: 'a platform', who: { kind: 'platform', platformId: 'hub' } },
  { name: 'a department’s system', who: someClient() },
]

/** What must come out, said once more and otherwise than in access.ts. */
function expected(may: Access, who: Principal): Verdict {
  const isPerson = who.kind === 'person'
  const isOfficer = who.kind === 'officer'
  const verdicts: Record<string, Verdict> = {
    anyone: 'yes',
    person: isPerson ? 'yes' : 'sign-in',
    'person:2': isPerson ? (who.level > 1 ? 'yes' : 'level') : 'sign-in',
    officer: isOfficer ? 'yes' : 'sign-in',
    platform: who.kind === 'platform' ? 'yes' : 'no',
    client: who.kind === 'client' ? 'yes' : 'no',
    ...Object.fromEntries(
      duties.map((duty) => [`officer:${duty}`, isOfficer ? (who.duties[0] === duty ? 'yes' : 'no') : 'sign-in']),
    ),
  }
  return verdicts[may] ?? 'no'
}

const isSigned = (may: Access): boolean => may === 'platform' || may === 'client'
const nameOf = (may: Access): string => may.replace(':', '-')
const routes: Route[] = accesses.flatMap((may) =>
  (['page', 'json'] as const).flatMap((answers) =>
    (['GET', 'POST'] as const).map((method) =>
      route({
        method,
        path: `/${answers}/${nameOf(may)}`,
        act: 'kernel.test',
        may,
        answers,
        handle: async () => page('in'),
      }),
    ),
  ),
)

let server: KernelServer
before(async () => {
  server = await serveRoutes(routes)
})
after(() => server.close())

describe('the gate of a route', () => {
  for (const may of accesses) {
    for (const { name, who } of principals) {
      const verdict = expected(may, who)
      it(`${may}: ${name}, ${verdict}`, async () => {
        assert.equal(mayCall(may, who), verdict)
        const json = await server.ask('GET', `/json/${nameOf(may)}`, { who })
        const status = { yes: 200, 'sign-in': 401, level: 403, no: isSigned(may) ? 401 : 403 }[verdict]
        assert.equal(json.statusCode, status)

        const asPage = await server.ask('GET', `/page/${nameOf(may)}?a=1`, { who })
        const back = encodeURIComponent(`/page/${nameOf(may)}?a=1`)
        if (verdict === 'sign-in' || (verdict === 'no' && isSigned(may))) {
          assert.equal(asPage.statusCode, 303)
          const door = may.startsWith('officer') ? '/w/signin' : '/signin'
          // Who has to have a real name is asked for it at once, not sent to the hub twice.
          const level = may === 'person:2' ? 'level=2&' : ''
          assert.equal(asPage.headers.location, `${door}?${level}return=${back}`)
        } else if (verdict === 'level') assert.equal(asPage.headers.location, `/signin?level=2&return=${back}`)
        else assert.equal(asPage.statusCode, verdict === 'yes' ? 200 : 403)
      })
    }
  }

  it('refuses before it looks at the form', async () => {
    const answer = await server.ask('POST', '/page/person', { form: { csrf: 'wrong' } })
    assert.equal(answer.headers.location, '/signin?return=%2F')
  })
})

describe('a form from elsewhere', () => {
  const who = somePerson()
  const own = 'http://localhost:8036'
  const post = async (options: Parameters<KernelServer['ask']>[2], path = '/page/person'): Promise<number> =>
    (await server.ask('POST', path, { who, form: {}, ...options })).statusCode

  it('is taken with the token of its session, from our origin', async () => {
    assert.equal(await post({}), 200)
    assert.equal(await post({ headers: { origin: own, 'sec-fetch-site': 'same-origin' } }), 200)
  })

  for (const origin of ['https://evil.example', 'null', `${own}.evil.example`, 'http://localhost:8044', `${own}/`]) {
    it(`is refused from the origin ${origin}, even with the right token`, async () => {
      assert.equal(await post({ headers: { origin } }), 403)
    })
  }

  for (const site of ['cross-site', 'same-site', 'none', 'nonsense']) {
    it(`is refused when the browser says ${site}`, async () => {
      assert.equal(await post({ headers: { 'sec-fetch-site': site } }), 403)
    })
  }

  it('is refused with a missing, empty, wrong, cut or foreign token', async () => {
    const token = server.tokenOf(who)
    for (const csrf of ['', 'wrong', token.slice(1), `${token}x`, server.tokenOf(someOfficer())])
      assert.equal(await post({ form: { csrf } }), 403)
    assert.equal(await post({ form: undefined, json: {} }), 403)
    assert.equal(await post({ form: undefined, json: { csrf: [token] } }), 403)
    const none = { 'content-type': 'application/x-www-form-urlencoded' }
    assert.equal(await post({ form: undefined, headers: none, body: 'a=1' }), 403)
    assert.equal(await post({ form: undefined, headers: none, body: `csrf=${token}&csrf=${token}` }), 403)
    assert.equal(await post({ form: undefined, headers: { 'content-type': 'text/plain' }, body: `csrf=${token}` }), 403)
  })

  it('answers with the problem of an expired page', async () => {
    const answer = await server.ask('POST', '/json/person', { who, json: {} })
    assert.equal(answer.json().code, 'kernel.forged-form')
  })

  it('needs no token where there is no session, but the right origin', async () => {
    assert.equal(await post({ who: anonymous }, '/page/anyone'), 200)
    assert.equal(await post({ who: anonymous, headers: { origin: 'https://evil.example' } }, '/page/anyone'), 403)
    assert.equal(await post({ who: anonymous, headers: { 'sec-fetch-site': 'cross-site' } }, '/page/anyone'), 403)
  })

  it('is no matter for platforms, whose requests are signed and carry no cookies', async () => {
    const platform: Principal = { kind: 'platform', platformId: 'hub' }
    assert.equal(await post({ who: platform, headers: { origin: 'https://hub.example' } }, '/json/platform'), 200)
  })
})
