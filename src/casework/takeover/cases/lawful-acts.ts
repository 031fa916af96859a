import type { Client } from '#kernel/principal'
import type { CaseFile } from '../../case/case.ts'
import { onceOnly } from '../../case/case-acts.ts'
import { findNextState } from '../../case/case-states.ts'
import { isRefusable } from '../../office/office-view.ts'

/** What a department's system may do to a case; each is an address of its own. */
export const clientActs = [
  ...(['accept', 'request-correction', 'decline', 'begin-special', 'end-special'] as const),
  ...(['grant', 'refuse', 'undo'] as const),
] as const
export type ClientAct = (typeof clientActs)[number]

/** Which of them are lawful now, as the verbs themselves will judge. */
export function lawfulActs(found: CaseFile, { clientId }: Pick<Client, 'clientId'>, now: Date): ClientAct[] {
  return clientActs.filter((act) => {
    if (findNextState(found.state, act, 'external', found.outcome) === undefined) return false
    if (onceOnly.includes(act) && found.correctionUsed) return false
    if (act === 'undo') return found.decision?.officerId === clientId
    return (act !== 'refuse' && act !== 'decline') || isRefusable(found, now)
  })
}
