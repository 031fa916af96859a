import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { one, sql } from '#kernel/database'
import type { Officer } from '#kernel/principal'
import {
  type CaseworkWorld,
  caseworkWorld,
  eastLake,
  permit,
  readyDraft,
  refused,
} from '../../../test/casework-world.ts'
import { clerk, filledAtWindow, knownAtHub, otherClerk, screenOf, visitOf } from '../../../test/window-world.ts'
import { startAtWindow } from './at-window.ts'
import { endVisit } from './begin-visit.ts'
import { offerPairing, pairScreen } from './pairing.ts'
import { confirmOnScreen, objectOnScreen, readScreen } from './screen.ts'
import { getVisit, visitIdleMinutes } from './visit.ts'

const minute = 60_000

describe('a second screen', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
    await knownAtHub(world, 1)
  })
  after(() => world.close())
  const shown = async (token: string | undefined) => (await readScreen(world.node.services, token)).shows

  it('is paired once, by a code of ten minutes, and shows nothing to whoever has none', async () => {
    const { code } = await world.node.as(clerk, (services) => offerPairing(services, clerk))
    await assert.rejects(pairScreen(world.node.services, 'ABCD2345'), refused('casework.wrong-pairing'))
    const { token } = await pairScreen(world.node.services, code.toLowerCase())
    await assert.rejects(pairScreen(world.node.services, code), refused('casework.wrong-pairing'))
    assert.equal(await shown(token), 'nobody')
    for (const none of [undefined, '', 'x']) assert.equal(await shown(none), 'unpaired')

    const late = await world.node.as(otherClerk, (services) => offerPairing(services, otherClerk))
    world.network.advance(11 * minute)
    await assert.rejects(pairScreen(world.node.services, late.code), refused('casework.wrong-pairing'))
    await assert.rejects(
      world.node.as(eastLake, (services) => offerPairing(services, eastLake)),
      refused('kernel.not-allowed'),
    )
    // A new one replaces it.
    await world.node.as(clerk, (services) => offerPairing(services, clerk))
    assert.equal(await shown(token), 'unpaired')
  })

  it('shows the case in hand of its own clerk, and nothing once the visit is over', async () => {
    const [token, foreign] = [await screenOf(world), await screenOf(world, otherClerk)]
    const visit = await visitOf(world, 1)
    assert.equal(await shown(token), 'person')
    await filledAtWindow(world, visit)
    assert.deepEqual([await shown(token), await shown(foreign)], ['case', 'nobody'])
    const { digest } = (await readScreen(world.node.services, token)) as { digest: string }
    await assert.rejects(confirmOnScreen(world.node.services, foreign, { digest }), refused('casework.visit-ended'))
    await assert.rejects(confirmOnScreen(world.node.services, 'x', { digest }), refused('casework.screen-not-paired'))
    await objectOnScreen(world.node.services, token)
    assert.ok((await world.node.as(clerk, (services) => getVisit(services, clerk, visit))).objectedAt)
    world.network.advance((visitIdleMinutes + 1) * minute)
    assert.equal(await shown(token), 'nobody')
    await assert.rejects(objectOnScreen(world.node.services, token), refused('casework.visit-ended'))
  })

  it('keeps drafts from officers without their person in front of them', async () => {
    const person = await world.signIn(4)
    await readyDraft(world, person)
    await knownAtHub(world, 2)
    const visit = await visitOf(world, 2)
    const counted = (officer: Officer) =>
      world.node.as(officer, ({ db }) =>
        one<{ cases: number; facts: number; visits: number }>(
          db,
          sql`select (select count(*)::int from casework.cases where party_id = ${person.partyId}) as cases,
              (select count(*)::int from casework.facts where party_id = ${person.partyId}) as facts,
              (select count(*)::int from casework.visits) as visits`,
        ),
      )
    assert.deepEqual({ ...(await counted(otherClerk)) }, { cases: 0, facts: 0, visits: 0 })
    assert.deepEqual({ ...(await counted(clerk)), visits: 0 }, { cases: 0, facts: 0, visits: 0 })
    // Its own person's, and nobody's once they have left.
    const own = await world.node.as(clerk, (services) => startAtWindow(services, clerk, visit, permit))
    const sees = () =>
      world.node.as(clerk, ({ db }) =>
        one<{ cases: number }>(db, sql`select count(*)::int as cases from casework.cases where id = ${own.case.id}`),
      )
    assert.equal((await sees()).cases, 1)
    await world.node.as(clerk, (services) => endVisit(services, clerk, visit))
    assert.equal((await sees()).cases, 0)
  })
})
