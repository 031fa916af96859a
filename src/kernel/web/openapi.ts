import type { TSchema } from 'typebox'
import type { Route } from '../http.ts'
import type { ThisPlatform } from '../services.ts'

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, detail: { type: 'string' } } },
    },
  },
}

/** OpenAPI 3.1 of every JSON route: made from the same schemas that the server validates with, so it cannot drift. */
export function openApiDocument(platform: ThisPlatform, routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const each of routes) {
    if (each.answers !== 'json') continue
    const path = each.path.replace(/:([A-Za-z]+)/g, '{$1}')
    paths[path] = { ...paths[path], [each.method.toLowerCase()]: operation(each) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: `Tongban · ${platform.name.en}`,
      version: '1',
      description: 'Interfaces of one platform. Errors are problem+json (RFC 9457).',
    },
    servers: [{ url: platform.origin }],
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        platform: {
          type: 'http',
          scheme: 'signature',
          description: 'RFC 9421 signature of a platform in the trust list',
        },
        client: {
          type: 'http',
          scheme: 'signature',
          description: 'RFC 9421 signature of a department’s system, by the key its organisation registered',
        },
      },
    },
  }
}

function operation(each: Route): Record<string, unknown> {
  return {
    operationId: each.act,
    ...(each.summary && { summary: each.summary }),
    ...((each.may === 'platform' || each.may === 'client') && { security: [{ [each.may]: [] }] }),
    parameters: [...parameters('path', each.params), ...parameters('query', each.query)],
    ...(each.body && { requestBody: { required: true, content: { 'application/json': { schema: each.body } } } }),
    responses: {
      200: {
        description: 'Done',
        ...(each.response && { content: { 'application/json': { schema: each.response } } }),
      },
      default: {
        description: 'Refused',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function parameters(place: 'path' | 'query', schema: TSchema | undefined): Record<string, unknown>[] {
  if (!schema || !('properties' in schema) || typeof schema.properties !== 'object' || schema.properties === null)
    return []
  const required = 'required' in schema && Array.isArray(schema.required) ? schema.required : []
  return Object.entries(schema.properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}
