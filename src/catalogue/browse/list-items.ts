import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import { findName, nameOf } from '#standards'
import { inEdition } from '../edition.ts'
import type { Audience } from '../item.ts'
import {
  countTitles,
  type ItemFilter as Filter,
  selectDepartmentNames,
  selectItems,
  type TitleCount,
} from '../store/availability.ts'
import { wayBit } from '../store/items.ts'
import { themeSets } from '../theme-sets.ts'
import { cardOf, type ItemCard } from './item-card.ts'

/** What to list; without a region that of the platform asked. */
export type ItemFilter = Partial<Filter>

type Reader = Pick<Services, 'db' | 'clock' | 'config' | 'platform'>

export interface Theme {
  readonly audience: Audience
  readonly code: string
  readonly name: Words
  readonly count: number
}

export interface Department {
  readonly id: string
  readonly name: Words
  readonly count: number
}

/** Items in force that serve a region, one a title, most used first. */
export async function listItems(services: Reader, filter: ItemFilter = {}): Promise<readonly ItemCard[]> {
  const full: Filter = { ...filter, region: filter.region ?? services.platform.region }
  return inEdition(services, `items ${JSON.stringify(full)}`, async () =>
    (await selectItems(services.db, full)).map(cardOf),
  )
}

/** How many items (one a title) fit a filter. */
export async function countItems(services: Reader, filter: ItemFilter = {}): Promise<number> {
  const { audience, theme, themes, departmentId, way } = filter
  const counts = await countsOf(services, filter.region)
  return sum(
    counts.filter(
      (each) =>
        (audience === undefined || each.audience === audience) &&
        (theme === undefined || each.theme === theme) &&
        (themes === undefined || themes.includes(each.theme)) &&
        (departmentId === undefined || each.departmentId === departmentId) &&
        (way === undefined || (each.ways & wayBit(way)) !== 0),
    ),
  )
}

/** Themes that have items, in the order of the standard, with how many. */
export async function listThemes(services: Reader, audience: Audience, region?: string): Promise<Theme[]> {
  const counts = (await countsOf(services, region)).filter((each) => each.audience === audience)
  const codes = [...new Set(counts.map(({ theme }) => theme))].sort()
  return codes.map((code) => ({
    audience,
    code,
    name: themeName({ audience, theme: code }),
    count: sum(counts.filter(({ theme }) => theme === code)),
  }))
}

/** Lines of government that have items, the fullest first. */
export async function listDepartments(services: Reader, audience?: Audience, region?: string): Promise<Department[]> {
  const counts = (await countsOf(services, region)).filter(
    (each) => audience === undefined || each.audience === audience,
  )
  const names = await inEdition(services, 'departments', () => selectDepartmentNames(services.db))
  return names
    .map(({ id, name }) => ({ id, name, count: sum(counts.filter(({ departmentId }) => departmentId === id)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** The short form of a theme's name: 社会保障（社会保险、社会救助） is 社会保障 in lists. Undefined for a code not on the list. */
export function findThemeName(audience: Audience, code: string): Words | undefined {
  const name = findName(themeSets[audience], code)
  return name && { zh: name.zh.replace(/（.*）$/, ''), en: name.en.replace(/ \(.*\)$/, '') }
}

/** Name of the theme of a published item, whose code was checked at publication. */
export function themeName({ audience, theme }: Pick<ItemCard, 'audience' | 'theme'>): Words {
  return findThemeName(audience, theme) ?? nameOf(themeSets[audience], theme)
}

async function countsOf(services: Reader, region = services.platform.region): Promise<readonly TitleCount[]> {
  return inEdition(services, `counts ${region}`, () => countTitles(services.db, region))
}

function sum(counts: readonly TitleCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}
