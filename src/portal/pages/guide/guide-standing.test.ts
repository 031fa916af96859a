import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { approveDraft, type ServiceItem, saveDraft, startDraft, subjectOf, submitDraft, suspendItem } from '#catalogue'
import { sql } from '#kernel/database'
import { makeBasicCode, makeHandlingCode, makeImplementationCode } from '#standards'
import { type LifeCycleWorld, lifeCycleWorld, zhou, zou } from '../../../../test/life-cycle-world.ts'
import { faultsOfPage, type TestPortal, testPortal } from '../../../../test/portal.ts'
import {
  birthRegistration,
  eastLakeOffice,
  householdMove,
  residencePermit,
  westLakeOffice,
} from '../../../../test/service-items.ts'
import { portalRoutes } from '../../index.ts'

function codesOf(main: number, office: string): Pick<ServiceItem, 'basicCode' | 'implementationCode' | 'handlingCode'> {
  const basicCode = makeBasicCode({ region: '00', type: '07', department: '09', main })
  const implementationCode = makeImplementationCode(office, 4, basicCode)
  return { basicCode, implementationCode, handlingCode: makeHandlingCode(implementationCode, 1) }
}

const reason = { zh: '原件要当面核对', en: 'The original is compared' }
const source = { zh: '您自己准备', en: 'You' }
const standard = { zh: '字迹清楚', en: 'Legible' }

/** 购房资格核查: two situations, papers with all their details. */
const withSituations: ServiceItem = {
  ...householdMove,
  ...codesOf(77, eastLakeOffice),
  name: { zh: '租房补贴申请', en: 'Rent subsidy' },
  region: '360102',
  materials: [
    {
      ...{ id: 'lease', name: { zh: '租赁合同', en: 'Lease' }, source, standard },
      waiver: { kind: 'required', reason, code: 'made-by-applicant' },
      details: {
        ...{ copy: 'original-and-copy', medium: 'paper', necessity: 'later', channel: 'applicant', copies: 2 },
        note: { zh: '写明起止日期', en: 'With its dates' },
        blankForm: 'https://forms.example/blank.pdf',
        sampleForm: 'https://forms.example/lease.pdf',
      },
    },
    {
      id: 'card',
      name: { zh: '居民身份证', en: 'Identity card' },
      source,
      standard,
      waiver: { kind: 'certificate', factIds: [] },
    },
  ],
  situations: [
    { id: 'rents', title: { zh: '已经租房', en: 'Renting already' }, materialIds: ['lease'] },
    { id: 'looks', title: { zh: '正在找房', en: 'Looking for one' }, materialIds: [] },
  ],
}
const inWest: ServiceItem = { ...withSituations, ...codesOf(77, westLakeOffice), region: '360103' }

let test: LifeCycleWorld
let portal: TestPortal
const path = (item: ServiceItem) => `/items/${item.handlingCode}`
const from = (region: string) => ({ headers: { cookie: `tongban-360000-region=${region}` } })

before(async () => {
  test = await lifeCycleWorld([residencePermit, householdMove, birthRegistration, withSituations, inWest])
  portal = await testPortal(test, portalRoutes({}))
})
after(() => test.close())

/** Half a second later every process knows of a publication, half a minute later no page is remembered. */
const later = (): void => test.advance(60_000)

describe('the papers of a guide', () => {
  it('are listed by the situation one chooses, which has an address', async () => {
    const { body } = await portal.get(path(withSituations))
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, /您是哪种情况？/)
    assert.match(body, /0至1份/)
    assert.match(body, /租赁合同/)
    const looking = await portal.get(`${path(withSituations)}?situation=looks`)
    assert.deepEqual(faultsOfPage(looking.body), [])
    assert.doesNotMatch(looking.body, /租赁合同/)
    assert.match(looking.body, /居民身份证/)
    assert.match(looking.body, /1份全部免交/)
  })

  it('say how many, in which form, what they rest on, and give their forms', async () => {
    const { body } = await portal.get(`${path(withSituations)}?situation=rents`)
    for (const text of ['原件和复印件各2份，纸质，可以先办后补', '怎么填：写明起止日期', 'D级可信', 'A级可信'])
      assert.ok(body.includes(text), text)
    assert.match(body, /href="https:\/\/forms.example\/blank.pdf"/)
    assert.match(body, /href="https:\/\/forms.example\/lease.pdf"/)
  })

  it('say why each burden remains and what would end it', async () => {
    const { body } = await portal.get(path(householdMove))
    assert.match(body, /旧户口簿没有电子化/)
    assert.match(body, /怎样才能没有：/)
  })
})

