import type { PersonIdentity } from '#identity'
import { type Db, maybe, one, rows, sql } from '#kernel/database'
import { type CaseId, findId, type OfficerId, type PartyId } from '#kernel/ids'
import { type IdentityLevel, type Officer, type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { PersonAtWindow, VisitId, WindowProof } from '../applicant/applicant.ts'
import type { Actor } from '../case/recorded-act.ts'
import { caseworkProblems } from '../problems.ts'
import type { Store } from '../store/case-store.ts'

export const visitMinutes = 60
export const visitIdleMinutes = 15
const minute = 60_000
const sealName = 'casework.visits'

/** Somebody at a window, with the clerk who serves them. */
export interface Visit {
  readonly id: VisitId
  readonly partyId: PartyId
  readonly officerId: OfficerId
  readonly officerName: string
  readonly organisationId: string
  readonly identity: PersonIdentity
  readonly proof: WindowProof
  /** Typed by the clerk for an account without one; the account's once its person proves it on the second screen. */
  readonly offeredPhone: string | null
  readonly caseId: CaseId | null
  readonly beganAt: Date
  readonly seenAt: Date
  readonly objectedAt: Date | null
  readonly endedAt: Date | null
}

interface People extends PersonIdentity {
  readonly officerName: string
  readonly offeredPhone?: string | null
}

type VisitRow = Omit<Visit, 'officerName' | 'identity' | 'proof' | 'offeredPhone'> & {
  readonly people: Buffer
  readonly card: boolean
  readonly code: boolean
}

const columns = sql.raw(
  'id, party_id, officer_id, organisation_id, people, card, code, case_id, began_at, seen_at, objected_at, ended_at',
)

function visitOf({ people, card, code, ...row }: VisitRow, keys: Store['keys']): Visit {
  // sealPeople sealed it.
  const { officerName, offeredPhone = null, ...identity } = JSON.parse(keys.open(sealName, people)) as People
  return { ...row, officerName, offeredPhone, identity, proof: { card, code } }
}

function sealPeople(keys: Store['keys'], { identity, officerName, offeredPhone }: Visit): Buffer {
  const people: People = { ...identity, officerName, offeredPhone }
  return keys.seal(sealName, JSON.stringify(people))
}

export async function insertVisit({ db, keys }: Store, visit: Visit): Promise<void> {
  await sql`insert into casework.visits (id, party_id, officer_id, organisation_id, people, card, code, began_at, seen_at)
    values (${visit.id}, ${visit.partyId}, ${visit.officerId}, ${visit.organisationId},
      ${sealPeople(keys, visit)}, ${visit.proof.card}, ${visit.proof.code}, ${visit.beganAt},
      ${visit.seenAt})`.execute(db)
}

/** Name, number and phones of a visit, as they are now. */
export async function savePeople({ db, keys }: Store, visit: Visit): Promise<void> {
  await sql`update casework.visits set people = ${sealPeople(keys, visit)} where id = ${visit.id}`.execute(db)
}

export async function findVisit({ db, keys }: Store, id: VisitId): Promise<Visit | undefined> {
  const row = await maybe<VisitRow>(db, sql`select ${columns} from casework.visits where id = ${id}`)
  return row && visitOf(row, keys)
}

/** What a clerk has in hand now. */
export async function findOpenVisit({ db, keys }: Store, officerId: OfficerId): Promise<Visit | undefined> {
  const row = await maybe<VisitRow>(
    db,
    sql`select ${columns} from casework.visits where officer_id = ${officerId} and ended_at is null`,
  )
  return row && visitOf(row, keys)
}

export function hasRunOut({ beganAt, seenAt }: Pick<Visit, 'beganAt' | 'seenAt'>, now: Date): boolean {
  const passed = (since: Date, minutes: number) => now.getTime() - since.getTime() > minutes * minute
  return passed(beganAt, visitMinutes) || passed(seenAt, visitIdleMinutes)
}

type Visiting = Pick<Services, 'db' | 'keys' | 'clock' | 'apart'>

/**
 * The clerk's own visit, as long as it lasts; being asked for prolongs it, up to its hour.
 * @throws visitNotFound for another's, visitEnded. A visit found too late is over for the database too.
 */
export async function getVisit(services: Visiting, officer: Officer, visitId: string): Promise<Visit> {
  const id = findId<'visit'>(visitId)
  const visit = id && (await findVisit(services, id))
  if (!visit || visit.officerId !== officer.officerId) throw caseworkProblems.visitNotFound()
  const now = services.clock.now()
  if (visit.endedAt === null && hasRunOut(visit, now)) {
    await services.apart(system, ({ db }) => closeVisit(db, visit.id, now))
    throw caseworkProblems.visitEnded()
  }
  if (visit.endedAt !== null) throw caseworkProblems.visitEnded()
  await sql`update casework.visits set seen_at = ${now} where id = ${visit.id}`.execute(services.db)
  return { ...visit, seenAt: now }
}

export async function closeVisit(db: Db, id: VisitId, now: Date): Promise<void> {
  await sql`update casework.visits set ended_at = ${now} where id = ${id} and ended_at is null`.execute(db)
}

/** Ends what nobody goes on with; a job, as the system. */
export async function endVisits({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<number> {
  const now = clock.now()
  const ended = await rows(
    db,
    sql`update casework.visits set ended_at = ${now} where ended_at is null
        and (seen_at < ${new Date(now.getTime() - visitIdleMinutes * minute)}
          or began_at < ${new Date(now.getTime() - visitMinutes * minute)})
      returning id`,
  )
  return ended.length
}

/**
 * The card in hand, or a code to the phone of the account, proves a real name; both together are the second proof that
 * some commitments ask for. Typed names prove nothing: such a case is checked later.
 */
export function levelOf({ card, code }: WindowProof): IdentityLevel {
  if (card && code) return 3
  return card || code ? 2 : 1
}

/** The person of a visit, as verbs take them. */
export function applicantOf({ id, partyId, identity, proof }: Visit): PersonAtWindow {
  const { name } = identity
  return { kind: 'at-window', partyId, level: levelOf(proof), name, visitId: id, proof, identity }
}

/** The same person as who presses the button of the second screen: what is done there is theirs. */
export function personOf({ id, partyId, identity, proof }: Visit): Person {
  return { kind: 'person', partyId, level: levelOf(proof), name: identity.name, sessionId: id }
}

/** The clerk of a visit, as the record names them where the person acts through the second screen. */
export function clerkOf({ officerId, organisationId, officerName }: Visit): Actor {
  return { kind: 'officer', role: 'clerk', id: officerId, organisationId, name: officerName }
}

/** @returns false when the day's refusals are used up */
export async function mayLookUp(db: Db, officerId: OfficerId, day: string, most: number): Promise<boolean> {
  const { refused } = await one<{ refused: number }>(
    db,
    sql`select coalesce(max(refused), 0)::int as refused from casework.visit_refusals
      where officer_id = ${officerId} and day = ${day}`,
  )
  return refused < most
}

export async function countRefusal(db: Db, officerId: OfficerId, day: string): Promise<void> {
  await sql`insert into casework.visit_refusals as r (officer_id, day, refused) values (${officerId}, ${day}, 1)
    on conflict (officer_id, day) do update set refused = r.refused + 1`.execute(db)
}
