import { Type } from 'typebox'
import { readAttachment } from '#casework'
import { type Route, route } from '#kernel/http'
import { personOf } from '../../person-of.ts'
import { attachmentReply } from './attachment-reply.ts'
import { uploadRoutes } from './upload-route.ts'

export const myFilesRoutes: readonly Route[] = [
  ...uploadRoutes,
  route({
    method: 'GET',
    path: '/my/cases/:case/files/:file',
    act: 'casework.read-own-file',
    may: 'person',
    answers: 'page',
    params: Type.Object({ case: Type.String(), file: Type.String() }),
    handle: async (call) =>
      attachmentReply(await readAttachment(call.services, personOf(call), call.params.case, call.params.file)),
  }),
]
