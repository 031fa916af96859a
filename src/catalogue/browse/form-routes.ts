import { Type } from 'typebox'
import { file, json, type Route, route } from '#kernel/http'
import { reasonCodes } from '../lint/reason-codes.ts'
import { catalogueProblems } from '../problems.ts'
import { wordsSchema } from '../publication/words-schema.ts'
import { formSchemaOf } from './form-schema-of.ts'
import { getGuide } from './get-guide.ts'
import { outcomeSampleOf } from './outcome-sample.ts'

const params = Type.Object({ code: Type.String({ minLength: 33, maxLength: 33 }) })

/** The form of an item, what it leaves to people and why, and what it ends in. */
export const formRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/items/:code/form',
    act: 'catalogue.read-form',
    may: 'anyone',
    answers: 'json',
    summary: 'The online form of a service item as a JSON Schema, each field with its data element and source',
    params,
    async handle({ services, params: { code } }) {
      const schema = formSchemaOf(await getGuide(services, code))
      if (!schema) throw catalogueProblems.noOnlineForm()
      return json(schema, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } })
    },
  }),
  route({
    method: 'GET',
    path: '/api/items/:code/burden',
    act: 'catalogue.read-burden',
    may: 'anyone',
    answers: 'json',
    summary: 'What a service item asks: by the law, now, and for each thing that remains its reason',
    params,
    async handle({ services, params: { code } }) {
      return json((await getGuide(services, code)).burden)
    },
  }),
  route({
    method: 'GET',
    path: '/api/items/:code/outcome-sample',
    act: 'catalogue.read-outcome-sample',
    may: 'anyone',
    answers: 'json',
    summary: 'A picture of what the item ends in, marked as a sample',
    params,
    async handle({ services, params: { code } }) {
      return file(outcomeSampleOf(await getGuide(services, code)), 'image/svg+xml')
    },
  }),
  route({
    method: 'GET',
    path: '/api/reason-codes',
    act: 'catalogue.list-reason-codes',
    may: 'anyone',
    answers: 'json',
    summary: 'Why burdens remain: the public table of reasons, with what would end each',
    response: Type.Record(
      Type.String(),
      Type.Object({ words: wordsSchema, mend: wordsSchema, forStateHeld: Type.Boolean() }),
    ),
    async handle() {
      return json(reasonCodes)
    },
  }),
]
