import { Type } from 'typebox'
import { caseworkProblems, handInMaterial, largestFile, limitsOf, listDeferred } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { calendarDateOf } from '#standards'
import type { FormError } from '../../components/index.ts'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayDay, sayDeadline } from '../../time/say-time.ts'
import { fileErrorWords, noFile, shownFile } from '../apply-flow/upload-words.ts'
import { withoutStop } from '../guide/verdict-part.tsx'
import { LaterPage, type LaterView } from './view.tsx'
import { laterWords } from './words.ts'

const gate = { may: 'person', answers: 'page', params: Type.Object({ case: Type.String() }) } as const

/** What was promised for later (容缺后补): one document after the other, until its day. */
export const myLaterRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/my/cases/:case/later',
    act: 'casework.read-own',
    handle: (call) => laterReply(call, call.params.case, []),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/cases/:case/later',
    act: 'casework.supply-deferred',
    streams: true,
    upload: { files: 1, bytes: largestFile + 1 },
    async handle(call) {
      const caseId = call.params.case
      let field = ''
      try {
        const { fields, files } = await call.receive((file, { material: materialId = '' }) => {
          field = `file-${materialId}`
          return handInMaterial(call, personOf(call), caseId, { materialId, ...file })
        })
        field = `file-${fields.material ?? ''}`
        if (files.length === 0) throw noFile
        return redirect(`/my/cases/${caseId}/later`)
      } catch (error) {
        const text = say(fileErrorWords(error), call.language)
        return call.inTransaction((services) => laterReply({ ...call, services }, caseId, [{ field, text }]))
      }
    },
  }),
]

async function laterReply(call: Call, caseId: string, errors: readonly FormError[]): Promise<Reply> {
  const { language, services } = call
  const { found, deferred } = await listDeferred(services, personOf(call), caseId)
  if (found.state === 'draft' || deferred.length === 0) throw caseworkProblems.notNow()
  const { item } = found
  const open = deferred.filter(({ suppliedAt }) => suppliedAt === null)
  const first = open.map(({ dueOn }) => dueOn).sort()[0]
  const view: LaterView = {
    caseId: found.id,
    deadline: first && sayDeadline(first, language, calendarDateOf(services.clock.now())),
    window: { place: say(item.window.place, language), hours: say(item.window.hours, language) },
    errors,
    entries: deferred.map(({ material, dueOn, suppliedAt, files }) => ({
      id: material.id,
      name: say(material.name, language),
      standard: withoutStop(say(material.standard, language)),
      megabytes: limitsOf(material).bytes / 1024 / 1024,
      by: sayDay(dueOn, language),
      isReceived: suppliedAt !== null,
      files: files.map((file) => shownFile(file, found.id, language)),
    })),
  }
  const frame = frameOf(call, { title: laterWords.title, current: 'cases', hasErrors: errors.length > 0 })
  return privatePage(LaterPage, frame, view)
}
