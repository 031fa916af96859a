import { Value } from 'typebox/value'
import { getPersonIdentity, type PersonIdentity } from '#identity'
import { newId } from '#kernel/ids'
import { type Person, system } from '#kernel/principal'
import type { LedgerPurpose, Services } from '#kernel/services'
import { callPlatform, findPlatform, type Platform } from '#network'
import { type CalendarDate, calendarDate, calendarDateOf } from '#standards'
import type { HeldCertificate } from '../certificate/certificate.ts'
import type { IndexEntry } from '../index-store.ts'
import { listCertificatesOfParty } from '../store.ts'
import { type ByHolder, entriesSchema, shownListSchema } from '../wire.ts'
import { findByHolder } from './find-by-holder.ts'
import { heldFromIndex, heldOf, shownFields } from './held-certificate.ts'

export interface GatheredCertificates {
  readonly certificates: readonly HeldCertificate[]
  /** Platforms that did not answer: what they hold is missing or known from the index only. */
  readonly silent: readonly Platform[]
  /** Without the hub's index nobody can say that a person holds no certificate elsewhere. */
  readonly indexAnswered: boolean
}

/** Whose they are: somebody signed in, or somebody at a window whose identity was proved there to a clerk. */
export type Holder = Person | (Pick<Person, 'partyId'> & { readonly identity: PersonIdentity })

const ownLook: LedgerPurpose = { words: { zh: '本人查看证照', en: 'You looked at your certificates' } }

/** All certificates of a person in the network: this platform's, and through the hub's index those of every other. */
export async function gatherCertificates(
  services: Services,
  person: Holder,
  { purpose = ownLook }: { readonly purpose?: LedgerPurpose } = {},
): Promise<GatheredCertificates> {
  const today = calendarDateOf(services.clock.now())
  const own = await listOwn(services, person)
  const here = own.map((certificate) => heldOf(certificate, services.platform, today))
  const { residentId } = 'identity' in person ? person.identity : await getPersonIdentity(services, person)
  if (residentId === null) return { certificates: here, silent: [], indexAnswered: false }

  const asking: ByHolder = {
    holderNumber: residentId,
    purpose,
    reference: newId(services.clock.now()),
    onBehalf: onBehalf(services, person),
  }
  const entries = await findEntries(services, asking)
  const elsewhere = (entries ?? []).filter(({ platformId }) => platformId !== services.platform.id)
  const answers = await Promise.all(
    [...Map.groupBy(elsewhere, ({ platformId }) => platformId)].map(([platformId, listed]) =>
      askPlatform(services, platformId, listed, asking, today),
    ),
  )
  const certificates = [...here, ...answers.flatMap((answer) => answer.certificates)].sort(byUse)
  await services.ledger.record({
    act: 'certificates.gather',
    subject: { partyId: person.partyId },
    fields: shownFields(certificates),
    purpose,
    reference: asking.reference,
  })
  const hub = entries === undefined ? await findPlatform(services, 'hub') : undefined
  const silent = [hub, ...answers.map((answer) => answer.silent)].filter((each) => each !== undefined)
  return { certificates, silent, indexAnswered: entries !== undefined }
}

function onBehalf({ principal, platform }: Services, { partyId }: Holder): ByHolder['onBehalf'] {
  if (principal.kind !== 'officer') return { id: partyId, name: '本人', organisation: platform.name.zh }
  return { id: principal.officerId, name: principal.name, organisation: principal.organisation.name }
}

/** A clerk's transaction sees what the clerk's organisation issued; whom the clerk serves holds more. */
function listOwn(services: Services, person: Holder): ReturnType<typeof listCertificatesOfParty> {
  if (!('identity' in person)) return listCertificatesOfParty(services, person.partyId)
  return services.apart(system, (own) => listCertificatesOfParty(own, person.partyId))
}

/** The hub's entries; undefined when it does not answer. */
async function findEntries(services: Services, asking: ByHolder): Promise<readonly IndexEntry[] | undefined> {
  if (services.platform.kind === 'hub') return findByHolder(services, asking)
  try {
    const body = await callPlatform(services, 'hub', {
      path: '/certificates/by-holder',
      body: asking,
      purpose: 'certificates.find-by-holder',
    })
    if (!Value.Check(entriesSchema, body)) throw new Error('the index answered in an unknown form')
    return body.entries.map((entry) => ({ ...entry, validUntil: dateOrNull(entry.validUntil) }))
  } catch {
    // callPlatform has logged why; the caller is told which platform was silent.
    return undefined
  }
}

async function askPlatform(
  services: Services,
  platformId: string,
  listed: readonly IndexEntry[],
  asking: ByHolder,
  today: CalendarDate,
): Promise<{ certificates: HeldCertificate[]; silent: Platform | undefined }> {
  const platform = await findPlatform(services, platformId)
  if (!platform) return { certificates: [], silent: undefined }
  try {
    const body = await callPlatform(services, platformId, {
      path: '/certificates/show',
      body: asking,
      purpose: 'certificates.show',
    })
    if (!Value.Check(shownListSchema, body)) throw new Error('the issuer answered in an unknown form')
    const certificates = body.certificates.map((shown) => ({
      ...shown,
      platformId,
      platformName: platform.name,
      issuedAt: new Date(shown.issuedAt),
      validFrom: calendarDate(shown.validFrom),
      validUntil: dateOrNull(shown.validUntil),
      complete: true,
    }))
    return { certificates, silent: undefined }
  } catch {
    return { certificates: listed.map((entry) => heldFromIndex(entry, platform, today)), silent: platform }
  }
}

function dateOrNull(text: string | null): CalendarDate | null {
  return text === null ? null : calendarDate(text)
}

/** What can be shown comes first, then the newest. */
function byUse(a: HeldCertificate, b: HeldCertificate): number {
  const usable = Number(b.status === 'valid') - Number(a.status === 'valid')
  return usable || (b.issuedAt?.getTime() ?? 0) - (a.issuedAt?.getTime() ?? 0)
}
