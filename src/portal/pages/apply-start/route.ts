import { Type } from 'typebox'
import { gatherFacts, getDraft, startCase, withdrawCase } from '#casework'
import { getGuide, type ServiceItem } from '#catalogue'
import { type Call, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { modeOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayInstantWithin } from '../../time/say-time.ts'
import { applyFrame } from '../apply-flow/apply-frame.ts'
import { flowOf, progressOf } from '../apply-flow/draft-flow.ts'
import { stepPath, stepsOf } from '../apply-flow/steps.ts'
import { AnewPage } from './anew-view.tsx'
import { sourcesOf } from './sources-of.ts'
import { StartPage, type StartView } from './view.tsx'
import { startWords } from './words.ts'

const caseParams = Type.Object({ case: Type.String() })

export const applyStartRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/apply/start',
    act: 'casework.start',
    // A visitor is led to sign in and back, which the gate for persons can do for a GET only.
    may: 'anyone',
    answers: 'page',
    // No connection is held while the sources are asked.
    streams: true,
    body: Type.Object({
      item: Type.String({ maxLength: 40 }),
      region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
      begin: Type.Optional(Type.String()),
    }),
    async handle(call) {
      const { who, services, body } = call
      if (who.kind !== 'person' || who.level < 2) return redirect(signInFor(body.item))
      const wish = { itemCode: body.item, region: body.region ?? services.platform.region }
      const draft = await call.inTransaction((own) => startCase(own, who, wish))
      const { id } = draft.case
      if (body.begin === undefined) return redirect(stepPath(id, 'start'))
      await gatherFacts(services, who, id)
      return redirect(stepPath(id, 'prefill'))
    },
  }),
  route({
    method: 'GET',
    path: '/apply/start',
    act: 'casework.prepare',
    may: 'person:2',
    answers: 'page',
    query: Type.Object({ item: Type.String({ maxLength: 40 }) }),
    async handle(call) {
      const item = await getGuide(call.services, call.query.item)
      const frame = applyFrame(call, startWords.begin, item)
      const { questions, commitments } = item.online ?? { questions: [], commitments: [] }
      const steps = stepsOf({
        questions,
        missingMaterials: 0,
        commitments: commitments.length,
        hasFee: item.fee !== null,
        mode: frame.mode,
      })
      const view = await startViewOf(call, item, {
        caseId: null,
        draftSaved: null,
        progress: { step: 1, of: steps.length },
      })
      return privatePage(StartPage, frame, view)
    },
  }),
  route({
    method: 'GET',
    path: '/apply/:case/start',
    act: 'casework.read-own',
    may: 'person:2',
    answers: 'page',
    params: caseParams,
    async handle(call) {
      const { services, language, params } = call
      const draft = await getDraft(services, personOf(call), params.case)
      const flow = flowOf(draft, modeOf(call), services.clock.now())
      const frame = applyFrame(call, startWords.begin, flow.item)
      const saved = sayInstantWithin(draft.case.updatedAt, language, services.clock.now())
      const view = await startViewOf(call, flow.item, {
        caseId: flow.caseId,
        draftSaved: draft.facts.length > 0 ? saved : null,
        progress: progressOf(flow, 'start'),
      })
      return privatePage(StartPage, frame, view)
    },
  }),
  route({
    method: 'POST',
    path: '/apply/:case/start',
    act: 'casework.gather',
    may: 'person:2',
    answers: 'page',
    streams: true,
    params: caseParams,
    async handle(call) {
      await gatherFacts(call.services, personOf(call), call.params.case)
      return redirect(stepPath(call.params.case, 'prefill'))
    },
  }),
  route({
    method: 'GET',
    path: '/apply/:case/anew',
    act: 'casework.read-own',
    may: 'person:2',
    answers: 'page',
    params: caseParams,
    async handle(call) {
      const { item } = (await getDraft(call.services, personOf(call), call.params.case)).case
      const frame = applyFrame(call, startWords.anew, item)
      return privatePage(AnewPage, frame, { caseId: call.params.case, itemName: say(item.name, call.language) })
    },
  }),
  route({
    method: 'POST',
    path: '/apply/:case/anew',
    act: 'casework.withdraw',
    may: 'person:2',
    answers: 'page',
    params: caseParams,
    async handle(call) {
      const person = personOf(call)
      const { itemCode, region } = (await getDraft(call.services, person, call.params.case)).case
      await withdrawCase(call.services, person, call.params.case, {})
      const draft = await startCase(call.services, person, { itemCode, region })
      return redirect(stepPath(draft.case.id, 'start'))
    },
  }),
]

function signInFor(item: string): string {
  const back = `/apply/start?${new URLSearchParams({ item })}`
  return `/signin?${new URLSearchParams({ level: '2', return: back })}`
}

async function startViewOf(
  call: Call,
  item: ServiceItem,
  about: Pick<StartView, 'caseId' | 'draftSaved' | 'progress'>,
): Promise<StartView> {
  const { language } = call
  const questions = item.online?.questions ?? []
  return {
    ...about,
    itemCode: item.handlingCode,
    itemName: say(item.name, language),
    personName: personOf(call).name ?? '',
    // One minute to look over the facts, half a minute for each question.
    minutes: 1 + Math.ceil(questions.length / 2),
    questionCount: questions.length,
    someHang: questions.some(({ when }) => when !== undefined),
    sources: await sourcesOf(call.services, item, language),
  }
}
