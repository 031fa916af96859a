import type { ReactNode } from 'react'
import type { Draft, ManagedBasicItem, ManagedPage, OrganItem } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { ButtonLink, EmptyState, type Frame, href, Notice, PageHead, Pagination, type Row, Table, Tag } from '#portal'
import type { BenchPageProps } from '../../frame/bench-page.tsx'
import type { Outcome } from '../outcomes.ts'
import { draftTones, draftWords, stateTones, stateWords } from '../state-words.ts'
import { nameOfDraft } from '../subject/load-subject.ts'
import { basicKind, itemKind, type SubjectKind, subjectPath } from '../subject/subject-kind.ts'
import { FilterBar } from './filter-bar.tsx'
import type { Waiting } from './load-waiting.ts'
import type { ListFilter } from './route.ts'
import { WaitingCard } from './waiting-card.tsx'
import { listWords as words } from './words.ts'

interface ListView<Item> {
  readonly filter: ListFilter
  readonly words: string
  readonly items: ManagedPage<Item>
  readonly drafts: readonly Draft[]
  readonly waiting: readonly Waiting[]
  readonly did: Outcome | undefined
}

export type ItemListView = ListView<OrganItem> & { readonly organ: string }
export type BasicListView = ListView<ManagedBasicItem> & { readonly isKeeper: boolean }

/** W8: what waits for the manager first, then every item of the organ with its state and what it asks of people. */
export function ItemListPage({ frame, view }: BenchPageProps<ItemListView>): ReactNode {
  const { language } = frame
  const { items, drafts, filter } = view
  const isDraftFilter = filter === 'draft' || filter === 'checked' || filter === 'approved'
  const fresh = drafts.filter(({ baseVersion }) => baseVersion === 0)
  const rows = isDraftFilter
    ? drafts.filter(({ state }) => state === filter).map((draft) => draftRow(frame, itemKind, draft))
    : [
        ...(filter === 'all' && view.words === '' ? fresh.map((draft) => draftRow(frame, itemKind, draft)) : []),
        ...items.rows.map((item) => itemRow(frame, item, draftFor(drafts, item.handlingCode))),
      ]
  return (
    <div className="bench__page stack">
      <PageHead
        title={say(words.title, language)}
        lead={say(words.lead, language, { organ: view.organ, count: items.total + fresh.length })}
      />
      {view.did && <Notice tone="ok" title={say(words[view.did], language)} />}
      <WaitingCard frame={frame} waiting={view.waiting} />
      <FilterBar frame={frame} base="/w/items" filter={filter} words={view.words} />
      {rows.length === 0 ? (
        <Empty frame={frame} view={view} />
      ) : (
        <Table
          caption={say(words.caption, language)}
          captionHidden
          columns={[words.item, words.state, words.burden, words.version].map((each) => ({
            label: say(each, language),
          }))}
          rows={rows}
        />
      )}
      {!isDraftFilter && <Pages frame={frame} base="/w/items" view={view} />}
    </div>
  )
}

function Empty({ frame, view }: { readonly frame: Frame; readonly view: ItemListView }): ReactNode {
  const { language } = frame
  const isFiltered = view.filter !== 'all' || view.words !== ''
  return (
    <EmptyState text={say(isFiltered ? words.emptyFilter : words.empty, language)}>
      <ButtonLink kind="secondary" href={href(frame, isFiltered ? '/w/items' : '/w/items/new')}>
        {say(isFiltered ? words.showAll : words.takeUp, language)}
      </ButtonLink>
    </EmptyState>
  )
}

function draftFor(drafts: readonly Draft[], code: string): Draft | undefined {
  return drafts.find((draft) => draft.code === code)
}

function itemRow(frame: Frame, item: OrganItem, draft: Draft | undefined): Row {
  const { language } = frame
  const { handlingCode, name, state, papersToHandIn, visits, statutoryDays, promisedDays } = item
  return {
    key: handlingCode,
    cells: [
      <NameCell
        key="name"
        frame={frame}
        path={subjectPath(itemKind, handlingCode)}
        name={say(name, language)}
        code={handlingCode}
      />,
      <States key="state" language={language} draft={draft}>
        <Tag tone={stateTones[state]}>{say(stateWords(state), language)}</Tag>
      </States>,
      say(words.burdenLine, language, {
        papers: papersToHandIn,
        visits,
        statutory: statutoryDays,
        promised: promisedDays,
      }),
      say(words.versionLine, language, { version: item.version, date: item.effectiveFrom }),
    ],
  }
}

