import { addOfficer, addOrganisation } from '#identity'
import { runAs, type Unbound } from '#kernel/bind-services'
import { sql } from '#kernel/database'
import { type CaseId, newId, type PartyId } from '#kernel/ids'
import { type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { policeBranchOf } from '../../demonstration/samples/organisations.ts'
import { getSamplePerson } from '../../demonstration/samples/people.ts'
import type { Fact, FactValue } from '../../src/casework/case/case.ts'
import { startedCase } from '../../src/casework/case/fold-case.ts'
import { insertAct } from '../../src/casework/store/act-store.ts'
import { insertCase, insertCaseKeys } from '../../src/casework/store/case-store.ts'
import { putAnswer, putFact } from '../../src/casework/store/content-store.ts'
import { asOwner } from '../catalogue/postgres.ts'
import { idOf, item } from './made-cases.ts'

const district = '360102'
/** Approvers among whom the office of the drafts shares its cases. */
const approvers = 8
/** Tables whose rows of the first draft are those of every other, under another key. */
const copied = ['facts', 'answers', 'acts'] as const

/** Who submits the draft of this number: everybody is somebody else. */
export function applicantAt(place: number): Person {
  return {
    ...{ kind: 'person', level: 2, name: getSamplePerson(1).name },
    // Branded for the type checker; the rows are made below.
    ...{ partyId: idOf(6, place) as PartyId, sessionId: idOf(8, place) },
  }
}

export function draftAt(place: number): string {
  return idOf(7, place)
}

/** Drafts of one item, complete on their face, each of a person of its own who is signed in. */
export async function prepareDrafts(unbound: Unbound, databaseUrl: string, count: number): Promise<void> {
  await runAs(unbound, system, async (services) => {
    const office = { ...policeBranchOf(district), parentId: null }
    await addOrganisation(services, office)
    for (let number = 1; number <= approvers; number++) {
      const account = `approver.${number}`
      const officer = { account, name: '周岚清', duties: ['approver'] as const, password: `${account} of the bench` }
      await addOfficer(services, { ...officer, organisationId: office.id })
    }
    await signIn(services)
  })
  await runAs(unbound, applicantAt(0), firstDraft)
  await multiply(databaseUrl, count)
}

/** The row that a sign-in leaves at a platform. */
async function signIn(services: Services): Promise<void> {
  const { partyId, sessionId } = applicantAt(0)
  const at = services.clock.now()
  const { name, residentId, phone } = getSamplePerson(1)
  const [sealedName, number, sealedPhone] = [name, residentId, phone].map((text) =>
    services.keys.seal('identity.sessions', text),
  )
  await sql`insert into identity.sessions (id, token_digest, party_id, level, name, resident_id, phone, sid, created_at, last_seen_at)
    values (${sessionId}, ${services.keys.digest(newId(at))}, ${partyId}, 2, ${sealedName}, ${number},
      ${sealedPhone}, ${sessionId}, ${at}, ${at})`.execute(services.db)
}

async function firstDraft(services: Services): Promise<void> {
  const at = services.clock.now()
  const first = applicantAt(0)
  const key = { partyId: first.partyId, id: draftAt(0) as CaseId }
  const actor = { kind: 'person', role: 'applicant', id: first.partyId, organisationId: null, name: null } as const
  const what = { itemCode: item.handlingCode, itemVersion: item.version, region: district }
  const start = { sequence: 1, act: 'start', at, actor, detail: what } as const
  await insertCase(services, startedCase(key, start), item)
  await insertAct(services, key, start)
  await insertCaseKeys(services.db, key, [key.id])
  for (const { id, form } of item.online?.facts ?? []) await putFact(services, key, factOf(id, form, at))
  await putAnswer(services, key, { questionId: 'purpose', value: 'employment', at })
}

function factOf(factId: string, form: string, at: Date): Fact {
  return {
    ...{ factId, status: 'verified', value: valueFor(factId, form, at), sourceValue: null, correctionReason: null },
    ...{ source: { zh: '样例库', en: 'Sample register' }, serviceId: null, platformId: null, fetchedAt: at },
    ...{ validUntil: null, said: [] },
  }
}

function valueFor(factId: string, form: string, at: Date): FactValue {
  if (factId === 'residence.district') return district
  if (form === 'date') return calendarDateOf(new Date(at.getTime() - 365 * 86_400_000))
  if (form === 'boolean') return factId !== 'permit.held'
  if (form === 'resident-id') return getSamplePerson(1).residentId
  return form === 'phone' ? getSamplePerson(1).phone : '样例'
}

/** The rows of the first draft under the keys of all others: how they are sealed does not hang on where they lie. */
async function multiply(databaseUrl: string, count: number): Promise<void> {
  const places = Array.from({ length: count - 1 }, (_, index) => index + 1)
  const values = [places.map((place) => idOf(6, place)), places.map(draftAt), places.map((place) => idOf(8, place))]
  const [party, draft] = [applicantAt(0).partyId, draftAt(0)]
  await asOwner(databaseUrl, async (client) => {
    await client.query('create temporary table made (party uuid, draft uuid, session uuid)')
    await client.query('insert into made select * from unnest($1::uuid[], $2::uuid[], $3::uuid[])', values)
    const copy = async (table: string, key: string, replaced: string, where: string) => {
      const [schema, name] = table.split('.')
      const { rows } = await client.query<{ columns: string }>(
        `select string_agg(column_name, ', ') as columns from information_schema.columns
          where table_schema = $1 and table_name = $2 and is_generated = 'NEVER'`,
        [schema, name],
      )
      const columns = rows[0]?.columns ?? ''
      await client.query(
        `insert into ${table} (${columns}) select ${columns} from (
          select (jsonb_populate_record(t, jsonb_build_object(${replaced}))).* from ${table} t cross join made
            where ${where} ${key}) others`,
      )
    }
    const ofDraft = `t.party_id = '${party}'`
    await copy('casework.cases', `and t.id = '${draft}'`, `'party_id', party, 'id', draft`, ofDraft)
    for (const name of copied) {
      await copy(`casework.${name}`, `and t.case_id = '${draft}'`, `'party_id', party, 'case_id', draft`, ofDraft)
    }
    await client.query(
      `insert into casework.case_keys (key, party_id, case_id) select draft::text, party, draft from made`,
    )
    await copy(
      'identity.sessions',
      '',
      `'party_id', party, 'id', session, 'sid', session, 'token_digest', sha256(session::text::bytea)`,
      ofDraft,
    )
    await client.query(
      'vacuum (analyze) casework.cases, casework.facts, casework.answers, casework.acts, identity.sessions',
    )
  })
}
