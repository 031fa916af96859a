import type { ReactNode } from 'react'
import { Type } from 'typebox'
import { listManagedBasics, type ManagedBasicItem, type ManagedPage, startNewItem } from '#catalogue'
import { type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { Button, EmptyState, type Frame, HiddenCsrf, href, PageHead, Pagination, Table, Tag, TextInput } from '#portal'
import { findName, findRegion } from '#standards'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { itemKind, subjectPath } from '../subject/subject-kind.ts'
import { takeUpWords as words } from './words.ts'

interface TakeUpView {
  /** 行使层级 of the officer's organ; what other levels exercise it cannot take up. */
  readonly level: string | undefined
  readonly words: string
  readonly basics: ManagedPage<ManagedBasicItem>
}

/** A new item of an organ begins in the basic catalogue: nobody invents a name or a code. */
export const takeUpRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/w/items/new',
    act: 'workbench.find-basic-item',
    may: 'officer:item-manager',
    answers: 'page',
    query: Type.Object({
      q: Type.Optional(Type.String({ maxLength: 200 })),
      page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
    }),
    async handle(call) {
      const { q = '', page } = call.query
      const basics = await listManagedBasics(call.services, officerOf(call), { words: q, page, kept: false })
      return benchPage(call, { title: words.title, section: 'new-item' }, TakeUpPage, {
        ...{ words: q, basics },
        level: levelIn(officerOf(call).organisation.region),
      })
    },
  }),
  route({
    method: 'POST',
    path: '/w/items/new',
    act: 'workbench.take-up-item',
    may: 'officer:item-manager',
    answers: 'page',
    body: Type.Object({
      basicCode: Type.String({ minLength: 12, maxLength: 12 }),
      sequence: Type.Integer({ minimum: 1, maximum: 99 }),
    }),
    async handle(call) {
      const { basicCode, sequence } = call.body
      const { code } = await startNewItem(call.services, officerOf(call), { basicCode, sequence })
      return redirect(subjectPath(itemKind, code, 'edit'))
    },
  }),
]

const levels = { province: '2', prefecture: '3', county: '4', township: '5' } as const

function levelIn(region: string): string | undefined {
  if (region === '000000') return '1'
  const level = findRegion(region)?.level
  return level && levels[level]
}

function TakeUpPage({ frame, view }: BenchPageProps<TakeUpView>): ReactNode {
  const { language } = frame
  const { basics, words: typed } = view
  const hrefOf = (page: number) => href(frame, `/w/items/new?${new URLSearchParams({ q: typed, page: String(page) })}`)
  return (
    <div className="bench__page stack">
      <PageHead title={say(words.title, language)} lead={say(words.lead, language)} />
      <search>
        <form className="filter" method="get" action={href(frame, '/w/items/new')}>
          <TextInput
            id="q"
            name="q"
            label={say(words.search, language)}
            language={language}
            value={typed}
            autoComplete="off"
          />
          <Button kind="secondary" size="small" icon="search">
            {say(words.find, language)}
          </Button>
        </form>
      </search>
      {basics.rows.length === 0 ? (
        <EmptyState text={say(words.none, language, { words: typed })} />
      ) : (
        <>
          <p>{say(words.found, language, { count: basics.total })}</p>
          <Table
            caption={say(words.caption, language)}
            captionHidden
            columns={[words.item, words.levels, words.standing].map((each) => ({ label: say(each, language) }))}
            rows={basics.rows.map((basic) => ({
              key: basic.basicCode,
              cells: [
                <span key="name">
                  {say(basic.name, language)}
                  <span className="codes">
                    {basic.basicCode} · {say(basic.department, language)}
                  </span>
                </span>,
                sayLevels(basic, frame),
                <Standing key="standing" frame={frame} basic={basic} level={view.level} />,
              ],
            }))}
          />
        </>
      )}
      {basics.pages > 1 && (
        <Pagination language={language} page={basics.page} pages={basics.pages} total={basics.total} hrefOf={hrefOf} />
      )}
    </div>
  )
}

function sayLevels({ levels }: ManagedBasicItem, { language }: Frame): string {
  const names = levels.flatMap((level) => findName('exerciseLevel', level) ?? [])
  return names.map((name) => say(name, language).replace(/[（(].*$/, '')).join(language === 'en' ? ', ' : '、')
}

function Standing({
  frame,
  basic,
  level,
}: {
  readonly frame: Frame
  readonly basic: ManagedBasicItem
  readonly level: string | undefined
}): ReactNode {
  const { language } = frame
  if (basic.state !== 'in-use') return <Tag tone="warn">{say(words.suspended, language)}</Tag>
  if (basic.taken.length === 0 && (level === undefined || !basic.levels.includes(level)))
    return <span className="muted">{say(words.notYours, language)}</span>
  // Handling items of one organ under one basic item are numbered 01 to 99.
  const last = Math.max(0, ...basic.taken.map((code) => Number(code.slice(31))))
  return (
    <>
      {basic.taken.map((code) => (
        <p key={code}>
          <a href={href(frame, subjectPath(itemKind, code))}>
            {say(words.taken, language)}
            <span className="codes">{code}</span>
          </a>
        </p>
      ))}
      {last < 99 && (
        <form method="post" action={href(frame, '/w/items/new')}>
          <HiddenCsrf csrf={frame.csrf} />
          <input type="hidden" name="basicCode" value={basic.basicCode} />
          <input type="hidden" name="sequence" value={last + 1} />
          <Button
            kind={basic.taken.length > 0 ? 'quiet' : 'secondary'}
            size="small"
            hiddenText={say(basic.name, language)}
          >
            {say(basic.taken.length > 0 ? words.takeAnother : words.take, language)}
          </Button>
        </form>
      )}
    </>
  )
}
