import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { mustBeManager } from '../lifecycle/managing.ts'
import { itemStates } from '../store/items.ts'
import {
  type BasicItemRow,
  type OrganItemRow,
  type RowFilter,
  selectBasicItems,
  selectOrganItems,
  selectTakenUp,
} from './organ-store.ts'

export type ListedState = 'in-use' | 'suspended' | 'abolished'

export interface ManagedFilter {
  /** Part of the name in either language, or of the code. */
  readonly words?: string | undefined
  readonly state?: ListedState | undefined
  /** From 1. */
  readonly page?: number | undefined
}

export interface ManagedPage<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

export type OrganItem = Omit<OrganItemRow, 'state' | 'total'> & { readonly state: ListedState }
export type ManagedBasicItem = Omit<BasicItemRow, 'state' | 'total'> & {
  readonly state: ListedState
  /** What the officer's organ has of it already. */
  readonly taken: readonly string[]
}

const pageSize = 50
const longestWords = 60
const names = { 'in-use': itemStates.inUse, suspended: itemStates.suspended, abolished: itemStates.abolished } as const

/**
 * What the officer's organ implements, by name: in force, suspended, or abolished.
 * @throws kernel.not-allowed
 */
export async function listOrganItems(
  { db }: Pick<Services, 'db'>,
  officer: Officer,
  filter: ManagedFilter = {},
): Promise<ManagedPage<OrganItem>> {
  mustBeManager(officer)
  const found = await selectOrganItems(db, officer.organisation.id, rowFilter(filter))
  return pageOf(
    found.map(({ state, ...row }) => ({ ...row, state: stateOf(state) })),
    filter,
  )
}

/**
 * Basic items in force here, by name: those this platform keeps, or all an organ could take up.
 * @throws kernel.not-allowed
 */
export async function listManagedBasics(
  { db }: Pick<Services, 'db'>,
  officer: Officer,
  filter: ManagedFilter & { readonly kept: boolean },
): Promise<ManagedPage<ManagedBasicItem>> {
  mustBeManager(officer)
  const found = await selectBasicItems(db, { ...rowFilter(filter), kept: filter.kept })
  const taken = await selectTakenUp(
    db,
    officer.organisation.id,
    found.map(({ basicCode }) => basicCode),
  )
  const rows = found.map(({ state, ...row }) => ({
    ...row,
    state: stateOf(state),
    // The basic code stands in the last 12 of the 31 characters of an implementation code.
    taken: taken.filter((code) => code.slice(19, 31) === row.basicCode),
  }))
  return pageOf(rows, filter)
}

function rowFilter({ words = '', state, page = 1 }: ManagedFilter): RowFilter {
  return {
    words: [...words.normalize('NFKC').trim()].slice(0, longestWords).join(''),
    state: state && names[state],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  }
}

function stateOf(number: number): ListedState {
  if (number === itemStates.abolished) return 'abolished'
  return number === itemStates.suspended ? 'suspended' : 'in-use'
}

function pageOf<Row extends { readonly total: number }>(
  found: readonly Row[],
  { page = 1 }: ManagedFilter,
): ManagedPage<Omit<Row, 'total'>> {
  const total = found[0]?.total ?? 0
  return { rows: found.map(({ total: _total, ...row }) => row), total, page, pages: Math.ceil(total / pageSize) }
}
