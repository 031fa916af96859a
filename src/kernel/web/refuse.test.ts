import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { kernelProblems, Problem } from '../problem.ts'
import { problemOf } from './refuse.ts'

const thrown = (members: Record<string, unknown>): Error => Object.assign(new Error('private'), members)

describe('problemOf', () => {
  const table: readonly (readonly [what: string, error: unknown, code: string])[] = [
    ['a zero byte', thrown({ code: '22021' }), 'kernel.bad-request'],
    ['half a character in JSON', thrown({ code: '22P02' }), 'kernel.bad-request'],
    ['two transactions that met', thrown({ code: '40001' }), 'kernel.conflict'],
    ['a deadlock', thrown({ code: '40P01' }), 'kernel.conflict'],
    ['a row that is there already', thrown({ code: '23505' }), 'kernel.conflict'],
    ['a database without a free connection', thrown({ code: '53300' }), 'kernel.unavailable'],
    ['a database that is stopping', thrown({ code: '57P01' }), 'kernel.unavailable'],
    ['a database that is gone', thrown({ code: 'ECONNREFUSED' }), 'kernel.unavailable'],
    ['a lost connection', thrown({ code: '08006' }), 'kernel.unavailable'],
    [
      'a pool whose connections are all busy',
      new Error('timeout exceeded when trying to connect'),
      'kernel.unavailable',
    ],
    ['too large a body', thrown({ statusCode: 413 }), 'kernel.too-large'],
    ['too large a file', thrown({ code: 'FST_REQ_FILE_TOO_LARGE', statusCode: 413 }), 'kernel.too-large'],
    ['an unknown media type', thrown({ statusCode: 415 }), 'kernel.unsupported-media'],
    ['too long an address', thrown({ statusCode: 414 }), 'kernel.not-found'],
    ['another fault of the caller', thrown({ statusCode: 400 }), 'kernel.bad-request'],
    ['a broken constraint', thrown({ code: '23514' }), 'kernel.internal'],
    ['a missing table', thrown({ code: '42P01' }), 'kernel.internal'],
    ['a defect', new TypeError('x is undefined'), 'kernel.internal'],
    ['text', 'text', 'kernel.internal'],
    ['nothing', undefined, 'kernel.internal'],
    ['null', null, 'kernel.internal'],
  ]
  for (const [what, error, code] of table) {
    it(`takes ${what} for ${code}`, () => {
      assert.equal(problemOf(error).code, code)
    })
  }

  it('leaves a problem as it is', () => {
    const problem = kernelProblems.tooMany()
    assert.equal(problemOf(problem), problem)
  })

  it('says when to come back while the database is away', () => {
    assert.deepEqual(problemOf(thrown({ code: '57P03' })).headers, { 'retry-after': '5' })
  })

  it('makes a problem of anything, and repeats nothing of it', () => {
    fc.assert(
      fc.property(fc.anything(), (error) => {
        const problem = problemOf(error)
        return problem instanceof Problem && !JSON.stringify(problem).includes('private detail')
      }),
    )
    assert.doesNotMatch(JSON.stringify(problemOf(thrown({ detail: 'a row' }))), /a row/)
  })
})
