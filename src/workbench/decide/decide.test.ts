import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { correctFact, submitCase } from '#casework'
import { one, sql } from '#kernel/database'
import { anonymous, type Principal } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  officerOf,
  readyDraft,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

const reason = '居住登记不满半年，不符合《居住证暂行条例》第二条。'

describe('deciding a case', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  before(async () => {
    world = await caseworkWorld()
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  /** A case that an officer has open: its path and the version on the page. */
  async function openedCase(number = 1): Promise<{ path: string; version: string; caseId: string }> {
    return opened((await submittedCase(world, await world.signIn(number))).caseId)
  }

  async function opened(caseId: string): Promise<{ path: string; version: string; caseId: string }> {
    const path = `/w/case/${caseId}`
    const page = mustBePage(await pages.get(eastLake, path))
    return { path, version: /\/(?:grant|accept)\?version=(\d+)/.exec(page)?.[1] ?? '', caseId }
  }

  /** Who says that the register is wrong: nothing is accepted by itself, and the rules suggest to refuse. */
  async function correctedCase(): Promise<{ path: string; version: string; caseId: string }> {
    const person = await world.signIn(9)
    const draft = await readyDraft(world, person)
    const caseId = draft.case.id
    await world.node.as(person, async (services) => {
      await correctFact(services, person, caseId, { factId: 'residence.since', value: '2026-06-01', reason: 'wrong' })
      await submitCase(services, person, caseId, { submissionKey: caseId })
    })
    return opened(caseId)
  }

  /** The same, accepted: now an officer may grant it, against the suggestion. */
  async function doubtfulCase(): Promise<{ path: string; version: string; caseId: string }> {
    const { path, version, caseId } = await correctedCase()
    assert.equal((await pages.post(eastLake, `${path}/accept`, { version })).location, '/w/queue?did=accepted')
    return opened(caseId)
  }

  function stateOf(caseId: string): Promise<string> {
    return world.node.as(eastLake, async ({ db }) => {
      const { state } = await one<{ state: string }>(db, sql`select state from casework.cases where id = ${caseId}`)
      return state
    })
  }

  it('asks on a page with one question, one labelled box at most and an equal way back', async () => {
    const { path, version } = await openedCase()
    for (const action of ['grant', 'refuse', 'accept']) {
      const page = mustBePage(await pages.get(eastLake, `${path}/${action}?version=${version}`))
      assert.match(page, new RegExp(`<form [^>]*action="${path}/${action}" method="post"`))
      assert.equal(hiddenField(page, 'version'), version)
      assert.ok(hiddenField(page, 'csrf').length > 20)
      assert.ok((page.match(new RegExp(`href="${path}"`, 'g'))?.length ?? 0) >= 2, action)
      for (const [, id] of page.matchAll(/<textarea id="([^"]+)"/g)) assert.ok(page.includes(`for="${id}"`), action)
    }
  })

  it('wants a reason from who grants against the suggestion, and from nobody else', async () => {
    const { path, version, caseId } = await doubtfulCase()
    const asked = mustBePage(await pages.get(eastLake, `${path}/grant?version=${version}`))
    assert.match(asked, /系统没有建议准予，请写明理由/)
    const refused = mustBePage(await pages.post(eastLake, `${path}/grant`, { version }), 422)
    assert.match(refused, /<title>错误：/)
    assert.match(refused, /href="#reason"/)
    assert.match(refused, /<textarea id="reason"[^>]*aria-invalid="true"/)
    assert.equal(await stateOf(caseId), 'handling')
    const given = await pages.post(eastLake, `${path}/grant`, { version, reason: '经核实，申请人有引进人才证明。' })
    assert.equal(given.location, '/w/queue?did=granted')
    const plain = await openedCase(1)
    assert.doesNotMatch(
      mustBePage(await pages.get(eastLake, `${plain.path}/grant?version=${plain.version}`)),
      /<textarea/,
    )
  })

  it('keeps a reason that was too long, whole and escaped', async () => {
    const { path, version, caseId } = await doubtfulCase()
    const long = `</textarea><script>alert(1)</script>${'很长的理由。'.repeat(400)}`
    for (const action of ['grant', 'refuse']) {
      const page = await pages.post(eastLake, `${path}/${action}`, { version, reason: long, confirmed: 'yes' })
      const body = mustBePage(page, 422)
      assert.ok(body.includes('&lt;/textarea&gt;&lt;script&gt;alert(1)'), action)
      assert.ok(body.includes('很长的理由。'.repeat(400)), 'nothing typed is lost')
    }
    assert.equal(await stateOf(caseId), 'handling')
  })

  it('previews a refusal with its remedies and carries the reason unchanged', async () => {
    const { path, version, caseId } = await openedCase(9)
    const quoted = `${reason}“附件”<b>&"引号"`
    const preview = mustBePage(await pages.post(eastLake, `${path}/refuse`, { version, reason: quoted }))
    assert.equal(hiddenField(preview, 'confirmed'), 'yes')
    assert.equal(hiddenField(preview, 'reason'), `${reason}“附件”&lt;b&gt;&amp;&quot;引号&quot;`)
    assert.match(preview, /button--danger/)
    assert.match(preview, /行政复议/)
    assert.match(preview, /&lt;b&gt;&amp;&quot;引号&quot;/)
    assert.doesNotMatch(preview, /<b>/)
    assert.equal(await stateOf(caseId), 'handling', 'a preview decides nothing')
  })

  it('refuses a form of yesterday, of nobody’s version and of a case decided meanwhile', async () => {
    const { path, version, caseId } = await openedCase()
    for (const action of ['grant', 'refuse', 'accept']) {
      for (const stale of ['1', '99', 'x', '']) {
        const answer = await pages.post(eastLake, `${path}/${action}`, { version: stale, reason, confirmed: 'yes' })
        assert.equal(answer.status, 409, `${action} ${stale}`)
      }
      assert.equal((await pages.get(eastLake, `${path}/${action}?version=99`)).status, 409)
      assert.equal((await pages.get(eastLake, `${path}/${action}`)).status, 400)
    }
    assert.equal(await stateOf(caseId), 'handling')
    assert.equal((await pages.post(eastLake, `${path}/grant`, { version })).location, '/w/queue?did=granted')
    const late = await pages.post(eastLake, `${path}/refuse`, { version, reason, confirmed: 'yes' })
    assert.match(mustBePage(late, 409), /这件事刚刚被别人处理过/)
    assert.equal(await stateOf(caseId), 'deciding')
  })

  it('accepts what was corrected, once, after showing what the applicant will read', async () => {
    const { path, version, caseId } = await correctedCase()
    assert.equal(await stateOf(caseId), 'submitted')
    const page = mustBePage(await pages.get(eastLake, `${path}/accept?version=${version}`))
    assert.match(page, /您的申请已受理，承诺时限从今天起算。/)
    // What has not been accepted cannot be granted yet.
    const early = await pages.post(eastLake, `${path}/grant`, { version, reason })
    assert.equal(early.status, 409)
    assert.equal((await pages.post(eastLake, `${path}/accept`, { version })).location, '/w/queue?did=accepted')
    assert.equal((await pages.post(eastLake, `${path}/accept`, { version })).status, 409)
    assert.equal(await stateOf(caseId), 'accepted')
  })

  it('accepts nothing that is accepted already', async () => {
    const { path, version } = await openedCase()
    assert.equal((await pages.post(eastLake, `${path}/accept`, { version })).status, 409)
  })

  it('takes no form without its token, nor with another’s', async () => {
    const { path, version, caseId } = await openedCase(9)
    const fields = { version, reason, confirmed: 'yes' }
    for (const csrf of ['', 'wrong', ['a', 'b']])
      for (const action of ['grant', 'refuse', 'accept'])
        assert.equal((await pages.post(eastLake, `${path}/${action}`, { ...fields, csrf })).status, 403, action)
    assert.equal(await stateOf(caseId), 'handling')
  })

  it('belongs to the approvers of the office alone', async () => {
    const { path, version, caseId } = await openedCase(9)
    const fields = { version, reason, confirmed: 'yes' }
    const issuer = officerOf('360102', '何平', ['issuer', 'supervisor'])
    const refusals: readonly (readonly [Principal, number])[] = [
      [westLake, 404],
      [issuer, 403],
      [await world.signIn(9), 303],
      [anonymous, 303],
    ]
    for (const [who, status] of refusals) {
      for (const action of ['grant', 'refuse', 'accept']) {
        const answer = await pages.post(who, `${path}/${action}`, fields)
        const got = answer.status === 401 ? 303 : answer.status
        assert.equal(got, status, `${who.kind} ${action}`)
      }
    }
    assert.equal(await stateOf(caseId), 'handling')
  })

  it('is asked and answered in English too', async () => {
    const { path, version } = await doubtfulCase()
    for (const action of ['grant', 'refuse', 'accept']) {
      const page = mustBePage(await pages.get(eastLake, `/en${path}/${action}?version=${version}`))
      const main = /<main.*<\/main>/s.exec(page)?.[0] ?? ''
      assert.match(main, new RegExp(`action="/en${path}/${action}"`))
      const words = main.replace(/<[^>]*>/g, ' ')
      const han = words.match(/\p{Script=Han}+/gu) ?? []
      // The name of the applicant is the one word that has no translation.
      assert.ok(new Set(han).size <= 1, han.join(' '))
    }
    const done = await pages.post(eastLake, `/en${path}/refuse`, { version, reason, confirmed: 'yes' })
    assert.equal(done.location, '/en/w/queue?did=refused')
  })

  it('does not exist for ids that nobody gave', async () => {
    const ids = ['not-a-case', '00000000-0000-7000-8000-000000000000', '%00', `${'9'.repeat(400)}`, "1'or'1'='1"]
    for (const id of ids) {
      const { status } = await pages.get(eastLake, `/w/case/${encodeURIComponent(id)}/grant?version=1`)
      assert.ok(status === 404 || status === 400 || status === 414, `${status} for ${id.slice(0, 40)}`)
      const posted = await pages.post(eastLake, `/w/case/${encodeURIComponent(id)}/refuse`, { version: '1', reason })
      assert.ok(posted.status >= 400 && posted.status < 500, `${posted.status} for ${id.slice(0, 40)}`)
    }
  })
})
