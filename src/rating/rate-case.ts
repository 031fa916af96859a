import { type CaseSummary, getOwnSummary } from '#casework'
import type { Person } from '#kernel/principal'
import { type FieldProblem, kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { addWorkdays, calendarDateOf, digitsOf } from '#standards'
import { ratingProblems } from './problems.ts'
import { type Dimension, isBad, isChangeable, isDimension, isLevel, type Rating, type RatingLevel } from './rating.ts'
import { addToTally, findStoredRating, nextBadNumber, putRating } from './store.ts'

export interface RateCase {
  readonly caseId: string
  readonly level: string
  readonly dimensions?: readonly string[]
  readonly text?: string
  /** Staff do not learn who rated, unless the rater says so. */
  readonly anonymous?: boolean
}

const longestText = 500
/** First contact within one working day, mending within fifteen (standards §5.3). */
const contactDays = 1
const handlingDays = 15

/**
 * Rates a decided case of the person's own, once; for seven days the rating may be changed. A bad one says why, and
 * gets a number and a day by which it is answered.
 */
export async function rateCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger' | 'platform'>,
  person: Person,
  { caseId, level, dimensions = [], text = '', anonymous = true }: RateCase,
): Promise<Rating> {
  const rated = await getOwnSummary(services, person, caseId)
  const { organisation, caseNumber, itemCode, state } = rated
  if (!organisation || (state !== 'granted' && state !== 'refused')) throw ratingProblems.notDecidedYet()
  const given = readRating({ level, dimensions, text })
  const before = await findStoredRating(services, person.partyId, rated.caseId, { lock: true })
  const now = services.clock.now()
  if (before && !isChangeable(before, now)) throw ratingProblems.tooLateToChange()

  const rating: Rating = {
    ...given,
    partyId: person.partyId,
    caseId: rated.caseId,
    itemCode,
    organisationId: organisation.id,
    anonymous,
    ratedAt: before?.ratedAt ?? now,
    changedAt: now,
    revision: (before?.revision ?? 0) + 1,
    handling: isBad(given.level) ? (before?.handling ?? (await openHandling(services))) : null,
  }
  if (!(await putRating(services, rating))) throw kernelProblems.conflict()
  if (before) await addToTally(services.db, itemCode, before.level, -1)
  await addToTally(services.db, itemCode, rating.level, 1)
  await recordRating(services, rating, rated, caseNumber)
  return rating
}

function readRating(given: { level: string; dimensions: readonly string[]; text: string }): {
  level: RatingLevel
  dimensions: Dimension[]
  text: string
} {
  const { level } = given
  const text = given.text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ').trim()
  const chosen = [...new Set(given.dimensions)].filter(isDimension)
  const problems: FieldProblem[] = []
  if (chosen.length !== new Set(given.dimensions).size) {
    problems.push({ field: 'dimensions', words: { zh: '请从给出的方面里选', en: 'Choose from the aspects shown' } })
  }
  if ([...text].length > longestText) {
    problems.push({
      field: 'text',
      words: { zh: `请写在${longestText}字以内`, en: `Use at most ${longestText} characters` },
    })
  }
  if (!isLevel(level)) {
    problems.push({ field: 'level', words: { zh: '请选择满意程度', en: 'Choose how satisfied you are' } })
    throw ratingProblems.badRating({ fields: problems })
  }
  if (problems.length > 0) throw ratingProblems.badRating({ fields: problems })
  if (isBad(level) && chosen.length === 0 && text === '') {
    throw ratingProblems.tellWhy({
      fields: [
        { field: 'dimensions', words: { zh: '请选一个方面或写一句话', en: 'Choose an aspect or write a sentence' } },
      ],
    })
  }
  return { level, dimensions: chosen, text }
}

async function openHandling({
  db,
  clock,
  platform,
}: Pick<Services, 'db' | 'clock' | 'platform'>): Promise<NonNullable<Rating['handling']>> {
  const today = calendarDateOf(clock.now())
  const sequence = String(await nextBadNumber(db, today)).padStart(4, '0')
  return {
    number: `CP${platform.id.toUpperCase()}${digitsOf(today)}${sequence}`,
    contactDue: addWorkdays(today, contactDays).date,
    handlingDue: addWorkdays(today, handlingDays).date,
  }
}

/** In the ledger the act stands without the level: what was said is the rater's to publish. */
async function recordRating(
  { ledger }: Pick<Services, 'ledger'>,
  { partyId, itemCode }: Rating,
  { itemName }: CaseSummary,
  caseNumber: string | null,
): Promise<void> {
  await ledger.record({
    act: 'rating.rate',
    subject: { partyId },
    purpose: { itemCode, words: itemName, ...(caseNumber !== null && { caseNumber }) },
  })
}
