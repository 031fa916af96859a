import { readNameForm } from '#identity'
import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { mustActAs } from '../../case/lawful.ts'
import { tidyText } from '../../office/tidy-reason.ts'
import { caseworkProblems } from '../../problems.ts'
import { refusalsPerDay } from '../begin-visit.ts'
import { mayLookUp } from '../visit.ts'
import { type Choice, choices, choicesFor, conflictKinds, type Provisional, type Resolution } from './provisional.ts'
import { deleteFiles, selectFiles, selectProvisionals, updateProvisional } from './provisional-store.ts'
import { getProvisional } from './receive-offline.ts'
import { closeOwnVisit } from './steps/own-visit.ts'

export interface SettleConflict {
  readonly key: string
  readonly choice: string
  /** The applicant reads it. */
  readonly reason: string
  /** Where the register did not confirm them: as the card has them. */
  readonly name?: string
  readonly residentId?: string
}

type Settling = Pick<Services, 'db' | 'keys' | 'clock' | 'ledger' | 'files' | 'afterCommit'>

/**
 * Settles one thing that does not fit, with a reason; once none is left the receipt goes on its way. Given up, it is over:
 * nothing more is made of it, and a draft that was begun stays the person's.
 */
export async function settleConflict(
  services: Settling,
  officer: Officer,
  id: string,
  given: SettleConflict,
): Promise<Provisional> {
  const found = await getProvisional(services, officer, id, { lock: true })
  if (found.state !== 'conflict') throw caseworkProblems.provisionalClosed()
  const { resolution, corrected } = readGiven(services, officer, found, given)
  const isTried = resolution.kind === 'person' && resolution.choice === 'retry'
  const today = calendarDateOf(services.clock.now())
  if (isTried && !(await mayLookUp(services.db, officer.officerId, today, refusalsPerDay)))
    throw caseworkProblems.tooManyLookups()
  const conflicts = found.conflicts.filter(({ key }) => key !== resolution.key)
  const resolutions = [...found.resolutions, resolution]
  const isEnded = resolution.choice === 'end'
  const state = isEnded ? 'ended' : conflicts.length === 0 ? 'waiting' : 'conflict'
  const settled = { ...found, ...corrected, state, conflicts: isEnded ? [] : conflicts, resolutions, tries: 0 } as const
  await updateProvisional(services, settled)
  if (isEnded) await giveUp(services, found)
  const { zh, en } = conflictKinds[resolution.kind]
  const choice = choices[resolution.choice]
  await services.ledger.record({
    act: isEnded ? 'casework.end-offline' : 'casework.settle-offline',
    subject: found.partyId ? { partyId: found.partyId } : { personNumber: settled.residentId },
    purpose: {
      itemCode: found.itemCode,
      words: {
        zh: `断网收件${found.number}：${zh}，${choice.zh}。${resolution.reason}`,
        en: `Received offline, ${found.number}: ${en}; ${choice.en}. ${resolution.reason}`,
      },
    },
  })
  return settled
}

function readGiven(
  { clock }: Pick<Services, 'clock'>,
  { officerId, name: officerName }: Officer,
  { conflicts }: Provisional,
  { key, choice: chosen, reason: text, name = '', residentId = '' }: SettleConflict,
): { readonly resolution: Resolution; readonly corrected: Partial<Pick<Provisional, 'name' | 'residentId'>> } {
  const conflict = conflicts.find((each) => each.key === key)
  const choice = conflict && choicesFor[conflict.kind].find((each): each is Choice => each === chosen)
  const fields: FieldProblem[] = []
  if (!conflict || !choice)
    fields.push({ field: 'choice', words: { zh: '请选择怎么处理', en: 'Choose what is to be done' } })
  const reason = tidyText(text)
  if ([...reason].length < 5 || [...reason].length > 200)
    fields.push({ field: 'reason', words: { zh: '请写5到200个字', en: 'Write 5 to 200 characters' } })
  const isCorrected = conflict?.kind === 'person' && choice === 'retry'
  const who = isCorrected ? readNameForm({ name, residentId }, clock.now()) : undefined
  if (who && 'faults' in who) fields.push(...who.faults)
  if (fields.length > 0 || !conflict || !choice) throw caseworkProblems.noSuchConflict({ fields })
  return {
    resolution: { key, kind: conflict.kind, choice, reason, officerId, officerName, at: clock.now().toISOString() },
    corrected: who && !('faults' in who) ? who : {},
  }
}

async function giveUp(services: Settling, { id, filled }: Provisional): Promise<void> {
  await closeOwnVisit(services, id)
  if (filled) return
  for (const { ref } of await selectFiles(services, id))
    services.afterCommit(() => void services.files.remove(ref).catch(() => {}))
  await deleteFiles(services.db, id)
}

/** What the own organisation received while the hub was away: what waits for a clerk first. */
export async function listOffline(
  services: Pick<Services, 'db' | 'keys'>,
  officer: Officer,
): Promise<readonly Provisional[]> {
  mustActAs(officer, 'clerk')
  return selectProvisionals(services, officer.organisation.id)
}
