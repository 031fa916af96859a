import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Frame } from '../../frame/index.ts'
import { sampleFrame } from '../../frame/sample-frame.ts'
import type { Mine, MyCase } from '../home/mine-card.tsx'
import { ElderHomePage } from './view.tsx'
import { elderWords } from './words.ts'

const elder: Frame = { ...sampleFrame, mode: 'elder', path: '/', current: 'home' }
const mine: MyCase = {
  caseId: 'c',
  path: '/my/cases/c',
  itemName: '居住证申领',
  state: '等您补正',
  sentence: '等您补正',
  supplyBy: '7月20日',
}

function home(who: Mine, change: Partial<Frame> = {}): string {
  return renderToStaticMarkup(<ElderHomePage frame={{ ...elder, ...change }} mine={who} />)
}

/** Without script and voice: the button that reads aloud is hidden then. */
const stops = (html: string): number => html.match(/<(?:a|button|input)\s(?![^>]*\shidden="")/g)?.length ?? 0

describe('the home page of elderly mode', () => {
  it('has at most eleven stops, whoever is there', () => {
    for (const who of [
      null,
      { name: '林', waiting: [], underWay: [] },
      { name: '林', waiting: [mine, mine, mine], underWay: [mine] },
    ])
      assert.ok(stops(home(who)) <= 11, `${stops(home(who))} stops`)
  })

  it('greets by name who is known, and asks a stranger to sign in and come back', () => {
    assert.match(home({ name: '林晓岚', waiting: [], underWay: [] }), /<h1>林晓岚，您好<\/h1>/)
    assert.match(home({ name: '', waiting: [], underWay: [] }), /<h1>您好<\/h1>/)
    const stranger = home(null)
    assert.match(stranger.replace(/<[^>]*>/g, ''), /先登录，再办事/)
    assert.match(stranger, /href="\/signin\?return=%2F"/)
    assert.match(stranger, /<h1>您好<\/h1>/)
  })

  it('shows the one thing that waits first, with one button, before the search', () => {
    const second = { ...mine, caseId: 'd', itemName: '医保参保', path: '/my/cases/d' }
    const html = home({ name: '林', waiting: [mine, second], underWay: [] })
    assert.match(html, /居住证申领.*href="\/my\/cases\/c"[^>]*>.*现在去办/s)
    assert.doesNotMatch(html, /医保参保/)
    assert.ok(html.indexOf('居住证申领') < html.indexOf('type="search"'))
  })

  it('says so when nothing waits', () => {
    assert.match(home({ name: '林', waiting: [], underWay: [mine] }), /<p>没有等您办的事<\/p>/)
  })

  it('offers a human on the telephone', () => {
    assert.match(home(null), /<a class="button button--ok button--wide" href="tel:12345">.*拨打12345/s)
  })

  it('speaks in sentences of at most twenty characters', () => {
    for (const [name, { zh }] of Object.entries(elderWords))
      for (const sentence of zh.split(/[，。？：]/)) assert.ok([...sentence].length <= 20, `${name}: ${sentence}`)
  })

  it('speaks English', () => {
    const html = home(null, { language: 'en', region: { code: '360000', name: 'Jiangxi' } })
    assert.doesNotMatch(html.replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
    assert.match(html, /action="\/en\/search"/)
  })

  it('lets nobody write markup into what waits', () => {
    const hostile = { ...mine, itemName: '<img src=x>', sentence: '<img src=x>' }
    assert.doesNotMatch(home({ name: '<img src=x>', waiting: [hostile], underWay: [] }), /<img/)
  })
})