describe('a guide seen from a region', () => {
  it('says who handles it', async () => {
    assert.match((await portal.get(path(withSituations), from('360102'))).body, /由江西省·南昌市·东湖区（公安）办理/)
  })

  it('leads to that of one’s own region', async () => {
    const { body } = await portal.get(path(inWest), from('360102'))
    assert.match(body, new RegExp(`href="${path(withSituations)}"[^>]*>看东湖区的办事指南`))
    const chosen = await portal.get(`${path(inWest)}?switched=1`, from('360102'))
    assert.equal(chosen.status, 303)
    assert.equal(chosen.headers.location, `${path(withSituations)}?switched=1`)
    const there = await portal.get(`${path(withSituations)}?switched=1`, from('360102'))
    assert.match(there.body, /已切换到江西省·南昌市·东湖区，本事项由江西省·南昌市·东湖区（公安）办理/)
  })

  it('asks for the region where several have it, and says when one’s own has it not', async () => {
    assert.match((await portal.get(path(inWest))).body, /不在西湖区？选择您的地区/)
    assert.match((await portal.get(path(inWest), from('360700'))).body, /那里没有这个事项/)
  })

  it('leads to the platform that handles it', async () => {
    await sql`update catalogue.items set platform = '440000' where handling_code = ${birthRegistration.handlingCode}`.execute(
      test.services.db,
    )
    await sql`insert into network.platforms (id, kind, name_zh, name_en, region, origin, public_key, key_id, suite, status)
      values ('440000', 'node', '广东政务服务网', 'Guangdong', '440000', 'http://localhost:8044', 'x', 'x', 'intl', 'active')`.execute(
      test.services.db,
    )
    const { body } = await portal.get(`/en${path(birthRegistration)}`)
    assert.deepEqual(faultsOfPage(body), [])
    assert.match(body, new RegExp(`href="http://localhost:8044/en${path(birthRegistration)}"`))
    assert.match(body, /Apply at Guangdong/)
  })
})

describe('a guide that is not in use', () => {
  it('says why it is suspended, until when and whom to call, and cannot be started', async () => {
    await test.by(zhou, (services) =>
      suspendItem(services, zhou, {
        code: residencePermit.handlingCode,
        reason: { zh: '系统升级', en: 'The system is renewed' },
        until: '2026-08-01',
      }),
    )
    later()
    const { body } = await portal.get(path(residencePermit))
    assert.deepEqual(faultsOfPage(body), [])
    for (const text of ['这件事暂停办理', '系统升级', '2026年8月1日', '拨打0791-12345-1'])
      assert.ok(body.includes(text), text)
    assert.doesNotMatch(body, /apply\/start/)
    assert.match((await portal.get(`/search?q=${encodeURIComponent('居住证申领')}`)).body, /暂停办理/)
  })

  it('says that it is abolished, since when and why, and keeps its versions', async () => {
    const code = householdMove.handlingCode
    const { id, revision } = await test.by(zhou, (services) => startDraft(services, zhou, subjectOf(code), 'abolish'))
    const draft = await test.by(zhou, async (services) => {
      const started = await startDraft(services, zhou, subjectOf(code), 'abolish')
      if (started.level !== 'item') throw new Error('an item')
      const saved = await saveDraft(services, zhou, {
        ...{ id, revision, effectiveFrom: '2026-07-08', content: started.content },
        reason: { zh: '全国统一网上迁移', en: 'Moved online nationwide' },
      })
      return submitDraft(services, zhou, { id, revision: saved.revision })
    })
    await test.by(zou, (services) => approveDraft(services, zou, { id, revision: draft.revision }))
    later()
    const { status, body } = await portal.get(path(householdMove))
    assert.equal(status, 410)
    assert.deepEqual(faultsOfPage(body), [])
    for (const text of ['这件事不用办了', '全国统一网上迁移', '2026年7月8日']) assert.ok(body.includes(text), text)
    assert.equal((await portal.get(`${path(householdMove)}/versions`)).status, 200)
    assert.equal((await portal.get(`${path(householdMove)}/versions/1`)).status, 200)
  })
})

describe('versions of a guide', () => {
  it('say which office approved each and why, can be opened, and compared two by two', async () => {
    const code = withSituations.handlingCode
    await test.published(code, { promisedDays: 4 })
    await test.published(code, { promisedDays: 3 })
    later()
    const { body } = await portal.get(`${path(withSituations)}/versions`)
    assert.deepEqual(faultsOfPage(body), [])
    for (const text of ['窗口搬迁', '南昌市东湖区办事处', '承诺时限由4个工作日缩短为3个工作日', '<select'])
      assert.ok(body.includes(text), text)
    const wide = await portal.get(`${path(withSituations)}/versions?from=3&to=1`)
    assert.match(wide.body, /第1版和第3版有什么不同/)
    assert.match(wide.body, /承诺时限由5个工作日缩短为3个工作日/)
    const old = await portal.get(`${path(withSituations)}/versions/1`)
    assert.deepEqual(faultsOfPage(old.body), [])
    assert.match(old.body.replaceAll(/<\/?span[^>]*>/g, ''), /这是第1版，已有新版/)
    assert.match(old.body, /5个工作日/)
    assert.doesNotMatch(old.body, /apply\/start/)
    assert.equal((await portal.get(`${path(withSituations)}/versions/99`)).status, 404)
    assert.equal((await portal.get(`${path(withSituations)}/versions/x`)).status, 400)
  })
})
