import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Frame } from './frame.ts'
import { PortalFrame } from './portal-frame.tsx'
import { sampleFrame } from './sample-frame.ts'
import { TaskFrame } from './task-frame.tsx'

const elder: Frame = { ...sampleFrame, mode: 'elder' }

function portal(change: Partial<Frame> = {}): string {
  return renderToStaticMarkup(<PortalFrame frame={{ ...elder, ...change }}>页面</PortalFrame>)
}

function task(change: Partial<Frame> = {}): string {
  return renderToStaticMarkup(
    <TaskFrame frame={{ ...elder, ...change }} itemName="居住证申领">
      页面
    </TaskFrame>,
  )
}

describe('the frame of elderly mode', () => {
  it('has no masthead, no bar of phones and none of their choices', () => {
    assert.doesNotMatch(portal(), /masthead|bottom-bar|utility|\/policy|\/verify|\/help\/a11y/)
  })

  it('offers few enough ways that each can be found: at most twelve stops around the page', () => {
    const stops = portal().match(/<(?:a|button|input)\s/g)?.length ?? 0
    assert.ok(stops <= 12, `${stops} stops`)
  })

  it('says the region, as a link except on its home page', () => {
    assert.match(portal(), /<a href="\/region\?back=[^"]*">江西省·南昌市·东湖区<\/a>/)
    assert.doesNotMatch(portal({ current: 'home' }), /\/region/)
    assert.match(portal({ current: 'home' }), /江西省·南昌市·东湖区/)
  })

  it('can be left from every page, and comes back to it', () => {
    for (const html of [portal(), task()])
      assert.match(
        html,
        /<a class="elder-top__leave" href="\/mode\?set=standard&amp;back=%2Fitems%3Ffor%3Dperson">换回普通版/,
      )
  })

  it('makes the text larger step by step, and says when the next step is the smallest again', () => {
    for (const [size, next, words] of [
      [100, 115, '字再大点'],
      [115, 130, '字再大点'],
      [130, 150, '字再大点'],
      [150, 100, '字回到最小'],
    ] as const)
      assert.match(
        portal({ textSize: size }),
        new RegExp(`href="/mode\\?size=${next}&amp;back=[^"]*"><svg.*?</svg><span>${words}</span>`),
      )
  })

  it('names its two tools and keeps reading aloud hidden until a voice is found', () => {
    const html = portal()
    assert.match(html, /<nav class="elder-bottom" aria-label="朗读与字号">/)
    assert.match(html, /data-read-aloud="" hidden=""><svg.*?<span>读给我听/)
  })

  it('lets who is signed in sign out, and asks no stranger in its footer to sign in', () => {
    assert.match(portal({ signedInName: '林晓岚', csrf: 't' }), /footer__account.*action="\/signout"/)
    assert.doesNotMatch(portal(), /footer__account|\/signin/)
  })

  it('calls the hotline by what it does', () => {
    assert.match(portal(), /<a href="tel:12345"><svg.*?<\/svg>打12345，有人帮您<\/a>/)
    const standard = renderToStaticMarkup(<PortalFrame frame={sampleFrame}>页面</PortalFrame>)
    assert.match(standard, /12345政务服务热线（24小时）/)
  })

  it('speaks English', () => {
    for (const html of [portal({ language: 'en', region: { code: '1', name: 'Donghu' }, signedInName: 'Lin' })])
      assert.doesNotMatch(html.replace('页面', '').replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
  })
})

describe('a task in elderly mode', () => {
  it('says what is being done and how to leave it before the page itself', () => {
    const html = task()
    const main = html.slice(html.indexOf('<main'))
    assert.match(main, /<p class="elder-task">居住证申领 · <a href="\/my\/cases">保存并退出<\/a><\/p>页面/)
    assert.doesNotMatch(html, /task-header/)
    assert.match(html, /elder-bottom/)
  })
})
