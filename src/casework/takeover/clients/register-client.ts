import { findOrganisation } from '#identity'
import { type SuiteName, suiteOfKey } from '#kernel/cipher/cipher-suite'
import { type ClientId, newId } from '#kernel/ids'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { caseworkProblems } from '../../problems.ts'
import { insertClient, insertClientKey } from './client-store.ts'
import { mustKeepClientsOf } from './may-keep.ts'

export interface RegisterClient {
  readonly organisationId: string
  /** What the applicant reads where it acted. */
  readonly name: string
  /** SPKI: PEM, or its base64 alone. Ed25519 or SM2; the private half stays where it was made. */
  readonly publicKey: string
}

/** Where a client signs from now on. */
export interface ClientKeyName {
  readonly clientId: ClientId
  readonly keyId: string
}

type Registering = Pick<Services, 'db' | 'clock' | 'ledger' | 'principal'>

/** Lets a system of an organisation decide its cases, in its name and under the law that its officers are under. */
export async function registerClient(services: Registering, given: RegisterClient): Promise<ClientKeyName> {
  mustKeepClientsOf(services, given.organisationId)
  const name = given.name.trim()
  const key = readKey(given.publicKey)
  const organisation = await findOrganisation(services, given.organisationId)
  const fields: FieldProblem[] = []
  if (!organisation) fields.push({ field: 'organisationId', words: { zh: '没有这个单位', en: 'No such organisation' } })
  if (!/^[\p{L}\p{N}\p{P} ]{2,60}$/u.test(name)) {
    fields.push({ field: 'name', words: { zh: '请写2到60个字', en: 'Write 2 to 60 characters' } })
  }
  if (!key) fields.push(badKey)
  if (!organisation || !key || fields.length > 0) throw caseworkProblems.badClient({ fields })

  const { db, clock, ledger } = services
  const now = clock.now()
  const id = newId<'client'>(now)
  const { id: organisationId, name: organisationName, region: organisationRegion } = organisation
  const owner = { organisationId, organisationName: organisationName.zh, organisationRegion }
  await insertClient(db, { id, ...owner, name, createdAt: now, revokedAt: null, webhook: null })
  const keyId = newKeyId(now)
  await insertClientKey(db, { keyId, clientId: id, ...key, createdAt: now, endsAt: null })
  await ledger.record({
    act: 'casework.register-client',
    purpose: {
      words: { zh: `${organisationName.zh}登记${name}`, en: `A system of ${organisationName.en} registered` },
    },
  })
  return { clientId: id, keyId }
}

/** Apart from every key id of a platform: nonces are kept by key. */
export function newKeyId(now: Date): string {
  return `client-${newId(now)}`
}

export const badKey: FieldProblem = {
  field: 'publicKey',
  words: { zh: '请给 Ed25519 或 SM2 公钥（SPKI）', en: 'Give an Ed25519 or SM2 public key (SPKI)' },
}

/** The key and its suite; undefined when it is none that a platform can verify by. */
export function readKey(text: string): { readonly publicKey: string; readonly suite: SuiteName } | undefined {
  const publicKey = text.replaceAll(/-----(BEGIN|END) PUBLIC KEY-----|\s+/g, '')
  if (!/^[A-Za-z0-9+/]{40,390}={0,2}$/.test(publicKey)) return undefined
  const suite = suiteOfKey(publicKey)
  return suite && { publicKey, suite }
}
