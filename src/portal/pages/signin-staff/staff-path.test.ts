import assert from 'node:assert/strict'
import { test } from 'node:test'
import { staffPath } from './staff-path.ts'

test('an officer comes back to the page of the workbench that was asked for', () => {
  assert.equal(staffPath('/w/case/1?tab=facts', 'zh-CN'), '/w/case/1?tab=facts')
  assert.equal(staffPath('/w/case/1', 'en'), '/en/w/case/1')
})

test('anything else leads to the home of the workbench', () => {
  for (const asked of [
    undefined,
    '',
    '/',
    '/my',
    '//evil.example/w/',
    'https://evil.example/w/queue',
    '/w/signin',
    '/window',
  ])
    assert.equal(staffPath(asked, 'zh-CN'), '/w', String(asked))
  assert.equal(staffPath('/my', 'en'), '/en/w')
})
