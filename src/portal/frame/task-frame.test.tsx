import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Frame } from './frame.ts'
import { sampleFrame } from './sample-frame.ts'
import { TaskFrame } from './task-frame.tsx'

function task(change: Partial<Frame> = {}, more: { itemName?: string; leaveHref?: string } = {}): string {
  return renderToStaticMarkup(
    <TaskFrame frame={{ ...sampleFrame, ...change }} itemName="居住证申领" {...more}>
      <h1>核对信息</h1>
    </TaskFrame>,
  )
}

function addressesOf(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|action)="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'))
}

describe('the frame of a task', () => {
  it('leads only home, to help, to another display and out with everything saved', () => {
    const paths = new Set(addressesOf(task()).map((address) => address.split('?', 1)[0]))
    assert.deepEqual(
      paths,
      new Set(['/', '/mode', '/help/proxy', '/my/cases', 'tel:12345', '/help/stuck', '/help/privacy', '/en/items']),
    )
  })

  it('leaves to where the task says', () => {
    assert.ok(addressesOf(task({}, { leaveHref: '/my/cases/1' })).includes('/my/cases/1'))
    assert.ok(!addressesOf(task({}, { leaveHref: '/my/cases/1' })).includes('/my/cases'))
  })

  it('says in its header what is applied for, whole and escaped', () => {
    const long = '新疆维吾尔自治区'.repeat(6)
    assert.match(task({}, { itemName: long }), new RegExp(`<p class="task-header__item">${long}</p>`))
    assert.doesNotMatch(task({}, { itemName: '<script>x</script>' }), /<script>/)
  })

  it('offers no way out of the session in the middle of a form', () => {
    assert.doesNotMatch(task({ signedInName: '林晓岚', csrf: 't' }), /signout|林晓岚/)
  })

  it('keeps main, with the skip link’s target, for the page alone', () => {
    const html = task()
    assert.equal(html.match(/<main id="main" tabindex="-1"/gi)?.length, 1)
    assert.match(html, /<main[^>]*><h1>核对信息<\/h1><\/main>/)
  })

  it('speaks English, and every address is of the English site but the way to Chinese', () => {
    const html = task({ language: 'en' }, { itemName: 'Residence permit' })
    assert.doesNotMatch(html.replace(/中文|核对信息/g, '').replace(/<[^>]*>/g, ' '), /\p{Script=Han}/u)
    const chinese = addressesOf(html).filter((address) => address.startsWith('/') && !address.startsWith('/en'))
    assert.deepEqual(new Set(chinese), new Set([sampleFrame.path]))
  })
})
