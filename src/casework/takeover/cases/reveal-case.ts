import type { Static } from 'typebox'
import type { Client } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { mayRead } from '../../case/case-states.ts'
import { tidyReason } from '../../office/tidy-reason.ts'
import { caseworkProblems } from '../../problems.ts'
import { readContent } from '../../store/content-store.ts'
import { getCaseAtOffice } from '../../store/get-case.ts'
import { legalBasisOf, purposeOf } from '../../store/purpose.ts'
import type { revealedSchema } from '../wire.ts'

export interface RevealCase {
  /** Why the numbers are needed; the applicant reads it. */
  readonly reason: string
  readonly factIds: readonly string[]
}

/** Name and number of the applicant, and facts, unmasked. */
export async function revealCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger' | 'apart'>,
  client: Client,
  caseId: string,
  { reason, factIds }: RevealCase,
): Promise<Static<typeof revealedSchema>> {
  const found = await getCaseAtOffice(services, client, caseId)
  const { applicant } = found
  if (!applicant || !mayRead(found.state, 'external', 'facts')) throw caseworkProblems.notNow()
  const why = tidyReason(reason, { least: 5, most: 200 })
  const { facts } = await readContent(services, found)
  const values = factIds.map((id) => {
    const fact = facts.find(({ factId }) => factId === id)
    if (!fact) throw caseworkProblems.unknownFact()
    return [id, fact.value] as const
  })

  const purpose = purposeOf(found)
  await services.ledger.record({
    act: 'casework.client-reveal',
    subject: { partyId: found.partyId },
    fields: ['applicant.name', 'applicant.number', ...factIds],
    purpose: { ...purpose, words: { zh: `${purpose.words.zh}：${why}`, en: `${purpose.words.en}: ${why}` } },
    ...legalBasisOf(found),
  })
  return { applicant: { name: applicant.name, number: applicant.number }, facts: Object.fromEntries(values) }
}
