import assert from 'node:assert/strict'
import { it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { burdenOf, judgeEligibility } from '#catalogue'
import { calendarDate } from '#standards'
import { residencePermit } from '../../../../test/service-items.ts'
import type { Frame } from '../../frame/index.ts'
import { VerdictPart } from './verdict-part.tsx'

const guide = {
  ...residencePermit,
  burden: burdenOf(residencePermit),
  toHandIn: 0,
  current: true,
  state: 'in-use',
  stateNote: null,
  basicVersion: 1,
  overrides: [],
  platformId: null,
  publishedAt: new Date(0),
  publishedBy: residencePermit.name,
} as const
const frame: Frame = {
  language: 'zh-CN',
  mode: 'standard',
  theme: 'auto',
  textSize: 100,
  path: '/',
  title: '',
  signedInName: null,
  platformName: residencePermit.name,
  region: { code: '000000', name: '全国' },
  csrf: null,
}

function render(today: string, since: string | null): string {
  const day = calendarDate(today)
  const source = { zh: '公安·流动人口库', en: 'Police: residents' }
  const facts = {
    'residence.since': { value: since, source },
    'dwelling.until': { value: '2027-01-01' },
    'permit.held': { value: false },
  }
  const verdict = judgeEligibility(residencePermit, { facts, today: day })
  return renderToStaticMarkup(VerdictPart({ frame, guide, verdict, ownPath: null, today: day }))
}

it('says that one can, with the fact and its source', () => {
  const html = render('2026-07-08', '2025-11-03')
  assert.match(html, /您符合条件，可以现在办/)
  assert.match(html, /2025年11月3日，公安·流动人口库/)
})

it('says from which day one can, and how much is missing: in months where they come out even, else in days', () => {
  const even = render('2026-07-01', '2026-03-01')
  assert.match(even, /现在还不能办，9月1日起可以/)
  assert.match(even, /居住登记还没满半年，还差2个月/)
  assert.match(render('2026-08-25', '2026-03-01'), /还差7天/)
})

it('does not promise a day when there is no record at all', () => {
  const html = render('2026-07-01', null)
  assert.match(html, /现在还不能办</)
  assert.match(html, /没有记录/)
})
