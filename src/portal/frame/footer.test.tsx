import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { DisplaySettings } from './display-settings.tsx'
import { Account, Footer, HelpGroup } from './footer.tsx'
import { type Frame, textSizes } from './frame.ts'
import { sampleFrame } from './sample-frame.ts'

function frame(change: Partial<Frame> = {}): Frame {
  return { ...sampleFrame, ...change }
}

function addressesOf(html: string): readonly string[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))
}

describe('help', () => {
  it('is the same three ways in the same order, in every manner and language', () => {
    const prefix = { 'zh-CN': '', en: '/en' }
    for (const language of ['zh-CN', 'en'] as const)
      for (const mode of ['standard', 'elder'] as const)
        for (const inTask of [false, true]) {
          const html = renderToStaticMarkup(<Footer frame={frame({ language, mode })} inTask={inTask} />)
          const group = /<nav class="footer__group"[^>]*>(.*?)<\/nav>/s.exec(html)?.[1] ?? ''
          const ways = ['tel:12345', `${prefix[language]}/help/proxy`, `${prefix[language]}/help/stuck`]
          assert.deepEqual(addressesOf(group), ways, `${language} ${mode} ${inTask}`)
        }
  })

  it('has a name as a navigation', () => {
    assert.match(renderToStaticMarkup(<HelpGroup frame={frame()} />), /<nav class="footer__group" aria-label="帮助">/)
  })
})

describe('the footer', () => {
  it('holds privacy inside a task, and what else there is outside of one', () => {
    const inside = addressesOf(renderToStaticMarkup(<Footer frame={frame()} inTask />))
    const outside = addressesOf(renderToStaticMarkup(<Footer frame={frame()} />))
    for (const address of ['/help/privacy', '/en/items?for=person']) {
      assert.ok(inside.includes(address) && outside.includes(address), address)
    }
    for (const address of ['/help/a11y', '/my/footprint']) {
      assert.ok(!inside.includes(address) && outside.includes(address), address)
    }
  })

  it('says who runs the site, and the way to the other language in that language', () => {
    const html = renderToStaticMarkup(<Footer frame={frame()} />)
    assert.match(html, /江西省一体化政务服务平台 · /)
    assert.match(html, /lang="en">English<\/a>/)
    const english = renderToStaticMarkup(<Footer frame={frame({ language: 'en' })} />)
    assert.match(english, /lang="zh-CN">中文<\/a>/)
    assert.match(english, /Jiangxi government services · /)
  })
})

describe('the account', () => {
  it('is a way to sign in, or a name and a form', () => {
    const stranger = renderToStaticMarkup(<Account frame={frame()} className="x" />)
    assert.match(stranger, /^<a class="x" href="\/signin\?return=/)
    const known = renderToStaticMarkup(<Account frame={frame({ signedInName: '林晓岚', csrf: 't' })} className="x" />)
    assert.match(known, /<a class="x" href="\/my">.*林晓岚.*<button type="submit" class="x">退出<\/button><\/form>$/s)
    assert.match(known, /name="csrf" value="t"/)
  })

  it('of somebody without a token has a form without an empty one', () => {
    const html = renderToStaticMarkup(<Account frame={frame({ signedInName: '林晓岚' })} className="x" />)
    assert.doesNotMatch(html, /name="csrf"/)
  })
})

describe('the settings of display', () => {
  it('are links that say which one holds, size and colours', () => {
    const html = renderToStaticMarkup(<DisplaySettings frame={frame({ textSize: 130, theme: 'dark' })} />)
    for (const size of textSizes) assert.match(html, new RegExp(`/mode\\?size=${size}&amp;back=`))
    assert.deepEqual(
      [...html.matchAll(/aria-current="true">([^<]+)</g)].map(([, words]) => words),
      ['130 %', '深色'],
    )
    assert.equal(html.match(/<nav class="tabs" aria-label="(?:字号|深浅色)">/g)?.length, 2)
  })

  it('offer no colours in elderly mode, which is light only', () => {
    const html = renderToStaticMarkup(<DisplaySettings frame={frame({ mode: 'elder' })} />)
    assert.doesNotMatch(html, /theme=/)
    assert.match(html, /size=150/)
  })

  it('speak English and come back to the English page', () => {
    const html = renderToStaticMarkup(<DisplaySettings frame={frame({ language: 'en' })} />)
    assert.doesNotMatch(html, /\p{Script=Han}/u)
    assert.ok(addressesOf(html).every((address) => /^\/en\/mode\?.*back=%2Fen%2Fitems/.test(address)))
  })
})
