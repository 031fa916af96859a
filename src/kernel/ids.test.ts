import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findId, newId } from './ids.ts'

describe('newId', () => {
  it('is a UUID of version 7, RFC 9562 variant', () => {
    assert.match(
      newId<'case'>(new Date('2026-07-08T02:00:00Z')),
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  })

  it('carries the instant in its first 48 bits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 42 }), (milliseconds) => {
        const id = newId<'case'>(new Date(milliseconds))
        return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) === milliseconds
      }),
    )
  })

  it('sorts as time runs', () => {
    const ids = Array.from({ length: 50 }, (_, at) => newId<'case'>(new Date(1_780_000_000_000 + at)))
    assert.deepEqual([...ids].sort(), ids)
  })

  it('is never the same twice, even within one millisecond', () => {
    const now = new Date()
    assert.equal(new Set(Array.from({ length: 1000 }, () => newId<'case'>(now))).size, 1000)
  })
})

describe('findId', () => {
  it('takes what newId makes', () => {
    const id = newId<'case'>(new Date())
    assert.equal(findId<'case'>(id), id)
  })

  it('takes nothing else', () => {
    const id = newId<'case'>(new Date())
    for (const other of [
      '',
      'x',
      id.toUpperCase(),
      `${id} `,
      `${id}\n`,
      id.replaceAll('-', ''),
      1,
      null,
      undefined,
      [id],
    ])
      assert.equal(findId(other), undefined)
    fc.assert(fc.property(fc.string(), (text) => findId(text) === undefined))
  })
})
