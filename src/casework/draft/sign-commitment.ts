import type { Language } from '#kernel/language'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { SignedCommitment } from '../case/case.ts'
import { commitmentHash, commitmentLines } from '../case/commitment-text.ts'
import { mustBeLawful, mustHaveLevel } from '../case/lawful.ts'
import { commitmentBasis } from '../commitments/commitment-basis.ts'
import { mustMayCommit } from '../commitments/exclusions.ts'
import { caseworkProblems } from '../problems.ts'
import { insertCommitment } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'

export interface SignCommitment {
  readonly commitmentId: string
  readonly language: Language
  /** Digest of the text that was on the screen (`commitmentHash`). */
  readonly textHash: string
}

/**
 * Signs a commitment in place of a proof (国办发〔2020〕42号). Signed is the text the person saw: if its digest is not
 * that of the item's text, something was changed on the way and nothing is signed. Signing again changes nothing.
 */
export async function signCommitment(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'principal' | 'ledger'>,
  person: Person,
  caseId: string,
  { commitmentId, language, textHash }: SignCommitment,
): Promise<void> {
  const found = await getCaseOf(services, person, caseId, { lock: true })
  mustHaveLevel(person, 2)
  mustBeLawful(found, 'sign', 'applicant')
  const commitment = found.item.online?.commitments.find(({ id }) => id === commitmentId)
  if (!commitment) throw caseworkProblems.unknownCommitment()
  mustHaveLevel(person, commitment.signature === 'second-proof' ? 3 : 2)
  await mustMayCommit(services, person.partyId, found.item)
  const lines = commitmentLines(commitment, language)
  if (commitmentHash(services.keys, lines) !== textHash) throw caseworkProblems.commitmentChanged()

  const { level } = person
  const signed: SignedCommitment = {
    commitmentId,
    language,
    text: lines.join('\n'),
    textHash,
    level,
    signedAt: services.clock.now(),
  }
  if (!(await insertCommitment(services, found, signed))) return
  await recordAct(services, found, { act: 'sign', detail: { commitmentId, textHash, level } })
  await services.ledger.record({
    act: 'casework.sign',
    subject: { partyId: person.partyId },
    purpose: { itemCode: found.itemCode, words: commitment.title },
    legalBasis: commitmentBasis,
  })
}
