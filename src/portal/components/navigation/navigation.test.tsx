import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ConfirmPage } from '../confirm-page.tsx'
import { HomeHero } from '../home-hero.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { EntryList } from './entries.tsx'
import { Pagination } from './pagination.tsx'
import { Tabs } from './tabs.tsx'

function html(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

test('a breadcrumb ends with the page itself, which is no link', () => {
  const text = html(<Breadcrumb language="zh-CN" crumbs={[{ text: '首页', href: '/' }, { text: '居住证申领' }]} />)
  assert.match(text, /<span aria-current="page">居住证申领<\/span>/)
  assert.equal(text.match(/<a /g)?.length, 1)
})

test('views are links with addresses', () => {
  const text = html(
    <Tabs
      label="谁的证照"
      tabs={[
        { text: '我的', href: '/my/certs', current: true, count: 12 },
        { text: '家人', href: '/my/certs?of=family' },
      ]}
    />,
  )
  assert.match(text, /<nav class="tabs" aria-label="谁的证照">/)
  assert.equal(text.match(/aria-current="page"/g)?.length, 1)
  assert.doesNotMatch(text, /role="tab"/)
})

describe('pages of a list', () => {
  const hrefOf = (page: number) => `?page=${page}`
  const numbers = (text: string) => [...text.matchAll(/aria-label="第(\d+)页"/g)].map(([, number]) => Number(number))

  test('are the first, the last and those around', () => {
    assert.deepEqual(
      numbers(html(<Pagination language="zh-CN" page={5} pages={9} total={90} hrefOf={hrefOf} />)),
      [1, 4, 5, 6, 9],
    )
  })
  test('begin without a previous and end without a next', () => {
    assert.doesNotMatch(html(<Pagination language="zh-CN" page={1} pages={2} total={12} hrefOf={hrefOf} />), /上一页/)
    assert.doesNotMatch(html(<Pagination language="zh-CN" page={2} pages={2} total={12} hrefOf={hrefOf} />), /下一页/)
  })
  test('are not offered when there is one', () => {
    assert.equal(html(<Pagination language="zh-CN" page={1} pages={1} total={3} hrefOf={hrefOf} />), '')
  })
})

test('an entry is one link named by its title', () => {
  const text = html(
    <EntryList entries={[{ href: '/my/certs', title: '出示证件', icon: 'qr', text: '身份证、医保' }]} />,
  )
  assert.match(text, /<a class="entries__link" href="\/my\/certs">出示证件<\/a>/)
})

test('what waits for the person comes right after the search, before the short ways', () => {
  const text = html(<HomeHero question="今天要办什么事？" lead="写就行" search="搜" mine="待办" quick="快捷" />)
  assert.ok(text.indexOf('搜') < text.indexOf('待办') && text.indexOf('待办') < text.indexOf('快捷'))
})

test('confirming is a page with a form and an equal way back', () => {
  const text = html(
    <ConfirmPage
      language="zh-CN"
      question="您要撤回申请，对吗？"
      action="/my/cases/1/withdraw"
      csrf="t"
      confirm="撤回申请"
      cancel="不撤回"
      backHref="/my/cases/1"
      danger
      fields={{ version: '3' }}
    >
      <p>撤回后可以再申请。</p>
    </ConfirmPage>,
  )
  assert.match(text, /<form class="narrow" action="\/my\/cases\/1\/withdraw" method="post">/)
  assert.match(text, /name="version" value="3"/)
  assert.match(text, /button--danger/)
  assert.equal(text.match(/href="\/my\/cases\/1"/g)?.length, 2)
})
