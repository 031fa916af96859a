import { createHash } from 'node:crypto'
import type { CaseId, PartyId } from '#kernel/ids'
import type { KeyRing } from '#kernel/keys'
import { addDays, addWorkdays, type CalendarDate, calendarDateOf, sampleUscc } from '#standards'
import { residencePermit } from '../../demonstration/samples/items/index.ts'
import type { Case } from '../../src/casework/case/case.ts'
import type { CaseState } from '../../src/casework/case/case-states.ts'
import { foldCase } from '../../src/casework/case/fold-case.ts'
import { sealCase } from '../../src/casework/store/case-store.ts'
import { chanceOf } from '../catalogue/generator/chance.ts'

const organisations = 2000
/** So many cases are still open: of ten million some 600,000, with a million days on which something falls due. */
const openShare = 0.06

export const item = residencePermit
export const itemText = JSON.stringify(item)

/** An organisation's number: few have many cases, as the square of an even draw leans to one end. */
function organisationAt(place: number): number {
  return Math.floor(chanceOf(place, 1) ** 2 * organisations)
}

export function organisationOf(number: number): { readonly id: string; readonly name: { zh: string; en: string } } {
  return {
    id: sampleUscc('1', '1', '360000', number),
    name: { zh: `样例单位${number}`, en: `Sample office ${number}` },
  }
}

/** A uuid that a number stands for. */
export function idOf(kind: number, place: number): string {
  const digest = createHash('sha256').update(`${kind} ${place}`).digest('hex')
  return `0190a000-${digest.slice(0, 4)}-7${digest.slice(4, 7)}-8${digest.slice(7, 10)}-${digest.slice(10, 22)}`
}

export interface MadeCase {
  readonly partyId: string
  readonly id: string
  readonly organisation: number
  readonly state: CaseState
  readonly submittedAt: Date
  readonly due: CalendarDate | null
  readonly decidedAt: Date | null
}

/** Where a case of a country stands today: most are over; the open ones spread over the days of their limits. */
export function madeCase(place: number, today: CalendarDate): MadeCase {
  const isOpen = chanceOf(place, 2) < openShare
  const age = Math.floor(chanceOf(place, 3) * (isOpen ? 12 : 700))
  const submittedAt = new Date(
    `${addDays(today, -age - (isOpen ? 0 : 20))}T02:${String(place % 60).padStart(2, '0')}:00Z`,
  )
  const draw = chanceOf(place, 4)
  const state: CaseState = !isOpen ? 'closed' : draw < 0.2 ? 'submitted' : draw < 0.3 ? 'incomplete' : 'handling'
  return {
    ...{ partyId: idOf(1, place), id: idOf(2, place), organisation: organisationAt(place), state, submittedAt },
    due: isOpen ? addWorkdays(today, Math.floor(chanceOf(place, 5) * 15)).date : null,
    decidedAt: isOpen ? null : new Date(submittedAt.getTime() + 20 * 86_400_000),
  }
}

const samplesOfContent = 64

/** The sealed part of some cases, as the product writes it; rows of the load share them. */
export function sealedContents(keys: KeyRing, now: Date): readonly Buffer[] {
  return Array.from({ length: samplesOfContent }, (_, place) => sealCase(submittedCase(place, 0, now), keys))
}

/** A case as the fold of its two first acts: begun and submitted. */
export function submittedCase(place: number, organisation: number, now: Date): Case {
  const today = calendarDateOf(now)
  const actor = { kind: 'person', role: 'applicant', id: idOf(1, place), organisationId: null, name: null } as const
  // Ids as the product brands them; made here by number.
  const key = { partyId: idOf(1, place) as PartyId, id: idOf(2, place) as CaseId }
  const started = { itemCode: item.handlingCode, itemVersion: item.version, region: item.region }
  const { date: acceptanceDue, provisional } = addWorkdays(today, 5)
  return foldCase(key, [
    { sequence: 1, at: now, actor, act: 'start', detail: started },
    {
      ...{ sequence: 2, at: now, actor, act: 'submit' },
      detail: {
        ...{ submissionKey: key.id, caseNumber: `C${key.id}`, queryCode: `Q${place}` },
        organisation: organisationOf(organisation),
        applicant: { name: '林晓岚', number: '样例' },
        ...{ phoneTail: '0001', doubtful: 0, acceptanceDue, provisional },
      },
    },
  ])
}
