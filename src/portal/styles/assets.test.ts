import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { Call } from '#kernel/http'
import { buildPortalScript, buildWorkbenchScript } from '../script/scripts.ts'
import { assetPaths, assetRoutes } from './assets.ts'
import { buildPortalSheet, buildWorkbenchSheet } from './stylesheets.ts'

const budgets = [
  { what: 'the portal sheet', asset: buildPortalSheet(), bytes: 14 * 1024 },
  { what: 'the workbench sheet', asset: buildWorkbenchSheet(), bytes: 30 * 1024 },
  { what: 'the enhancement script', asset: buildPortalScript(), bytes: 6 * 1024 },
  { what: 'the workbench script', asset: buildWorkbenchScript(), bytes: 4 * 1024 },
]

for (const { what, asset, bytes } of budgets) {
  test(`${what} stays within ${bytes} bytes compressed`, () => {
    assert.ok(asset.gzip.length <= bytes, `${asset.gzip.length}`)
    assert.deepEqual(gunzipSync(asset.gzip), asset.body)
  })
}

// Only header() is looked at by these routes.
function callWith(encoding: string | undefined): Call {
  return { header: (name: string) => (name === 'accept-encoding' ? encoding : undefined) } as unknown as Call
}

test('every asset is served to anyone, for ever, and compressed only for those who ask', async () => {
  const routes = assetRoutes()
  assert.deepEqual(new Set(routes.map((each) => each.path)), new Set(Object.values(assetPaths())))
  for (const each of routes) {
    assert.equal(each.may, 'anyone')
    const zipped = await each.handle(callWith('gzip, br'))
    assert.equal(zipped.headers['content-encoding'], 'gzip')
    assert.match(zipped.headers['cache-control'] ?? '', /immutable/)
    const plain = await each.handle(callWith(undefined))
    assert.equal(plain.headers['content-encoding'], undefined)
    assert.deepEqual(gunzipSync(Buffer.from(zipped.body ?? '')), Buffer.from(plain.body ?? ''))
  }
})

test('the name of an asset changes with its content only', () => {
  assert.equal(buildPortalSheet().path, assetPaths().portalSheet)
  assert.match(assetPaths().portalSheet, /^\/assets\/portal\.[\w-]{10}\.css$/)
})

test('the sheets use logical properties, so that right-to-left languages need no second one', () => {
  const text = buildPortalSheet().body.toString()
  assert.doesNotMatch(text, /[;{](margin|padding|border)-(left|right|top|bottom)\b/)
  assert.doesNotMatch(text, /@import|url\((?!"?data:)/, 'nothing is fetched from elsewhere')
})
