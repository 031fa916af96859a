import { type Db, maybe, rows, sql } from '#kernel/database'
import type { CertificateId, PartyId } from '#kernel/ids'
import type { KeyRing } from '#kernel/keys'
import type { Services } from '#kernel/services'
import type { Certificate, CertificateContent, CertificateHead, CertificateState } from './certificate/certificate.ts'

export type Store = Pick<Services, 'db' | 'keys'>
export interface CertificateKey {
  readonly partyId: PartyId
  readonly id: CertificateId
}

const sealName = 'certificates.certificates'
const holderDomain = 'certificates.holder'

interface CertificateRow extends CertificateKey {
  readonly version: number
  readonly status: CertificateState
  readonly content: Buffer
  readonly head: string
  readonly signature: Buffer
  readonly caseNumber: string | null
}

const columns = sql.raw('party_id, id, version, status, content, head, signature, case_number')

function certificateOf({ partyId, id, version, ...row }: CertificateRow, keys: KeyRing): Certificate {
  return {
    partyId,
    id,
    version,
    state: row.status,
    // Both were written by insertCertificate from values of these types.
    head: JSON.parse(row.head) as CertificateHead,
    content: JSON.parse(keys.open(sealName, row.content)) as CertificateContent,
    signature: row.signature.toString('base64'),
    caseNumber: row.caseNumber,
  }
}

export async function insertCertificate(
  { db, keys }: Store,
  certificate: Certificate,
  holderNumber: string,
): Promise<void> {
  const { partyId, id, version, state, head, content, signature, caseNumber } = certificate
  await sql`insert into certificates.certificates (party_id, id, identifier, number, type_code, type_name, issuer_id,
      issuer_name, holder_index, version, status, issued_at, valid_from, valid_until, case_number, content, head,
      signature, suite, key_id)
    values (${partyId}, ${id}, ${head.identifier}, ${head.number}, ${head.typeCode}, ${JSON.stringify(head.typeName)}::jsonb,
      ${head.issuerId}, ${JSON.stringify(head.issuerName)}::jsonb, ${keys.index(holderDomain, holderNumber)}, ${version},
      ${state}, ${head.issuedAt}, ${head.validFrom}, ${head.validUntil}, ${caseNumber},
      ${keys.seal(sealName, JSON.stringify(content))}, ${JSON.stringify(head)}, ${Buffer.from(signature, 'base64')},
      ${head.suite}, ${head.keyId})`.execute(db)
  for (const name of [id, head.identifier, head.number]) {
    await sql`insert into certificates.names (name, party_id, certificate_id) values (${name}, ${partyId}, ${id})`.execute(
      db,
    )
  }
}

/** The subject's key of a certificate's id, identifier or number. */
export async function findCertificateKey(db: Db, name: string): Promise<CertificateKey | undefined> {
  return maybe<CertificateKey>(
    db,
    sql`select party_id, certificate_id as id from certificates.names where name = ${name}`,
  )
}

export async function findCertificate(
  { db, keys }: Store,
  { partyId, id }: CertificateKey,
): Promise<Certificate | undefined> {
  const row = await maybe<CertificateRow>(
    db,
    sql`select ${columns} from certificates.certificates where party_id = ${partyId} and id = ${id}`,
  )
  return row && certificateOf(row, keys)
}

export async function listCertificatesOfParty({ db, keys }: Store, partyId: PartyId): Promise<Certificate[]> {
  const found = await rows<CertificateRow>(
    db,
    sql`select ${columns} from certificates.certificates where party_id = ${partyId} order by id desc limit 200`,
  )
  return found.map((row) => certificateOf(row, keys))
}

/** For whoever verifies, by identifier or number; the setting opens exactly this row to the transaction. */
export async function findNamedCertificate(store: Store, name: string): Promise<Certificate | undefined> {
  const key = await findCertificateKey(store.db, name)
  if (!key) return undefined
  await sql`select set_config('tongban.certificate_name', ${name}, true)`.execute(store.db)
  return findCertificate(store, key)
}

/** For another platform, by the number it named; the setting opens exactly these rows to it. */
export async function listCertificatesOfNumber({ db, keys }: Store, holderNumber: string): Promise<Certificate[]> {
  const index = keys.index(holderDomain, holderNumber)
  await sql`select set_config('tongban.certificate_holder', ${index.toString('hex')}, true)`.execute(db)
  const found = await rows<CertificateRow>(
    db,
    sql`select ${columns} from certificates.certificates where holder_index = ${index} order by id desc limit 200`,
  )
  return found.map((row) => certificateOf(row, keys))
}

/** @returns false when somebody changed it since `version` was read. */
export async function updateState(
  db: Db,
  { partyId, id, version }: CertificateKey & { readonly version: number },
  state: CertificateState,
): Promise<boolean> {
  const updated = await maybe(
    db,
    sql`update certificates.certificates set status = ${state}, version = version + 1
      where party_id = ${partyId} and id = ${id} and version = ${version} returning id`,
  )
  return updated !== undefined
}

export interface CertificateAct {
  readonly sequence: number
  readonly act: 'issue' | 'revoke'
  readonly at: Date
  readonly officerId: string | null
  readonly organisationId: string
  readonly detail: { readonly reason: string | null }
}

export async function insertCertificateAct(
  { db, keys }: Store,
  { partyId, id }: CertificateKey,
  act: CertificateAct,
): Promise<void> {
  await sql`insert into certificates.acts (party_id, certificate_id, sequence, act, at, officer_id, organisation_id, detail)
    values (${partyId}, ${id}, ${act.sequence}, ${act.act}, ${act.at}, ${act.officerId}, ${act.organisationId},
      ${keys.seal('certificates.acts', JSON.stringify(act.detail))})`.execute(db)
}

export async function listCertificateActs(
  { db, keys }: Store,
  { partyId, id }: CertificateKey,
): Promise<CertificateAct[]> {
  const found = await rows<Omit<CertificateAct, 'detail'> & { readonly detail: Buffer }>(
    db,
    sql`select sequence, act, at, officer_id, organisation_id, detail from certificates.acts
      where party_id = ${partyId} and certificate_id = ${id} order by sequence`,
  )
  return found.map((row) => ({
    ...row,
    // insertCertificateAct sealed a detail of this form.
    detail: JSON.parse(keys.open('certificates.acts', row.detail)) as CertificateAct['detail'],
  }))
}
