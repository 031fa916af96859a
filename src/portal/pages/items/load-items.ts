import {
  type Audience,
  countItems,
  findThemeName,
  type ItemCard,
  type ItemFilter,
  listDepartments,
  listItems,
  listThemes,
  type Way,
  ways,
} from '#catalogue'
import type { Call } from '#kernel/http'
import { say } from '#kernel/language'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { regionPath, themes as themeLists } from '#standards'
import { isServed, nation, regionOf } from '../../region/region-of.ts'
import { findLifeStage, lifeStages } from './life-stages.ts'
import { type ListPage, pageOf } from './page-of.ts'
import { readAudience } from './read-filter.ts'
import { themeIcon } from './theme-icons.ts'
import { itemsWords as words } from './words.ts'

export const lenses = ['theme', 'department', 'stage', 'way'] as const
export type Lens = (typeof lenses)[number]

export interface ItemsQuery {
  readonly for?: string
  readonly by?: string
  readonly theme?: string
  readonly department?: string
  readonly stage?: string
  readonly way?: string
  readonly region?: string
  readonly page?: string
}

/** What can be opened under a lens; its part of the address after `by`. */
export interface LensEntry {
  readonly query: string
  readonly name: string
  readonly text?: string
  readonly icon?: ReturnType<typeof themeIcon>
  readonly count: number
}

export interface OpenedList extends ListPage {
  readonly title: string
  /** Its part of the address. */
  readonly query: string
  readonly items: readonly ItemCard[]
  readonly total: number
  /** Where there are such items when there are none here; null where the platform has none at all. */
  readonly elsewhere: { readonly region: string; readonly total: number } | null
}

export interface ItemsView {
  readonly audience: Audience
  readonly lens: Lens
  readonly region: string
  /** The region stands in the address because it is not the person's own. */
  readonly isNamed: boolean
  readonly total: number
  readonly entries: readonly LensEntry[]
  /** Themes of the standard without a single item here. */
  readonly empty: readonly LensEntry[]
  /** What was opened; null on the overview. */
  readonly opened: OpenedList | null
  /** Origin of the hub, where this platform is not it. */
  readonly hubOrigin: string | null
}

export type ItemsCall = Call<unknown, ItemsQuery>
export const pageSize = 50

export async function loadItems(call: ItemsCall): Promise<ItemsView> {
  const { services, query } = call
  const audience = readAudience(query.for) ?? 'person'
  const lens = lenses.find((each) => each === query.by) ?? 'theme'
  const region = regionOf(call, query.region)
  const base = {
    audience,
    lens,
    region,
    isNamed: region !== regionOf(call),
    total: await countItems(services, { audience, region }),
    hubOrigin: services.platform.kind === 'hub' ? null : services.config.hubOrigin || null,
  }
  const chosen = await findChosen(call, base)
  if (chosen) return { ...base, entries: [], empty: [], opened: await openList(call, base, chosen) }
  const entries = await entriesOf(call, base)
  return { ...base, entries, empty: lens === 'theme' ? emptyThemes(call, audience, entries) : [], opened: null }
}

type Base = Pick<ItemsView, 'audience' | 'lens' | 'region'>
interface Chosen {
  readonly title: string
  readonly query: string
  readonly filter: ItemFilter
}

async function entriesOf({ services, language }: ItemsCall, { audience, lens, region }: Base): Promise<LensEntry[]> {
  switch (lens) {
    case 'theme':
      return (await listThemes(services, audience, region)).map((theme) => ({
        query: `theme=${theme.code}`,
        name: say(theme.name, language),
        icon: themeIcon(theme),
        count: theme.count,
      }))
    case 'department':
      return (await listDepartments(services, audience, region)).map(({ id, name, count }) => ({
        query: `department=${encodeURIComponent(id)}`,
        name: say(name, language),
        count,
      }))
    case 'stage':
      return Promise.all(
        lifeStages[audience].map(async ({ id, name, text, icon, themes }) => ({
          query: `stage=${id}`,
          name: say(name, language),
          text: say(text, language),
          icon,
          count: await countItems(services, { audience, themes, region }),
        })),
      )
    case 'way':
      return Promise.all(
        ways.map(async (way) => ({
          query: `way=${way}`,
          name: say(words[way], language),
          text: say(words[`${way}Text`], language),
          count: await countItems(services, { audience, way, region }),
        })),
      )
  }
}

function emptyThemes({ language }: ItemsCall, audience: Audience, entries: readonly LensEntry[]): LensEntry[] {
  const known = new Set(entries.map(({ query }) => query))
  return themeLists[audience]
    .map(({ code }) => ({ query: `theme=${code}`, name: findThemeName(audience, code), count: 0 }))
    .flatMap(({ name, ...entry }) => (name && !known.has(entry.query) ? [{ ...entry, name: say(name, language) }] : []))
}

/** What the address opens: a theme, a department, a stage or a way. One that does not exist is not found. */
async function findChosen({ services, query, language }: ItemsCall, base: Base): Promise<Chosen | undefined> {
  const { audience, lens } = base
  if (lens === 'theme' && query.theme !== undefined) {
    const name = findThemeName(audience, query.theme)
    if (!name) throw kernelProblems.notFound()
    return { title: say(name, language), query: `theme=${query.theme}`, filter: { audience, theme: query.theme } }
  }
  if (lens === 'department' && query.department !== undefined) {
    // Known to the platform, whether or not it has anything in this region.
    const known = await listDepartments(services, audience, services.platform.region)
    const department = known.find(({ id }) => id === query.department)
    if (!department) throw kernelProblems.notFound()
    const { id, name } = department
    const filter = { audience, departmentId: id }
    return { title: say(name, language), query: `department=${encodeURIComponent(id)}`, filter }
  }
  const stage = lens === 'stage' ? findLifeStage(audience, query.stage) : undefined
  if (stage) {
    return { title: say(stage.name, language), query: `stage=${stage.id}`, filter: { audience, themes: stage.themes } }
  }
  const way: Way | undefined = lens === 'way' ? ways.find((each) => each === query.way) : undefined
  return way && { title: say(words[way], language), query: `way=${way}`, filter: { audience, way } }
}

async function openList({ services, query }: ItemsCall, { region }: Base, chosen: Chosen): Promise<OpenedList> {
  const total = await countItems(services, { ...chosen.filter, region })
  const page = pageOf(query.page, total, pageSize)
  const items = await listItems(services, { ...chosen.filter, region, limit: page.limit, offset: page.offset })
  const elsewhere = total > 0 ? null : await findElsewhere(services, chosen.filter, region)
  return { title: chosen.title, query: chosen.query, items, total, elsewhere, ...page }
}

/** The nearest place above a region where there is something: what is not here is then handled beside it. */
async function findElsewhere(services: Services, filter: ItemFilter, region: string): Promise<OpenedList['elsewhere']> {
  const above = [nation, ...regionPath(region).map(({ code }) => code)].toReversed().slice(1)
  for (const code of above.filter((each) => isServed(each, services.platform))) {
    const total = await countItems(services, { ...filter, region: code })
    if (total > 0) return { region: code, total }
  }
  return null
}
