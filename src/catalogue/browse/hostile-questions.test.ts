import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import fc from 'fast-check'
import { type KernelServer, serveRoutes } from '../../../test/kernel-server.ts'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { householdMove, residencePermit, serviceItems } from '../../../test/service-items.ts'
import { catalogueRoutes } from '../routes.ts'

/** Stands in every question: what is typed is nobody's business and stays out of the log. */
const mark = '某人的心事'

let server: KernelServer
let asked = 0

before(async () => {
  server = await serveRoutes(catalogueRoutes)
  await publishWithBasics(server.test.services, serviceItems)
})
after(() => server.close())
// Past the limit of requests, which is tested with the kernel.

const odd = fc.constantFrom(
  '\u0000',
  '\ud800',
  '%',
  "'",
  '"',
  '\\',
  '{',
  '}',
  '\u202e',
  '😀',
  '𠀀',
  '\r\n',
  '../',
  '${',
  '<b>',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.oneof(odd, fc.constantFrom(...'居住证办 jz9０')), maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    'null',
    'undefined',
    '__proto__',
    'constructor',
    '居住证',
    'A'.repeat(10_001),
    '证'.repeat(200),
  ),
)
const number = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom('0', '-1', '1', '2000', '2001', '1e3', '0x10', '９', '99999999999999999999', '1.5', 'NaN', ' 1'),
)
const six = fc.oneof(
  fc.stringMatching(/^[0-9]{6}$/),
  fc.constantFrom('360000', '360102', '000000', '110100', '659001', '429004', '３６００００'),
  text,
)
const oneOf = (...values: readonly string[]) => fc.oneof(fc.constantFrom(...values), text)
const code = fc.oneof(
  fc.constantFrom(residencePermit.handlingCode, householdMove.handlingCode, residencePermit.basicCode),
  fc.constantFrom('\u0000'.repeat(33), '.'.repeat(33), '\ud800'.repeat(33), `${mark}${'x'.repeat(28)}`),
  fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{33}$/),
  text,
)

type Parameters = Readonly<Record<string, string | undefined>>

function addressOf(path: string, parameters: Parameters, raw: (text: string) => string): string {
  const query = Object.entries(parameters).map(([name, value = '']) => `${name}=${raw(value)}`)
  return query.length === 0 ? path : `${path}?${query.join('&')}`
}

/** As a browser writes it; half a character it replaces, so here it becomes bytes that are no text. */
function encoded(value: string): string {
  return value.isWellFormed() ? encodeURIComponent(value) : `%ED%A0%80${encodeURIComponent(value.toWellFormed())}`
}

async function mustAnswerCalmly(address: string): Promise<number> {
  asked += 1
  if (asked % 250 === 0) server.test.advance(61_000)
  const { statusCode, headers, body } = await server.ask('GET', address)
  assert.ok(statusCode < 500, `${statusCode} for ${address.slice(0, 200)}`)
  if (statusCode >= 400) {
    assert.match(String(headers['content-type']), /^application\/problem\+json/, address.slice(0, 200))
    const problem = JSON.parse(body)
    assert.equal(problem.status, statusCode)
    assert.ok(typeof problem.code === 'string' && problem.code.includes('.'), body.slice(0, 200))
    assert.doesNotMatch(body, /\bat \/|node_modules|select |catalogue\.items\b/)
  }
  return statusCode
}

async function mustBeCalm(path: fc.Arbitrary<string>, query: Readonly<Record<string, fc.Arbitrary<string>>>) {
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(path, fc.record(query, { requiredKeys: [] }), async (to, parameters) => {
      seen.add(await mustAnswerCalmly(addressOf(to, parameters, encoded)))
    }),
    { numRuns: 150 },
  )
  assert.ok(seen.size > 1, `both answers and refusals: ${[...seen].join()}`)
}

describe('a hostile question gets a calm answer', () => {
  beforeEach(() => server.test.advance(61_000))
  it('to the list and the search', async () => {
    const filter = { region: six, for: oneOf('person', 'enterprise'), theme: oneOf('010', '999'), department: text }
    const ways = oneOf('atOnce', 'online', 'nearby', 'oneVisit')
    await mustBeCalm(fc.constant('/api/items'), { ...filter, way: ways, page: number })
    await mustBeCalm(fc.constant('/api/items'), { q: text.map((each) => each + mark), region: six, way: ways })
  })

  it('while typing, and to the themes', async () => {
    await mustBeCalm(fc.constant('/api/suggest'), { q: text, region: six })
    await mustBeCalm(fc.constant('/api/themes'), { for: oneOf('person', 'enterprise'), region: six })
  })

  it('to an item, its versions, what changed, its form, burden and sample', async () => {
    const tails = ['', '/versions', '/form', '/burden', '/outcome-sample', '/versions/1', '/nothing']
    const path = fc.tuple(code, fc.constantFrom(...tails)).map(([item, tail]) => `/api/items/${encoded(item)}${tail}`)
    await mustBeCalm(path, {})
    const version = fc
      .tuple(code, number)
      .map(([item, which]) => `/api/items/${encoded(item)}/versions/${encoded(which)}`)
    await mustBeCalm(version, {})
    await mustBeCalm(
      code.map((item) => `/api/items/${encoded(item)}/compare`),
      { from: number, to: number },
    )
    await mustBeCalm(
      code.map((item) => `/api/basic-items/${encoded(item)}`),
      {},
    )
  })

  it('to parameters given twice, unknown ones, and escapes that are none', async () => {
    for (const query of [
      ...['q=%', 'q=%zz', 'q=%ff%fe', 'q=a&q=b', 'q[]=a', 'q[a]=b', '__proto__[x]=1', 'region=360000&region=440000'],
      ...['page=1&page=2', 'unknown=1', '&&&==', 'way=online&way=atOnce', `department=${'%00'.repeat(20)}`],
    ])
      await mustAnswerCalmly(`/api/items?${query}`)
  })

  it('to what only those who manage items may ask', async () => {
    for (const path of ['/api/proposals', `/api/proposals/${encoded('\u0000'.repeat(33))}`, '/api/search-gaps'])
      assert.equal(await mustAnswerCalmly(path), 401, path)
  })

  it('and nothing of what was asked is in the log', () => {
    assert.ok(asked > 1_000)
    const logged = server.test.logged.join('\n')
    for (const secret of [mark, encodeURIComponent(mark), JSON.stringify(mark).slice(1, -1)])
      assert.equal(logged.includes(secret), false, secret)
  })
})
