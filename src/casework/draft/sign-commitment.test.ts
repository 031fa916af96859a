import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from '#kernel/database'
import { type Person, system } from '#kernel/principal'
import { type CaseworkWorld, caseworkWorld, readyDraft, refused } from '../../../test/casework-world.ts'
import { commitmentHash, commitmentLines } from '../case/commitment-text.ts'
import { getDraft } from './get-draft.ts'
import { type SignCommitment, signCommitment } from './sign-commitment.ts'

describe('signing a commitment', () => {
  let world: CaseworkWorld
  let person: Person
  let caseId: string
  let shown: readonly string[]
  before(async () => {
    world = await caseworkWorld()
    person = await world.signIn(1)
    const draft = await readyDraft(world, person)
    caseId = draft.case.id
    const commitment = draft.case.item.online?.commitments[0]
    if (!commitment) throw new Error('the permit has a commitment')
    shown = commitmentLines(commitment, 'zh-CN')
  })
  after(() => world.close())

  const sign = (given: Partial<SignCommitment> = {}, who = person) =>
    world.node.as(who, (services) =>
      signCommitment(services, who, caseId, {
        commitmentId: 'stable-dwelling',
        language: 'zh-CN',
        textHash: commitmentHash(services.keys, shown),
        ...given,
      }),
    )
  const signed = async () => (await world.node.as(person, (s) => getDraft(s, person, caseId))).commitments

  it('refuses a text that is not the one of the item', async () => {
    const { keys } = world.node.services
    await assert.rejects(
      sign({ textHash: commitmentHash(keys, [...shown, '另外同意……']) }),
      refused('casework.commitment-changed'),
    )
    await assert.rejects(sign({ language: 'en' }), refused('casework.commitment-changed'))
    await assert.rejects(sign({ textHash: '' }), refused('casework.commitment-changed'))
    assert.deepEqual(await signed(), [])
  })

  it('needs a checked real name', async () => {
    await assert.rejects(sign({}, { ...person, level: 1 }), refused('kernel.level-too-low'))
  })

  it('needs a second proof where the item asks for one', async () => {
    const mark = (json: string | null) =>
      world.node.as(system, ({ db }) =>
        sql`update casework.items set item = jsonb_set(item, '{online,commitments,0,signature}', coalesce(${json}::jsonb, 'null'))`.execute(
          db,
        ),
      )
    await mark('"second-proof"')
    await assert.rejects(sign(), refused('kernel.level-too-low'))
    assert.deepEqual(await signed(), [])
    await mark(null)
  })

  it('keeps exactly what was on the screen, its digest, the level and the time', async () => {
    await sign()
    const [commitment] = await signed()
    assert.equal(commitment?.text, shown.join('\n'))
    assert.equal(commitment?.level, 2)
    assert.equal(commitment?.textHash, commitmentHash(world.node.services.keys, shown))
    assert.ok(shown.some((line) => line.startsWith('1. ')) && shown.length >= 5)
  })

  it('stands as first signed, however often the button is pressed', async () => {
    const [before] = await signed()
    world.network.advance(60_000)
    await sign()
    assert.deepEqual(await signed(), [before])
  })

  it('knows only the item’s commitments, and only the person’s own draft', async () => {
    await assert.rejects(sign({ commitmentId: 'other' }), refused('casework.unknown-commitment'))
    await assert.rejects(sign({}, await world.signIn(2)), refused('casework.case-not-found'))
  })
})
