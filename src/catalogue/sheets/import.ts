import type { Id, OfficerId } from '#kernel/ids'
import type { Words } from '#kernel/language'

export type ImportId = Id<'import'>
export type SheetFormat = 'xlsx' | 'csv' | 'json'

/** `approved` and `published` are one state here: a second person's approval publishes at once, all or nothing. */
export type ImportState = 'received' | 'checking' | 'faulty' | 'ready' | 'published' | 'discarded'
export type ImportAct = 'claim' | 'find-faults' | 'find-none' | 'recheck' | 'approve' | 'discard'

/** Who may: the platform's own loop; an item manager of the organ; one of them who is not the uploader. */
export type ImportActor = 'system' | 'manager' | 'second-manager'

/** The life of an import: act → from which states, to which, by whom. A state and an act that do not meet here are refused. */
export const importStates: Readonly<
  Record<ImportAct, { readonly from: readonly ImportState[]; readonly to: ImportState; readonly by: ImportActor }>
> = {
  claim: { from: ['received', 'checking'], to: 'checking', by: 'system' },
  'find-faults': { from: ['checking'], to: 'faulty', by: 'system' },
  'find-none': { from: ['checking'], to: 'ready', by: 'system' },
  // Something was published since the check: what was found no longer holds.
  recheck: { from: ['ready'], to: 'received', by: 'system' },
  approve: { from: ['ready'], to: 'published', by: 'second-manager' },
  discard: { from: ['received', 'checking', 'faulty', 'ready'], to: 'discarded', by: 'manager' },
}

export function isLawful(act: ImportAct, state: ImportState): boolean {
  return importStates[act].from.includes(state)
}

interface Actor {
  readonly officerId: OfficerId
  readonly name: string
}

/** A file of items on its way into the catalogue. */
export interface Import {
  readonly id: ImportId
  readonly state: ImportState
  readonly format: SheetFormat
  readonly fileName: string
  readonly bytes: number
  /** USCC of the organ whose items the file holds. */
  readonly organisationId: string
  /** Why the items change, shown in the list of versions. */
  readonly reason: Words
  readonly receivedBy: Actor
  readonly receivedAt: Date
  readonly progress: ImportProgress
  readonly counts: ImportCounts
  /** Why it is checked once more; null at the first time. */
  readonly recheckedBecause: Words | null
  /** Who approved or discarded it. */
  readonly settledBy: Actor | null
  readonly settledAt: Date | null
}

export interface ImportProgress {
  readonly phase: 'waiting' | 'reading' | 'checking' | 'done'
  readonly rowsRead: number
  /** Unknown until all has been read. */
  readonly rowsTotal: number | null
  readonly rowsChecked: number
  /** 0–100 of the checking; 0 while the file is read. */
  readonly percent: number
}

export interface ImportCounts {
  readonly errors: number
  readonly warnings: number
  /** Items with an error. */
  readonly faultyRows: number
  readonly newItems: number
  readonly changedItems: number
  /** Items that stand in the catalogue exactly so: skipped. */
  readonly unchangedItems: number
}

/** One line of the report. */
export interface RowFault {
  /** Name of the sheet; empty for what is wrong with the file as a whole. */
  readonly sheet: string
  /** As the programme that shows the sheet counts; 0 for the whole sheet. */
  readonly row: number
  /** Name in the header; empty for the whole row. */
  readonly column: string
  /** Address of the cell, such as C7, where there is one. */
  readonly cell: string | null
  /** The item concerned, where its code can be read. */
  readonly handlingCode: string | null
  readonly severity: 'error' | 'warning'
  readonly words: Words
  readonly clause: Words | null
  readonly mend: Words
}

export const sheetLimits = {
  fileBytes: 20 * 1024 * 1024,
  /** Items of a file. */
  items: 20_000,
  /** Rows of each sheet that belongs to items: ten materials or steps for each. */
  partRows: 200_000,
  columns: 200,
  cellLength: 32_767,
  unzippedBytes: 200 * 1024 * 1024,
  /** Lines of the report that are kept; beyond them only counted. */
  faults: 20_000,
} as const
