import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { newKeyMaterial, openKeyRing } from '#kernel/keys'
import { system } from '#kernel/principal'
import { type TestNetwork, testNetwork } from '../../../test/platforms.ts'
import { networkRoutes } from '../routes.ts'
import { findPlatform, getPlatform, listPlatforms } from './list-platforms.ts'
import type { Platform } from './platform.ts'
import { getTrustList, publishTrustList } from './publish-trust-list.ts'
import { acceptTrustList, pullTrustList } from './pull-trust-list.ts'
import { type SignedTrustList, trustListBase } from './trust-list.ts'

for (const suite of ['intl', 'gm'] as const) {
  describe(`the trust list (${suite})`, () => {
    let network: TestNetwork
    let platforms: Platform[]
    before(async () => {
      const routes = networkRoutes({})
      network = await testNetwork([
        { id: 'hub', suite, routes },
        { id: '360000', suite, routes },
      ])
      platforms = ['hub', '360000'].map((id) => network.get(id).platform)
    })
    after(() => network.close())

    const publish = (list: readonly Platform[]) =>
      network.get('hub').as(system, (services) => publishTrustList(services, list))
    const published = () => getTrustList(network.get('hub').services)
    const accept = (list: SignedTrustList) =>
      network.get('360000').as(system, (services) => acceptTrustList(services, list))

    /** A list signed by anybody. */
    function signedBy(keys: ReturnType<typeof openKeyRing>, document: unknown): SignedTrustList {
      const text = JSON.stringify(document)
      return { document: text, signature: keys.sign(trustListBase(text)).toString('base64'), keyId: keys.keyId }
    }

    it('tells every node who belongs to the network', async () => {
      const { services } = network.get('360000')
      assert.deepEqual(
        (await listPlatforms(services)).map(({ id, status }) => [id, status]),
        [
          ['360000', 'active'],
          ['hub', 'active'],
        ],
      )
      assert.deepEqual(await getPlatform(services, 'hub'), platforms[0])
      assert.equal(await findPlatform(services, '990000'), undefined)
      await assert.rejects(getPlatform(services, '990000'), { code: 'network.platform-unknown' })
    })

    it('is pulled from the hub', async () => {
      network.advance(5_000)
      await publish(platforms.map((each) => ({ ...each, name: { zh: '新名', en: 'New name' } })))
      await pullTrustList(network.get('360000').services)
      assert.equal((await getPlatform(network.get('360000').services, 'hub')).name.zh, '新名')
    })

    it('gets no new version when nothing changed', async () => {
      const version = await publish(platforms)
      network.advance(5_000)
      assert.equal(await publish(platforms.toReversed()), version)
      await accept(await published())
      await accept(await published())
    })

    it('is refused when it was altered, or signed by another key than the hub’s', async () => {
      const list = await published()
      const forged = list.document.replace('"status":"active"', '"status":"suspended"')
      await assert.rejects(accept({ ...list, document: forged }), { code: 'network.trust-list-invalid' })
      const document = { version: 9_999_999_999, issuedAt: 'x', platforms }
      const stranger = openKeyRing(newKeyMaterial(suite, list.keyId))
      await assert.rejects(accept(signedBy(stranger, document)), { code: 'network.trust-list-invalid' })
      const node = network.get('360000').unbound.keys
      await assert.rejects(accept(signedBy(node, document)), { code: 'network.trust-list-invalid' })
    })

    it('is refused when it is older than the one at hand, or another one of the same version', async () => {
      const old = await published()
      network.advance(5_000)
      await publish(platforms.map((each) => ({ ...each, region: '440000' })))
      const newer = await published()
      await accept(newer)
      await assert.rejects(accept(old), { code: 'network.trust-list-older' })
      const { version } = JSON.parse(newer.document)
      const other = signedBy(network.get('hub').unbound.keys, { version, issuedAt: 'x', platforms })
      await assert.rejects(accept(other), { code: 'network.trust-list-older' })
      assert.equal((await getPlatform(network.get('360000').services, 'hub')).region, '440000')
    })

    it('is refused, even signed, when a platform is listed twice or has a key of another suite', async () => {
      const { keys } = network.get('hub').unbound
      const [first, second] = platforms
      assert.ok(first && second)
      const wrong: readonly (readonly unknown[])[] = [
        [first, first],
        [first, { ...second, keyId: first.keyId }],
        [{ ...first, suite: suite === 'gm' ? 'intl' : 'gm' }],
        [{ ...first, origin: 'javascript:alert(1)' }],
        [{ ...first, publicKey: 'x' }],
        [{ id: 'hub' }],
      ]
      for (const list of wrong) {
        const document = { version: 9_999_999_999, issuedAt: 'x', platforms: list }
        await assert.rejects(accept(signedBy(keys, document)), { code: 'network.trust-list-invalid' })
      }
    })

    it('stays as it was while the hub is away or answers nonsense', async () => {
      const { services } = network.get('360000')
      const known = await listPlatforms(services)
      network.setLine(() => Promise.reject(new Error('cut')))
      await assert.rejects(pullTrustList(services))
      for (const body of ['', '{}', '<html>', '{"document":"{}","signature":"","keyId":""}']) {
        network.setLine(async () => ({ status: 200, headers: {}, body: Buffer.from(body) }))
        await assert.rejects(pullTrustList(services), { code: 'network.trust-list-invalid' })
      }
      network.setLine(async () => ({ status: 404, headers: {}, body: Buffer.from('{}') }))
      await assert.rejects(pullTrustList(services), { code: 'network.platform-unavailable' })
      network.setLine(undefined)
      assert.deepEqual(await listPlatforms(services), known)
    })

    it('is published by the hub’s system only', async () => {
      await assert.rejects(
        network.get('360000').as(system, (services) => publishTrustList(services, platforms)),
        { code: 'kernel.not-allowed' },
      )
      await assert.rejects(
        network
          .get('hub')
          .as({ kind: 'platform', platformId: '360000' }, (services) => publishTrustList(services, platforms)),
        { code: 'kernel.not-allowed' },
      )
    })
  })
}
