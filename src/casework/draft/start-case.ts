import { type Guide, getGuide, itemOfGuide, type ServiceItem } from '#catalogue'
import { newId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import { isWithin } from '#standards'
import { actorFor, type Filling } from '../applicant/applicant.ts'
import type { CaseFile, Draft } from '../case/case.ts'
import { startedCase } from '../case/fold-case.ts'
import { caseworkProblems } from '../problems.ts'
import { insertAct } from '../store/act-store.ts'
import { findOpenDraft, insertCase, insertCaseKeys } from '../store/case-store.ts'
import { readContent } from '../store/content-store.ts'

export interface StartCase {
  readonly itemCode: string
  /** Where the person needs the service, six digits. */
  readonly region: string
}

/** Begins an application, or goes on with the one already begun: one open draft per item and person. */
export async function startCase(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'config' | 'principal' | 'ledger'>,
  person: Filling,
  { itemCode, region }: StartCase,
): Promise<Draft> {
  const guide = await getGuide(services, itemCode)
  mustBeOffered(guide)
  const item = itemOfGuide(guide)
  if (!item.online) throw caseworkProblems.itemNotOnline()
  if (!isServed(item, region)) throw caseworkProblems.wrongRegion()

  const open = await findOpenDraft(services, person.partyId, item.handlingCode)
  if (open) return { case: open, ...(await readContent(services, open)) }
  return begin(services, person, item, region)
}

async function begin(
  services: Parameters<typeof startCase>[0],
  person: Filling,
  item: ServiceItem,
  region: string,
): Promise<Draft> {
  const { partyId } = person
  const at = services.clock.now()
  const key = { partyId, id: newId<'case'>(at) }
  const actor = actorFor(services, person)
  const what = { itemCode: item.handlingCode, itemVersion: item.version, region }
  const { organisationId } = actor
  const start =
    organisationId === null
      ? ({ sequence: 1, act: 'start', at, actor, detail: what } as const)
      : ({ sequence: 1, act: 'start-for', at, actor, detail: { ...what, organisationId } } as const)
  const created: CaseFile = { ...startedCase(key, start), item }
  if (!(await insertCase(services, created, item))) {
    // Pressed twice at once: the other press made the draft, and it is this one.
    const open = await findOpenDraft(services, partyId, item.handlingCode)
    if (!open) throw caseworkProblems.decidedMeanwhile()
    return { case: open, ...(await readContent(services, open)) }
  }
  await insertAct(services, key, start)
  await insertCaseKeys(services.db, key, [key.id])
  await services.ledger.record({
    act: 'casework.start',
    subject: { partyId },
    purpose: { itemCode: item.handlingCode, words: item.name },
  })
  return { case: created, facts: [], answers: {}, materials: [], commitments: [] }
}

/** While an item is suspended nothing new begins; what was begun before goes on where it lies. */
function mustBeOffered({ state, stateNote }: Pick<Guide, 'state' | 'stateNote'>): void {
  if (state !== 'suspended') return
  const until = stateNote?.until
  throw caseworkProblems.itemSuspended({
    fields: [
      ...(stateNote ? [{ field: 'reason', words: stateNote.reason }] : []),
      ...(until ? [{ field: 'until', words: { zh: `预计${until}恢复`, en: `Expected to go on from ${until}` } }] : []),
    ],
  })
}

/** The region asked for lies in the item's, or contains it (a person who only chose the city). */
function isServed({ region: served }: ServiceItem, region: string): boolean {
  return served === '000000' || isWithin(region, served) || isWithin(served, region)
}
