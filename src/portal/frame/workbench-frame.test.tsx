import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Frame } from './frame.ts'
import { sampleFrame } from './sample-frame.ts'
import { WorkbenchFrame, type WorkbenchFrameProps } from './workbench-frame.tsx'

const staff: Frame = { ...sampleFrame, path: '/w/queue', signedInName: '周岚清', csrf: 't' }

function bench(change: Partial<WorkbenchFrameProps> = {}): string {
  return renderToStaticMarkup(
    <WorkbenchFrame frame={staff} organisationName="东湖分局户政科" roleName="岗位：审批岗" rail={[]} {...change}>
      <h1>队列</h1>
    </WorkbenchFrame>,
  )
}

const entry = { href: '/w/queue', text: '我的待办', icon: 'inbox' } as const

describe('the frame of the workbench', () => {
  it('says where one works and in which duty', () => {
    const html = bench()
    assert.match(html, /<p class="bench__where">审批工作台 · 东湖分局户政科<\/p>/)
    assert.match(html, /<span>岗位：审批岗<\/span>/)
    assert.match(html, /<a class="wordmark" href="\/w">/)
  })

  it('signs out by a form with the token, to where the page says', () => {
    const html = bench({ signOutHref: '/w/signout' })
    assert.match(html, /<form [^>]*action="\/w\/signout" method="post"[^>]*><input type="hidden" name="csrf" value="t"/)
    assert.match(html, /<span>周岚清<\/span><button type="submit" class="tool">退出/)
    assert.doesNotMatch(bench({ frame: { ...staff, signedInName: null } }), /signout|周岚清/)
  })

  it('searches only where there is something to search', () => {
    assert.doesNotMatch(bench(), /<search/)
    const html = bench({ searchHref: '/w/search' })
    assert.match(html, /<form action="\/w\/search" method="get">/)
    assert.match(html, /<label class="hidden-text" for="bench-search">搜索<\/label>/)
    assert.match(html, /data-key="ctrl\+k" aria-keyshortcuts="Control\+K"/)
  })

  it('draws the rail with counts, nought included, and marks the page', () => {
    const rail = [
      {
        entries: [
          { ...entry, count: 0, current: true },
          { ...entry, href: '/w/late', count: 3, urgent: true },
        ],
      },
      { title: '事项管理', entries: [{ ...entry, href: '/w/items' }] },
    ]
    const html = bench({ rail })
    assert.match(html, /href="\/w\/queue" aria-current="page">.*?<span class="rail__count">0<\/span>/)
    assert.match(html, /<span class="rail__count rail__count--urgent">3<\/span>/)
    assert.match(html, /<p class="rail__title">事项管理<\/p><ul>/)
    assert.equal(html.match(/rail__title/g)?.length, 1)
    assert.equal(html.match(/aria-current/g)?.length, 1)
    assert.equal(html.match(/rail__count/g)?.length, 3)
  })

  it('names its navigation and keeps main for the page', () => {
    assert.match(
      bench(),
      /<nav class="bench__rail" aria-label="工作台导航"><\/nav><main id="main"[^>]*><h1>队列<\/h1><\/main>/,
    )
  })

  it('shows long and hostile names of offices whole and harmless', () => {
    const office = '新疆生产建设兵团'.repeat(5)
    assert.ok(bench({ organisationName: office }).includes(office))
    assert.doesNotMatch(bench({ organisationName: '<img src=x>', roleName: '<img src=x>' }), /<img/)
  })

  it('speaks English around what an office is called', () => {
    const html = bench({
      frame: { ...staff, language: 'en', signedInName: 'Zhou' },
      organisationName: 'Donghu',
      roleName: 'Role',
    })
    assert.doesNotMatch(html.replace(/中文|队列/g, '').replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
    assert.match(html, /lang="zh-CN">中文/)
  })
})
