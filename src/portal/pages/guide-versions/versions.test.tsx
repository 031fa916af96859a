import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Change, Guide, ItemAct } from '#catalogue'
import type { Words } from '#kernel/language'
import { residencePermit } from '../../../../test/service-items.ts'
import { sampleFrame } from '../../frame/sample-frame.ts'
import { EndedPage } from '../guide-ended/view.tsx'
import { reasonsOf } from './reasons-of.ts'
import { VersionsPage, type VersionsView } from './view.tsx'

const now = new Date('2026-07-08T02:00:00Z')
const english = { ...sampleFrame, language: 'en' as const }

function version(number: number, change: Partial<Guide> = {}): Guide {
  return {
    ...residencePermit,
    version: number,
    effectiveFrom: `2026-0${number}-01`,
    burden: [],
    toHandIn: 0,
    current: false,
    state: 'in-use',
    stateNote: null,
    publishedAt: now,
    publishedBy: { zh: '南昌市公安局', en: 'Nanchang Police' },
    basicVersion: 1,
    overrides: [],
    platformId: null,
    ...change,
  }
}

const newest = version(3, { current: true })
const path = `/items/${residencePermit.handlingCode}`

function page(change: Partial<VersionsView> = {}, frame = sampleFrame): string {
  const view = { versions: [newest], comparison: null, reasons: new Map<number, Words>(), now, ...change }
  return renderToStaticMarkup(<VersionsPage frame={frame} guide={newest} view={view} />)
}

const shortened: Change = {
  element: 'promisedLimit',
  label: { zh: '承诺时限', en: 'Promised time' },
  before: { zh: '5个工作日', en: '5 working days' },
  after: { zh: '3个工作日', en: '3 working days' },
  sentence: {
    zh: '承诺时限由5个工作日缩短为3个工作日',
    en: 'The promised time is cut from 5 working days to 3 working days',
  },
}
const rewritten: Change = {
  element: 'summary',
  label: { zh: '简介', en: 'Summary' },
  before: { zh: '旧的<b>简介</b>', en: 'Old' },
  after: { zh: '新的简介', en: 'New' },
  sentence: { zh: '简介改写了', en: 'The summary is rewritten' },
}

