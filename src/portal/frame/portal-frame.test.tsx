import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Frame } from './frame.ts'
import { PortalFrame } from './portal-frame.tsx'
import { sampleFrame } from './sample-frame.ts'

function drawn(change: Partial<Frame> = {}, regionNote?: string): string {
  return renderToStaticMarkup(
    <PortalFrame frame={{ ...sampleFrame, ...change }} regionNote={regionNote}>
      <h1>页面</h1>
    </PortalFrame>,
  )
}

function currentOf(html: string): readonly string[] {
  return [...html.matchAll(/href="([^"]+)" aria-current="page"/g)].map(([, address = '']) => address)
}

const withoutHan = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/中文/g, '')

describe('the region of a page', () => {
  it('is a link that says what pressing it does, and comes back here', () => {
    const html = drawn()
    const link = /<a class="tool utility__region"[^>]*>(.*?)<\/a>/s.exec(html)
    const words = (link?.[1] ?? '').replace(/<[^>]*>/g, '')
    assert.equal(words, '当前地区：江西省·南昌市· 东湖区，换地区')
    assert.match(html, /href="\/region\?back=%2Fitems%3Ffor%3Dperson"/)
  })

  it('keeps its last part whole where only that has room', () => {
    assert.match(drawn(), /<span class="utility__above">江西省·南昌市· <\/span>东湖区<\/span>/)
    const country = drawn({ region: { code: '000000', name: '全国' } })
    assert.match(country, /<span class="utility__place">全国<\/span>/)
    assert.doesNotMatch(country, /utility__above/)
  })

  it('says once, aloud, that it has changed and what that means here', () => {
    assert.doesNotMatch(drawn(), /region-change/)
    const changed = drawn({ regionChanged: true })
    assert.match(changed, /<p class="region-change" role="status">.*已切换到江西省·南昌市·东湖区。/)
    assert.match(drawn({ regionChanged: true }, '本事项由东湖区办理。'), /东湖区，本事项由东湖区办理。/)
    assert.ok(changed.indexOf('region-change') > changed.indexOf('<main'), 'part of the page, not of its frame')
    const english = drawn({ language: 'en', regionChanged: true, region: { code: '360102', name: 'Donghu' } })
    assert.match(english, /Switched to Donghu\./)
  })
})

describe('where a page belongs', () => {
  it('is marked in the masthead and in the bar of phones', () => {
    for (const [current, masthead, bar] of [
      ['home', '/', '/'],
      ['person', '/items?for=person', '/items'],
      ['enterprise', '/items?for=enterprise', '/items'],
      ['certs', '/my', '/my/certs'],
      ['cases', '/my', '/my/cases'],
      ['my', '/my', '/my'],
    ] as const)
      assert.deepEqual(currentOf(drawn({ current })), [masthead, bar], current)
    // These two have no place in the bar.
    assert.deepEqual(currentOf(drawn({ current: 'policy' })), ['/policy'])
    assert.deepEqual(currentOf(drawn({ current: 'verify' })), ['/verify'])
  })

  it('is marked nowhere on a page that belongs to no entry', () => {
    assert.deepEqual(currentOf(drawn()), [])
  })
})

describe('who is there', () => {
  it('is offered to sign in at both ends of the page, and comes back', () => {
    const html = drawn()
    assert.equal(html.match(/href="\/signin\?return=%2Fitems%3Ffor%3Dperson"/g)?.length, 2)
    assert.doesNotMatch(html, /signout|name="csrf"/)
  })

  it('is named, whole and escaped, and leaves by a form with its token', () => {
    const name = `${'古丽'.repeat(10)}·${'买买提'.repeat(6)}江`
    const html = drawn({ signedInName: name, csrf: 't' })
    assert.equal(html.match(new RegExp(`<span>${name}</span>`, 'g'))?.length, 2)
    assert.equal(html.match(/action="\/signout" method="post"><input type="hidden" name="csrf" value="t"/g)?.length, 2)
    assert.doesNotMatch(drawn({ signedInName: '<b>', csrf: 't' }), /<b>/)
  })
})

describe('the tools of a page', () => {
  it('lead to the other mode and the other language of this very page', () => {
    const html = drawn()
    assert.match(html, /href="\/mode\?set=elder&amp;back=%2Fitems%3Ffor%3Dperson"/)
    assert.match(html, /<a class="tool" href="\/en\/items\?for=person" lang="en">/)
    assert.match(html, /title="长辈版（大字、少步骤）"/)
    assert.match(html, /<button type="button" class="tool" data-read-aloud="" hidden="">/)
  })

  it('escape an address with hostile words in it', () => {
    const html = drawn({ path: '/search?q="><script>x</script>' })
    assert.doesNotMatch(html, /<script>x/)
    assert.match(html, /back=%2Fsearch%3Fq%3D%22%3E%3Cscript%3E/)
  })

  it('speak English on an English page', () => {
    const html = drawn({ language: 'en', region: { code: '360102', name: 'Donghu' }, signedInName: 'Lin', csrf: 't' })
    assert.doesNotMatch(withoutHan(html.replace('<h1>页面</h1>', '')), /\p{Script=Han}/u)
    assert.match(html, /lang="zh-CN"><svg.*?<span>中文<\/span>/s)
  })
})
