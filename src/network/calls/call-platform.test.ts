import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { json, route } from '#kernel/http'
import { system } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import { type TestNetwork, testNetwork, type Wire } from '../../../test/platforms.ts'
import { remoteCodeOf } from '../problems.ts'
import { publishTrustList } from '../trust/publish-trust-list.ts'
import { callPlatform } from './call-platform.ts'

let asked = 0
const routes = [
  route({
    method: 'POST',
    path: '/test/ask',
    act: 'network.ask',
    may: 'platform',
    answers: 'json',
    async handle({ body }) {
      asked += 1
      if (JSON.stringify(body).includes('refuse')) throw kernelProblems.conflict()
      if (JSON.stringify(body).includes('fail')) throw new Error('a defect')
      return json({ answer: asked, long: 'x'.repeat(3_000) })
    },
  }),
]

for (const suite of ['intl', 'gm'] as const) {
  describe(`a call to another platform (${suite})`, () => {
    let network: TestNetwork
    before(async () => {
      network = await testNetwork([
        { id: 'hub', suite, routes },
        { id: '360000', suite, routes },
        { id: '440000', suite: suite === 'gm' ? 'intl' : 'gm', routes },
      ])
    })
    afterEach(async () => {
      network.setLine(undefined)
      network.advance(11_000)
      await ask('360000') // closes the breaker again
    })
    after(() => network.close())

    function ask(id: string, body: unknown = { q: 1 }): Promise<unknown> {
      const { services } = network.get('hub')
      return callPlatform(services, id, { path: '/test/ask', body, purpose: 'network.ask' })
    }

    /** The answer as it comes, altered on the way. */
    function alter(change: (answer: Awaited<ReturnType<Wire>>) => Awaited<ReturnType<Wire>>): void {
      network.setLine(async (request, send) => change(await send(request)))
    }

    it('brings the answer, whichever suites the two have', async () => {
      assert.partialDeepStrictEqual(await ask('360000'), { answer: asked })
      assert.partialDeepStrictEqual(await ask('440000'), { answer: asked })
    })

    it('does not believe an answer whose status or body was altered', async () => {
      alter((answer) => ({ ...answer, body: Buffer.from('{"answer":0}') }))
      await assert.rejects(ask('360000'), { code: 'network.answer-untrusted', status: 503 })
      alter((answer) => ({ ...answer, status: 201 }))
      await assert.rejects(ask('360000'), { code: 'network.answer-untrusted' })
    })

    it('does not believe an answer without a signature, or signed by another platform', async () => {
      alter(({ status, body }) => ({ status, body, headers: {} }))
      await assert.rejects(ask('360000'), { code: 'network.answer-untrusted' })
      network.setLine((request, send) => send({ ...request, url: request.url.replace('360000', '440000') }))
      // 440000 does not even take it: it was signed for another address.
      await assert.rejects(ask('360000'), (error) => remoteCodeOf(error) === 'network.signature-invalid')
    })

    it('does not believe the answer to another request', async () => {
      const answers: Awaited<ReturnType<Wire>>[] = []
      alter((answer) => {
        answers.push(answer)
        return answer
      })
      await ask('360000')
      const [recorded] = answers
      assert.ok(recorded)
      alter(() => recorded)
      await assert.rejects(ask('360000'), { code: 'network.answer-untrusted' })
    })

    it('carries only the code of a refusal', async () => {
      await assert.rejects(ask('360000', { please: 'refuse' }), { code: 'network.platform-refused', status: 502 })
      await assert.rejects(ask('360000', { please: 'refuse' }), (error) => remoteCodeOf(error) === 'kernel.conflict')
      alter((answer) => ({ ...answer, status: 403, body: Buffer.from('{"code":"<script>"}') }))
      await assert.rejects(ask('360000'), (error) => remoteCodeOf(error) === 'status-403')
    })

    it('says that the platform is unavailable when it is away, failing, redirecting or not on the list', async () => {
      network.setLine(() => Promise.reject(new Error('cut')))
      await assert.rejects(ask('360000'), { code: 'network.platform-unavailable', status: 503 })
      network.setLine(undefined)
      await assert.rejects(ask('360000', { please: 'fail' }), { code: 'network.platform-unavailable' })
      alter((answer) => ({ ...answer, status: 302 }))
      await assert.rejects(ask('360000'), { code: 'network.platform-unavailable' })
      await assert.rejects(ask('990000'), { code: 'network.platform-unknown', status: 404 })
    })

    it('leaves a platform alone after five failures, tries one call after ten seconds, and closes on success', async () => {
      let tried = 0
      network.setLine(() => {
        tried += 1
        return Promise.reject(new Error('cut'))
      })
      for (let n = 0; n < 8; n += 1) await assert.rejects(ask('360000'), { code: 'network.platform-unavailable' })
      assert.equal(tried, 5)
      network.advance(10_000)
      await Promise.allSettled([ask('360000'), ask('360000'), ask('360000')])
      assert.equal(tried, 6)
      network.setLine(undefined)
      await assert.rejects(ask('360000'), { code: 'network.platform-unavailable' })
      network.advance(10_000)
      await ask('360000')
      await ask('360000')
    })

    it('that is a poll goes past the breaker: it opens none, and closes it when it succeeds', async () => {
      const { services } = network.get('hub')
      const poll = () =>
        callPlatform(services, '360000', { path: '/test/ask', body: {}, purpose: 'network.ask', isPoll: true })
      network.setLine(() => Promise.reject(new Error('cut')))
      for (let n = 0; n < 8; n += 1) await assert.rejects(poll(), { code: 'network.platform-unavailable' })
      network.setLine(undefined)
      await ask('360000')
      network.setLine(() => Promise.reject(new Error('cut')))
      for (let n = 0; n < 5; n += 1) await assert.rejects(ask('360000'))
      network.setLine(undefined)
      await assert.rejects(ask('360000'), { code: 'network.platform-unavailable' })
      await poll()
      await ask('360000')
    })

    it('does not count refusals as failures', async () => {
      for (let n = 0; n < 8; n += 1) await assert.rejects(ask('360000', { please: 'refuse' }))
      await ask('360000')
    })

    it('is not made to a suspended platform', async () => {
      const hub = network.get('hub')
      const list = ['hub', '360000', '440000'].map((id) => network.get(id).platform)
      const publish = (status: 'active' | 'suspended') =>
        hub.as(system, (services) =>
          publishTrustList(
            services,
            list.map((each) => (each.id === '440000' ? { ...each, status } : each)),
          ),
        )
      await publish('suspended')
      const earlier = network.sent.length
      await assert.rejects(ask('440000'), { code: 'network.platform-unavailable' })
      assert.equal(network.sent.length, earlier)
      await publish('active')
    })
  })
}
