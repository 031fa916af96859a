import type { QueueLane } from '#casework'
import type { Access } from '#kernel/http'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { Outcome } from '../queue/view.tsx'

type Choices = readonly { readonly value: string; readonly words: Words }[]

/** A box of a proceeding's form. */
export interface ProceedingField {
  readonly name: string
  readonly kind: 'choice' | 'choices' | 'line' | 'text' | 'number' | 'date'
  readonly label: Words
  readonly hint?: Words
  readonly optional?: boolean
  readonly choices?: Choices
}

/** Something an officer does to a case by one short form: how it is asked, and the verb behind it. */
export interface Proceeding {
  /** Last part of its address. */
  readonly action: string
  readonly may: Access
  readonly act: string
  readonly title: Words
  /** With `{item}` and `{name}`. */
  readonly question: Words
  readonly lead: Words
  readonly confirm: Words
  readonly isDanger: boolean
  readonly fields: readonly ProceedingField[]
  /** Choices that depend on the case, by the name of their field. */
  offer?(services: Services, officer: Officer, caseId: string): Promise<Readonly<Record<string, Choices>>>
  /** What the queue says afterwards. */
  readonly did: Outcome
  /** The lane it says it in; without it the one of open cases. */
  readonly lane?: QueueLane
  /** The page it says it on; without it the queue. */
  readonly home?: string
  do(services: Services, officer: Officer, caseId: string, given: ProceedingGiven): Promise<unknown>
}

export interface ProceedingGiven {
  readonly version: number
  /** By the names of the fields; dates as YYYY-MM-DD, several choices with spaces between. */
  readonly values: Readonly<Record<string, string>>
}

/** The words of a choice, as a form offers them. */
export function choicesOf(table: Readonly<Record<string, Words>>): Choices {
  return Object.entries(table).map(([value, words]) => ({ value, words }))
}
