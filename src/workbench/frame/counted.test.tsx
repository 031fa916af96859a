import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { renderToStaticMarkup } from 'react-dom/server'
import { countBadge, countText } from './counted.tsx'

describe('a count of a queue', () => {
  it('is the number below the bound, nought included', () => {
    for (const count of [0, 1, 999]) {
      assert.equal(countBadge(count, 'zh-CN'), count)
      assert.equal(countText(count, 'en'), String(count))
    }
  })

  it('says at the bound that there may be more, to who reads and to who hears', () => {
    const badge = renderToStaticMarkup(countBadge(1000, 'zh-CN'))
    assert.equal(badge, '<span aria-hidden="true">999+</span><span class="hidden-text">至少1000</span>')
    assert.match(renderToStaticMarkup(countBadge(1000, 'en')), /999\+<\/span><span class="hidden-text">at least 1,000</)
    assert.equal(countText(1000, 'zh-CN'), '至少1000')
  })
})
