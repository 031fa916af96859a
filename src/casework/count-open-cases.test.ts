import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { residencePermit } from '../../demonstration/samples/items/index.ts'
import { type CaseworkWorld, caseworkWorld, eastLake, refused, submittedCase } from '../../test/casework-world.ts'
import { countOpenCases } from './count-open-cases.ts'

const { handlingCode } = residencePermit
/** Of the organ whose item it is: its code begins with the organ's. */
const manager = {
  ...eastLake,
  organisation: { ...eastLake.organisation, id: handlingCode.slice(0, 18) },
  duties: ['item-manager'],
} as const

describe('counting open cases', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  it('counts by the version they were begun under, over every office', async () => {
    const count = () => world.node.as(manager, (services) => countOpenCases(services, manager, handlingCode))
    assert.deepEqual(await count(), [])
    await submittedCase(world, await world.signIn(1))
    assert.deepEqual(await count(), [{ version: residencePermit.version, count: 1 }])
  })

  it('is for the managers of that organ', async () => {
    const count = (officer: typeof eastLake) => () =>
      world.node.as(officer, (services) => countOpenCases(services, officer, handlingCode))
    await assert.rejects(count({ ...eastLake, duties: ['item-manager'] }), refused('kernel.not-allowed'))
    await assert.rejects(count({ ...manager, duties: ['approver'] }), refused('kernel.not-allowed'))
  })
})
