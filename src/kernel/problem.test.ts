import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { languages, say } from './language.ts'
import { defineProblems, kernelProblems, Problem, problemDocument } from './problem.ts'

const problems = defineProblems('cases', {
  alreadyDecided: {
    status: 409,
    title: { zh: '已在{date}办结', en: 'Decided on {date}' },
    mend: { zh: '请查看结果。', en: 'See the result.' },
  },
})

describe('defineProblems', () => {
  it('makes stable codes from the names', () => {
    assert.equal(problems.alreadyDecided({ values: { date: '7月8日' } }).code, 'cases.already-decided')
  })

  it('fills the words in both languages', () => {
    const problem = problems.alreadyDecided({ values: { date: 'x' } })
    assert.deepEqual(problem.title, { zh: '已在x办结', en: 'Decided on x' })
    assert.equal(problem.status, 409)
  })

  it('throws when a variable of the words is missing', () => {
    assert.throws(() => problems.alreadyDecided({ values: {} }))
  })

  it('says nothing but the code in the message, which logs may carry', () => {
    const problem = problems.alreadyDecided({ values: { date: '林晓岚' }, private: { case: '1' } })
    assert.equal(problem.message, 'cases.already-decided')
    assert.ok(problem instanceof Problem && problem instanceof Error)
  })
})

describe('problemDocument', () => {
  const problem = kernelProblems.badRequest({
    fields: [{ field: 'phone', words: { zh: '手机号是11位', en: 'A phone number has 11 digits' } }],
    private: { why: 'secret' },
  })

  it('has the members of RFC 9457 and the fields that are wrong', () => {
    assert.deepEqual(problemDocument(problem, 'en', '/signin/phone'), {
      type: 'urn:tongban:problem:kernel.bad-request',
      title: 'Something in the request is wrong',
      status: 400,
      detail: 'Go back, check what was entered, and send it again.',
      instance: '/signin/phone',
      code: 'kernel.bad-request',
      errors: [{ field: 'phone', detail: 'A phone number has 11 digits' }],
    })
  })

  it('never shows the private part', () => {
    for (const language of languages)
      assert.doesNotMatch(JSON.stringify(problemDocument(problem, language, '/')), /secret/)
  })

  it('has no errors member when no field is wrong', () => {
    assert.equal('errors' in problemDocument(kernelProblems.notFound(), 'zh-CN', '/x'), false)
  })
})

describe('the refusals of the kernel', () => {
  for (const [name, make] of Object.entries(kernelProblems)) {
    it(`${name} has a status and whole sentences in both languages`, () => {
      // Names of duties are filled in where one is meant.
      const { status, title, mend } = make({ values: { zh: '事项管理员', en: 'item manager' } })
      assert.ok(status >= 400 && status < 600)
      for (const language of languages) assert.ok(say(title, language).length > 2 && say(mend, language).length > 5)
      assert.match(mend.zh, /。$/)
      assert.match(mend.en, /\.$/)
    })
  }
})
