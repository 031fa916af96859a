import { Type } from 'typebox'
import { page, type Route, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { type ItemsView, loadItems } from './load-items.ts'
import { ItemsPage } from './view.tsx'
import { itemsWords } from './words.ts'

const text = Type.Optional(Type.String())

export const itemsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/items',
    act: 'portal.items',
    may: 'anyone',
    answers: 'page',
    query: Type.Object({
      for: text,
      by: text,
      theme: text,
      department: text,
      stage: text,
      way: text,
      region: text,
      page: text,
    }),
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
