import { Type } from 'typebox'
import { getHeldCertificate } from '#certificates'
import { type Route, route } from '#kernel/http'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { CertPage } from './view.tsx'

export const myCertRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/my/certs/:identifier',
    act: 'certificates.read-own',
    may: 'person',
    answers: 'page',
    params: Type.Object({ identifier: Type.String({ maxLength: 120 }) }),
    async handle(call) {
      const certificate = await getHeldCertificate(call.services, personOf(call), call.params.identifier)
      return privatePage(CertPage, frameOf(call, { title: certificate.typeName, current: 'certs' }), certificate)
    },
  }),
]