/** Something that is only being written: there is nothing in force to say of it. */
function draftRow(frame: Frame, kind: SubjectKind, draft: Draft): Row {
  const { language } = frame
  return {
    key: draft.id,
    cells: [
      <NameCell
        key="name"
        frame={frame}
        path={subjectPath(kind, draft.code)}
        name={say(nameOfDraft(draft), language)}
        code={draft.code}
      />,
      <States key="state" language={language} draft={draft} />,
      '–',
      draft.baseVersion === 0
        ? say(words.newLine, language)
        : say(words.versionLine, language, { version: draft.baseVersion + 1, date: draft.effectiveFrom }),
    ],
  }
}

function States({
  language,
  draft,
  children,
}: {
  readonly language: Language
  readonly draft: Draft | undefined
  readonly children?: ReactNode
}): ReactNode {
  return (
    <>
      {children} {draft && <Tag tone={draftTones[draft.state]}>{say(draftWords(draft), language)}</Tag>}
    </>
  )
}

interface NameProps {
  readonly frame: Frame
  readonly path: string
  readonly name: string
  readonly code: string
}

function NameCell({ frame, path, name, code }: NameProps): ReactNode {
  return (
    <>
      <a href={href(frame, path)}>{name}</a>
      <span className="codes">{code}</span>
    </>
  )
}

function Pages({
  frame,
  base,
  view,
}: {
  readonly frame: Frame
  readonly base: string
  readonly view: Pick<ItemListView, 'filter' | 'words'> & {
    readonly items: Pick<ItemListView['items'], 'page' | 'pages' | 'total'>
  }
}): ReactNode {
  const { page, pages, total } = view.items
  if (pages <= 1) return null
  const hrefOf = (number: number): string => {
    const query = new URLSearchParams({ state: view.filter, q: view.words, page: String(number) })
    return href(frame, `${base}?${query}`)
  }
  return <Pagination language={frame.language} page={page} pages={pages} total={total} hrefOf={hrefOf} />
}

/** The catalogue all implement: kept here at the hub, read elsewhere. */
export function BasicListPage({ frame, view }: BenchPageProps<BasicListView>): ReactNode {
  const { language } = frame
  const { items, drafts, filter, isKeeper } = view
  const isDraftFilter = filter === 'draft' || filter === 'checked' || filter === 'approved'
  const rows = isDraftFilter
    ? drafts.filter(({ state }) => state === filter).map((draft) => draftRow(frame, basicKind, draft))
    : items.rows.map((item) => basicRow(frame, item, isKeeper, draftFor(drafts, item.basicCode)))
  return (
    <div className="bench__page stack">
      <PageHead
        title={say(words.basicTitle, language)}
        lead={say(isKeeper ? words.basicLead : words.basicLeadNode, language, { count: items.total })}
      />
      {view.did && <Notice tone="ok" title={say(words[view.did], language)} />}
      {isKeeper && <WaitingCard frame={frame} waiting={view.waiting} />}
      <FilterBar frame={frame} base="/w/basic-items" filter={filter} words={view.words} isShort={!isKeeper} />
      {rows.length === 0 ? (
        <EmptyState text={say(words.emptyBasic, language)}>
          <ButtonLink kind="secondary" href={href(frame, '/w/basic-items')}>
            {say(words.showAll, language)}
          </ButtonLink>
        </EmptyState>
      ) : (
        <Table
          caption={say(words.caption, language)}
          captionHidden
          columns={[words.item, words.state, isDraftFilter ? words.burden : words.implemented, words.version].map(
            (each) => ({ label: say(each, language) }),
          )}
          rows={rows}
        />
      )}
      {!isDraftFilter && <Pages frame={frame} base="/w/basic-items" view={view} />}
    </div>
  )
}

function basicRow(frame: Frame, item: ManagedBasicItem, isKeeper: boolean, draft: Draft | undefined): Row {
  const { language } = frame
  const { basicCode, name, state, implementedBy } = item
  const path = isKeeper ? subjectPath(basicKind, basicCode) : `/w/items/new?q=${basicCode}`
  return {
    key: basicCode,
    cells: [
      <NameCell
        key="name"
        frame={frame}
        path={path}
        name={say(name, language)}
        code={`${basicCode} · ${say(item.department, language)}`}
      />,
      <States key="state" language={language} draft={draft}>
        <Tag tone={stateTones[state]}>{say(stateWords(state), language)}</Tag>
      </States>,
      say(words.implementedBy, language, { count: implementedBy }),
      say(words.versionLine, language, { version: item.version, date: item.effectiveFrom }),
    ],
  }
}
