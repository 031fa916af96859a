import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import { rows, sql } from '#kernel/database'
import { json, route } from '#kernel/http'
import { newKeyMaterial, openKeyRing } from '#kernel/keys'
import { system } from '#kernel/principal'
import type { OutboundRequest } from '#kernel/services'
import { type TestNetwork, testNetwork } from '../../../test/platforms.ts'
import { contentDigest } from '../signatures/content-digest.ts'
import { findRequestComponents } from '../signatures/profile.ts'
import { signRequest } from '../signatures/sign-request.ts'
import { type Component, findSignatureBase, signatureInput } from '../signatures/signature-base.ts'
import { serialiseInnerList } from '../signatures/structured-field.ts'
import { publishTrustList } from '../trust/publish-trust-list.ts'
import { deleteNonces } from './nonce-store.ts'

const url = 'http://hub.test/test/echo?part=1'
const body = Buffer.from('{"question":1}')
const echo = (['GET', 'POST'] as const).map((method) =>
  route({
    method,
    path: '/test/echo',
    act: 'network.echo',
    may: 'platform',
    answers: 'json',
    handle: async ({ who, body }) => json({ who, body }),
  }),
)

/** Everything a hostile signer can choose. */
interface Choice {
  readonly created: number
  readonly expires: number
  readonly nonce: string
  readonly keyId: string
  readonly algorithm: string
  readonly tag: string
  covered(components: readonly Component[]): readonly Component[]
}

