import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { supplyCorrection } from '#casework'
import { anonymous } from '#kernel/principal'
import {
  attachMaterial,
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  files,
  getSamplePerson,
  officerOf,
  submittedCase,
  westLake,
} from '../../../test/casework-world.ts'
import { hiddenField, mustBePage, type PageVisitor, pageVisitor } from '../../../test/page-visitor.ts'

describe('the workbench', () => {
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

  /** Opens the case and the page of a decision as an officer would. @returns the version in the form. */
  async function decisionPage(caseId: string, decision: string): Promise<{ version: string; body: string }> {
    const found = mustBePage(await pages.get(eastLake, `/w/case/${caseId}`))
    const href = new RegExp(`href="(/w/case/${caseId}/${decision}[^"]*)"`).exec(found)?.[1]
    assert.ok(href, `no way to ${decision}`)
    const body = mustBePage(await pages.get(eastLake, href.replaceAll('&amp;', '&')))
    return { version: hiddenField(body, 'version'), body }
  }

  it('lists what has to be decided without opening anything, the name masked', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const queue = mustBePage(await pages.get(eastLake, '/w/queue'))
    assert.match(queue, new RegExp(`/w/case/${caseId}`))
    assert.match(queue, /林\*岚/)
    assert.doesNotMatch(queue, /林晓岚/)
    assert.match(queue, /全部一致/)
    for (const lane of ['due-today', 'overdue', 'waiting', 'closed', 'nonsense'])
      mustBePage(await pages.get(eastLake, `/w/queue?lane=${lane}`))
    mustBePage(await pages.get(eastLake, '/en/w/queue'))
    assert.equal((await pages.get(eastLake, '/w')).location, '/w/queue')
  })

  it('shows facts with their sources, the derivation, the masked number', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const page = mustBePage(await pages.get(eastLake, `/w/case/${caseId}`))
    assert.match(page, /建议准予/)
    assert.match(page, /看推导/)
    assert.match(page, /人口/)
    assert.match(page, /\d{4} \*\*\*\* \*\*\*\* [\dX]{4}/)
    assert.ok(!page.includes(getSamplePerson(1).residentId), 'the number is masked')
    assert.match(page, /data-key="y"/)
    mustBePage(await pages.get(eastLake, `/en/w/case/${caseId}`))
  })

  it('shows a number in full for a reason only, and tells the applicant', async () => {
    const person = await world.signIn(5)
    const { caseId } = await submittedCase(world, person)
    const address = `/w/case/${caseId}/reveal/person.residentId`
    const { residentId } = getSamplePerson(5)
    assert.ok(!mustBePage(await pages.get(eastLake, address)).includes(residentId))
    assert.match(mustBePage(await pages.post(eastLake, address, { reason: '看' }), 422), /<title>错误：/)
    const shown = mustBePage(await pages.post(eastLake, address, { reason: '与现场出示的证件核对' }))
    assert.ok(shown.includes(residentId))
    const mine = mustBePage(await pages.get(person, `/my/cases/${caseId}`))
    assert.match(mine, /周岚清/)
    assert.equal((await pages.get(eastLake, `/w/case/${caseId}/reveal/person.name`)).status, 404)
  })

  it('grants after a page that shows what the applicant will read', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    const { version, body } = await decisionPage(caseId, 'grant')
    assert.match(body, /申请人会看到/)
    assert.match(body, /符合条件，准予。/)
    const granted = await pages.post(eastLake, `/w/case/${caseId}/grant`, { version })
    assert.equal(granted.location, '/w/queue?did=granted')
    assert.match(mustBePage(await pages.get(eastLake, '/w/queue?did=granted')), /已准予/)
    // The second press, and the other officer who had it open.
    assert.equal((await pages.post(eastLake, `/w/case/${caseId}/grant`, { version })).status, 409)
    assert.doesNotMatch(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /准予|电子证照可以用了/)
    await world.takeEffect()
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /电子证照可以用了/)
    assert.match(mustBePage(await pages.get(person, '/my/certs')), /居住证/)
  })

  it('asks for a correction once, previewed, and goes on with what was supplied', async () => {
    const person = await world.signIn(20)
    const { caseId } = await submittedCase(world, person)
    const { version } = await decisionPage(caseId, 'correct')
    const address = `/w/case/${caseId}/correct`
    const picked = mustBePage(
      await pages.post(eastLake, address, { version, do: 'write', about: ['fact:person.photoTakenOn'] }),
    )
    assert.match(picked, /的记录是“/)
    const two = mustBePage(await pages.post(eastLake, address, { version, do: 'add', entries: '1', 'what-0': '照片' }))
    assert.match(two, /第2样/)
    const empty = mustBePage(await pages.post(eastLake, address, { version, do: 'preview', entries: '1' }), 422)
    assert.match(empty, /<title>错误：/)
    assert.match(empty, /href="#by-year"/)
    const notice = {
      version,
      entries: '1',
      'what-0': '近期证件照1张',
      'why-0': '人口库的照片拍于2015年。',
      'standard-0': '白底、不戴帽。',
      'by-year': '2026',
      'by-month': '7',
      'by-day': '20',
    }
    const preview = mustBePage(await pages.post(eastLake, address, { ...notice, do: 'preview' }))
    assert.match(preview, /还差1样，补上就继续办/)
    assert.match(preview, /7月20日（周一）24:00/)
    const tooSoon = mustBePage(await pages.post(eastLake, address, { ...notice, 'by-day': '9', do: 'send' }), 422)
    assert.match(tooSoon, /近期证件照1张/)
    assert.equal((await pages.post(eastLake, address, { ...notice, do: 'send' })).location, '/w/queue?did=asked')

    await world.node.as(person, async (services) => {
      await attachMaterial(services, person, caseId, { materialId: 'c1', fileName: '照片.jpg', bytes: files.jpeg })
      await supplyCorrection(services, person, caseId, { answers: {} })
    })
    const page = mustBePage(await pages.get(eastLake, `/w/case/${caseId}`))
    assert.match(page, /补正已用1次/)
    assert.doesNotMatch(page, /\/correct\?/)
    const file = new RegExp(`/w/case/${caseId}/files/[0-9a-f-]+`).exec(page)?.[0]
    assert.ok(file)
    const picture = await pages.get(eastLake, file)
    assert.equal(picture.status, 200)
    assert.equal(picture.headers['content-type'], 'image/jpeg')
    assert.equal(picture.headers['x-content-type-options'], 'nosniff')
    assert.match(String(picture.headers['content-security-policy']), /sandbox/)
    assert.equal((await pages.get(westLake, file)).status, 404)
  })

  it('refuses with reasons and remedies, after showing them', async () => {
    const person = await world.signIn(9)
    const { caseId } = await submittedCase(world, person)
    const { version } = await decisionPage(caseId, 'refuse')
    const address = `/w/case/${caseId}/refuse`
    assert.match(mustBePage(await pages.post(eastLake, address, { version }), 422), /请写明理由/)
    const reason = '居住登记不满半年，不符合《居住证暂行条例》第二条。'
    const preview = mustBePage(await pages.post(eastLake, address, { version, reason }))
    assert.match(preview, /行政复议/)
    const short = mustBePage(await pages.post(eastLake, address, { version, reason: '不行', confirmed: 'yes' }), 422)
    assert.match(short, /不行/)
    const refused = await pages.post(eastLake, address, { version, reason, confirmed: 'yes' })
    assert.equal(refused.location, '/w/queue?did=refused')
    await world.takeEffect()
    const mine = mustBePage(await pages.get(person, `/my/cases/${caseId}`))
    assert.match(mine, /居住登记不满半年/)
    assert.match(mine, /人民法院/)
  })

  it('knows no case of another office, no stranger and no officer without the duty', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(5))
    for (const path of [
      '',
      '/grant?version=1',
      '/correct?version=1',
      '/refuse?version=1',
      '/reveal/person.residentId',
    ]) {
      const address = `/w/case/${caseId}${path}`
      assert.equal((await pages.get(westLake, address)).status, 404, address)
      assert.equal((await pages.get(anonymous, address)).location, `/w/signin?return=${encodeURIComponent(address)}`)
      assert.equal((await pages.get(await world.signIn(5), address)).status, 303, address)
    }
    for (const decision of ['grant', 'refuse', 'accept', 'correct'])
      assert.equal(
        (
          await pages.post(westLake, `/w/case/${caseId}/${decision}`, {
            version: '3',
            do: 'send',
            confirmed: 'yes',
            reason: '因为他不住在这里，所以不行。',
          })
        ).status,
        404,
      )
    assert.doesNotMatch(mustBePage(await pages.get(westLake, '/w/queue')), new RegExp(caseId))
    const handler = officerOf('360102', '何平', ['rating-handler'])
    assert.equal((await pages.get(handler, '/w/queue')).status, 403)
    assert.equal((await pages.get(handler, `/w/case/${caseId}`)).status, 403)
    assert.equal((await pages.get(eastLake, '/w/case/not-a-case')).status, 404)
  })
})
