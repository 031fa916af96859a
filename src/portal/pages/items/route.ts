import { Type } from 'typebox'
import { findThemeName, listDepartments, listItems, listThemes, type Way, ways } from '#catalogue'
import { type Call, page, type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { kernelProblems } from '#kernel/problem'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { readAudience } from './read-filter.ts'
import { ItemsPage, type ItemsView, lenses } from './view.tsx'
import { itemsWords } from './words.ts'

const text = Type.Optional(Type.String())
const query = Type.Object({ for: text, by: text, theme: text, department: text, way: text })

interface ItemsQuery {
  readonly for?: string
  readonly by?: string
  readonly theme?: string
  readonly department?: string
  readonly way?: string
}

export const itemsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/items',
    act: 'portal.items',
    may: 'anyone',
    answers: 'page',
    query,
    async handle(call) {
      const view = await loadItems(call)
      const frame = frameOf(call, { title: titleOf(view), current: view.audience })
      return page(renderDocument(frame, ItemsPage({ frame, view })))
    },
  }),
]

function titleOf({ opened, audience }: ItemsView): { zh: string; en: string } {
  if (opened) return { zh: opened.title, en: opened.title }
  return audience === 'person' ? itemsWords.forPerson : itemsWords.forEnterprise
}

async function loadItems(call: Call<unknown, ItemsQuery>): Promise<ItemsView> {
  const { services, query } = call
  const audience = readAudience(query.for) ?? 'person'
  const lens = lenses.find((each) => each === query.by) ?? 'theme'
  const base = { audience, lens, themes: [], departments: [] } as const
  const opened = await findOpened(call, base)
  if (opened) return { ...base, opened }
  return {
    ...base,
    themes: lens === 'theme' ? await listThemes(services, audience) : [],
    departments: lens === 'department' ? await listDepartments(services, audience) : [],
    opened: null,
  }
}

/** What the address opens: a theme, a department or a way. One that does not exist is not found. */
async function findOpened(
  { services, query, language }: Call<unknown, ItemsQuery>,
  { audience, lens }: Pick<ItemsView, 'audience' | 'lens'>,
): Promise<ItemsView['opened']> {
  if (lens === 'theme' && query.theme !== undefined) {
    const title = findThemeName(audience, query.theme)
    if (!title) throw kernelProblems.notFound()
    return { title: say(title, language), items: await listItems(services, { audience, theme: query.theme }) }
  }
  if (lens === 'department' && query.department !== undefined) {
    const departments = await listDepartments(services, audience)
    const department = departments.find(({ id }) => id === query.department)
    if (!department) throw kernelProblems.notFound()
    const items = await listItems(services, { audience, departmentId: department.id })
    return { title: say(department.name, language), items }
  }
  const way: Way | undefined = ways.find((each) => each === query.way)
  if (lens === 'way' && way)
    return { title: say(itemsWords[way], language), items: await listItems(services, { audience, way }) }
  return null
}
