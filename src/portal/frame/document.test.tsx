import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assetPaths } from '../styles/assets.ts'
import { renderDocument } from './document.tsx'
import type { Frame } from './frame.ts'
import { PortalFrame } from './portal-frame.tsx'
import { sampleFrame } from './sample-frame.ts'
import { TaskFrame } from './task-frame.tsx'
import { WorkbenchFrame } from './workbench-frame.tsx'

function portal(change: Partial<Frame> = {}): string {
  const frame = { ...sampleFrame, ...change }
  return renderDocument(frame, <PortalFrame frame={frame}>页面</PortalFrame>)
}

function count(html: string, pattern: RegExp): number {
  return [...html.matchAll(pattern)].length
}

describe('every document', () => {
  test('names its language, mode and theme and links one sheet and one script', () => {
    const html = portal()
    assert.match(
      html,
      /^<!doctype html><html lang="zh-CN" data-mode="standard" data-theme="auto" data-surface="portal">/,
    )
    assert.equal(count(html, /<link rel="stylesheet"/g), 1)
    assert.ok(html.includes(assetPaths().portalSheet))
    assert.ok(!html.includes(assetPaths().workbenchScript))
    assert.match(html, /<title>办事 · 江西省一体化政务服务平台<\/title>/)
  })

  test('holds nothing that the content security policy forbids', () => {
    for (const html of [portal(), portal({ mode: 'elder' }), portal({ signedInName: '林晓岚', csrf: 't' })]) {
      assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|javascript:|<script(?! defer)/)
    }
  })

  test('says first that something is wrong', () => {
    assert.match(portal({ hasErrors: true }), /<title>错误：办事/)
    assert.match(portal({ hasErrors: true, language: 'en', title: 'Services' }), /<title>Error: Services/)
  })

  test('begins with the way to the content', () => {
    const html = portal()
    assert.match(html, /<body><a class="skip-link" href="#main">跳到主要内容<\/a>/)
    assert.equal(count(html, /<main id="main"/g), 1)
  })

  test('escapes what people have written', () => {
    assert.ok(!portal({ title: '<script>x</script>' }).includes('<script>x'))
  })

  test('is loaded again by itself only where no script runs', () => {
    const html = renderDocument(sampleFrame, null, { refreshSeconds: 55, noIndex: true })
    assert.match(html, /<noscript><meta http-equiv="refresh" content="55"\/><\/noscript>/)
    assert.match(html, /<meta name="robots" content="noindex"\/>/)
  })
})

describe('the portal frame', () => {
  test('marks where one is', () => {
    const html = portal({ current: 'certs' })
    assert.match(html, /class="masthead__link" href="\/my" aria-current="page"/)
    assert.match(html, /href="\/my\/certs" aria-current="page"/)
  })

  test('offers sign-in to strangers, and the way out as a form to those signed in', () => {
    assert.match(portal(), /href="\/signin\?return=%2Fitems%3Ffor%3Dperson"/)
    const html = portal({ signedInName: '林晓岚', csrf: 'token' })
    assert.doesNotMatch(html, /\/signin/)
    assert.match(
      html,
      /<form class="account" action="\/signout" method="post"><input type="hidden" name="csrf" value="token"\/>/,
    )
  })

  test('has the same help in the same order on every page', () => {
    const frame = { ...sampleFrame }
    const order = ['tel:12345', '/help/proxy', '/help/stuck']
    const pages = [
      portal(),
      portal({ mode: 'elder' }),
      renderDocument(
        frame,
        <TaskFrame frame={frame} itemName="居住证申领">
          页面
        </TaskFrame>,
      ),
    ]
    for (const html of pages) {
      const places = order.map((each) => html.lastIndexOf(`href="${each}"`))
      assert.ok(
        places.every((place, index) => place > (places[index - 1] ?? 0)),
        'in order',
      )
    }
  })

  test('gives every navigation its own name', () => {
    for (const html of [portal(), portal({ mode: 'elder' }), portal({ language: 'en' })]) {
      const names = [...html.matchAll(/<nav[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)
      assert.equal(names.length, count(html, /<nav/g))
      assert.equal(new Set(names).size, names.length)
    }
  })

  test('leads nowhere without the English prefix on an English page', () => {
    const html = portal({ language: 'en' })
    const local = [...html.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, address = '']) => address)
    const chinese = local.filter((address) => !address.startsWith('/en') && !address.startsWith('/assets/'))
    assert.deepEqual(new Set(chinese), new Set([sampleFrame.path]), 'only the way to the Chinese page')
  })
})

describe('elderly mode', () => {
  test('is light, can be left, and reads aloud only where the script finds a voice', () => {
    const html = portal({ mode: 'elder', theme: 'dark' })
    assert.match(html, /data-mode="elder" data-theme="light"/)
    assert.match(html, /href="\/mode\?set=standard&amp;back=/)
    assert.match(html, /data-read-aloud="" hidden=""/)
    assert.match(html, /\/mode\?size=115/)
    assert.doesNotMatch(html, /bottom-bar/)
  })

  test('never reaches the staff', () => {
    const frame: Frame = { ...sampleFrame, mode: 'elder', signedInName: '周岚清' }
    const html = renderDocument(
      frame,
      <WorkbenchFrame frame={frame} organisationName="户政科" roleName="审批岗" rail={[]}>
        队列
      </WorkbenchFrame>,
      { surface: 'workbench' },
    )
    assert.match(html, /data-mode="standard"[^>]*data-surface="workbench"/)
    assert.ok(html.includes(assetPaths().workbenchSheet))
  })
})

test('inside a task nothing leads to other parts of the site', () => {
  const html = renderDocument(
    sampleFrame,
    <TaskFrame frame={sampleFrame} itemName="居住证申领">
      页面
    </TaskFrame>,
  )
  assert.doesNotMatch(html, /masthead|bottom-bar|\/policy|\/verify|\/my\/footprint/)
  assert.match(html, /保存并退出/)
})
