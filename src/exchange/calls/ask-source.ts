import { equalSecrets } from '#kernel/keys'
import type { Services } from '#kernel/services'
import type { DataService } from '../directory/data-service.ts'
import { problems } from '../problems.ts'
import { findInRegister, type RegisterRecord } from './fill-register.ts'
import type { FieldValue } from './service-call.ts'

export interface SourceQuestion {
  readonly personNumber: string
  readonly input: Readonly<Record<string, string>>
  readonly fields: readonly string[]
}

/** What the source system behind a service answers, or undefined when it knows nobody with this number. */
export async function askSource(
  services: Pick<Services, 'db' | 'keys'>,
  { connector }: DataService,
  { personNumber, input, fields }: SourceQuestion,
): Promise<Record<string, FieldValue> | undefined> {
  const { name } = input
  if (connector.kind === 'match' && name === undefined) throw problems.inputMissing()
  const record = await findInRegister(services, connector.register, personNumber)
  if (!record) return undefined
  if (connector.kind === 'match') return { matches: matches(services, record, name ?? '') }
  return Object.fromEntries(fields.map((field) => [field, record[field] ?? null]))
}

/** Digests are compared, so that the time it takes tells nothing about the name on record. */
function matches({ keys }: Pick<Services, 'keys'>, record: RegisterRecord['values'], name: string): boolean {
  return equalSecrets(keys.digest(comparable(String(record.name ?? ''))), keys.digest(comparable(name)))
}

/** Names of minorities are written with several kinds of middle dot. */
function comparable(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u00b7\u2022\u2027\u30fb\uff65]/g, '\u00b7')
    .replace(/\s+/g, ' ')
    .trim()
}
