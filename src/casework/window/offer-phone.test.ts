import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findPersonAtWindow } from '#identity'
import { type Officer, system } from '#kernel/principal'
import { listFootprint } from '#ledger'
import { samplePhone } from '#standards'
import { type CaseworkWorld, caseworkWorld, eastLake, getSamplePerson, refused } from '../../../test/casework-world.ts'
import { clerk, knownAtHub, otherClerk, screenOf, visitOf } from '../../../test/window-world.ts'

import { beginVisit, endVisit } from './begin-visit.ts'
import { offerPhone } from './offer-phone.ts'
import { proveByCode, sendVisitCode } from './screen.ts'
import { getVisit } from './visit.ts'

describe('a phone for an account without one', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
    for (const number of [1, 2]) await knownAtHub(world, number)
  })
  after(() => world.close())
  const offer = (visit: string, phone: string, officer: Officer = clerk) =>
    world.node.as(officer, (services) => offerPhone(services, officer, visit, { phone }))
  const see = (visit: string) => world.node.as(clerk, (services) => getVisit(services, clerk, visit))
  const codeTo = (phone: string) =>
    /\d{6}/.exec(world.node.sms.findLast((each) => each.phone === phone)?.text.zh ?? '')?.[0] ?? ''

  it('is bound with the card, by the code that its holder types on the second screen', async () => {
    const { node, hub } = world
    const token = await screenOf(world)
    const visit = await visitOf(world, 7)
    await assert.rejects(sendVisitCode(node.services, token), refused('casework.no-own-phone'))
    await assert.rejects(offer(visit, '12'), refused('identity.phone-invalid'))
    await offer(visit, samplePhone(707))
    assert.equal((await see(visit)).identity.phone, '')
    await sendVisitCode(node.services, token)
    const right = codeTo(samplePhone(707))
    const wrong = right.slice(0, 5) + ((Number(right[5]) + 1) % 10)
    await assert.rejects(proveByCode(node.services, token, { code: wrong }), refused('identity.code-wrong'))
    // A code for one phone binds no other that the clerk types after it.
    await offer(visit, samplePhone(708))
    await assert.rejects(proveByCode(node.services, token, { code: right }), refused('identity.code-expired'))
    await offer(visit, samplePhone(707))
    await proveByCode(node.services, token, { code: right })

    const { identity, offeredPhone, proof, partyId } = await see(visit)
    assert.deepEqual([identity.phone, offeredPhone, proof], [samplePhone(707), null, { card: true, code: false }])
    const person = getSamplePerson(7)
    const known = await node.as(otherClerk, (services) => findPersonAtWindow(services, otherClerk, person))
    assert.deepEqual([known.phone, known.partyId], [samplePhone(707), partyId])
    const seen = await hub.as(system, (own) => listFootprint(own, { partyId }, { limit: 9 }))
    const bound = seen.find(({ act }) => act === 'identity.bind-phone')
    assert.deepEqual([bound?.actor.name, bound?.fields, bound?.result], ['李敏', ['phone'], 'done'])
    await assert.rejects(offer(visit, samplePhone(709)), refused('casework.phone-there'))
    await assert.rejects(proveByCode(node.services, token, { code: right }), refused('identity.code-expired'))
  })

  it('is not bound without the card, by another clerk, after the visit, or when it is somebody else’s', async () => {
    const { node } = world
    const token = await screenOf(world)
    const { name, residentId } = getSamplePerson(8)
    const typed = await node.as(clerk, (services) => beginVisit(services, clerk, { name, residentId }))
    await assert.rejects(offer(typed, samplePhone(710)), refused('casework.card-first'))
    const visit = await visitOf(world, 8)
    await assert.rejects(offer(visit, samplePhone(710), otherClerk), refused('casework.visit-not-found'))
    await assert.rejects(offer(visit, samplePhone(710), eastLake), refused('kernel.not-allowed'))

    const taken = getSamplePerson(2).phone
    await offer(visit, taken)
    await sendVisitCode(node.services, token)
    await assert.rejects(
      proveByCode(node.services, token, { code: codeTo(taken) }),
      refused('identity.phone-not-bound'),
    )
    await offer(visit, samplePhone(710))
    await sendVisitCode(node.services, token)
    world.network.setLine(async () => Promise.reject(new Error('cut')))
    const away = proveByCode(node.services, token, { code: codeTo(samplePhone(710)) })
    await assert.rejects(away, refused('identity.hub-away'))
    world.network.setLine(undefined)
    assert.equal((await see(visit)).identity.phone, '')
    await node.as(clerk, (services) => endVisit(services, clerk, visit))
    await assert.rejects(offer(visit, samplePhone(711)), refused('casework.visit-ended'))
    await assert.rejects(proveByCode(node.services, token, { code: '000000' }), refused('casework.visit-ended'))
  })
})
