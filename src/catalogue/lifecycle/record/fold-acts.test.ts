import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OfficerId } from '#kernel/ids'
import { foldActs } from './fold-acts.ts'
import type { Actor, ItemAct } from './item-act.ts'

const at = new Date('2026-07-08T02:00:00Z')
const subject = { level: 'item', code: 'x' } as const
const platform: Actor = { kind: 'system', id: null, organisationId: null, name: null }
const officer = (n: number): Actor => ({
  kind: 'officer',
  // The brand is for the type checker.
  id: `0197f000-0000-7000-8000-00000000000${n}` as OfficerId,
  organisationId: 'o',
  name: `officer ${n}`,
})
const reason = { zh: '修改', en: 'Changed' }
const saved = { revision: 1, effectiveFrom: '2026-07-08', reason, replacedBy: null }

function act<Name extends ItemAct['act']>(
  name: Name,
  detail: Extract<ItemAct, { act: Name }>['detail'],
  actor: Actor,
  draftId: string | null = 'd',
): ItemAct {
  // Name and detail are paired by the type parameter; the union cannot see it.
  return { ...subject, draftId, act: name, at, actor, detail } as ItemAct
}

const start = act(
  'start',
  { ...saved, kind: 'publish', baseVersion: 0, organisation: { id: 'o', name: '单位' } },
  officer(1),
)
const submit = act('submit', { revision: 1 }, officer(1))
const approve = act('approve', { revision: 1 }, officer(2))
const publish = act('publish', { version: 1, effectiveFrom: '2026-07-08' }, platform)

describe('the fold of a record', () => {
  it('of nothing is an item that was never published', () => {
    assert.deepEqual(foldActs([]), { item: { state: 'new', version: 0, note: null }, drafts: new Map() })
  })

  it('goes from the draft to the end', () => {
    const note = { reason, until: null, since: '2026-07-08' }
    const { item, drafts } = foldActs([
      ...[start, submit, approve, publish],
      act('suspend', { note }, officer(3), null),
      act('resume', {}, officer(1), null),
    ])
    assert.deepEqual(item, { state: 'in-use', version: 1, note: null })
    const draft = drafts.get('d')
    assert.deepEqual([draft?.state, draft?.approvedBy?.name, draft?.hands.length], ['published', 'officer 2', 1])
  })

  it('begins with what was adopted', () => {
    const note = { reason, until: null, since: '2026-07-08' }
    const found = { version: 7, state: 'suspended', note } as const
    const { item } = foldActs([act('adopt', found, platform, null), act('resume', {}, officer(1), null)])
    assert.deepEqual(item, { state: 'in-use', version: 7, note: null })
  })

  it('refuses a record that this program cannot have written', () => {
    const impossible: readonly ItemAct[][] = [
      [submit],
      [start, approve],
      [start, submit, act('approve', { revision: 1 }, officer(1))],
      [start, submit, approve, act('publish', { version: 1, effectiveFrom: '2026-07-08' }, officer(2))],
      [start, submit, approve, publish, publish],
      [act('resume', {}, officer(1), null)],
      [act('save', { ...saved, revision: 2 }, platform)],
    ]
    for (const record of impossible) assert.throws(() => foldActs(record))
  })
})
