import { Type } from 'typebox'
import {
  answer,
  askedOf,
  askForMaterial,
  confirmOnPaper,
  contentDigest,
  type Draft,
  detachMaterial,
  findConfirmation,
  gatherFacts,
  handInMaterial,
  hasScreen,
  largestFile,
  missingOf,
  questionField,
  readAtWindow,
  serving,
  submitCase,
  supplyCorrection,
} from '#casework'
import { type FactDefinition, type Question, readAnswer as readGiven } from '#catalogue'
import { type Reply, type Route, redirect, route } from '#kernel/http'
import { type Language, say } from '#kernel/language'
import {
  type FormError,
  factForm,
  fileErrorWords,
  noFile,
  readAnswer,
  type TriedFact,
  takeFact,
  titleOfFact,
  untriedFact,
} from '#portal'
import { decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { FactPage } from './fact-view.tsx'
import { FillPage } from './fill-view.tsx'
import { type CaseCall, caseParams, casePath, intakeGate, refusalsOf } from './intake-call.ts'
import { SupplyPage } from './supply-view.tsx'

const gate = { ...intakeGate, params: caseParams } as const
const factParams = Type.Object({ ...caseParams.properties, fact: Type.String({ maxLength: 60 }) })
const base = '/w/intake/:visit/case/:case'

/** The same form as online, filled in for the person: facts, questions, documents, confirmation, submission. */
export const fillRoutes: readonly Route[] = [
  route({ ...gate, method: 'GET', path: base, act: 'casework.window-look', handle: (call) => fillReply(call, []) }),
  route({
    ...gate,
    method: 'POST',
    path: `${base}/gather`,
    act: 'casework.gather-for',
    streams: true,
    async handle(call) {
      const { applicant } = await call.inTransaction((own) => servingIn(call, own))
      await gatherFacts(call.services, applicant, call.params.case)
      return redirect(casePath(call))
    },
  }),
  post('answers', 'casework.answer-for', saveAnswers),
  post('ask', 'casework.ask-for-material', async (call) => {
    const fields = decisionFields(call.body)
    const asked = { materialId: decisionText(fields, 'material'), reason: decisionText(fields, 'reason') }
    await askForMaterial(call.services, officerOf(call), call.params.visit, call.params.case, asked)
    return undefined
  }),
  post('paper', 'casework.confirm-on-paper', async (call) => {
    const fields = decisionFields(call.body)
    const signed = { digest: decisionText(fields, 'digest'), reason: decisionText(fields, 'reason') }
    await confirmOnPaper(call.services, officerOf(call), call.params.visit, call.params.case, signed)
    return undefined
  }),
  post('supply', 'casework.supply-for', async (call) => {
    const { applicant } = await servingIn(call, call.services)
    const fields = decisionFields(call.body)
    const answers = Object.keys(fields).flatMap((name) =>
      name.startsWith('correction-') ? [[name.slice('correction-'.length), decisionText(fields, name)] as const] : [],
    )
    await supplyCorrection(call.services, applicant, call.params.case, { answers: Object.fromEntries(answers) })
    return `${casePath(call)}/receipt`
  }),
  post('submit', 'casework.submit-for', async (call) => {
    const { applicant } = await servingIn(call, call.services)
    const submissionKey = decisionText(decisionFields(call.body), 'submissionKey')
    await submitCase(call.services, applicant, call.params.case, { submissionKey })
    return `${casePath(call)}/receipt`
  }),
  route({
    ...intakeGate,
    params: factParams,
    method: 'GET',
    path: `${base}/fact/:fact`,
    act: 'casework.window-look',
    handle: (call) => factReply(call, call.params.fact, untriedFact),
  }),
  route({
    ...intakeGate,
    params: factParams,
    method: 'POST',
    path: `${base}/fact/:fact`,
    act: 'casework.correct-for',
    async handle(call) {
      const { fact: factId } = call.params
      const { applicant } = await servingIn(call, call.services)
      const asked = await askedFact(call, factId)
      if (!asked) return redirect(casePath(call))
      const tried = await takeFact(call.services, applicant, asked, decisionFields(call.body))
      return tried ? factReply(call, factId, tried) : redirect(casePath(call))
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: `${base}/materials`,
    act: 'casework.attach-for',
    streams: true,
    upload: { files: 1, bytes: largestFile + 1 },
    async handle(call) {
      let materialId = ''
      try {
        const { applicant } = await call.inTransaction((own) => servingIn(call, own))
        const { fields, files } = await call.receive((file, before) => {
          materialId = before.material ?? ''
          return handInMaterial(call, applicant, call.params.case, { materialId, ...file })
        })
        materialId = fields.material ?? ''
        const { remove } = fields
        if (remove) await call.inTransaction((own) => detachMaterial(own, applicant, call.params.case, remove))
        else if (files.length === 0) throw noFile
        return redirect(casePath(call))
      } catch (error) {
        const text = say(fileErrorWords(error), call.language)
        const errors = [{ field: `file-${materialId}`, text }]
        return call.inTransaction((services) => fillReply({ ...call, services }, errors))
      }
    },
  }),
]

/** A step that is one form: done, it leads back to the case or where it says; refused, the case says why. */
function post(step: string, act: string, take: (call: CaseCall) => Promise<string | undefined>): Route {
  return route({
    ...gate,
    method: 'POST',
    path: `${base}/${step}`,
    act,
    async handle(call) {
      try {
        return redirect((await take(call)) ?? casePath(call))
      } catch (error) {
        return fillReply(call, refusalsOf(error, call.language))
      }
    },
  })
}

function servingIn(call: CaseCall, services: CaseCall['services']): ReturnType<typeof serving> {
  return serving(services, officerOf(call), call.params.visit, call.params.case)
}

/** Every question that is on the page; what is not answered yet stays open. */
async function saveAnswers(call: CaseCall): Promise<undefined> {
  const { applicant } = await servingIn(call, call.services)
  const draft = await readAtWindow(call.services, officerOf(call), call.params.visit, call.params.case)
  const fields = decisionFields(call.body)
  for (const question of askedOf(draft)) {
    const value = readAnswer(question, fields)
    const name = questionField(question.id)
    const isSent = Object.keys(fields).some((each) => each === name || each.startsWith(`${name}-`))
    if (!isSent || isBlank(question, value) || value === draft.answers[question.id]) continue
    await answer(call.services, applicant, call.params.case, { questionId: question.id, value })
  }
}

/** Nothing was entered, in none of its parts or rows. */
function isBlank({ form }: Question, value: string): boolean {
  return readGiven({ form, optional: true }, value).text === ''
}

async function fillReply(call: CaseCall, errors: readonly FormError[]): Promise<Reply> {
  const { services, params, language } = call
  const officer = officerOf(call)
  const draft = await readAtWindow(services, officer, params.visit, params.case)
  const { state, item } = draft.case
  const options = { title: item.name, section: 'intake' as const, hasErrors: errors.length > 0 }
  if (state === 'incomplete' || state === 'paused') {
    return benchPage(call, options, SupplyPage, { draft, path: casePath(call), errors })
  }
  if (state !== 'draft') return redirect(`${casePath(call)}/receipt`)
  const view = {
    draft,
    errors,
    path: casePath(call),
    now: services.clock.now(),
    missing: missingOf(draft).map(({ words }) => say(words, language)),
    digest: contentDigest(services.keys, draft),
    isConfirmed: (await findConfirmation(services, draft.visit, draft)) !== undefined,
    isPaired: await hasScreen(services, officer),
  }
  return benchPage(call, options, FillPage, view)
}

async function askedFact(
  call: CaseCall,
  factId: string,
): Promise<{ draft: Draft; definition: FactDefinition; language: Language } | undefined> {
  const draft = await readAtWindow(call.services, officerOf(call), call.params.visit, call.params.case)
  const definition = draft.case.item.online?.facts.find(({ id }) => id === factId)
  return definition && { draft, definition, language: call.language }
}

async function factReply(call: CaseCall, factId: string, tried: TriedFact): Promise<Reply> {
  const asked = await askedFact(call, factId)
  if (!asked) return redirect(casePath(call))
  const form = factForm(asked, tried, call.services.clock.now())
  const hasErrors = tried.reasonError !== null || tried.valueError !== null
  const options = { title: titleOfFact(form, call.language), section: 'intake' as const, hasErrors }
  return benchPage(call, options, FactPage, { ...form, path: casePath(call) })
}
