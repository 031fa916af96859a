import {
  burdenOf,
  compareVersions,
  findInRegion,
  type Guide,
  getBasicItem,
  getGuide,
  type ItemCard,
  judgeEligibility,
  type Verdict,
} from '#catalogue'
import { listCentres } from '#centres'
import { findOrganisation } from '#identity'
import type { Call } from '#kernel/http'
import type { Words } from '#kernel/language'
import { findPlatform } from '#network'
import { type RatingSummary, summariseItem } from '#rating'
import { regionOf } from '../../region/region-of.ts'
import { type CheckerAnswers, readChecker } from './checker.ts'
import { findDraftFacts } from './find-draft-facts.ts'
import { type Papers, papersOf } from './situations.ts'

type Change = ReturnType<typeof compareVersions>[number]

export interface GuideView {
  readonly guide: Guide
  readonly papers: Papers
  /** Judged by facts of the person's own draft; null when there are none: then the checker asks. */
  readonly verdict: Verdict | null
  /** The application whose facts these are. */
  readonly ownPath: string | null
  readonly checker: CheckerAnswers
  readonly rating: Pick<RatingSummary, 'count' | 'satisfiedShare'>
  /** Whether the person can start at once, or has to sign in or verify the real name before. */
  readonly ready: boolean
  /** The organ that handles it; null where only another platform knows it. */
  readonly organ: Words | null
  /** What answers in the person's region for the same service; undefined when nothing does. */
  readonly nearest: ItemCard | undefined
  /** The platform that handles it, when that is not this one. */
  readonly platform: { readonly name: Words; readonly origin: string } | null
  /** Whether a service centre of this platform serves it: a time can be booked there. */
  readonly hasCentre: boolean
  /** Where it departs from the national catalogue, element by element. */
  readonly departures: ReadonlyMap<string, readonly Change[]>
}

export type GuideCall = Call<{ code: string }, Readonly<Record<string, string>>>

/**
 * A guide asks no department for anything: looking at it is no purpose that would allow it (Data Sharing Regulations
 * art. 20). What is known already from the person's own application is used.
 */
export async function loadGuide(call: GuideCall, version?: number): Promise<GuideView> {
  const { services, params, query, who } = call
  const guide = await getGuide(services, params.code, version)
  const known = guide.online && guide.current ? await findDraftFacts(call, guide) : undefined
  const papers = papersOf(guide, query.situation)
  const organ = await findOrganisation(services, guide.implementationCode.slice(0, 18))
  return {
    // The meter is about what is asked in the situation chosen.
    guide: papers.situation ? { ...guide, burden: burdenOf({ ...guide, materials: papers.materials }) } : guide,
    papers,
    verdict: known ? judgeEligibility(guide, known.context) : null,
    ownPath: known?.path ?? null,
    checker: readChecker(guide, query),
    rating: await summariseItem(services, guide.handlingCode),
    ready: who.kind === 'person' && who.level >= 2,
    organ: organ?.name ?? null,
    nearest: await findInRegion(services, guide.handlingCode, regionOf(call)),
    platform: await findOtherPlatform(call, guide),
    hasCentre: (await listCentres(services, { region: regionOf(call), item: guide, limit: 1 })).length > 0,
    departures: await findDepartures(call, guide),
  }
}

/** A platform that left the network is no place to be sent to. */
async function findOtherPlatform({ services }: GuideCall, { platformId }: Guide): Promise<GuideView['platform']> {
  const platform = platformId === null ? undefined : await findPlatform(services, platformId)
  return platform?.status === 'active' ? { name: platform.name, origin: platform.origin } : null
}

/** What the same item would be without its overrides, compared in words. */
async function findDepartures({ services }: GuideCall, guide: Guide): Promise<GuideView['departures']> {
  if (guide.overrides.length === 0) return new Map()
  const { elements } = await getBasicItem(services, guide.basicCode, guide.basicVersion)
  const changes = compareVersions({ ...guide, ...elements, name: guide.name }, guide)
  const overridden = new Set<string>(guide.overrides.map(({ element }) => element))
  // Conditions are a part of the online form.
  const elementOf = ({ element }: Change): string => (element === 'conditions' ? 'online' : element)
  const kept = changes.filter((change) => overridden.has(elementOf(change)))
  return Map.groupBy(kept, elementOf)
}
