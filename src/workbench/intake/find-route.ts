import { Type } from 'typebox'
import {
  beginVisit,
  endVisit,
  findOwnVisit,
  getVisit,
  hasScreen,
  listAtWindow,
  offerPairing,
  offerPhone,
  startAtWindow,
  takeInHand,
  type WhoIsThere,
} from '#casework'
import { getGuide, searchItems } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import type { FormError } from '#portal'
import { decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { FindPage, PairPage } from './find-view.tsx'
import { intakeGate, refusalsOf, visitParams } from './intake-call.ts'
import { GuidePage, PersonPage } from './person-view.tsx'
import { intakeWords } from './words.ts'

const found = 8
const searchQuery = Type.Object({ q: Type.Optional(Type.String({ maxLength: 60 })) })

/** W4: who is there, what they have under way, what they came for. */
export const findRoutes: readonly Route[] = [
  route({
    ...intakeGate,
    method: 'GET',
    path: '/w/intake',
    act: 'casework.intake',
    handle: (call) => findReply(call, []),
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: '/w/intake',
    act: 'casework.begin-visit',
    async handle(call) {
      try {
        const visit = await beginVisit(call.services, officerOf(call), whoIsThere(call.body))
        return redirect(`/w/intake/${visit}`)
      } catch (error) {
        return findReply(call, refusalsOf(error, call.language))
      }
    },
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: '/w/intake/screen',
    act: 'casework.offer-pairing',
    async handle(call) {
      const { code } = await offerPairing(call.services, officerOf(call))
      const address = `${call.services.platform.origin}/screen`
      const options = { title: intakeWords.screen, section: 'intake' as const }
      return benchPage(call, options, PairPage, { code, address })
    },
  }),
  route({
    ...intakeGate,
    method: 'GET',
    path: '/w/intake/:visit',
    act: 'casework.window-look',
    params: visitParams,
    query: searchQuery,
    handle: (call) => personReply(call, call.query.q?.trim() ?? '', []),
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: '/w/intake/:visit/phone',
    act: 'casework.offer-phone',
    params: visitParams,
    async handle(call) {
      try {
        const phone = decisionText(decisionFields(call.body), 'phone')
        await offerPhone(call.services, officerOf(call), call.params.visit, { phone })
        return redirect(`/w/intake/${call.params.visit}`)
      } catch (error) {
        return personReply(call, '', refusalsOf(error, call.language))
      }
    },
  }),
  route({
    ...intakeGate,
    method: 'GET',
    path: '/w/intake/:visit/item/:item',
    act: 'casework.window-look',
    params: Type.Object({ ...visitParams.properties, item: Type.String({ maxLength: 40 }) }),
    async handle(call) {
      const { visit, item } = call.params
      await getVisit(call.services, officerOf(call), visit)
      const guide = await getGuide(call.services, item)
      return benchPage(call, { title: guide.name, section: 'intake' }, GuidePage, { visitId: visit, guide })
    },
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: '/w/intake/:visit/start',
    act: 'casework.start-for',
    params: visitParams,
    async handle(call) {
      const officer = officerOf(call)
      const itemCode = decisionText(decisionFields(call.body), 'item')
      const { region } = officer.organisation
      const { visit } = call.params
      const draft = await startAtWindow(call.services, officer, visit, { itemCode, region })
      return redirect(`/w/intake/${visit}/case/${draft.case.id}`)
    },
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: '/w/intake/:visit/take',
    act: 'casework.window-look',
    params: visitParams,
    async handle(call) {
      const caseId = decisionText(decisionFields(call.body), 'case')
      const taken = await takeInHand(call.services, officerOf(call), call.params.visit, caseId)
      return redirect(`/w/intake/${call.params.visit}/case/${taken.id}`)
    },
  }),
  route({
    ...intakeGate,
    method: 'POST',
    path: '/w/intake/:visit/end',
    act: 'casework.end-visit',
    params: visitParams,
    async handle(call) {
      await endVisit(call.services, officerOf(call), call.params.visit)
      return redirect('/w/intake')
    },
  }),
]

function whoIsThere(body: unknown): WhoIsThere {
  const fields = decisionFields(body)
  const card = decisionText(fields, 'card')
  if (card !== '') return { card }
  return { name: decisionText(fields, 'name'), residentId: decisionText(fields, 'residentId').toUpperCase() }
}

async function personReply(call: Call<{ visit: string }>, words: string, errors: readonly FormError[]): Promise<Reply> {
  const { services, params } = call
  const officer = officerOf(call)
  const { visit, cases } = await listAtWindow(services, officer, params.visit)
  const { region } = officer.organisation
  const items = words === '' ? [] : (await searchItems(services, { words, region }, { most: found })).items
  const phone = decisionText(decisionFields(call.body), 'phone')
  const view = { visit, cases, words, items, phone, errors, now: services.clock.now() }
  return benchPage(
    call,
    { title: intakeWords.title, section: 'intake', hasErrors: errors.length > 0 },
    PersonPage,
    view,
  )
}

async function findReply(call: Call, errors: readonly FormError[]): Promise<Reply> {
  const { services } = call
  const officer = officerOf(call)
  const fields = decisionFields(call.body)
  const view = {
    cards: services.cardReader.isThere ? services.cardReader.list() : null,
    current: await findOwnVisit(services, officer),
    isPaired: await hasScreen(services, officer),
    name: decisionText(fields, 'name'),
    errors,
  }
  return benchPage(call, { title: intakeWords.title, section: 'intake', hasErrors: errors.length > 0 }, FindPage, view)
}
