import { Type } from 'typebox'
import { beginUpload, finishUpload, partBytes, putPart } from '#casework'
import { json, type Route, route } from '#kernel/http'
import { kernelProblems } from '#kernel/problem'
import { personOf } from '../../person-of.ts'

const gate = { method: 'POST', may: 'person', answers: 'json' } as const
const uploadParams = Type.Object({ case: Type.String(), upload: Type.String() })
const digest = Type.String({ pattern: '^[0-9a-f]{64}$' })

/**
 * An upload in parts, for the script of the page: over a poor line only the part that broke off is sent again. Without the
 * script the form of the page sends the file at once.
 */
export const uploadRoutes: readonly Route[] = [
  route({
    ...gate,
    path: '/my/cases/:case/uploads',
    act: 'casework.begin-upload',
    summary: 'Begin an upload in parts, or go on with one',
    limit: { max: 120, seconds: 60 },
    params: Type.Object({ case: Type.String() }),
    body: Type.Object({
      material: Type.String({ maxLength: 100 }),
      name: Type.String({ maxLength: 1000 }),
      bytes: Type.Integer({ minimum: 1 }),
      fingerprint: digest,
    }),
    async handle(call) {
      const { material: materialId, name: fileName, bytes, fingerprint } = call.body
      const given = { materialId, fileName, bytes, fingerprint }
      return json(await beginUpload(call.services, personOf(call), call.params.case, given))
    },
  }),
  route({
    ...gate,
    path: '/my/cases/:case/uploads/:upload/parts/:number',
    act: 'casework.put-part',
    summary: 'One part of an upload',
    params: Type.Object({ ...uploadParams.properties, number: Type.Integer({ minimum: 0, maximum: 79 }) }),
    streams: true,
    upload: { files: 1, bytes: partBytes + 1 },
    async handle(call) {
      const { params } = call
      const { files } = await call.receive(({ content }, fields) =>
        putPart(call, personOf(call), params.case, params.upload, {
          number: params.number,
          digest: fields.digest ?? '',
          content,
        }),
      )
      if (files.length === 0) throw kernelProblems.badRequest()
      return json({ number: params.number })
    },
  }),
  route({
    ...gate,
    path: '/my/cases/:case/uploads/:upload/finish',
    act: 'casework.finish-upload',
    summary: 'Hand in the file that the parts make',
    params: uploadParams,
    streams: true,
    async handle(call) {
      const { id, fileName } = await finishUpload(call, personOf(call), call.params.case, call.params.upload)
      return json({ id, fileName })
    },
  }),
]
