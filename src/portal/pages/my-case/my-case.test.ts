import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openCase, requestCorrection } from '#casework'
import { anonymous, type Person } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, eastLake, files, submittedCase } from '../../../../test/casework-world.ts'
import { mustBePage, type PageVisitor, pageVisitor } from '../../../../test/page-visitor.ts'

describe('following one’s case', () => {
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

  async function askedForPhoto(person: Person): Promise<string> {
    const { caseId } = await submittedCase(world, person)
    world.network.advance(3_600_000)
    await world.node.as(eastLake, async (services) => {
      const { version } = await openCase(services, eastLake, caseId)
      await requestCorrection(services, eastLake, caseId, {
        version,
        by: '2026-07-20',
        entries: [{ what: '近期证件照1张', why: '库里的照片拍于2015年。', standard: '白底、不戴帽。' }],
      })
    })
    return caseId
  }

  it('says whose turn it is, until when, what happened and who saw the data', async () => {
    const person = await world.signIn(1)
    const { caseId } = await submittedCase(world, person)
    const page = mustBePage(await pages.get(person, `/my/cases/${caseId}`))
    assert.match(page, /南昌市公安局东湖分局已受理，等待审核。/)
    assert.match(page, /已用0个工作日，剩3个工作日/)
    assert.match(page, /承诺3个工作日/)
    assert.match(page, /法定15个工作日/)
    assert.match(page, /您提交了申请/)
    assert.match(page, /还没有工作人员看过/)
    await world.node.as(eastLake, (services) => openCase(services, eastLake, caseId))
    const opened = mustBePage(await pages.get(person, `/my/cases/${caseId}`))
    assert.match(opened, /周岚清，南昌市公安局东湖分局/)
    mustBePage(await pages.get(person, `/my/cases/${caseId}/docs/acceptance`))
    assert.equal((await pages.get(person, `/my/cases/${caseId}/docs/nothing`)).status, 404)
    mustBePage(await pages.get(person, `/en/my/cases/${caseId}`))
  })

  it('shows the one duty first and takes a picture for it', async () => {
    const person = await world.signIn(1)
    const caseId = await askedForPhoto(person)
    const page = mustBePage(await pages.get(person, `/my/cases/${caseId}`))
    assert.match(page, /还差1样，.*补上就继续办/)
    assert.match(page, /时限已暂停|（已暂停）/)
    assert.ok(page.indexOf('近期证件照1张') < page.indexOf('办理阶段'))

    mustBePage(await pages.get(person, `/my/cases/${caseId}/fix`))
    const empty = mustBePage(await pages.upload(person, `/my/cases/${caseId}/fix`, {}, []), 422)
    assert.match(empty, /<title>错误：/)
    assert.match(empty, /“近期证件照1张”还没有补/)
    const wrong = await pages.upload(person, `/my/cases/${caseId}/fix`, { 'correction-c1': '见附件' }, [
      { field: 'file-c1', fileName: 'a.html', bytes: files.html },
    ])
    const refused = mustBePage(wrong, 422)
    assert.match(refused, /不是JPG、PNG或PDF/)
    assert.match(refused, /见附件/)
    const sent = await pages.upload(person, `/my/cases/${caseId}/fix`, {}, [
      { field: 'file-c1', fileName: '照片.jpg', bytes: files.jpeg },
    ])
    assert.equal(sent.location, `/my/cases/${caseId}`)
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /已补上，时限接着算/)
    // Sent twice: the page of the case says what is true now.
    const again = await pages.upload(person, `/my/cases/${caseId}/fix`, { 'correction-c1': '再发一次' }, [])
    assert.equal(again.location, `/my/cases/${caseId}`)
  })

  it('takes a wrong picture back before it is sent', async () => {
    const person = await world.signIn(5)
    const caseId = await askedForPhoto(person)
    const kept = mustBePage(
      await pages.upload(person, `/my/cases/${caseId}/fix`, { remove: '' }, [
        { field: 'file-c1', fileName: '表.exe', bytes: files.html },
        { field: 'file-c1', fileName: '照片.png', bytes: files.png },
      ]),
      422,
    )
    const file = /<button[^>]*value="([^"]+)" name="remove"/.exec(kept)?.[1]
    assert.ok(file)
    const removed = mustBePage(await pages.upload(person, `/my/cases/${caseId}/fix`, { remove: file }, []))
    assert.doesNotMatch(removed, /照片\.png/)
  })

  it('withdraws only after asking once more', async () => {
    const person = await world.signIn(9)
    const { caseId } = await submittedCase(world, person)
    const asked = mustBePage(await pages.get(person, `/my/cases/${caseId}/withdraw`))
    assert.match(asked, /要撤回居住证申领，对吗？/)
    assert.equal((await pages.post(person, `/my/cases/${caseId}/withdraw`)).location, `/my/cases/${caseId}`)
    assert.match(mustBePage(await pages.get(person, `/my/cases/${caseId}`)), /您已撤回/)
    assert.equal((await pages.get(person, `/my/cases/${caseId}/withdraw`)).location, `/my/cases/${caseId}`)
  })

  it('lists cases by whose turn it is, and says why a list is empty', async () => {
    const newcomer = await world.signIn(30)
    assert.match(mustBePage(await pages.get(newcomer, '/my/cases')), /您还没有办过事/)
    assert.match(mustBePage(await pages.get(newcomer, '/my')), /没有等您办的事/)
    const person = await world.signIn(7)
    await askedForPhoto(person)
    assert.match(mustBePage(await pages.get(person, '/my')), /等您补正/)
    assert.match(mustBePage(await pages.get(person, '/my/cases?show=closed')), /这一类没有办件/)
    mustBePage(await pages.get(person, '/en/my?mode=elder'))
  })

  it('hides another person’s case and sends a stranger to sign in', async () => {
    const { caseId } = await submittedCase(world, await world.signIn(1))
    const stranger = await world.signIn(9)
    for (const path of ['', '/fix', '/withdraw', '/rate', '/docs/acceptance']) {
      const address = `/my/cases/${caseId}${path}`
      assert.equal((await pages.get(stranger, address)).status, 404, address)
      const { location = '' } = await pages.get(anonymous, address)
      assert.equal(new URL(location, 'http://x').searchParams.get('return'), address)
    }
    assert.equal((await pages.post(stranger, `/my/cases/${caseId}/withdraw`)).status, 404)
    assert.equal((await pages.upload(stranger, `/my/cases/${caseId}/fix`, {}, [])).status, 404)
    assert.equal((await pages.get(stranger, '/my/cases/not-a-case')).status, 404)
  })
})