describe('the versions of a guide', () => {
  it('of which there is one say so and compare nothing', () => {
    const html = page()
    assert.match(html, /只有这一版，2026年3月1日起实施。/)
    assert.doesNotMatch(html, /choose-two|和第/)
    assert.match(html, new RegExp(`href="${path}">第3版</a> <span class="tag tag--ok">.*现行`))
  })

  it('say each change as a sentence; long texts follow it, old and new, as text', () => {
    const html = page({
      versions: [newest, version(2)],
      comparison: { from: 2, to: 3, changes: [shortened, rewritten] },
    })
    assert.match(html, /第2版和第3版有什么不同/)
    assert.match(
      html,
      /<strong>承诺时限由5个工作日缩短为3个工作日<\/strong><\/li>/,
      'what the sentence says is not said twice',
    )
    assert.match(html, /以前： <del>旧的&lt;b&gt;简介&lt;\/b&gt;<\/del>/)
    assert.match(html, /现在： <ins>新的简介<\/ins>/)
  })

  it('may differ in nothing that is asked', () => {
    const html = page({ versions: [newest, version(2)], comparison: { from: 2, to: 3, changes: [] } })
    assert.match(html, /办理要求没有变化。/)
  })

  it('say only the side there is when something was added or dropped', () => {
    const added = { ...rewritten, before: null }
    const html = page({ versions: [newest, version(2)], comparison: { from: 2, to: 3, changes: [added] } })
    assert.match(html, /<ins>新的简介/)
    assert.doesNotMatch(html, /<del>|以前/)
  })

  it('from three on may be compared two by two, each by an address', () => {
    const versions = [newest, version(2), version(1)]
    const html = page({ versions, comparison: { from: 1, to: 3, changes: [] } })
    assert.match(html, new RegExp(`<form [^>]*action="${path}/versions" method="get"`))
    assert.match(html, /<select[^>]* name="from"[^>]*>.*<option value="1" selected="">第1版（2026年1月1日起）/s)
    assert.match(html, /<select[^>]* name="to"[^>]*><option value="3" selected="">/)
    assert.ok(html.includes(`href="${path}/versions?from=1&amp;to=2"`))
    assert.ok(html.includes(`href="${path}/versions/2"`), 'an old version is read at its own address')
    assert.doesNotMatch(page({ versions: [newest, version(2)] }), /choose-two/)
  })

  it('say why each was made, where somebody said so', () => {
    const reasons = new Map([[3, { zh: '国务院要求压缩', en: 'The State Council asked for it' }]])
    const html = page({ versions: [newest, version(2), version(1)], reasons })
    assert.match(html, /国务院要求压缩/)
    assert.match(html, /批量发布，没有单独说明/)
    assert.match(html, /第一次发布/)
  })

  it('are told in English', () => {
    const html = page(
      { versions: [newest, version(2)], comparison: { from: 2, to: 3, changes: [shortened, rewritten] } },
      english,
    )
    const main = /<main.*<\/main>/s.exec(html)?.[0] ?? ''
    assert.doesNotMatch(main.replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
    assert.ok(html.includes(`href="/en${path}/versions?from=2&amp;to=3"`))
  })
})

describe('why a version was made', () => {
  const saved = (zh: string) => ({ revision: 1, effectiveFrom: '2026-07-01', reason: { zh, en: zh }, replacedBy: null })
  const subject = {
    level: 'item' as const,
    code: residencePermit.handlingCode,
    at: now,
    actor: { kind: 'system' as const, id: null, organisationId: null, name: null },
  }
  const start = (draftId: string, zh: string): ItemAct => ({
    ...subject,
    draftId,
    act: 'start',
    detail: { ...saved(zh), kind: 'publish', baseVersion: 1, organisation: { id: '1', name: '局' } },
  })
  const save = (draftId: string, zh: string): ItemAct => ({ ...subject, draftId, act: 'save', detail: saved(zh) })
  const publish = (draftId: string | null, number: number): ItemAct => ({
    ...subject,
    draftId,
    act: 'publish',
    detail: { version: number, effectiveFrom: '2026-07-01' },
  })

  it('is what its draft said last before it was published', () => {
    const acts = [start('a', '一'), save('a', '二'), publish('a', 2), save('a', '三')]
    assert.deepEqual([...reasonsOf(acts)], [[2, { zh: '二', en: '二' }]])
  })

  it('never comes from another draft, and is unknown for what was loaded in bulk', () => {
    const acts = [start('a', '甲'), start('b', '乙'), publish('b', 2), publish(null, 3), publish('c', 4)]
    assert.deepEqual([...reasonsOf(acts)], [[2, { zh: '乙', en: '乙' }]])
    assert.deepEqual([...reasonsOf([])], [])
  })
})

describe('a guide that has ended', () => {
  const note = { reason: { zh: '不再需要。', en: 'No longer needed.' }, until: null, since: '2026-06-30T16:00:00Z' }
  const ended = (change: Partial<Guide> = {}, frame = sampleFrame) =>
    renderToStaticMarkup(
      <EndedPage frame={frame} guide={version(3, { state: 'abolished', stateNote: note, ...change })} />,
    )

  it('says that nobody need do it, since when and why, and where to report who still asks', () => {
    const html = ended()
    assert.match(html, /这件事不用办了/)
    assert.match(html, /起取消。.*不再需要。/s)
    assert.match(html, /href="\/proofs"/)
    assert.match(html, new RegExp(`href="${path}/versions"`))
  })

  it('leads to what replaces it, if anything does, and else to the search', () => {
    const replaced = ended({ stateNote: { ...note, replacedBy: 'x'.repeat(33) } })
    assert.match(replaced, new RegExp(`button--primary" href="/items/${'x'.repeat(33)}"`))
    assert.match(replaced, /button--secondary" href="\/search\?q=/)
    assert.match(ended(), /button--primary" href="\/search\?q=/)
  })

  it('has no sentence with a hole where nobody wrote a reason', () => {
    const html = ended({ stateNote: null })
    assert.doesNotMatch(html, /undefined|null|起取消/)
  })

  it('is told in English', () => {
    const main = /<main.*<\/main>/s.exec(ended({}, english))?.[0] ?? ''
    assert.doesNotMatch(main.replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
    assert.match(main.replace(/<[^>]*>/g, ''), /\. No longer needed\./)
  })
})
