import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { BurdenMeter } from './burden-meter.tsx'
import { Card, LinkCard } from './card.tsx'
import { FactStrip } from './fact-strip.tsx'
import { MaterialTable } from './material-table.tsx'
import { Notice } from './notice.tsx'
import { ShowCode } from './show-code.tsx'
import { SourceLine } from './source-line.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'
import { Verdict } from './verdict.tsx'

function html(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

test('a state is a word with a drawing that is not read', () => {
  assert.match(html(<Tag tone="warn">等您补正</Tag>), /<svg[^>]*aria-hidden="true"[^>]*>.*<\/svg>等您补正/)
})

test('a verdict says in words which facts are met and which are not', () => {
  const text = html(
    <Verdict
      language="zh-CN"
      outcome="cannot"
      title="差2个月满半年"
      facts={[
        { state: 'met', text: '有稳定住所', source: '住建' },
        { state: 'unmet', text: '居住登记满半年' },
      ]}
    />,
  )
  assert.match(text, /<section[^>]*aria-labelledby="verdict-title"><h2[^>]*id="verdict-title"/)
  assert.match(text, /<span class="hidden-text">不符合 <\/span>居住登记满半年/)
})

test('waived papers stay listed and are not struck through', () => {
  const text = html(
    <MaterialTable
      language="zh-CN"
      caption="材料"
      materials={[{ key: '1', name: '居民身份证', tag: '免交', waived: true, how: '调用电子证照' }]}
    />,
  )
  assert.match(text, /居民身份证.*免交.*调用电子证照/s)
  assert.doesNotMatch(text, /<del|<s>/)
})

describe('a table', () => {
  const text = html(
    <Table
      caption="办件"
      columns={[{ label: '事项' }, { label: '天数', numeric: true, sortHref: '?sort=days', sorted: 'ascending' }]}
      rows={[{ key: '1', cells: ['居住证申领', '3'] }]}
    />,
  )
  test('keeps its roles when shown as a list, with the heading before each value', () => {
    assert.match(text, /role="table"/)
    assert.match(text, /<th role="rowheader" scope="row">居住证申领<\/th>/)
    assert.match(text, /<td role="cell" class="numeric" data-label="天数">3<\/td>/)
  })
  test('sorts by links and says how it is sorted', () => {
    assert.match(text, /aria-sort="ascending"><a href="\?sort=days">/)
  })
})

describe('the burden meter', () => {
  test('says the numbers; the bar is decoration with a width attribute', () => {
    const text = html(
      <BurdenMeter language="zh-CN" lines={[{ label: '时限', statutory: 15, actual: 3, unit: '日' }]} />,
    )
    assert.match(text, /15 <span aria-hidden="true">→<\/span><span class="hidden-text">变为<\/span> 3日/)
    assert.match(text, /class="meter__fill" width="20%"/)
  })
  test('survives a law that asks for nothing and a burden beyond the law', () => {
    const lines = [
      { label: '材料', statutory: 0, actual: 1, unit: '份' },
      { label: '跑动', statutory: 1, actual: 5, unit: '次' },
    ]
    assert.equal(html(<BurdenMeter language="en" lines={lines} />).match(/width="100%" height="8" rx="4"/g)?.length, 4)
  })
})

test('a fact is read with its source, and its correction with its name', () => {
  const text = html(
    <SummaryList
      rows={[
        {
          key: '1',
          label: '现住址',
          value: '东湖区',
          source: <SourceLine>市住建局</SourceLine>,
          action: { href: '/fix', text: '更正' },
        },
      ]}
    />,
  )
  assert.match(text, /<dd class="summary__value">.*东湖区.*市住建局.*<\/dd><dd class="summary__action">/)
  assert.match(text, /更正<span class="hidden-text">现住址<\/span>/)
})

test('a card that is a link has one anchor named by the title alone', () => {
  const text = html(<LinkCard href="/x" title="退休" text="养老金" gain="提前3个月提醒您" />)
  assert.equal(text.match(/<a /g)?.length, 1)
  assert.match(text, /<a class="link-card__link" href="\/x">退休<\/a>/)
})

test('headings fit the page', () => {
  assert.match(html(<Notice tone="info" title="提示" level={3} />), /<h3/)
  assert.match(html(<Card title="文书">受理通知书</Card>), /<h2/)
})

test('only what is put in later is announced', () => {
  assert.doesNotMatch(html(<Notice tone="warn" title="还差1样" />), /role=/)
  assert.match(html(<Notice tone="ok" title="已受理" live />), /role="status"/)
})

test('a fact strip reads the label before the value', () => {
  assert.match(html(<FactStrip facts={[{ label: '收费', value: '不收费' }]} />), /<dt>收费<\/dt><dd[^>]*>不收费<\/dd>/)
})

test('a code is black on white with a quiet zone of four modules and a number to read out', () => {
  const text = html(
    <ShowCode
      language="zh-CN"
      title="驾驶证"
      modules={[
        [true, true],
        [false, true],
      ]}
      alternative="亮证二维码"
      secondsLeft={47}
      lifetime={60}
      renewHref="/my/certs/1/show"
      spokenNumber="862419705"
    />,
  )
  assert.match(text, /viewBox="0 0 10 10" role="img" aria-label="亮证二维码"/)
  assert.match(text, /d="M4 4h2v1H4zM5 5h1v1H5z" fill="#000"/)
  assert.match(text, /862 419 705/)
  assert.match(text, /47秒后更新/)
})
