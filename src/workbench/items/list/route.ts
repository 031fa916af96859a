import { Type } from 'typebox'
import { type Draft, type ListedState, listDrafts, listManagedBasics, listOrganItems } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { benchPage, officerOf } from '../../frame/bench-page.tsx'
import { findOutcome } from '../outcomes.ts'
import { loadWaiting } from './load-waiting.ts'
import { BasicListPage, ItemListPage } from './view.tsx'
import { listWords as words } from './words.ts'

const query = Type.Object({
  state: Type.Optional(Type.String({ maxLength: 20 })),
  q: Type.Optional(Type.String({ maxLength: 200 })),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  did: Type.Optional(Type.String({ maxLength: 20 })),
})

const listedStates: readonly ListedState[] = ['in-use', 'suspended', 'abolished']
const draftStates = ['draft', 'checked', 'approved'] as const
export type ListFilter = ListedState | (typeof draftStates)[number] | 'all'
export const listFilters: readonly ListFilter[] = ['all', 'in-use', 'suspended', ...draftStates, 'abolished']

export const listRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/w/items',
    act: 'workbench.list-items',
    may: 'officer:item-manager',
    answers: 'page',
    query,
    async handle(call) {
      // The hub implements nothing itself.
      if (call.services.platform.kind === 'hub') return redirect('/w/basic-items')
      return itemList(call)
    },
  }),
  route({
    method: 'GET',
    path: '/w/basic-items',
    act: 'workbench.list-basic-items',
    may: 'officer:item-manager',
    answers: 'page',
    query,
    handle: (call) => basicList(call),
  }),
]

interface ListQuery {
  readonly state?: string
  readonly q?: string
  readonly page?: number
  readonly did?: string
}

async function itemList(call: Call<unknown, ListQuery>): Promise<Reply> {
  const { services } = call
  const officer = officerOf(call)
  const drafts = await listDrafts(services, officer)
  const { filter, listed } = readFilter(call.query)
  const items = await listOrganItems(services, officer, { words: call.query.q, state: listed, page: call.query.page })
  const view = {
    organ: officer.organisation.name,
    filter,
    words: call.query.q ?? '',
    items,
    drafts: drafts.filter(({ level }) => level === 'item'),
    waiting: await loadWaiting(call, drafts),
    did: findOutcome(call.query.did),
  }
  return benchPage(call, { title: words.title, section: 'items' }, ItemListPage, view)
}

async function basicList(call: Call<unknown, ListQuery>): Promise<Reply> {
  const { services } = call
  const officer = officerOf(call)
  const { filter, listed } = readFilter(call.query)
  const isKeeper = services.platform.kind === 'hub'
  const items = await listManagedBasics(services, officer, {
    ...{ words: call.query.q, state: listed, page: call.query.page },
    kept: isKeeper,
  })
  const drafts: readonly Draft[] = isKeeper ? await listDrafts(services, officer) : []
  const view = {
    isKeeper,
    filter,
    words: call.query.q ?? '',
    items,
    drafts: drafts.filter(({ level }) => level === 'basic'),
    waiting: isKeeper ? await loadWaiting(call, drafts) : [],
    did: findOutcome(call.query.did),
  }
  return benchPage(call, { title: words.basicTitle, section: 'basic-items' }, BasicListPage, view)
}

function readFilter({ state }: ListQuery): { filter: ListFilter; listed: ListedState | undefined } {
  const filter = listFilters.find((each) => each === state) ?? 'all'
  return { filter, listed: listedStates.find((each) => each === filter) }
}
