import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findPlaces } from './find-places.ts'
import { afterRegionChange, readRegionChange } from './region-change.ts'
import { isServed, regionOf } from './region-of.ts'
import { sayRegion, sayRegionPath } from './say-region.ts'

type Asked = Parameters<typeof regionOf>[0]

/** A call as far as regions go. */
function callOf(region: string, cookie?: string): Asked {
  // Only the platform and the cookies are looked at.
  return {
    cookie: (name: string) => (name === 'region' ? cookie : undefined),
    services: { platform: { region } },
  } as Asked
}

describe('the region of a person', () => {
  it('is the one in the address, else the one chosen, else the platform’s', () => {
    assert.equal(regionOf(callOf('360000')), '360000')
    assert.equal(regionOf(callOf('360000', '360102')), '360102')
    assert.equal(regionOf(callOf('360000', '360102'), '360700'), '360700')
  })

  it('is never one the platform does not serve', () => {
    for (const code of ['440100', '000000', '360101', '999999', '', "360102' or 1=1", '3601'])
      assert.equal(regionOf(callOf('360000', code), code), '360000')
    assert.ok(isServed('440100', { region: '000000' }))
    assert.ok(isServed('000000', { region: '000000' }))
    assert.ok(!isServed('000000', { region: '360000' }))
  })

  it('is said with what lies above it', () => {
    assert.equal(sayRegionPath('360102', 'zh-CN'), '江西省·南昌市·东湖区')
    assert.equal(sayRegionPath('000000', 'en'), 'Nationwide')
    assert.equal(sayRegion('360000', 'en'), 'Jiangxi')
    assert.equal(sayRegion('360102', 'zh-CN'), '东湖区')
  })
})

describe('places by name', () => {
  const codes = (words: string, below = '360000') => findPlaces(words, below).map(({ code }) => code)

  it('are found by a part of the name, with or without what lies above', () => {
    assert.deepEqual(codes('东湖'), ['360102'])
    assert.deepEqual(codes('南昌市东湖'), ['360102'])
    assert.deepEqual(codes('南昌').slice(0, 2), ['360100', '360121'])
    assert.deepEqual(codes('江西省', '000000'), ['360000'])
    assert.deepEqual(codes('jiangxi', '000000'), ['360000'])
  })

  it('are few, and none for nothing or anything else', () => {
    assert.ok(codes('县', '000000').length <= 20)
    for (const words of ['', '  ', '火星', '县'.repeat(10_000), '<script>', '100%']) assert.deepEqual(codes(words), [])
    assert.deepEqual(codes('广州'), [])
  })
})

describe('the way back from a choice of region', () => {
  it('is the same page with a mark, without the region and the page of the choice before', () => {
    assert.equal(afterRegionChange('/en/items'), '/en/items?switched=1')
    assert.equal(afterRegionChange('/items?for=person&region=360100&page=3#list'), '/items?for=person&switched=1#list')
    assert.equal(afterRegionChange('/search?q=a&switched=1'), '/search?q=a&switched=1')
  })

  it('loses the mark again, and nothing else', () => {
    assert.deepEqual(readRegionChange('/items?switched=1'), { path: '/items', changed: true })
    assert.deepEqual(readRegionChange('/search?q=%E8%AF%81&switched=1'), { path: '/search?q=%E8%AF%81', changed: true })
    assert.deepEqual(readRegionChange('/search?switched=1&q=a+b'), { path: '/search?q=a+b', changed: true })
    assert.deepEqual(readRegionChange('/search?q=switched=1'), { path: '/search?q=switched=1', changed: false })
  })
})