for (const suite of ['intl', 'gm'] as const) {
  describe(`a signed request of a platform (${suite})`, () => {
    let network: TestNetwork
    let count = 0
    before(async () => {
      // The hub always has the other suite: each side checks with the suite of the signer.
      network = await testNetwork([
        { id: 'hub', suite: suite === 'intl' ? 'gm' : 'intl', routes: echo },
        { id: '360000', suite, routes: echo },
      ])
    })
    after(() => network.close())

    function nowSeconds(): number {
      return Math.floor(network.get('hub').unbound.clock.now().getTime() / 1000)
    }

    function signed(choice: Partial<Choice> = {}, keys = network.get('360000').unbound.keys): OutboundRequest {
      count += 1
      const now = nowSeconds()
      const headers: Record<string, string> = {
        'content-type': 'application/json',
        'content-digest': contentDigest(keys.suite, body),
        'tongban-purpose': 'network.echo',
      }
      const all = findRequestComponents({ method: 'POST', url, header: (name) => headers[name] }) ?? []
      const covered = choice.covered?.(all) ?? all
      const input = signatureInput(
        covered.map(({ identifier }) => identifier),
        {
          created: now,
          expires: now + 60,
          nonce: `nonce-of-the-test-${count}`,
          keyId: keys.keyId,
          algorithm: keys.suite.signatureAlgorithm,
          tag: 'tongban',
          ...choice,
        },
      )
      const base = findSignatureBase(covered, input)
      assert.ok(base)
      return {
        url,
        method: 'POST',
        body,
        timeoutMs: 1_000,
        headers: {
          ...headers,
          'signature-input': `tongban=${serialiseInnerList(input)}`,
          signature: `tongban=:${keys.sign(base).toString('base64')}:`,
        },
      }
    }

    async function mustBeRefused(request: OutboundRequest, code: string): Promise<void> {
      const answer = await network.send(request)
      assert.deepEqual([answer.status, JSON.parse(answer.body.toString()).code], [401, code])
    }

    it('proves which platform it comes from, with and without a body', async () => {
      const answer = await network.send(signed())
      assert.deepEqual(JSON.parse(answer.body.toString()), {
        who: { kind: 'platform', platformId: '360000' },
        body: { question: 1 },
      })
      const { keys, clock } = network.get('360000').unbound
      const headers = signRequest({ keys, clock }, { method: 'GET', url, purpose: 'network.echo' })
      assert.equal((await network.send({ url, method: 'GET', headers, timeoutMs: 1_000 })).status, 200)
    })

    it('may stand beside the signature of a proxy', async () => {
      const request = signed()
      const headers = {
        ...request.headers,
        'signature-input': `proxy=("@method");created=1;keyid="p";alg="x";tag="proxy", ${request.headers['signature-input']}`,
        signature: `proxy=:aGk=:, ${request.headers.signature}`,
      }
      assert.equal((await network.send({ ...request, headers })).status, 200)
    })

    it('is refused without a signature, or with one that cannot be read', async () => {
      const request = signed()
      const { signature, ...unsigned } = request.headers
      await mustBeRefused({ ...request, headers: unsigned }, 'network.signature-missing')
      for (const broken of ['tongban=:!:', 'other=:aGk=:', '', `${signature}, ${signature}`, 'tongban=1']) {
        const answer = await network.send({ ...request, headers: { ...unsigned, signature: broken } })
        assert.equal(answer.status, 401)
      }
    })

    it('is refused when its nonce is missing, short or long', async () => {
      await mustBeRefused(signed({ nonce: 'short' }), 'network.signature-malformed')
      await mustBeRefused(signed({ nonce: 'x'.repeat(65) }), 'network.signature-malformed')
      const input = signed().headers['signature-input']?.replace(/;nonce="[^"]*"/, '') ?? ''
      const request = signed()
      await mustBeRefused(
        { ...request, headers: { ...request.headers, 'signature-input': input } },
        'network.signature-incomplete',
      )
    })

    it('is refused when it leaves anything uncovered, or covers a thing twice', async () => {
      for (const name of ['@method', '@target-uri', 'content-digest', 'content-type', 'tongban-purpose']) {
        const without = signed({ covered: (all) => all.filter(({ identifier }) => identifier.item.value !== name) })
        await mustBeRefused(without, 'network.signature-incomplete')
      }
      await mustBeRefused(signed({ covered: (all) => [...all, ...all.slice(0, 1)] }), 'network.signature-incomplete')
    })

    it('is refused with a key that is not on the trust list, however well signed', async () => {
      const stranger = openKeyRing(newKeyMaterial(suite, 'stranger'))
      await mustBeRefused(signed({}, stranger), 'network.unknown-key')
      await mustBeRefused(signed({ keyId: '360000-test' }, stranger), 'network.signature-invalid')
      await mustBeRefused(signed({ keyId: `'; drop table network.platforms; --` }), 'network.unknown-key')
    })

    it('is refused with an algorithm that is not the key’s', async () => {
      const other = suite === 'intl' ? 'sm2-sm3' : 'ed25519'
      for (const algorithm of [other, 'none', 'hmac-sha256']) {
        await mustBeRefused(signed({ algorithm }), 'network.wrong-algorithm')
      }
    })

    it('is refused when its body was altered, and when body and digest were', async () => {
      const forged = Buffer.from('{"question":2}')
      await mustBeRefused({ ...signed(), body: forged }, 'network.content-altered')
      const request = signed()
      const digest = contentDigest(network.get('360000').unbound.keys.suite, forged)
      await mustBeRefused(
        { ...request, body: forged, headers: { ...request.headers, 'content-digest': digest } },
        'network.signature-invalid',
      )
    })

    it('is refused when its method, address, type or purpose was altered', async () => {
      await mustBeRefused({ ...signed(), url: `${url}&more=1` }, 'network.signature-invalid')
      await mustBeRefused({ ...signed(), url: 'http://hub.test/en/test/echo?part=1' }, 'network.signature-invalid')
      for (const [name, value] of [
        ['content-type', 'application/json; charset=utf-8'],
        ['tongban-purpose', 'network.other'],
      ] as const) {
        const request = signed()
        await mustBeRefused({ ...request, headers: { ...request.headers, [name]: value } }, 'network.signature-invalid')
      }
      await mustBeRefused({ ...signed(), method: 'GET' }, 'network.signature-incomplete')
    })

    it('is refused at another platform than it was made for', async () => {
      const request = signed({}, network.get('hub').unbound.keys)
      await mustBeRefused({ ...request, url: request.url.replace('hub', '360000') }, 'network.signature-invalid')
    })

    it('is refused outside its time', async () => {
      const now = nowSeconds()
      await mustBeRefused(signed({ created: now + 61, expires: now + 90 }), 'network.signature-from-future')
      await mustBeRefused(signed({ created: now, expires: now + 301 }), 'network.signature-life-too-long')
      await mustBeRefused(signed({ created: now - 200, expires: now - 61 }), 'network.signature-expired')
      await mustBeRefused(signed({ created: now, expires: now - 1 }), 'network.signature-expired')
      assert.equal((await network.send(signed({ created: now + 59, expires: now + 70 }))).status, 200)
      assert.equal((await network.send(signed({ created: now - 300, expires: now - 59 }))).status, 200)
      const late = signed()
      network.advance(121_000)
      await mustBeRefused(late, 'network.signature-expired')
    })

    it('is taken once only, even when it comes twice at the same moment', async () => {
      const request = signed()
      const answers = await Promise.all([network.send(request), network.send(request), network.send(request)])
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 401, 401])
      await mustBeRefused(request, 'network.signature-replayed')
    })

    it('stays refused as a replay until it has expired; then its nonce is forgotten', async () => {
      const hub = network.get('hub')
      const request = signed()
      await network.send(request)
      const count = async () =>
        (await rows(hub.services.db, sql`select nonce from network.nonces where key_id = '360000-test'`)).length
      network.advance(119_000)
      await deleteNonces(hub.services.db, hub.unbound.clock.now())
      await mustBeRefused(request, 'network.signature-replayed')
      network.advance(62_000)
      await deleteNonces(hub.services.db, hub.unbound.clock.now())
      assert.equal(await count(), 0)
      await mustBeRefused(request, 'network.signature-expired')
    })

    it('does not use up a nonce when it is forged', async () => {
      const request = signed()
      await mustBeRefused({ ...request, url: `${url}&more=1` }, 'network.signature-invalid')
      assert.equal((await network.send(request)).status, 200)
    })

    it('is refused once its platform is suspended', async () => {
      const hub = network.get('hub')
      const list = ['hub', '360000'].map((id) => network.get(id).platform)
      network.advance(1_000)
      await hub.as(system, (services) =>
        publishTrustList(
          services,
          list.map((each) => (each.id === '360000' ? { ...each, status: 'suspended' as const } : each)),
        ),
      )
      await mustBeRefused(signed(), 'network.platform-suspended')
      network.advance(1_000)
      await hub.as(system, (services) => publishTrustList(services, list))
      assert.equal((await network.send(signed())).status, 200)
    })

    it('never makes the platform fail, whatever its headers are', async () => {
      const text = fc.stringMatching(/^[\x21-\x7e]{0,60}$/)
      await fc.assert(
        fc.asyncProperty(text, text, async (input, signature) => {
          const request = signed()
          const headers = { ...request.headers, 'signature-input': input, signature }
          assert.equal((await network.send({ ...request, headers })).status, 401)
        }),
        { numRuns: 50 },
      )
    })
  })
}
