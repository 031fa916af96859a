import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import { findName, getRegion, isWithin, nameOf } from '#standards'
import { inEdition } from '../edition.ts'
import type { Audience } from '../item.ts'
import { themeSets } from '../publication/consistency.ts'
import { countByDepartment, countByTheme, type ItemFilter, selectItems } from '../store.ts'
import { cardOf, type ItemCard } from './item-card.ts'

export type { ItemFilter }

type Reader = Pick<Services, 'db' | 'clock' | 'config'>

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

/** Items in force, most used first. */
export async function listItems(services: Reader, filter: ItemFilter = {}): Promise<readonly ItemCard[]> {
  return inEdition(services, `items ${JSON.stringify(filter)}`, async () =>
    (await selectItems(services.db, filter)).map(cardOf),
  )
}

/** Themes that have items, in the order of the standard, with how many. */
export async function listThemes(services: Reader, audience: Audience): Promise<Theme[]> {
  const counts = await inEdition(services, `themes ${audience}`, () => countByTheme(services.db, audience))
  return counts.map(({ theme, count }) => ({ audience, code: theme, name: themeName({ audience, theme }), count }))
}

export async function listDepartments(services: Reader, audience?: Audience): Promise<readonly Department[]> {
  return inEdition(services, `departments ${audience}`, () => countByDepartment(services.db, audience ?? null))
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

/** Whether somebody in a region can use an item: it serves their region, or a place within it. */
export function serves(item: Pick<ItemCard, 'region'>, region: string): boolean {
  if (item.region === '000000' || region === '000000') return true
  return isWithin(region, item.region) || isWithin(item.region, getRegion(region).code)
}
