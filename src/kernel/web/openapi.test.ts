import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import Type from 'typebox'
import { json, type Route, route } from '../http.ts'
import { openApiDocument } from './openapi.ts'

const platform = {
  id: '360000',
  kind: 'node',
  name: { zh: '江西省', en: 'Jiangxi' },
  region: '360000',
  origin: 'http://localhost:8036',
} as const

const body = Type.Object({ note: Type.String() })
const table: Route[] = [
  route({
    method: 'GET',
    path: '/api/cases/:caseId/files/:fileId',
    act: 'cases.look',
    may: 'platform',
    answers: 'json',
    summary: 'One file of a case',
    params: Type.Object({ caseId: Type.String(), fileId: Type.String() }),
    query: Type.Object({ page: Type.Optional(Type.Integer()), sort: Type.String() }),
    response: Type.Object({ name: Type.String() }),
    handle: async () => json({}),
  }),
  route({
    method: 'POST',
    path: '/api/cases/:caseId/files/:fileId',
    act: 'cases.change',
    may: 'person',
    answers: 'json',
    body,
    handle: async () => json({}),
  }),
  route({
    method: 'GET',
    path: '/cases',
    act: 'cases.list',
    may: 'person',
    answers: 'page',
    handle: async () => json({}),
  }),
]

/** The members looked at below; the document is JSON, so it may be read as such. */
interface Document {
  readonly openapi: string
  readonly paths: Record<string, Record<string, Operation>>
}
interface Operation {
  readonly operationId: string
  readonly summary?: string
  readonly security?: unknown
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[]
  readonly requestBody?: { readonly content: Record<string, { readonly schema: unknown }> }
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: unknown }> }>
}

function documentOf(routes: readonly Route[]): Document {
  return JSON.parse(JSON.stringify(openApiDocument(platform, routes)))
}

describe('the OpenAPI document', () => {
  it('has every JSON route of a table, and no page', () => {
    const { paths } = documentOf(table)
    const listed = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { operationId }]) => `${method} ${path} ${operationId}`),
    )
    const stated = table
      .filter(({ answers }) => answers === 'json')
      .map(({ method, path, act }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')} ${act}`)
    assert.deepEqual(listed, stated)
    assert.equal(documentOf([]).openapi, '3.1.0')
  })

  it('states parameters, bodies and answers by the schemas that the server validates with', () => {
    const look = documentOf(table).paths['/api/cases/{caseId}/files/{fileId}']?.get
    assert.deepEqual(
      look?.parameters.map(({ name, in: place, required }) => [name, place, required]),
      [
        ['caseId', 'path', true],
        ['fileId', 'path', true],
        ['page', 'query', false],
        ['sort', 'query', true],
      ],
    )
    const change = documentOf(table).paths['/api/cases/{caseId}/files/{fileId}']?.post
    assert.deepEqual(change?.requestBody?.content['application/json']?.schema, JSON.parse(JSON.stringify(body)))
    assert.ok(look?.responses[200]?.content?.['application/json'])
    assert.ok(look?.responses.default?.content?.['application/problem+json'])
  })

  it('says which operations platforms sign', () => {
    const operations = documentOf(table).paths['/api/cases/{caseId}/files/{fileId}']
    assert.deepEqual(operations?.get?.security, [{ platform: [] }])
    assert.equal(operations?.post?.security, undefined)
  })
})
