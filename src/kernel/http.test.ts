import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { file, json, page, redirect } from './http.ts'

describe('replies', () => {
  it('are pages in UTF-8', () => {
    const reply = page('<p>办</p>', { status: 404 })
    assert.deepEqual([reply.status, reply.headers['content-type']], [404, 'text/html; charset=utf-8'])
  })

  it('are JSON', () => {
    assert.deepEqual(JSON.parse(String(json({ a: ['办'] }).body)), { a: ['办'] })
  })

  it('are files, to be saved under a name in any script', () => {
    assert.equal(file('a', 'text/csv').headers['content-disposition'], undefined)
    const { headers } = file('a', 'text/csv', { name: '数据"\r\n.csv' })
    assert.equal(headers['content-disposition'], "attachment; filename*=UTF-8''%E6%95%B0%E6%8D%AE%22%0D%0A.csv")
  })

  it('are redirects that a browser follows with GET and keeps nowhere', () => {
    const reply = redirect('/my', { cookies: [{ name: 'session', value: null }] })
    assert.deepEqual([reply.status, reply.localRedirect, reply.headers['cache-control']], [303, '/my', 'no-store'])
    assert.deepEqual(reply.cookies, [{ name: 'session', value: null }])
  })
})
