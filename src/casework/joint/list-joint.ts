import { findId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf, type DeadlineLight, deadlineOn } from '#standards'
import { mustActAs, mustBeLawful, mustHandle } from '../case/lawful.ts'
import type { OfficeServices } from '../office/office-act.ts'
import { caseworkProblems } from '../problems.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import type { OpinionRow } from './opinion.ts'
import { findOpinion, listOpinions, markUrged } from './opinion-store.ts'

/** A lane with how it stands towards its day. */
export interface Lane extends OpinionRow {
  readonly light: DeadlineLight
  readonly workingDaysLeft: number
}

/** W7: what the own office waits for, and what others ask of it. */
export interface Joint {
  readonly asked: readonly Lane[]
  readonly askedOfUs: readonly Lane[]
}

export async function listJoint(services: Pick<Services, 'db' | 'keys' | 'clock'>, officer: Officer): Promise<Joint> {
  mustHandle(officer)
  const today = calendarDateOf(services.clock.now())
  const { id } = officer.organisation
  const lanes = async (side: Parameters<typeof listOpinions>[1]) =>
    (await listOpinions(services, side, id)).map((row) => laneOf(row, today))
  return { asked: await lanes('organisation_id'), askedOfUs: await lanes('asked_organisation') }
}

function laneOf(row: OpinionRow, today: CalendarDate): Lane {
  const { light, workingDaysLeft } = deadlineOn(today, { from: calendarDateOf(row.askedAt), due: row.dueOn })
  return { ...row, light: row.verdict === null ? light : 'normal', workingDaysLeft }
}

/** 催办 of a lane: who asked reminds who was asked, once a day; it stands in the record of the case. */
export async function urgeOpinion(services: OfficeServices, officer: Officer, opinionId: string): Promise<void> {
  mustActAs(officer, 'office')
  const id = findId<'opinion'>(opinionId)
  const lane = id && (await findOpinion(services, id))
  if (!lane || lane.organisationId !== officer.organisation.id) throw caseworkProblems.opinionNotFound()
  const found = await getCaseAtOffice(services, officer, lane.caseId)
  if (lane.verdict !== null) throw caseworkProblems.opinionClosed()
  mustBeLawful(found, 'urge-opinion', 'office')
  const now = services.clock.now()
  if (lane.urgedAt !== null && calendarDateOf(lane.urgedAt) === calendarDateOf(now)) throw caseworkProblems.urgedToday()

  await markUrged(services.db, lane.id, now)
  await recordAct(services, found, { act: 'urge-opinion', detail: { id: lane.id } })
  await services.ledger.record({
    act: 'casework.urge-opinion',
    subject: { partyId: found.partyId },
    purpose: { words: found.item.name, caseNumber: lane.shown.caseNumber },
  })
}
