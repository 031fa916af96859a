import { maybe, rows, sql } from '#kernel/database'
import type { PartyId } from '#kernel/ids'
import { fill, type Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDateOf, checkBasicCode } from '#standards'
import { caseworkProblems } from '../problems.ts'
import { commitmentBasis } from './commitment-basis.ts'
import { listCreditOf } from './credit.ts'

/** Where an untrue commitment would do harm that nothing mends (国办发〔2020〕42号, scope). */
export const exclusionGrounds = {
  'national-security': { zh: '涉及国家安全', en: 'National security' },
  'state-secret': { zh: '涉及国家秘密', en: 'State secrets' },
  'public-security': { zh: '涉及公共安全', en: 'Public security' },
  finance: { zh: '涉及金融业审慎监管', en: 'Prudential supervision of finance' },
  ecology: { zh: '涉及生态环境保护', en: 'Protection of the environment' },
  'life-health': { zh: '直接关系人身健康、生命财产安全', en: 'Health, life and property' },
  foreign: { zh: '重要涉外事项', en: 'Important foreign matters' },
  irreparable: { zh: '不实承诺的后果难以挽回', en: 'Harm that could not be undone' },
} as const satisfies Readonly<Record<string, Words>>
export type ExclusionGround = keyof typeof exclusionGrounds

/** Why somebody may not commit to something: the matter is closed to it, or an earlier commitment was untrue. */
export type Exclusion =
  | { readonly kind: 'matter'; readonly ground: ExclusionGround }
  | { readonly kind: 'person'; readonly matter: Words; readonly until: CalendarDate }

export async function findExclusion(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  partyId: PartyId,
  { basicCode }: { readonly basicCode: string },
): Promise<Exclusion | undefined> {
  const matter = await maybe<{ ground: ExclusionGround }>(
    services.db,
    sql`select ground from casework.excluded_matters where basic_code = ${basicCode}`,
  )
  if (matter) return { kind: 'matter', ground: matter.ground }
  const today = calendarDateOf(services.clock.now())
  const records = await listCreditOf(services, partyId)
  const standing = records.find(({ state, endsOn }) => state === 'standing' && endsOn >= today)
  return standing && { kind: 'person', matter: standing.title, until: standing.endsOn }
}

/** @throws commitmentExcluded; the proof is then the way. */
export async function mustMayCommit(...asked: Parameters<typeof findExclusion>): Promise<void> {
  if ((await findExclusion(...asked)) !== undefined) throw caseworkProblems.commitmentExcluded()
}

export interface ExcludedMatter {
  readonly basicCode: string
  readonly ground: ExclusionGround
  readonly addedAt: Date
}

export function listExcludedMatters({ db }: Pick<Services, 'db'>): Promise<ExcludedMatter[]> {
  return rows(db, sql`select basic_code, ground, added_at from casework.excluded_matters order by basic_code`)
}

/** Whoever manages the items of the platform keeps the list. */
function mustKeepList({ duties }: Officer): void {
  if (!duties.includes('item-manager')) throw kernelProblems.notAllowed({ private: { act: 'casework.exclude-matter' } })
}

export async function excludeMatter(
  { db, clock, ledger }: Pick<Services, 'db' | 'clock' | 'ledger'>,
  officer: Officer,
  { basicCode, ground }: { readonly basicCode: string; readonly ground: string },
): Promise<void> {
  mustKeepList(officer)
  const code = basicCode.trim()
  if (!checkBasicCode(code).ok || !Object.hasOwn(exclusionGrounds, ground)) throw caseworkProblems.badExclusion()
  await sql`insert into casework.excluded_matters (basic_code, ground, added_at, officer_id, organisation_id)
    values (${code}, ${ground}, ${clock.now()}, ${officer.officerId}, ${officer.organisation.id})
    on conflict (basic_code) do update set ground = excluded.ground, added_at = excluded.added_at,
      officer_id = excluded.officer_id, organisation_id = excluded.organisation_id`.execute(db)
  const words = fill(matterWords, { code })
  await ledger.record({ act: 'casework.exclude-matter', purpose: { words }, legalBasis: commitmentBasis })
}

/** Opens a matter to commitment again; one that is not on the list stays as it is. */
export async function admitMatter(
  { db, ledger }: Pick<Services, 'db' | 'ledger'>,
  officer: Officer,
  { basicCode }: { readonly basicCode: string },
): Promise<void> {
  mustKeepList(officer)
  const code = basicCode.trim()
  const gone = await maybe(
    db,
    sql`delete from casework.excluded_matters where basic_code = ${code} returning basic_code`,
  )
  if (!gone) return
  const words = fill(matterWords, { code })
  await ledger.record({ act: 'casework.admit-matter', purpose: { words }, legalBasis: commitmentBasis })
}

const matterWords: Words = {
  zh: '不适用告知承诺的事项清单：{code}',
  en: 'List of matters closed to commitments: {code}',
}
