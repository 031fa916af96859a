import { gatherCertificates } from '#certificates'
import { type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { CertsPage } from './view.tsx'
import { certsWords } from './words.ts'

export const myCertsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/my/certs',
    act: 'certificates.gather',
    may: 'person',
    answers: 'page',
    async handle(call) {
      const { certificates, silent } = await gatherCertificates(call.services, personOf(call))
      const frame = frameOf(call, { title: certsWords.title, current: 'certs' })
      return privatePage(CertsPage, frame, { certificates, silent: silent.map(({ name }) => say(name, call.language)) })
    },
  }),
]
