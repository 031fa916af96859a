import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { BackLink, Breadcrumb } from './breadcrumb.tsx'
import { EntryList, IconLinks, QuickLinks, ThemeList, WayList } from './entries.tsx'
import { Pagination } from './pagination.tsx'
import { Tabs } from './tabs.tsx'

const many = Array.from({ length: 200 }, (_, index) => ({ href: `/items/${index}`, title: `事项${index}` }))

function html(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

describe('lists of links', () => {
  it('have one link a row, named by the title alone, for two hundred rows', () => {
    const rows = many.map((each) => ({ ...each, text: '说明', beside: '标签' }))
    const text = html(<EntryList entries={rows} />)
    assert.equal(count(text, /<li /g), 200)
    assert.equal(count(text, /<a /g), 200)
    assert.match(text, /<a class="entries__link" href="\/items\/199">事项199<\/a>/)
    assert.equal(count(html(<IconLinks entries={many} />), /<a /g), 200)
  })

  it('are empty lists when there is nothing, not broken ones', () => {
    assert.equal(html(<EntryList entries={[]} />), '<ul class="entries"></ul>')
    assert.equal(html(<IconLinks entries={[]} />), '<ul class="icon-links"></ul>')
    assert.equal(html(<ThemeList themes={[]} />), '<ul class="themes"></ul>')
    assert.equal(html(<WayList ways={[]} />), '<ul class="ways"></ul>')
  })

  it('hide every drawing from who listens', () => {
    const entry = { href: '/x', title: '亮证', icon: 'qr' as const, text: '身份证' }
    for (const text of [
      html(<EntryList entries={[entry]} />),
      html(<QuickLinks label="常用" entries={[entry]} />),
      html(<IconLinks entries={[entry]} />),
      html(<ThemeList themes={[entry]} />),
      html(<WayList ways={[entry]} />),
    ]) {
      assert.ok(count(text, /<svg/g) > 0)
      assert.equal(count(text, /<svg[^>]*aria-hidden="true"/g), count(text, /<svg/g))
    }
  })

  it('name the navigation of the short ways', () => {
    assert.match(html(<QuickLinks label="常用" entries={many.slice(0, 4)} />), /^<nav class="quick" aria-label="常用">/)
  })

  it('count themes also when there are none of them, and not at all when nobody counted', () => {
    assert.match(html(<ThemeList themes={[{ href: '/x', title: '户籍', count: 0 }]} />), /themes__count">0</)
    assert.doesNotMatch(html(<ThemeList themes={[{ href: '/x', title: '户籍' }]} />), /themes__count/)
  })

  it('turn a way without address into plain words', () => {
    const text = html(<WayList ways={[{ title: '打电话' }, { title: '网上', href: '/x', text: '随时' }]} />)
    assert.match(text, /<strong>打电话<\/strong>/)
    assert.match(text, /<strong><a href="\/x">网上<\/a><\/strong><span class="ways__text">随时/)
  })
})

describe('where one is', () => {
  it('is named as a navigation in the language of the page', () => {
    const crumbs = [{ text: 'Home', href: '/en' }, { text: 'Services' }]
    assert.match(
      html(<Breadcrumb language="en" crumbs={crumbs} />),
      /<nav class="breadcrumb" aria-label="You are here">/,
    )
    assert.match(html(<Breadcrumb language="zh-CN" crumbs={crumbs} />), /aria-label="当前位置"/)
  })

  it('separates its parts by drawings between them, none before the first', () => {
    const crumbs = [{ text: '一', href: '/1' }, { text: '二', href: '/2' }, { text: '三' }]
    const text = html(<Breadcrumb language="zh-CN" crumbs={crumbs} />)
    assert.equal(count(text, /<svg/g), 2)
    assert.match(text, /<ol><li><a href="\/1">一/)
  })

  it('leads back by the usual word or by a better one', () => {
    assert.match(html(<BackLink language="zh-CN" href="/x" />), /<\/svg>上一步<\/a>/)
    assert.match(html(<BackLink language="en" href="/en/x" />), /<\/svg>Back<\/a>/)
    assert.match(html(<BackLink language="zh-CN" href="/x" text="回到办件" />), /回到办件<\/a>/)
  })
})

describe('tabs', () => {
  it('show a count of nought, and none where nobody counted', () => {
    const tabs = [
      { text: '全部', href: '/a', count: 0, current: true },
      { text: '在办', href: '/b' },
    ]
    const text = html(<Tabs label="按状态看" tabs={tabs} />)
    assert.match(text, /全部<span class="tabs__count"> 0<\/span>/)
    assert.equal(count(text, /tabs__count/g), 1)
    assert.equal(count(text, /aria-current/g), 1)
  })
})

describe('pages of a long list', () => {
  const hrefOf = (page: number) => `/search?q=a&page=${page}`
  const pages = (page: number, of: number) =>
    html(<Pagination language="zh-CN" page={page} pages={of} total={of * 20} hrefOf={hrefOf} />)

  it('never offer a page that does not exist, also when asked for one', () => {
    for (const [page, of] of [
      [1, 2],
      [2, 2],
      [500, 500],
      [3, 500],
    ] as const) {
      const numbers = [...pages(page, of).matchAll(/page=(\d+)"/g)].map(([, number]) => Number(number))
      assert.ok(
        numbers.every((number) => number >= 1 && number <= of),
        `${page} of ${of}`,
      )
      assert.equal(count(pages(page, of), /aria-current="page"/g), 1)
    }
  })

  it('say where one is and how much there is, escape the address and tell machines the order', () => {
    const text = pages(2, 500)
    assert.match(text, /第2页，共500页，10000条/)
    assert.match(text, /href="\/search\?q=a&amp;page=1" rel="prev"/)
    assert.match(text, /href="\/search\?q=a&amp;page=3" rel="next"/)
  })

  it('are whole in English', () => {
    const text = html(<Pagination language="en" page={2} pages={3} total={41} hrefOf={hrefOf} />)
    assert.match(text, /<nav class="pagination" aria-label="Pages"><p>Page 2 of 3, 41 in all/)
    assert.match(text, /aria-label="Page 3"/)
    assert.doesNotMatch(text, /\p{Script=Han}/u)
  })
})
