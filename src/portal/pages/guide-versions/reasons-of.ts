import type { ItemAct } from '#catalogue'
import type { Words } from '#kernel/language'

/** Why each version was made: what its draft said last before it was published. Versions loaded in bulk have no draft. */
export function reasonsOf(acts: readonly ItemAct[]): ReadonlyMap<number, Words> {
  const said = new Map<string, Words>()
  const reasons = new Map<number, Words>()
  for (const act of acts) {
    if (act.draftId === null) continue
    if (act.act === 'start' || act.act === 'save') said.set(act.draftId, act.detail.reason)
    const reason = act.act === 'publish' ? said.get(act.draftId) : undefined
    if (act.act === 'publish' && reason) reasons.set(act.detail.version, reason)
  }
  return reasons
}
