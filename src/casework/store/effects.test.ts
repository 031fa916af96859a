import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { system } from '#kernel/principal'
import { actAs, caseIn, standOf } from '../../../test/case-in-state.ts'
import { type CaseworkWorld, caseworkWorld, eastLake, refused } from '../../../test/casework-world.ts'
import { sampleAct } from '../../../test/sample-acts.ts'
import { effectTopics } from '../case/case-acts.ts'
import { claimEffects, type Effect, finishEffect, postponeEffect } from './effects.ts'
import { recordAct, recordActs } from './record-act.ts'

describe('what follows from an act', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  const claim = (work: (effect: Effect[]) => Promise<void> = async () => {}) =>
    world.node.as(system, async (services) => {
      const effects = await claimEffects(services, 'document', 10)
      await work(effects)
      for (const effect of effects) await finishEffect(services, effect)
      return effects
    })

  it('is done once for each act, by one of two who ask at the same moment, and again after a failure', async () => {
    const { id } = await caseIn(world, 'accepted', await world.signIn(1))
    await assert.rejects(
      claim(async () => {
        throw new Error('the printer is out of ink')
      }),
    )
    const [one = [], two = []] = await Promise.all([claim(() => new Promise((done) => setTimeout(done, 50))), claim()])
    const all = [...one, ...two]
    assert.deepEqual(
      all
        .filter(({ caseId }) => caseId === id)
        .map(({ sequence }) => sequence)
        .sort(),
      [2, 3],
      'receipt and acceptance',
    )
    assert.deepEqual(await claim(), [])
  })

  it('waits longer after each failure that was noted', async () => {
    await caseIn(world, 'submitted', await world.signIn(7))
    const claimMessages = () =>
      world.node.as(system, async (services) => {
        const [effect] = await claimEffects(services, 'message', 1)
        if (effect) await postponeEffect(services, effect)
        return effect
      })
    for (;;) if (!(await claimMessages())) break
    world.network.advance(60_000)
    assert.equal((await claimMessages())?.tries, 1)
  })

  it('is for the platform alone, and a draft has none', async () => {
    await assert.rejects(
      world.node.as(eastLake, (services) => claimEffects(services, 'message', 1)),
      refused('kernel.not-allowed'),
    )
    const draft = await caseIn(world, 'draft', await world.signIn(9))
    assert.equal((await standOf(world, draft)).effects, 0)
    assert.equal(effectTopics.length, 4)
  })
})

describe('recording acts', () => {
  let world: CaseworkWorld
  before(async () => {
    world = await caseworkWorld()
  })
  after(() => world.close())

  it('writes several with their timers at once, or none of them', async () => {
    const person = await world.signIn(1)
    const found = await caseIn(world, 'submitted', person)
    assert.equal((await standOf(world, found)).timers, 1, 'the notice')
    const [accept, review] = (['accept', 'review'] as const).map((act) => sampleAct(act, found))
    if (!accept || !review) throw new Error('two acts')
    const record = (list: Parameters<typeof recordActs>[2]) =>
      world.node.as(system, (services) => recordActs(services, found, list, actAs('office', person)))
    await assert.rejects(record([accept, accept]), refused('casework.not-now'))
    assert.equal((await standOf(world, found)).acts, found.version)
    const after = await record([accept, review])
    assert.deepEqual([after.state, after.version], ['handling', found.version + 2])
    assert.equal((await standOf(world, found)).timers, 2, 'the promise and the law')
    await assert.rejects(record([accept]), refused('casework.decided-meanwhile'))
  })

  it('never dates an act before the one it follows, whatever the clock says', async () => {
    const person = await world.signIn(7)
    const found = await caseIn(world, 'handling', person)
    world.network.advance(-3_600_000)
    const after = await world.node.as(system, (services) =>
      recordAct(services, found, sampleAct('propose', found), actAs('office', person)),
    )
    assert.deepEqual(after.updatedAt, found.updatedAt)
    world.network.advance(3_600_000)
  })
})
