import { Type } from 'typebox'
import { measureFilling } from '#casework'
import { listItemActs, startDraft } from '#catalogue'
import { listColleagues } from '#identity'
import { type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { benchPage, officerOf } from '../../frame/bench-page.tsx'
import { findOutcome } from '../outcomes.ts'
import { loadSubject } from '../subject/load-subject.ts'
import { subjectGate, subjectKinds, subjectPath } from '../subject/subject-kind.ts'
import { ItemPage } from './view.tsx'
import { itemWords as words } from './words.ts'

export const itemRoutes: readonly Route[] = subjectKinds.flatMap((kind) => [
  route({
    ...subjectGate(kind),
    method: 'GET',
    path: `/w/${kind.base}/:code`,
    act: `workbench.show-${kind.noun}`,
    query: Type.Object({ did: Type.Optional(Type.String({ maxLength: 20 })) }),
    async handle(call) {
      const { services, language, params, query } = call
      const officer = officerOf(call)
      const subject = await loadSubject(call, kind, params.code)
      const view = {
        subject,
        officer,
        acts: await listItemActs(services, { level: kind.level, code: params.code }),
        colleagues: await listColleagues(services, officer, 'item-manager'),
        filling: kind.level === 'item' ? await measureFilling(services, params.code) : [],
        did: findOutcome(query.did),
        now: services.clock.now(),
      }
      const titleValues = { name: say(subject.name, language) }
      return benchPage(call, { title: words.title, titleValues, section: kind.section }, ItemPage, view)
    },
  }),
  route({
    ...subjectGate(kind),
    method: 'POST',
    path: `/w/${kind.base}/:code/start`,
    act: `workbench.start-${kind.noun}`,
    async handle(call) {
      await startDraft(call.services, officerOf(call), { level: kind.level, code: call.params.code })
      return redirect(subjectPath(kind, call.params.code, 'edit'))
    },
  }),
])
