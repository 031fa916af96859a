import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { system } from '#kernel/principal'
import { publishPolicies } from '#policy'
import { calendarDate } from '#standards'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { somePolicies } from '../../../../test/some-policies.ts'
import { portalRoutes } from '../../index.ts'
import { factsFrom, policyQuestions, readAnswers } from './questions.ts'

let test: TestServices
let portal: TestPortal
before(async () => {
  test = await testServices()
  await test.as(system, (services) => publishPolicies(services, somePolicies))
  portal = await testPortal(test, portalRoutes({}))
})
after(() => test.close())

async function bodyOf(path: string, status = 200): Promise<string> {
  const answer = await portal.get(path)
  assert.equal(answer.status, status, path)
  assert.deepEqual(faultsOfPage(answer.body), [], path)
  return answer.body
}

describe('the library of policies', () => {
  it('shows every policy with what it gives and how it is had, ended ones marked', async () => {
    const body = await bodyOf('/policy')
    for (const { id, title } of somePolicies) {
      assert.ok(body.includes(`href="/policy/${id}"`))
      assert.ok(body.includes(title.zh))
    }
    assert.match(body, /已到期/)
    assert.match(body, /每人6,000元/)
    assert.match(body, /href="\/policy\/match"/)
    assert.match(body, /aria-current="page"[^>]*>全部/)
  })

  it('is filtered by address; a filter that does not exist filters nothing', async () => {
    const filtered = await bodyOf('/policy?kind=apply&topic=startUp')
    assert.match(filtered, /政策shop-grant/)
    assert.doesNotMatch(filtered, /政策jobs/)
    assert.match(await bodyOf('/policy?kind=apply&topic=tax'), /没有符合这些条件的政策/)
    assert.match(await bodyOf('/policy?kind=toString'), /政策jobs/)
  })

  it('speaks English, and keeps the language in its links', async () => {
    const body = await bodyOf('/en/policy')
    assert.match(body, /Support for businesses/)
    assert.match(body, /href="\/en\/policy\/jobs"/)
  })
})

describe('the page of a policy', () => {
  it('says in plain words what, for whom, how, until when, by which law, and whom to ask', async () => {
    const body = await bodyOf('/policy/jobs')
    for (const part of [
      '平常话。',
      '小微企业',
      '确认即享',
      '2024年1月1日起执行',
      '长期有效',
      '《中小企业促进法》',
      'tel:12366',
      '人社·社会保险库',
    ])
      assert.ok(body.includes(part), part)
    await bodyOf('/en/policy/jobs')
  })

  it('marks one that has ended, and leads nowhere from it', async () => {
    const body = await bodyOf('/policy/ended')
    assert.match(body, /这项政策已到期/)
    assert.doesNotMatch(body, /href="\/policy\/match"/)
    assert.match(await bodyOf('/policy/upcoming'), /从2026年7月9日起执行/)
  })

  it('of an unknown id is not found', async () => {
    assert.match(await bodyOf('/policy/nothing', 404), /没有找到这条政策/)
  })
})

describe('the checker', () => {
  it('asks a few questions, none answered beforehand', async () => {
    const body = await bodyOf('/policy/match')
    assert.equal(body.match(/<fieldset/g)?.length, policyQuestions.length)
    assert.doesNotMatch(body, /checked=""/)
  })

  it('says what is due, what is open and what is missed, with reasons', async () => {
    const body = await bodyOf('/policy/match?check=1&kind=sole-trader&age=young&sales=small')
    assert.match(body, /能享受2项/)
    assert.match(body, /合计5,000元/)
    const at = (part: string): number => {
      assert.ok(body.includes(part), part)
      return body.indexOf(part)
    }
    assert.ok(at('能享受的') < at('政策shop-grant') && at('政策shop-grant') < at('还要知道一些'))
    assert.ok(at('还要知道一些') < at('政策jobs') && at('政策jobs') < at('差一点的'))
    assert.match(body, /只给企业/)
    assert.match(body, /href="\/policy\/match\?kind=sole-trader&amp;age=young&amp;sales=small"/)
  })

  it('says from when a near miss will hold', async () => {
    assert.match(await bodyOf('/policy/match?check=1&kind=sole-trader&age=new'), /到2026年10月8日就符合了/)
  })

  it('wants at least one answer', async () => {
    const body = await bodyOf('/policy/match?check=1')
    assert.match(body, /请至少回答一个问题/)
    assert.match(body, /href="#kind"/)
    assert.match(await bodyOf('/policy/match?check=1&kind=ministry'), /请至少回答一个问题/)
  })

  it('shows answers again to be changed', async () => {
    assert.match(
      await bodyOf('/policy/match?kind=company'),
      /value="company"[^>]*checked=""|checked=""[^>]*value="company"/,
    )
  })

  it('is the same in English', async () => {
    assert.match(await bodyOf('/en/policy/match?check=1&sales=small'), /You are due 1 policy/)
  })
})

describe('answers', () => {
  const today = calendarDate('2026-07-08')

  it('become facts stated by the visitor', () => {
    assert.deepEqual(factsFrom({ sales: 'small', age: 'young' }, today), {
      'enterprise.registeredOn': { value: '2025-01-08', source: { zh: '您填写的', en: 'As you stated' } },
      'tax.monthlySales': { value: 100_000, source: { zh: '您填写的', en: 'As you stated' } },
    })
  })

  it('that were not offered are none', () => {
    assert.deepEqual(readAnswers({ kind: 'x', age: ['young'], other: 'y', sales: 'small' }), { sales: 'small' })
  })
})
