import { Value } from 'typebox/value'
import type { PartyId } from '#kernel/ids'
import type { Services } from '#kernel/services'
import { type FootprintRecord, footprintAnswerSchema, listFootprint, readFootprintRecord } from '#ledger'
import { callPlatform, listPlatforms, type Platform } from '#network'

export interface FootprintPerson {
  readonly partyId: PartyId
  /** Null before the real name is checked: then only records under the party can be found. */
  readonly residentId: string | null
}

export interface Footprint {
  /** Newest first; of an exchange that both sides recorded, the provider's record. */
  readonly records: readonly FootprintRecord[]
  /** Platforms that did not answer in time: what they recorded is missing here. */
  readonly silent: readonly Platform[]
  /** There may be more, recorded before the last of these. */
  readonly hasMore: boolean
}

export interface FootprintPart {
  /** Only what was recorded earlier than this. */
  readonly before?: Date | undefined
  readonly caseNumber?: string | undefined
}

const timeoutMs = 3_000
const limit = 200

/**
 * Who used a person's data, over the whole network: every platform is asked at once. What is asked for is a part, and
 * the next can be asked for: nobody hides an access behind many later ones.
 */
export async function gatherFootprint(
  services: Services,
  person: FootprintPerson,
  { before, caseNumber }: FootprintPart = {},
): Promise<Footprint> {
  const part = { limit, ...(before && { before }), ...(caseNumber !== undefined && { caseNumber }) }
  const subject = { partyId: person.partyId, ...(person.residentId !== null && { personNumber: person.residentId }) }
  const own = await listFootprint(services, subject, part)
  const others = (await listPlatforms(services)).filter(
    ({ id, status }) => id !== services.platform.id && status === 'active',
  )
  const answers = await Promise.all(others.map((platform) => askPlatform(services, platform, person, part)))
  const all = [...own, ...answers.flatMap((answer) => answer ?? [])]
  return {
    ...newest(all),
    silent: others.filter((_, index) => answers[index] === undefined),
  }
}

/** Cut before both sides of an exchange are made one: afterwards nobody could say whether something was cut off. */
function newest(all: readonly FootprintRecord[]): Pick<Footprint, 'records' | 'hasMore'> {
  const sorted = [...all].sort((a, b) => b.at.getTime() - a.at.getTime())
  return { records: oneEach(sorted.slice(0, limit)), hasMore: sorted.length >= limit }
}

/** @returns undefined when the platform was silent, or answered what is no footprint. */
async function askPlatform(
  services: Services,
  platform: Platform,
  { partyId, residentId }: FootprintPerson,
  { before, ...part }: FootprintPart & { readonly limit: number },
): Promise<FootprintRecord[] | undefined> {
  try {
    const answer = await callPlatform(services, platform.id, {
      path: '/ledger/footprint',
      body: { partyId, personNumber: residentId, ...part, ...(before && { before: before.toISOString() }) },
      purpose: 'ledger.footprint',
      timeoutMs,
    })
    if (!Value.Check(footprintAnswerSchema, answer)) return undefined
    // A platform speaks for itself only.
    return answer.records.filter(({ platformId }) => platformId === platform.id).map(readFootprintRecord)
  } catch {
    return undefined // callPlatform has logged why
  }
}

/** Both sides of an exchange carry the same reference; the provider's record says what was really given. */
function oneEach(records: readonly FootprintRecord[]): FootprintRecord[] {
  const provided = new Set(
    records.filter(({ act }) => act === 'exchange.provide').map(({ reference, result }) => `${reference} ${result}`),
  )
  return records.filter(
    ({ act, reference, result }) => act !== 'exchange.receive' || !provided.has(`${reference} ${result}`),
  )
}
