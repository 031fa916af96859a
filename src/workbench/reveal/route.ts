import { Type } from 'typebox'
import { caseworkProblems, countOfficeQueue, type FactValue, type OfficeCase, openCase, revealFact } from '#casework'
import { type Call, type Reply, type Route, route } from '#kernel/http'
import { type Language, say, type Words } from '#kernel/language'
import { showValue } from '../case/show-value.ts'
import { decisionErrors, decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { RevealPage, type RevealView } from './view.tsx'
import { revealWords } from './words.ts'

const gate = {
  may: 'officer:approver',
  answers: 'page',
  params: Type.Object({ case: Type.String(), fact: Type.String({ maxLength: 60 }) }),
} as const

interface Where {
  readonly case: string
  readonly fact: string
}

export const revealRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/w/case/:case/reveal/:fact',
    act: 'casework.open',
    handle: async (call) => revealReply(call, call.params, { reason: '', errors: [], value: null }),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/case/:case/reveal/:fact',
    act: 'casework.reveal',
    async handle(call) {
      const reason = decisionText(decisionFields(call.body), 'reason')
      const { case: caseId, fact: factId } = call.params
      try {
        const value = await revealFact(call.services, officerOf(call), caseId, { factId, reason })
        // Shown in the answer to the POST only: a number never stands in an address, and reloading asks again.
        return revealReply(call, call.params, { reason, errors: [], value: inWords(value, call.language) })
      } catch (error) {
        const errors = decisionErrors(error, call.language)
        return revealReply(call, call.params, { reason, errors, value: null })
      }
    },
  }),
]

/** What of a case is shown masked: facts, and answers under the names rules give them. */
function maskedOf({ facts, answers }: OfficeCase): readonly { readonly id: string; readonly label: Words }[] {
  return [
    ...facts.filter(({ masked }) => masked).map(({ factId, label }) => ({ id: factId, label })),
    ...answers.filter(({ masked }) => masked).map(({ id, question }) => ({ id: `answers.${id}`, label: question })),
  ]
}

function inWords(value: FactValue | Words, language: Language): string {
  return typeof value === 'object' && value !== null ? say(value, language) : showValue(value, language)
}

async function revealReply(
  call: Call,
  where: Where,
  shown: Pick<RevealView, 'reason' | 'errors' | 'value'>,
): Promise<Reply> {
  const { services, language } = call
  const officer = officerOf(call)
  const found = await openCase(services, officer, where.case)
  const fact = maskedOf(found).find(({ id }) => id === where.fact)
  if (!fact) throw caseworkProblems.unknownFact()
  const counts = await countOfficeQueue(services, officer)
  const options = { title: revealWords.title, counts, hasErrors: shown.errors.length > 0 }
  return benchPage(call, options, RevealPage, {
    ...shown,
    caseId: found.caseId,
    factId: fact.id,
    label: say(fact.label, language),
    name: found.applicant.name,
  })
}
