import { type Guide, getGuide, judgeEligibility, type Verdict } from '#catalogue'
import type { Call } from '#kernel/http'
import { type RatingSummary, summariseItem } from '#rating'
import { type CheckerAnswers, readChecker } from './checker.ts'
import { findDraftFacts } from './find-draft-facts.ts'

export interface GuideView {
  readonly guide: Guide
  /** Judged by facts of the person's own draft; null when there are none: then the checker asks. */
  readonly verdict: Verdict | null
  readonly checker: CheckerAnswers
  readonly rating: Pick<RatingSummary, 'count' | 'satisfiedShare'>
  /** Whether the person can start at once, or has to sign in or verify the real name before. */
  readonly ready: boolean
}

export type GuideCall = Call<{ code: string }, Readonly<Record<string, string>>>

/**
 * A guide asks no department for anything: looking at it is no purpose that would allow it (Data Sharing Regulations
 * art. 20). What is known already from the person's own application is used.
 */
export async function loadGuide(call: GuideCall): Promise<GuideView> {
  const { services, params, query, who } = call
  const guide = await getGuide(services, params.code)
  const known = guide.online ? await findDraftFacts(call, guide) : undefined
  return {
    guide,
    verdict: known ? judgeEligibility(guide, known) : null,
    checker: readChecker(guide, query),
    rating: await summariseItem(services, guide.handlingCode),
    ready: who.kind === 'person' && who.level >= 2,
  }
}
