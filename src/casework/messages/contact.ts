import { maybe, sql } from '#kernel/database'
import type { PartyId } from '#kernel/ids'
import { type Language, languages } from '#kernel/language'
import { isMailAddress } from '#kernel/ports/mail'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type Applicant, identityOf } from '../applicant/applicant.ts'
import { caseworkProblems } from '../problems.ts'

/** How to reach somebody, and in which language. */
export interface Contact {
  readonly language: Language
  readonly phone: string | null
  readonly mail: string | null
  readonly bySms: boolean
}

type Store = Pick<Services, 'db' | 'keys'>
const sealName = 'casework.contacts'

export async function findContact({ db, keys }: Store, partyId: PartyId): Promise<Contact | undefined> {
  const row = await maybe<Omit<Contact, 'phone' | 'mail'> & Readonly<Record<'phone' | 'mail', Buffer | null>>>(
    db,
    sql`select language, phone, mail, by_sms from casework.contacts where party_id = ${partyId}`,
  )
  if (!row) return undefined
  const open = (sealed: Buffer | null) => sealed && keys.open(sealName, sealed)
  return { ...row, phone: open(row.phone), mail: open(row.mail) }
}

/**
 * Keeps the phone of who is signed in, so that they can be told of their case when they no longer are. The language is
 * that of the first application; later ones leave what the person chose.
 */
export async function keepContact(
  services: Pick<Services, 'db' | 'keys' | 'clock'>,
  person: Applicant,
  language: Language,
): Promise<void> {
  const { db, keys, clock } = services
  const { phone } = await identityOf(services, person)
  await sql`insert into casework.contacts (party_id, language, phone, updated_at)
    values (${person.partyId}, ${language}, ${keys.seal(sealName, phone)}, ${clock.now()})
    on conflict (party_id) do update set phone = excluded.phone, updated_at = excluded.updated_at`.execute(db)
}

export interface ChooseContact {
  readonly language: string
  /** Empty for none. */
  readonly mail: string
  readonly bySms: boolean
}

/** The person's own choice of language and ways. @throws badContact for an address that is none. */
export async function chooseContact(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger'>,
  person: Person,
  { language, mail, bySms }: ChooseContact,
): Promise<void> {
  const chosen = languages.find((each) => each === language)
  const address = mail.trim()
  if (!chosen || (address !== '' && !isMailAddress(address))) {
    throw caseworkProblems.badContact({ fields: [chosen ? wrongMail : wrongLanguage] })
  }
  const { db, keys, clock, ledger } = services
  await keepContact(services, person, chosen)
  await sql`update casework.contacts set language = ${chosen}, by_sms = ${bySms}, updated_at = ${clock.now()},
      mail = ${address === '' ? null : keys.seal(sealName, address)}
    where party_id = ${person.partyId}`.execute(db)
  await ledger.record({
    act: 'casework.choose-contact',
    subject: { partyId: person.partyId },
    fields: ['language', 'mail', 'bySms'],
    purpose: { words: { zh: '设置消息接收方式', en: 'How you want to be told' } },
  })
}

const wrongMail = {
  field: 'mail',
  words: { zh: '邮箱写得不对，例如name@example.cn', en: 'This is no mail address; for example name@example.cn' },
}
const wrongLanguage = { field: 'language', words: { zh: '请选一种语言', en: 'Choose a language' } }
