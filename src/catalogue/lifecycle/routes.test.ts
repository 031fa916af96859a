import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Officer } from '#kernel/principal'
import { type KernelServer, serveRoutes } from '../../../test/kernel-server.ts'
import { westLakeManager, zhou, zou } from '../../../test/life-cycle-world.ts'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { householdMove, serviceItems, westLakeOffice } from '../../../test/service-items.ts'
import { catalogueRoutes } from '../routes.ts'
import type { Draft } from './draft.ts'

let server: KernelServer
before(async () => {
  server = await serveRoutes(catalogueRoutes)
  await publishWithBasics(server.test.services, serviceItems)
})
after(() => server.close())

const reason = { zh: '窗口搬迁', en: 'The counter has moved' }
const code = householdMove.handlingCode

async function ask<Answer>(who: Officer, path: string, body?: object, status = 200): Promise<Answer> {
  const method = body ? 'POST' : 'GET'
  const json = body && { csrf: server.tokenOf(who), ...body }
  const answer = await server.ask(method, path, { who, ...(json && { json }) })
  assert.equal(answer.statusCode, status, `${method} ${path}: ${answer.body}`)
  return answer.json<Answer>()
}

interface Refusal {
  readonly code: string
  readonly errors?: readonly { readonly field: string; readonly detail: string }[]
}

describe('the life cycle for machines', () => {
  it('leads an item through two people, from the draft to the guide', async () => {
    const begun = await ask<Extract<Draft, { level: 'item' }>>(zhou, '/api/drafts', { code })
    assert.equal(begun.basic.elements.name.zh, householdMove.name.zh)
    const { csrf, drafts } = await ask<{ csrf: string; drafts: Draft[] }>(zhou, '/api/drafts')
    assert.equal(csrf, server.tokenOf(zhou))
    assert.deepEqual(
      drafts.map(({ id }) => id),
      [begun.id],
    )

    const address = `/api/drafts/${begun.id}`
    const own = { ...begun.content.own, promisedLimit: { days: 3, unit: 'working-day' } }
    const { effectiveFrom } = begun
    const given = { revision: 1, content: { ...begun.content, own }, effectiveFrom, reason }
    const saved = await ask<Draft>(zhou, `${address}/save`, given)
    assert.equal(saved.revision, 2)
    const stale = { ...given, content: { ...given.content, own: { ...own, visits: 1, popularity: 3 } } }
    const late = await ask<Refusal>(zhou, `${address}/save`, stale, 409)
    assert.equal(late.code, 'catalogue.draft-changed')
    assert.ok(late.errors?.some(({ field }) => field === 'popularity'))

    assert.deepEqual(
      (await ask<{ severity: string }[]>(zhou, `${address}/findings`)).filter(({ severity }) => severity === 'error'),
      [],
    )
    await ask(zhou, `${address}/submit`, { revision: 2 })
    await ask(zou, `${address}/return`, { reason })
    await ask(zhou, `${address}/submit`, { revision: 2 })
    const own403 = await ask<Refusal>(zhou, `${address}/approve`, { revision: 2 }, 403)
    assert.equal(own403.code, 'catalogue.second-person-needed')
    const done = await ask<Draft>(zou, `${address}/approve`, { revision: 2 })
    assert.equal(done.state, 'published')
    const guide = await ask<{ version: number; promisedLimit: { days: number } }>(zhou, `/api/items/${code}`)
    assert.deepEqual([guide.version, guide.promisedLimit.days], [2, 3])
    const acts = await ask<{ act: string }[]>(zhou, `/api/items/${code}/acts`)
    assert.deepEqual(acts.at(-1)?.act, 'publish')
  })

  it('suspends, resumes, takes up and discards', async () => {
    await ask(zhou, `/api/items/${code}/suspend`, { reason, until: '2026-08-01' })
    await ask(zhou, `/api/items/${code}/resume`, {})
    const { basicCode } = householdMove
    const taken = await ask<Draft>(westLakeManager, '/api/drafts/new-item', { basicCode, sequence: 3 })
    assert.ok(taken.code.startsWith(westLakeOffice))
    const gone = await ask<Draft>(westLakeManager, `/api/drafts/${taken.id}/discard`, { revision: 1 })
    assert.equal(gone.state, 'discarded')
  })

  it('answers bad input with a problem, never with a fault of its own', async () => {
    const draft = await ask<Draft>(zhou, '/api/drafts', { code })
    const address = `/api/drafts/${draft.id}`
    const whole = { revision: 1, content: draft.content, effectiveFrom: '2026-07-08', reason }
    const cases: [string, object, number][] = [
      ['/api/drafts', {}, 400],
      ['/api/drafts', { code: 'x' }, 400],
      ['/api/drafts', { code, kind: 'erase' }, 400],
      ['/api/drafts/new-item', { basicCode: householdMove.basicCode, sequence: 100 }, 400],
      [`${address}/save`, { ...whole, revision: 0 }, 400],
      [`${address}/save`, { ...whole, content: 'x' }, 400],
      [`${address}/save`, { ...whole, content: {} }, 400],
      [`${address}/save`, { ...whole, effectiveFrom: 'soon' }, 400],
      [`${address}/save`, { ...whole, reason: { zh: '长'.repeat(4001), en: 'x' } }, 400],
      [`${address}/save`, { ...whole, note: 'x'.repeat(600_000) }, 413],
      ['/api/drafts/x/submit', { revision: 1 }, 400],
      ['/api/drafts/00000000-0000-7000-8000-000000000000/submit', { revision: 1 }, 404],
      [`/api/items/${code}/suspend`, { reason, until: '2026-02-30' }, 422],
      [`/api/items/${code}/suspend`, { reason: { zh: '', en: '' }, until: null }, 422],
    ]
    for (const [path, body, status] of cases) {
      const refusal = await ask<Refusal>(zhou, path, body, status)
      assert.match(refusal.code, /^(catalogue|kernel)\./, path)
    }
    assert.equal((await ask<Draft>(zhou, address)).revision, 1)
  })

  it('takes nothing without the token of the session', async () => {
    const answer = await server.ask('POST', '/api/drafts', { who: zhou, json: { code, csrf: 'x'.repeat(32) } })
    assert.equal(answer.statusCode, 403)
    assert.match(answer.body, /kernel\.forged-form/)
  })
})
