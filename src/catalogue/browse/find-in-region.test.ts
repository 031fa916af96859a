import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { makeHandlingCode, makeImplementationCode } from '#standards'
import { publishWithBasics } from '../../../test/publish-with-basics.ts'
import { householdMove, residencePermit, westLakeOffice } from '../../../test/service-items.ts'
import { type TestServices, testServices } from '../../../test/services.ts'
import { findInRegion } from './find-in-region.ts'

const implementationCode = makeImplementationCode(westLakeOffice, 4, householdMove.basicCode)
const inWest = {
  ...householdMove,
  implementationCode,
  handlingCode: makeHandlingCode(implementationCode, 1),
  region: '360103',
}
let test: TestServices

before(async () => {
  test = await testServices()
  await publishWithBasics(test.services, [householdMove, residencePermit, inWest])
})
after(() => test.close())

const codeIn = async (region: string, code = householdMove.handlingCode) =>
  (await findInRegion(test.services, code, region))?.handlingCode

it('finds the same service of the region itself', async () => {
  assert.equal(await codeIn('360103'), inWest.handlingCode)
})

it('finds the one above where the region has none of its own', async () => {
  assert.equal(await codeIn('360102', inWest.handlingCode), householdMove.handlingCode)
  assert.equal(await codeIn('360103', residencePermit.handlingCode), residencePermit.handlingCode)
})

it('finds nothing in another province, and nothing for an unknown code', async () => {
  assert.equal(await codeIn('440100'), undefined)
  assert.equal(await codeIn('360103', 'x'), undefined)
})
