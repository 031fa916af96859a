import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ConfirmPage } from './confirm-page.tsx'
import { Card, LinkCard } from './content/card.tsx'
import { ShowCode } from './content/show-code.tsx'
import { Band, HomeHero } from './home-hero.tsx'
import { Columns, Container, Grid, PageHead, Section } from './layout.tsx'

function html(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

describe('the parts of a page', () => {
  it('have one h1, with what leads back above it and the outcome under it', () => {
    const text = html(
      <PageHead title="居住证申领" lead="2个工作日办好" tags={<b>现行</b>}>
        <a href="/x">上一步</a>
      </PageHead>,
    )
    assert.equal(text.match(/<h1>/g)?.length, 1)
    const places = ['上一步', '居住证申领', '现行', '2个工作日办好'].map((each) => text.indexOf(each))
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    )
    assert.equal(
      html(<PageHead title="只有标题" />),
      '<div class="page-head"><div class="page-head__title"><h1>只有标题</h1></div></div>',
    )
  })

  it('name what stands beside the content', () => {
    const text = html(
      <Columns aside="旁" asideLabel="相关">
        正文
      </Columns>,
    )
    assert.match(
      text,
      /<div class="columns columns--content"><div class="columns__main">正文<\/div><aside class="columns__aside" aria-label="相关">旁/,
    )
    assert.match(
      html(
        <Columns aside="" asideLabel="相关" kind="question">
          正文
        </Columns>,
      ),
      /columns--question/,
    )
  })

  it('may be reached by an address of their own and lead to more', () => {
    const text = html(
      <Section id="papers" title="材料" note="都不用您交" more={{ href: '/all', text: '全部' }}>
        表
      </Section>,
    )
    assert.match(text, /<section class="section" id="papers">/)
    assert.match(
      text,
      /<h2>材料<\/h2><p class="section__note">都不用您交<\/p><a class="section__more" href="\/all">全部/,
    )
    assert.doesNotMatch(html(<Section title="材料">表</Section>), /id=|section__note|section__more/)
  })

  it('stand in the middle, in two, three or four columns', () => {
    assert.equal(html(<Container>正文</Container>), '<div class="container">正文</div>')
    for (const columns of [2, 3, 4] as const)
      assert.match(html(<Grid columns={columns}>{null}</Grid>), new RegExp(`grid--${columns}`))
  })

  it('are bands over the whole width with a heading', () => {
    assert.match(html(<Band title="公开数据">图</Band>), /^<section class="band">.*<h2>公开数据<\/h2><\/div>图/)
    assert.match(
      html(
        <Band title="公开数据" note="每天更新">
          图
        </Band>,
      ),
      /<p class="support">每天更新/,
    )
  })
})

describe('cards', () => {
  it('without a title have no empty heading', () => {
    assert.equal(html(<Card>正文</Card>), '<section class="card">正文</section>')
    assert.match(
      html(
        <Card title="文书" level={3} icon="document" beside="1份">
          正文
        </Card>,
      ),
      /<h3 class="card__title"><svg.*<\/svg>文书<\/h3>1份/,
    )
  })

  it('that are links say their gain with a tick, and nothing where nothing is gained', () => {
    assert.match(html(<LinkCard href="/x" title="退休" gain="材料9→0" />), /link-card__gain"><svg.*材料9→0/)
    assert.doesNotMatch(html(<LinkCard href="/x" title="退休" level={2} />), /link-card__gain|link-card__text/)
    assert.match(html(<LinkCard href="/x" title="退休" level={2} />), /<h2 class="card__title"><a/)
  })
})

describe('the head of the home page', () => {
  it('offers popular words as a named navigation whose label is not read twice', () => {
    const popular = { label: '大家在办', links: [{ href: '/search?q=a', text: '居住证' }] }
    const text = html(<HomeHero question="今天要办什么事？" lead="写就行" search="搜" popular={popular} />)
    assert.match(
      text,
      /<nav class="hero__popular" aria-label="大家在办"><ul><li aria-hidden="true" class="hero__label">大家在办/,
    )
    assert.match(text, /<h1>今天要办什么事？<\/h1>/)
    assert.doesNotMatch(text, /hero__mine|hero__quick/)
    assert.doesNotMatch(html(<HomeHero question="问" lead="写" search="搜" />), /<nav/)
  })
})

describe('asking once more', () => {
  const page = (danger: boolean, csrf: string | null) =>
    html(
      <ConfirmPage
        language="en"
        question="Withdraw it?"
        action="/en/my/cases/1/withdraw"
        csrf={csrf}
        confirm="Withdraw"
        cancel="Keep it"
        backHref="/en/my/cases/1"
        danger={danger}
      >
        <p>It will not be handled further.</p>
      </ConfirmPage>,
    )

  it('looks dangerous only where something is lost', () => {
    assert.match(page(true, 't'), /button--danger/)
    assert.doesNotMatch(page(false, 't'), /button--danger/)
  })

  it('posts with its token and can be left by a link that changes nothing', () => {
    assert.match(page(true, 't'), /<input type="hidden" name="csrf" value="t"\/>/)
    assert.doesNotMatch(page(true, null), /csrf/)
    assert.match(page(true, 't'), /<a class="button button--secondary" href="\/en\/my\/cases\/1"><span>Keep it/)
    assert.match(page(true, 't'), /<\/svg>Back<\/a>/)
  })
})

describe('a code to show', () => {
  const code = (change: Partial<Parameters<typeof ShowCode>[0]>) =>
    html(
      <ShowCode
        language="en"
        title="Permit"
        modules={[
          [true, false, true],
          [false, false, false],
        ]}
        alternative="Code"
        secondsLeft={30}
        lifetime={60}
        renewHref="/renew"
        spokenNumber="123456789"
        {...change}
      />,
    )

  it('draws one rectangle for each run of black and nothing for a white row', () => {
    assert.match(code({}), /d="M4 4h1v1H4zM6 4h1v1H6z"/)
    assert.match(code({ modules: [] }), /viewBox="0 0 8 8".*d=""/)
  })

  it('shows the time that is left as words and as a bar, and renews without script', () => {
    const text = code({})
    assert.match(text, /data-countdown="30" data-lifetime="60"/)
    assert.match(text, /New code in 30 seconds/)
    assert.match(text, /class="meter__time" width="50%"/)
    assert.match(text, /<a href="\/renew"[^>]*>Renew now/)
    assert.match(text, />123 456 789</)
    assert.doesNotMatch(text, /\p{Script=Han}/u)
  })
})
