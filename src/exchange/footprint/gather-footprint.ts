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
}

const timeoutMs = 3_000
const limit = 200

/** Who used a person's data, over the whole network: every platform is asked at once. */
export async function gatherFootprint(services: Services, person: FootprintPerson): Promise<Footprint> {
  const subject = { partyId: person.partyId, ...(person.residentId !== null && { personNumber: person.residentId }) }
  const own = await listFootprint(services, subject, { limit })
  const others = (await listPlatforms(services)).filter(
    ({ id, status }) => id !== services.platform.id && status === 'active',
  )
  const answers = await Promise.all(others.map((platform) => askPlatform(services, platform, person)))
  const all = [...own, ...answers.flatMap((answer) => answer ?? [])]
  return {
    records: oneEach(all)
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, limit),
    silent: others.filter((_, index) => answers[index] === undefined),
  }
}

/** @returns undefined when the platform was silent, or answered what is no footprint. */
async function askPlatform(
  services: Services,
  platform: Platform,
  { partyId, residentId }: FootprintPerson,
): Promise<FootprintRecord[] | undefined> {
  try {
    const answer = await callPlatform(services, platform.id, {
      path: '/ledger/footprint',
      body: { partyId, personNumber: residentId, limit },
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
