import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  answer,
  commitmentHash,
  commitmentLines,
  deferMaterial,
  getOwnCase,
  listOwnCases,
  signCommitment,
} from '#casework'
import type { Material } from '#catalogue'
import { anonymous, type Officer, type Person } from '#kernel/principal'
import { samplePhone } from '#standards'
import { residencePermit } from '../../../demonstration/samples/items/index.ts'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  getSamplePerson,
  permit,
  readyDraft,
} from '../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'
import { clerk, knownAtHub, otherClerk } from '../../../test/window-world.ts'

/** Asked of students; it may follow. */
const schoolPaper: Material = {
  ...{ id: 'school', name: { zh: '入学说明', en: 'Note on the studies' }, when: 'answers.purpose = "study"' },
  ...{ source: { zh: '本人', en: 'Yourself' }, standard: { zh: '原件', en: 'The original' } },
  waiver: { kind: 'required', reason: { zh: '没有数据', en: 'No data' }, code: 'made-by-applicant' },
  details: { copy: 'original', medium: 'either', necessity: 'later', channel: 'applicant', copies: 1 },
}

describe('the one-stop window', () => {
  let world: CaseworkWorld
  let pages: PageVisitor
  /** The cookie of the second screen. */
  let device = ''
  before(async () => {
    world = await caseworkWorld({ item: { materials: [...residencePermit.materials, schoolPaper] } })
    for (const number of [1, 5]) await knownAtHub(world, number)
    pages = await pageVisitor(world.node)
  })
  after(async () => {
    await pages.close()
    await world.close()
  })

  const screen = async () => mustBePage(await pages.get(anonymous, '/screen', { cookie: device }))
  const press = (step: string, fields: Record<string, string> = {}) =>
    pages.post(anonymous, `/screen/${step}`, fields, { cookie: device })

  /** @returns the address of the visit */
  async function visitWith(fields: Record<string, string>): Promise<string> {
    const { status, location = '', body } = await pages.post(clerk, '/w/intake', fields)
    assert.equal(status, 303, body.slice(0, 800))
    return location
  }

  async function begunAt(visit: string): Promise<string> {
    const { location = '' } = await pages.post(clerk, `${visit}/start`, { item: permit.itemCode })
    return location
  }

  it('shows the clerk who may be there, and nobody else anything', async () => {
    const body = mustBePage(await pages.get(clerk, '/w/intake'))
    for (const words of ['读身份证', '没带身份证', '第二屏', '没有连接', 'data-key="f2"', '林晓岚']) {
      assert.ok(body.includes(words), words)
    }
    assert.equal((await pages.get(eastLake, '/w/intake')).status, 403)
    mustBePage(await pages.get(clerk, '/en/w/intake'))
  })

  it('offers to bind a phone to an account without one, with the card alone', async () => {
    const visit = await visitWith({ card: '9' })
    assert.match(mustBePage(await pages.get(clerk, visit)), /绑定手机号/)
    const refused = await pages.post(clerk, `${visit}/phone`, { phone: '12' })
    assert.equal(refused.status, 422)
    assert.match(refused.body, /请输入11位手机号/)
    assert.equal((await pages.post(clerk, `${visit}/phone`, { phone: samplePhone(909) })).location, visit)
    assert.match(mustBePage(await pages.get(clerk, visit)), /等本人确认/)
    assert.equal((await pages.post(otherClerk, `${visit}/phone`, { phone: samplePhone(909) })).status, 404)
    const known = await visitWith({ card: '1' })
    assert.doesNotMatch(mustBePage(await pages.get(clerk, known)), /绑定手机号/)
    const guide = `${known}/item/${permit.itemCode}`
    mustBePage(await pages.get(clerk, guide))
    await pages.post(clerk, `${known}/end`)
    assert.equal((await pages.get(clerk, guide)).status, 409)
  })

  it('pairs the screen in front of the person by a code that stands on no address', async () => {
    const body = mustBePage(await pages.post(clerk, '/w/intake/screen'))
    const code = /配对码 ([A-Z2-9]{4} [A-Z2-9]{4})/.exec(body)?.[1] ?? ''
    assert.match(code, /^\S{4} \S{4}$/)
    const asks = mustBePage(await pages.get(anonymous, '/screen'))
    assert.ok(asks.includes('请输入窗口人员屏幕上的8位配对码'))
    assert.ok(mustBePage(await pages.get(anonymous, '/screen/ABCD2345')).includes('ABCD2345'))
    const wrong = await pages.post(anonymous, '/screen/pair', { code: 'ABCD2345' })
    assert.ok(mustBePage(wrong, 404).includes('配对码不对'))
    const paired = await pages.post(anonymous, '/screen/pair', { code })
    assert.equal(paired.location, '/screen')
    device = String(paired.headers['set-cookie']).split(';')[0] ?? ''
    const waits = await screen()
    assert.ok(waits.includes('请稍候') && waits.includes('http-equiv="refresh"') && waits.includes('data-mode="elder"'))
  })

  it('leads from the card to the receipt without script, and the person confirms on their own screen', async () => {
    const visit = await visitWith({ card: '1' })
    const person = mustBePage(await pages.get(clerk, visit))
    assert.ok(person.includes('已读身份证') && person.includes('还没有正在办的事'))
    assert.ok(!person.includes(getSamplePerson(1).residentId))
    const guide = mustBePage(await pages.get(clerk, `${visit}/item/${permit.itemCode}`))
    assert.ok(guide.includes('念给他听') && guide.includes('不收费') && guide.includes('data-key="f8"'))
    const address = await begunAt(visit)
    const empty = mustBePage(await pages.get(clerk, address))
    assert.ok(empty.includes('您在代填') && empty.includes('还没有取数'))

    const early = await pages.post(clerk, `${address}/submit`, { submissionKey: 'early' })
    assert.equal(early.status, 422)
    assert.equal((await pages.post(clerk, `${address}/gather`)).location, address)
    assert.equal((await pages.post(clerk, `${address}/answers`, { 'answer-purpose': 'employment' })).location, address)
    const filled = mustBePage(await pages.get(clerk, address))
    for (const words of ['公安部', '窗口代填', '都齐了', '请本人在第二屏核对并确认', '免交']) {
      assert.ok(filled.includes(words), words)
    }
    assert.ok(!filled.includes(getSamplePerson(1).residentId))
    const submissionKey = hiddenField(filled, 'submissionKey')
    const unconfirmed = await pages.post(clerk, `${address}/submit`, { submissionKey })
    assert.ok(mustBePage(unconfirmed, 422).includes('本人还没有确认'))

    const shown = await screen()
    assert.ok(shown.includes('请核对：居住证申领') && shown.includes('都对，我确认'))
    assert.ok(!shown.includes(getSamplePerson(1).residentId))
    assert.equal((await press('wrong')).location, '/screen?did=wrong')
    assert.ok(mustBePage(await pages.get(clerk, address)).includes('本人在第二屏按了“不对”'))
    assert.equal((await press('confirm', { digest: '00' })).status, 409)
    const digest = hiddenField(shown, 'digest')
    assert.equal((await press('confirm', { digest })).location, '/screen?did=confirm')
    assert.equal((await press('confirm', { digest })).location, '/screen?did=confirm')
    const confirmed = mustBePage(await pages.get(clerk, address))
    assert.ok(confirmed.includes('本人已确认现在的内容') && !confirmed.includes('按了“不对”'))

    assert.equal((await pages.post(clerk, `${address}/submit`, { submissionKey })).location, `${address}/receipt`)
    const receipt = mustBePage(await pages.get(clerk, `${address}/receipt`))
    for (const words of [
      '收件回执',
      '查询码',
      '受理时间',
      '承诺办结',
      '李敏 · 已读身份证',
      'class="qr"',
      'data-key="f9"',
    ]) {
      assert.ok(receipt.includes(words), words)
    }
    assert.ok(mustBePage(await pages.get(clerk, '/screen', { cookie: device })).includes('已提交'))
    // Back on the form, the clerk finds the receipt.
    assert.equal((await pages.get(clerk, address)).location, `${address}/receipt`)

    assert.equal((await pages.post(clerk, `${visit}/end`)).location, '/w/intake')
    const over = await screen()
    assert.ok(over.includes('请稍候') && !over.includes('居住证'))
    for (const path of [visit, address, `${address}/receipt`]) assert.equal((await pages.get(clerk, path)).status, 409)
    const caseId = address.split('/').at(-1) ?? ''
    const owner = await world.signIn(1)
    const own = await world.node.as(owner, (services) => getOwnCase(services, owner, caseId))
    assert.equal(own.window?.intake?.confirmed, 'screen')
    const ownPage = mustBePage(await pages.get(owner, `/my/cases/${caseId}`))
    assert.ok(ownPage.includes('窗口代填') && ownPage.includes('李敏'))
    const office = mustBePage(await pages.get(eastLake, `/w/case/${caseId}`))
    assert.ok(office.includes('窗口代填') && office.includes('李敏'))
  })

  it('goes on with what was begun online, takes scans, asks for more with a reason, prints what is missing', async () => {
    const owner: Person = await world.signIn(5)
    const { case: begun } = await readyDraft(world, owner)
    const [commitment] = begun.item.online?.commitments ?? []
    assert.ok(commitment)
    const textHash = commitmentHash(world.node.services.keys, commitmentLines(commitment, 'zh-CN'))
    const { id: commitmentId } = commitment
    await world.node.as(owner, async (services) => {
      await signCommitment(services, owner, begun.id, { commitmentId, language: 'zh-CN', textHash })
      await answer(services, owner, begun.id, { questionId: 'purpose', value: 'study' })
      await deferMaterial(services, owner, begun.id, schoolPaper.id)
    })
    const visit = await visitWith({ card: '5' })
    const list = mustBePage(await pages.get(clerk, visit))
    assert.equal(hiddenField(list, 'case'), begun.id)
    const { location: address = '' } = await pages.post(clerk, `${visit}/take`, { case: begun.id })
    const form = mustBePage(await pages.get(clerk, address))
    const material = begun.item.materials[0]?.id ?? ''
    assert.ok(form.includes(`value="${material}"`))

    const short = await pages.post(clerk, `${address}/ask`, { material, reason: '嗯' })
    assert.ok(mustBePage(short, 422).includes('请写5到200个字'))
    const reason = '证件信息和本人说的对不上。'
    assert.equal((await pages.post(clerk, `${address}/ask`, { material, reason })).location, address)
    const asked = mustBePage(await pages.get(clerk, address))
    assert.ok(asked.includes(`窗口要求：${reason}（李敏）`))
    const shown = await screen()
    assert.ok(shown.includes(`窗口要求提交：${reason}`))
    for (const words of ['您签了的承诺', commitment.title.zh, '入学说明', '前补交'])
      assert.ok(shown.includes(words), `all that is confirmed is shown: ${words}`)
    const notice = mustBePage(await pages.get(clerk, `${address}/missing`))
    assert.ok(notice.includes('一次性告知书') && notice.includes('第三十二条'))

    const bad = await pages.upload(clerk, `${address}/materials`, { material }, [
      { field: 'file', fileName: 'a.jpg', bytes: files.html },
    ])
    assert.equal(bad.status, 422)
    const good = await pages.upload(clerk, `${address}/materials`, { material }, [
      { field: 'file', fileName: '照片.jpg', bytes: files.jpeg },
    ])
    assert.equal(good.location, address)
    const scanned = mustBePage(await pages.get(clerk, address))
    const button = /<button[^>]*name="remove"[^>]*>/.exec(scanned)?.[0] ?? ''
    const remove = /value="([^"]+)"/.exec(button)?.[1] ?? ''
    assert.equal((await pages.upload(clerk, `${address}/materials`, { material, remove }, [])).location, address)

    const correcting = mustBePage(await pages.get(clerk, `${address}/fact/person.name`))
    assert.ok(correcting.includes('哪里不对'))
    // The person reads the reason in their own draft too.
    const own = await world.node.as(owner, (services) => getOwnCase(services, owner, begun.id))
    assert.equal(own.window?.askedFor[0]?.reason, reason)
    assert.ok(mustBePage(await pages.get(owner, `/my/cases/${begun.id}`)).includes(reason))
    await pages.post(clerk, `${visit}/end`)
    const cases = await world.node.as(owner, (services) => listOwnCases(services, owner))
    assert.ok(cases.some(({ caseId, state }) => caseId === begun.id && state === 'draft'))
  })

  it('serves who has no card by name and number, until a code proves them', async () => {
    const { name, residentId, phone } = getSamplePerson(5)
    const refused = await pages.post(clerk, '/w/intake', { name: '王五', residentId })
    assert.ok(mustBePage(refused, 422).includes('核对不上'))
    const visit = await visitWith({ name, residentId: residentId.toLowerCase() })
    assert.ok(mustBePage(await pages.get(clerk, visit)).includes('身份待核'))
    assert.ok((await screen()).includes('确认是您本人'))
    assert.equal((await press('send')).location, '/screen?did=send')
    const code = /\d{6}/.exec(world.node.sms.findLast((each) => each.phone === phone)?.text.zh ?? '')?.[0] ?? ''
    assert.equal((await press('prove', { code: 'no' })).status, 422)
    assert.equal((await press('prove', { code })).location, '/screen?did=prove')
    assert.ok(mustBePage(await pages.get(clerk, visit)).includes('已用本人手机验证码确认'))
    await pages.post(clerk, `${visit}/end`)
  })

  it('gives nothing to a clerk whose visit it is not, and to no form of another page', async () => {
    const visit = await visitWith({ card: '1' })
    const address = await begunAt(visit)
    for (const path of [visit, address, `${address}/receipt`, `${address}/missing`]) {
      assert.equal((await pages.get(otherClerk, path)).status, 404, path)
    }
    assert.equal((await pages.post(otherClerk, `${address}/answers`, { 'answer-purpose': 'study' })).status, 404)
    assert.equal((await pages.post(clerk, `${address}/answers`, { csrf: 'x' })).status, 403)
    await pages.post(clerk, `${visit}/end`)
  })

  it('lets the head of an office entrust windows, and nobody else', async () => {
    const head: Officer = { ...eastLake, duties: ['head'], sessionId: 'head' }
    assert.equal((await pages.get(clerk, '/w/entrusted')).status, 403)
    mustBePage(await pages.get(head, '/w/entrusted'))
    mustBePage(await pages.post(head, '/w/entrusted', { window: 'nonsense' }), 422)
    await pages.post(head, '/w/entrusted', { window: otherClerk.organisation.id })
    assert.ok(mustBePage(await pages.get(head, '/w/entrusted')).includes(otherClerk.organisation.name))
    await pages.post(head, '/w/entrusted', { end: otherClerk.organisation.id, window: '' })
    assert.ok(mustBePage(await pages.get(head, '/w/entrusted')).includes('还没有授权'))
  })
})
