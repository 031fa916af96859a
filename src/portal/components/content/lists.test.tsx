import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { BurdenMeter } from './burden-meter.tsx'
import { Clauses } from './clauses.tsx'
import { Details } from './details.tsx'
import { EmptyState } from './empty-state.tsx'
import { FactStrip, Figures } from './fact-strip.tsx'
import { MaterialTable } from './material-table.tsx'
import { Notice, NoticeRows } from './notice.tsx'
import { SourceLine } from './source-line.tsx'
import { Pairs, SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Tag, toneIcons } from './tag.tsx'
import { Verdict } from './verdict.tsx'

/** Forty characters, as some names of Xinjiang have with their dot. */
const longName = `${'阿卜杜热合曼江'.repeat(3)}·${'买买提依明江'.repeat(3)}`

function html(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

describe('a table', () => {
  const columns = [{ label: '事项' }, { label: '状态' }, { label: '天数', numeric: true }]
  const table = (rows: Parameters<typeof Table>[0]['rows']) =>
    html(<Table caption="办件" columns={columns} rows={rows} />)

  it('keeps its caption and headings when it has no rows', () => {
    const empty = table([])
    assert.match(empty, /<caption>办件<\/caption>/)
    assert.equal(count(empty, /role="columnheader"/g), 3)
    assert.match(empty, /<tbody role="rowgroup"><\/tbody>/)
  })

  it('has one header in each of two hundred rows, and every other cell names its column', () => {
    const rows = Array.from({ length: 200 }, (_, row) => ({ key: `${row}`, cells: [`事项${row}`, '在办', row] }))
    const text = table(rows)
    assert.equal(count(text, /role="rowheader" scope="row"/g), 200)
    assert.equal(count(text, /role="cell"/g), 400)
    assert.equal(count(text, /data-label="状态"/g), 200)
    assert.equal(count(text, /data-label="事项"/g), 0, 'the header of a row needs no label')
  })

  it('hides its caption from the eye only', () => {
    assert.match(
      html(<Table caption="办件" captionHidden columns={columns} rows={[]} />),
      /<caption class="hidden-text">办件/,
    )
  })

  it('says of no column that it is sorted unless it is', () => {
    assert.doesNotMatch(table([]), /aria-sort|<a /)
    const sorted = [{ label: '天数', sortHref: '?sort=-days', sorted: 'descending' as const }]
    assert.match(
      html(<Table caption="办件" columns={sorted} rows={[]} />),
      /aria-sort="descending"><a href="\?sort=-days">/,
    )
  })

  it('leaves a cell empty where a row is short, and drops what has no column', () => {
    const short = table([{ key: 'a', cells: ['居住证申领'] }])
    assert.equal(count(short, /<td role="cell"/g), 2)
    assert.doesNotMatch(short, /undefined|null/)
    assert.doesNotMatch(table([{ key: 'a', cells: ['一', '二', '三', '四'] }]), /四/)
  })
})

describe('facts to check', () => {
  it('stand as pairs of term and value, a name of forty characters whole', () => {
    assert.equal([...longName].length, 40)
    const text = html(<SummaryList rows={[{ key: 'name', label: '姓名', value: longName }]} />)
    assert.match(text, /<dt>姓名<\/dt><dd class="summary__value">/)
    assert.ok(text.includes(longName))
    assert.doesNotMatch(text, /summary__action|<h2|<input/)
  })

  it('name their source once for the group, under a heading that fits', () => {
    const rows = [{ key: '1', label: '姓名', value: '林晓岚' }]
    const text = html(<SummaryList title="身份" level={3} source={<SourceLine>公安部</SourceLine>} rows={rows} />)
    assert.match(text, /<div class="summary__head"><h3>身份<\/h3><span class="source source--verified">/)
    assert.equal(count(text, /公安部/g), 1)
  })

  it('are an empty list when there is nothing to check', () => {
    assert.match(html(<SummaryList rows={[]} />), /<dl><\/dl>/)
    assert.equal(html(<Pairs pairs={[]} />), '<dl class="pairs"></dl>')
  })

  it('may have the same label twice', () => {
    const pairs = [
      { label: '电话', value: '1' },
      { label: '电话', value: '2' },
    ]
    assert.equal(count(html(<Pairs pairs={pairs} />), /<dt>电话<\/dt>/g), 2)
  })

  it('say by their drawing and class who vouches, in words only the text', () => {
    for (const kind of ['verified', 'own', 'missing'] as const) {
      const text = html(<SourceLine kind={kind}>本人填写</SourceLine>)
      assert.match(text, new RegExp(`class="source source--${kind}"`))
      assert.match(text, /<svg[^>]*aria-hidden="true"/)
    }
  })
})

describe('the list of papers', () => {
  const paper = { key: '1', name: '户口簿', tag: '要交', waived: false, how: '旧户口簿没有电子化' }

  it('marks what must be brought otherwise than what is spared, and draws a dash for no source', () => {
    const needed = html(<MaterialTable language="zh-CN" caption="材料" materials={[paper]} />)
    assert.match(needed, /tag tag--warn/)
    assert.match(needed, /data-label="从哪里来">–<\/td>/)
    const spared = html(<MaterialTable language="zh-CN" caption="材料" materials={[{ ...paper, waived: true }]} />)
    assert.match(spared, /tag tag--ok/)
  })

  it('speaks English', () => {
    const text = html(<MaterialTable language="en" caption="Papers" materials={[]} />)
    assert.match(text, /Document in law<\/th>.*What happens<\/th>.*Where it comes from<\/th>/)
    assert.doesNotMatch(text, /\p{Script=Han}/u)
  })
})

describe('the verdict', () => {
  it('says of every fact in words whether it is met, in both languages', () => {
    const facts = [
      { state: 'met' as const, text: 'A' },
      { state: 'unmet' as const, text: 'B' },
      { state: 'unknown' as const, text: 'C' },
    ]
    const text = html(<Verdict language="en" outcome="unknown" title="Not clear yet" facts={facts} />)
    for (const word of ['Met', 'Not met', 'Not known yet'])
      assert.ok(text.includes(`<span class="hidden-text">${word} </span>`), word)
    assert.match(text, /notice--info verdict/)
    assert.match(html(<Verdict language="zh-CN" outcome="can" title="可以办" facts={[]} />), /notice--ok/)
    assert.match(html(<Verdict language="zh-CN" outcome="cannot" title="不能办" facts={[]} />), /notice--warn/)
  })

  it('has no row of links where there are none', () => {
    assert.doesNotMatch(html(<Verdict language="zh-CN" outcome="can" title="可以办" facts={[]} />), /verdict__more/)
  })
})

describe('small things', () => {
  it('a state that matters has a drawing beside its word, a kind has none', () => {
    for (const tone of ['neutral', 'info', 'ok', 'warn', 'danger'] as const) {
      const text = html(<Tag tone={tone}>状态</Tag>)
      assert.equal(text.includes('<svg'), toneIcons[tone] !== undefined, tone)
      assert.match(text, /状态<\/span>$/)
    }
    assert.match(html(<Tag>类别</Tag>), /tag--neutral/)
  })

  it('a notice without a title has no empty heading', () => {
    assert.equal(html(<Notice tone="info">提示</Notice>), '<div class="notice notice--info">提示</div>')
    assert.match(html(<NoticeRows rows={[{ label: '为什么', value: '太旧', strong: true }]} />), /<dd><strong>太旧/)
  })

  it('a sentence may break after its clauses, and one clause is left alone', () => {
    assert.equal(
      html(<Clauses text="还差1样，补上就继续办" />),
      '<span class="clause">还差1样，</span><span class="clause">补上就继续办</span>',
    )
    assert.equal(html(<Clauses text="还差1样" />), '还差1样')
    assert.equal(html(<Clauses text="One, two" />), 'One, two')
    assert.equal(html(<Clauses text="" />), '')
  })

  it('what is folded is closed unless it is to be read at once', () => {
    assert.doesNotMatch(html(<Details summary="法条">第二条</Details>), /open=""/)
    assert.match(
      html(
        <Details summary="法条" open>
          第二条
        </Details>,
      ),
      /<details class="details" open=""><summary>法条<\/summary>/,
    )
  })

  it('nothing found is one sentence and perhaps one thing to do', () => {
    assert.equal(html(<EmptyState text="没有办件" />), '<div class="empty"><p>没有办件</p></div>')
    assert.match(
      html(
        <EmptyState text="没有办件">
          <a href="/search">去找</a>
        </EmptyState>,
      ),
      /<\/p><a href="\/search">/,
    )
  })

  it('a spared fact is green, a figure has its unit and what it is compared with', () => {
    assert.match(html(<FactStrip facts={[{ label: '材料', value: '0份', spared: true }]} />), /facts__value--ok">0份/)
    assert.doesNotMatch(html(<FactStrip facts={[{ label: '材料', value: '1份' }]} />), /--ok|facts__note/)
    const figure = html(<Figures figures={[{ label: '在办', value: 0, unit: '件', note: '比上月少' }]} />)
    assert.match(figure, /figures__value">0<span class="figures__unit">件<\/span>/, 'nought is a figure too')
    assert.match(figure, /figures__note">比上月少/)
  })

  it('the burden says both numbers in English with a space before the unit', () => {
    const text = html(<BurdenMeter language="en" lines={[{ label: 'Days', statutory: 15, actual: 0, unit: 'days' }]} />)
    assert.match(text, /becomes<\/span> 0 days/)
    assert.doesNotMatch(text, /meter__fill/, 'no bar for nothing')
  })
})
