import { isDeepStrictEqual } from 'node:util'
import { Check } from 'typebox/value'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import { addMonths, calendarDate, calendarDateOf, isCalendarDate, isWithin } from '#standards'
import type { BasicElements, BasicItem } from '../../basic-item.ts'
import { catalogueProblems } from '../../problems.ts'
import { findBasicVersion } from '../../store/basic-items.ts'
import type { Draft, ItemContent, ItemContentInput } from '../draft.ts'
import type { LifeServices } from '../life-services.ts'
import { getOwnDraft, mustManage } from '../managing.ts'
import { actorOf, mustBeLawful, recordDraftAct } from '../record/record-act.ts'
import { recordInLedger } from '../record-in-ledger.ts'
import { findStanding } from '../standing.ts'
import { differenceFields, differingElements, isOfItem } from './compare-drafts.ts'
import { contentOf, reasonSchema, type SentContent } from './draft-content.ts'
import { namesOf } from './element-names.ts'
import { stampOverrides } from './stamp-overrides.ts'

export interface SaveDraft {
  readonly id: string
  /** The revision the editor saw. */
  readonly revision: number
  readonly content: SentContent
  readonly effectiveFrom: string
  readonly reason: Words
  /** Where it is to be abolished: what takes its place. */
  readonly replacedBy?: string | null
}

/**
 * Saves what was written over the revision it was written from. Was another saved meanwhile, that one stays, and the
 * problem names what differs; saved twice is saved once.
 * @throws catalogue.draft-changed (409), catalogue.draft-malformed, catalogue.unlawful-override, catalogue.bad-date,
 * catalogue.draft-not-now, and what getDraft throws
 */
export async function saveDraft(services: LifeServices, officer: Officer, given: SaveDraft): Promise<Draft> {
  const draft = await getOwnDraft(services, officer, given.id, { lock: true })
  mustManage(services, officer, draft)
  const actor = actorOf({ principal: officer })
  mustBeLawful(draft, 'save', actor)
  const { effectiveFrom } = given
  mustBeDate(services, effectiveFrom)
  const reason = reasonOf(given.reason)
  const replacedBy = await replacementOf(services, draft, given.replacedBy ?? null)
  const content = await keptContent(services, officer, draft, { ...given, reason })

  const elements = [
    ...differingElements(draft.content, content),
    ...Object.entries({ effectiveFrom, reason, replacedBy })
      .filter(([name, value]) => !isDeepStrictEqual(draft[name as 'reason'], value))
      .map(([name]) => name),
  ]
  // Nothing to save, or pressed twice: what was asked for is already so.
  if (elements.length === 0) return draft
  if (given.revision !== draft.revision)
    throw catalogueProblems.draftChanged({ fields: differenceFields(draft, content, elements) })

  const detail = { revision: draft.revision + 1, effectiveFrom, reason, replacedBy }
  await recordDraftAct(services, draft, { act: 'save', detail, actor }, content)
  await recordInLedger(services, 'save', draft, elements)
  return getOwnDraft(services, officer, draft.id)
}

/** What is to be abolished is not rewritten on the way. */
async function keptContent(
  services: LifeServices,
  officer: Officer,
  draft: Draft,
  given: SaveDraft,
): Promise<Draft['content']> {
  if (draft.kind === 'abolish') return draft.content
  const sent = contentOf(draft.level, given.content)
  // contentOf checked the content against the schema of this level.
  if (draft.level === 'basic') return sent as BasicElements
  if (!isOfItem(sent)) throw catalogueProblems.draftMalformed()
  return stampedContent(services, officer, draft, sent, given.reason)
}

async function stampedContent(
  { db, clock }: LifeServices,
  { organisation }: Officer,
  draft: Extract<Draft, { level: 'item' }>,
  sent: ItemContentInput,
  reason: Words,
): Promise<ItemContent> {
  const inForce = await findStanding(db, draft)
  // What is in force of an item is ItemContent.
  const base = inForce?.content as ItemContent | undefined
  const { basicVersion, region } = sent
  // A region of before stays as it is: offices of a district handle items of their city.
  if (region !== (base?.region ?? '') && !isWithin(region, organisation.region)) throw wrong('region')
  const basic = await findBasicOver(db, draft, basicVersion, base?.basicVersion ?? 0)
  const known = [...draft.content.overrides, ...(base?.overrides ?? [])]
  const by = { zh: organisation.name, en: organisation.name }
  return { ...sent, overrides: stampOverrides(basic.elements, sent.overrides, known, { by, at: clock.now(), reason }) }
}

/** An item never goes back to an older basic item than it stands on. */
async function findBasicOver(
  db: LifeServices['db'],
  draft: Extract<Draft, { level: 'item' }>,
  version: number,
  least: number,
): Promise<Pick<BasicItem, 'elements'>> {
  if (version === draft.basic.version) return draft.basic
  const found = version < least ? undefined : await findBasicVersion(db, draft.basic.basicCode, version)
  if (!found) throw wrong('basicVersion')
  return found
}

const longestWaitMonths = 36

function mustBeDate({ clock }: Pick<LifeServices, 'clock'>, text: string): void {
  const latest = addMonths(calendarDateOf(clock.now()), longestWaitMonths)
  // A day that has passed while the draft was written means: at once.
  if (!isCalendarDate(text) || calendarDate(text) > latest)
    throw catalogueProblems.badDate({ fields: [{ field: 'effectiveFrom', words: namesOf('effectiveFrom') }] })
}

function reasonOf(given: Words): Words {
  if (!Check(reasonSchema, given)) throw wrong('reason')
  return { zh: given.zh.trim(), en: given.en.trim() }
}

async function replacementOf({ db }: LifeServices, draft: Draft, code: string | null): Promise<string | null> {
  if (draft.kind !== 'abolish' || code === null) return null
  const found = code === draft.code ? undefined : await findStanding(db, { level: draft.level, code })
  if (!found || found.state === 'abolished') throw wrong('replacedBy')
  return code
}

function wrong(element: string) {
  const { zh, en } = namesOf(element)
  return catalogueProblems.draftMalformed({
    fields: [{ field: element, words: { zh: `${zh}不对`, en: `${en}: not one that can be used` } }],
  })
}
