import { sayAnswer } from '#catalogue'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Draft, FactValue } from '../case/case.ts'
import { mayRead } from '../case/case-states.ts'
import { mustDecide } from '../case/lawful.ts'
import { askedOf } from '../draft/asked-of.ts'
import { caseworkProblems } from '../problems.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { legalBasisOf, purposeOf } from '../store/purpose.ts'
import { tidyReason } from './tidy-reason.ts'

/** Shows a masked number in full. The reason goes into the ledger, where the applicant reads it. */
export async function revealFact(
  services: Pick<Services, 'db' | 'keys' | 'ledger'>,
  officer: Officer,
  caseId: string,
  { factId, reason }: { readonly factId: string; readonly reason: string },
): Promise<FactValue | Words> {
  const found = await getCaseAtOffice(services, officer, caseId)
  mustDecide(officer)
  if (!mayRead(found.state, 'office', 'facts')) throw caseworkProblems.notNow()
  const why = tidyReason(reason, { least: 5, most: 200 })
  const value = findMasked({ case: found, ...(await readContent(services, found)) }, factId)
  if (value === undefined) throw caseworkProblems.unknownFact()

  const purpose = purposeOf(found)
  const words = { zh: `${purpose.words.zh}：${why}`, en: `${purpose.words.en}: ${why}` }
  await services.ledger.record({
    act: 'casework.reveal',
    subject: { partyId: found.partyId },
    fields: [factId],
    purpose: { ...purpose, words },
    ...legalBasisOf(found),
  })
  return value
}

/** A fact by its id, or an answer as the rules name it. */
function findMasked(draft: Draft, id: string): FactValue | Words | undefined {
  const question = askedOf(draft).find((each) => `answers.${each.id}` === id)
  const given = question && draft.answers[question.id]
  if (question && given !== undefined) return sayAnswer(question.form, given)
  return draft.facts.find((each) => each.factId === id)?.value
}
