import type { CaseId, Id, PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { CalendarDate } from '#standards'

export type OpinionId = Id<'opinion'>

/** What an organisation that is asked may say; `none`: its day passed in silence. */
export const verdicts = {
  agree: { zh: '同意', en: 'Agrees' },
  conditions: { zh: '有条件同意', en: 'Agrees under conditions' },
  object: { zh: '不同意', en: 'Objects' },
} as const satisfies Readonly<Record<string, Words>>
export type Verdict = keyof typeof verdicts

export const verdictWords: Readonly<Record<Verdict | 'none', Words>> = {
  ...verdicts,
  none: { zh: '逾期没有意见', en: 'No opinion in time' },
}

/** A lane of a joint case: an organisation that was asked, until when, and what it said. */
export interface Opinion {
  readonly id: string
  readonly organisation: { readonly id: string; readonly name: Words }
  readonly question: string
  readonly askedAt: Date
  readonly dueOn: CalendarDate
  readonly verdict: Verdict | 'none' | null
  readonly text: string | null
  readonly answeredAt: Date | null
  readonly urgedAt: Date | null
}

/** All that the organisation sees that is asked. */
export interface Shown {
  readonly itemName: Words
  readonly caseNumber: string
  readonly asker: Words
  readonly asked: Words
  readonly question: string
  readonly facts: readonly {
    readonly id: string
    readonly label: Words
    readonly value: Words
    readonly source: Words
  }[]
  readonly files: readonly { readonly id: string; readonly material: Words }[]
}

/** A row of casework.opinions. */
export interface OpinionRow {
  readonly id: OpinionId
  readonly partyId: PartyId
  readonly caseId: CaseId
  readonly organisationId: string
  readonly askedOrganisation: string
  readonly shown: Shown
  readonly dueOn: CalendarDate
  readonly askedAt: Date
  readonly verdict: Verdict | 'none' | null
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly urgedAt: Date | null
}
