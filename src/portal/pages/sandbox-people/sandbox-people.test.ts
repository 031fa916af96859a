import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { calendarDate, samplePhone, sampleResidentId } from '#standards'
import { faultsOfPage, testPortal } from '../../../../test/portal.ts'
import { type TestServices, testServices } from '../../../../test/services.ts'
import { portalRoutes } from '../../index.ts'

let test: TestServices
const person = {
  name: '林晓岚',
  phone: samplePhone(1),
  residentId: sampleResidentId('36', calendarDate('1994-05-06'), 2),
  note: { zh: '可以申领居住证', en: 'Can apply' },
}

before(async () => {
  test = await testServices()
})
after(() => test.close())

it('lists the sample people where the composition hands them in', async () => {
  const sandbox = { sms: { list: () => [], send: async () => {} }, people: [person] }
  const portal = await testPortal(test, portalRoutes({ sandbox }))
  const { body } = await portal.get('/sandbox')
  assert.deepEqual(faultsOfPage(body), [])
  assert.ok(body.includes(person.phone) && body.includes('可以申领居住证'))
})

it('does not exist without them', async () => {
  const portal = await testPortal(test, portalRoutes({}))
  assert.equal((await portal.get('/sandbox')).status, 404)
})
