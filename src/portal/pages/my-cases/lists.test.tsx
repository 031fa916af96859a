import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { CaseSummary } from '#casework'
import { newId } from '#kernel/ids'
import { calendarDate } from '#standards'
import { sampleFrame } from '../../frame/sample-frame.ts'
import { MyHomePage } from '../my-home/view.tsx'
import { CaseTag, casePath } from './case-tag.tsx'
import { type CaseFilter, CasesPage } from './view.tsx'

const now = new Date('2026-07-08T02:00:00Z')
const today = calendarDate('2026-07-08')
const english = { ...sampleFrame, language: 'en' as const }

const inProgress: CaseSummary = {
  caseId: newId<'case'>(now),
  caseNumber: '1'.repeat(43),
  itemCode: '2'.repeat(33),
  itemName: { zh: '居住证申领', en: 'Residence permit' },
  state: 'handling',
  stateWords: { zh: '审核中', en: 'Being reviewed' },
  sentence: { zh: '东湖分局在审核', en: 'Donghu is reviewing it' },
  turn: 'office',
  duty: null,
  organisation: { id: '1', name: { zh: '东湖分局', en: 'Donghu branch' } },
  startedAt: now,
  updatedAt: now,
  submittedAt: now,
  decidedAt: null,
  promisedDue: calendarDate('2026-07-13'),
}
const waiting: CaseSummary = {
  ...inProgress,
  caseId: newId<'case'>(now),
  state: 'waiting',
  stateWords: { zh: '等您补正', en: 'Waiting for you' },
  sentence: { zh: '等您补正', en: 'Waiting for you to supply what is missing' },
  turn: 'applicant',
  duty: { kind: 'supply-correction', words: { zh: '补正', en: 'Supply' }, by: calendarDate('2026-07-20') },
}
const draft: CaseSummary = {
  ...inProgress,
  caseId: newId<'case'>(now),
  caseNumber: null,
  state: 'draft',
  stateWords: { zh: '草稿', en: 'Draft' },
  sentence: { zh: '还没提交', en: 'Not submitted yet' },
  turn: 'applicant',
  duty: { kind: 'continue', words: { zh: '接着办', en: 'Continue' }, by: null },
  organisation: null,
  submittedAt: null,
  promisedDue: null,
}
const withdrawn: CaseSummary = { ...inProgress, caseId: newId<'case'>(now), state: 'withdrawn', turn: 'nobody' }

function cases(list: readonly CaseSummary[], filter: CaseFilter = 'all', frame = sampleFrame): string {
  const counts = { all: 4, open: 3, closed: 1 }
  return renderToStaticMarkup(
    <CasesPage
      frame={frame}
      view={{
        filter,
        counts: list.length === 0 && filter === 'all' ? { all: 0, open: 0, closed: 0 } : counts,
        cases: list,
        now,
        today,
      }}
    />,
  )
}

function home(waits: readonly CaseSummary[], goes: readonly CaseSummary[], frame = sampleFrame): string {
  const view = { greeting: 'x', waiting: waits, inProgress: goes, unread: 2, today }
  return renderToStaticMarkup(<MyHomePage frame={frame} view={view} />)
}

function wordsOf(html: string): string {
  return (/<main.*<\/main>/s.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, ' ')
}

describe('the list of one’s cases', () => {
  it('says whose turn it is and until when, for each state', () => {
    const html = cases([inProgress, waiting, draft, withdrawn])
    const rows = html
      .split('<tr role="row">')
      .slice(2)
      .map((row) => row.replace(/<[^>]*>/g, ' '))
    assert.match(rows[0] ?? '', /今天10:00提交.*审核中.*东湖分局.*7月13日（周一）/s)
    assert.match(rows[1] ?? '', /等您补正.*等您/s)
    assert.match(rows[2] ?? '', /今天10:00保存，还没有提交.*草稿.*等您.*–/s)
    assert.match(rows[3] ?? '', /已结束/)
  })

  it('goes on with a draft and shows the progress of everything else', () => {
    assert.equal(casePath(draft), `/apply/${draft.caseId}/start`)
    for (const each of [inProgress, waiting, withdrawn]) assert.equal(casePath(each), `/my/cases/${each.caseId}`)
    assert.match(cases([draft]), new RegExp(`href="/apply/${draft.caseId}/start">居住证申领`))
  })

  it('offers to find something to who has no case, and the other states to whose filter is empty', () => {
    const none = cases([])
    assert.match(none, /您还没有办过事。/)
    assert.match(none, /href="\/search"/)
    assert.doesNotMatch(none, /class="tabs"/)
    const filtered = cases([], 'closed')
    assert.match(filtered, /这一类没有办件。/)
    assert.match(filtered, /href="\/my\/cases\?show=closed" aria-current="page">已结束<span class="tabs__count"> 1/)
    assert.match(filtered, /href="\/my\/cases">全部<span class="tabs__count"> 4/)
  })

  it('holds two hundred cases', () => {
    const many = Array.from({ length: 200 }, () => ({ ...inProgress, caseId: newId<'case'>(now) }))
    assert.equal(cases(many).match(/role="rowheader"/g)?.length, 200)
  })

  it('gives every state a tone and a word', () => {
    const tones = { draft: 'neutral', submitted: 'info', waiting: 'warn', granted: 'ok', refused: 'danger' } as const
    for (const [state, tone] of Object.entries(tones)) {
      // Object.entries forgets that the keys are states.
      const summary = { ...inProgress, state: state as keyof typeof tones }
      const html = renderToStaticMarkup(<CaseTag summary={summary} language="en" />)
      assert.match(html, new RegExp(`tag--${tone}">.*Being reviewed`), state)
    }
  })

  it('is whole in English', () => {
    const html = cases([inProgress, waiting, draft], 'all', english)
    assert.doesNotMatch(wordsOf(html), /\p{Script=Han}/u)
    assert.match(wordsOf(html), /Monday 13 July/)
  })

  it('shows the names of services as text', () => {
    const hostile = { ...inProgress, itemName: { zh: '<img src=x>', en: '<img src=x>' } }
    assert.doesNotMatch(cases([hostile]), /<img/)
    assert.doesNotMatch(home([hostile], [hostile]), /<img/)
  })
})

describe('the space of a person', () => {
  it('puts first what waits, with the day until which', () => {
    const html = home([waiting, draft], [inProgress])
    assert.match(html, /等您补正，请在7月20日（周一）前补上/)
    assert.ok(html.indexOf('等您办的') < html.indexOf('正在办的'))
    assert.match(html, /东湖分局在办，承诺7月13日（周一）前办结/)
    assert.match(html, new RegExp(`href="/apply/${draft.caseId}/start"`))
  })

  it('says so when nothing waits, and offers the search', () => {
    const html = home([], [])
    assert.match(html, /没有等您办的事/)
    assert.match(html, /href="\/search"/)
    assert.doesNotMatch(html, /正在办的/)
  })

  it('says what goes on where no day was promised yet', () => {
    assert.match(home([], [{ ...inProgress, promisedDue: null }]), /东湖分局在审核/)
  })

  it('leads to one’s certificates, cases and who used one’s data, in both languages', () => {
    for (const path of ['/my/certs', '/my/cases', '/my/messages', '/my/footprint']) {
      assert.match(home([], []), new RegExp(`class="entries__link" href="${path}"`))
      assert.match(home([], [], english), new RegExp(`class="entries__link" href="/en${path}"`))
    }
    assert.doesNotMatch(wordsOf(home([waiting], [inProgress], english)), /\p{Script=Han}/u)
  })
})
