import type { FactSource } from '#catalogue'
import { gatherCertificates } from '#certificates'
import { callService } from '#exchange'
import type { PersonIdentity } from '#identity'
import type { Words } from '#kernel/language'
import type { LedgerPurpose, Services } from '#kernel/services'
import type { Applicant } from '../applicant/applicant.ts'
import type { SaidValue } from '../case/case.ts'
import { findEarlierValues } from './earlier-values.ts'

/** Who is asked about, and why. */
export interface Asking {
  /** Best not bound to a transaction: a connection held while a source is slow is kept from everybody. */
  readonly services: Services
  readonly who: Pick<Applicant, 'partyId'> & { readonly identity: PersonIdentity }
  readonly purpose: LedgerPurpose
}

/** What a source said, or that it did not answer. */
export type Answer =
  | ({ readonly kind: 'said' } & Omit<SaidValue, 'key'>)
  | { readonly kind: 'silent'; readonly serviceId: string | null }
export type Answers = (source: FactSource) => Answer

type OfKind<Kind extends FactSource['kind']> = Extract<FactSource, { readonly kind: Kind }>

/** Which source of a fact: stable within a version of the item, and said in the record. */
export function sourceKey(source: FactSource): string {
  if (source.kind === 'service') return `service ${source.serviceId} ${source.field}`
  if (source.kind === 'account') return `account ${source.field}`
  if (source.kind === 'earlier-case') return `earlier-case ${source.element}`
  return source.kind === 'certificate'
    ? `certificate ${source.typeCode} ${source.field}`
    : `certificates ${source.typeCode}`
}

/** Asks all sources at once, each of them once for everything that is wanted of it. */
export async function askSources(asking: Asking, sources: readonly FactSource[]): Promise<Answers> {
  const of = <Kind extends FactSource['kind']>(kind: Kind) =>
    sources.filter((source): source is OfKind<Kind> => source.kind === kind)
  const held = [...of('certificates'), ...of('certificate')]
  const earlier = of('earlier-case')
  const byService = Map.groupBy(of('service'), ({ serviceId }) => serviceId)
  const answered = await Promise.all([
    ...[...byService].map(([serviceId, wanted]) => askService(asking, serviceId, wanted)),
    held.length > 0 ? askCertificates(asking, held) : [],
    earlier.length > 0 ? askEarlier(asking, earlier) : [],
    of('account').map((source) => [sourceKey(source), askAccount(asking, source)] as const),
  ])
  const byKey = new Map(answered.flat())
  return (source) => byKey.get(sourceKey(source)) ?? { kind: 'silent', serviceId: null }
}

type Keyed = readonly (readonly [key: string, answer: Answer])[]

/** One call per data service, for the fields this item needs. */
async function askService(
  { services, who, purpose }: Asking,
  serviceId: string,
  wanted: readonly OfKind<'service'>[],
): Promise<Keyed> {
  try {
    if (who.identity.residentId === null) throw new Error('nobody to ask about')
    const answer = await callService(services, {
      serviceId,
      subject: { partyId: who.partyId, personNumber: who.identity.residentId },
      fields: [...new Set(wanted.map(({ field }) => field))],
      purpose,
    })
    const { organisation, dataset, platformId } = answer.source
    const source = { zh: `${organisation.zh} · ${dataset.zh}`, en: `${organisation.en} · ${dataset.en}` }
    const from = { kind: 'said', source, at: answer.fetchedAt, serviceId, platformId, validUntil: null } as const
    return wanted.map((each) => [sourceKey(each), { ...from, value: answer.values[each.field] ?? null }])
  } catch (error) {
    services.log.warn('a source did not answer', { serviceId, item: purpose.itemCode ?? '', ...codeOf(error) })
    return wanted.map((each) => [sourceKey(each), { kind: 'silent', serviceId }])
  }
}

function codeOf(error: unknown): { readonly code?: string } {
  return typeof error === 'object' && error !== null && 'code' in error ? { code: String(error.code) } : {}
}

/** Source of what the account holds. */
export const accountSource: Words = { zh: '您的账号', en: 'Your account' }

/** What the person's account holds and the population register confirmed at sign-in. */
function askAccount({ services, who }: Asking, { field }: OfKind<'account'>): Answer {
  const value = who.identity[field] || null
  return { ...nowhere(services), source: accountSource, value }
}

function nowhere({ clock }: Pick<Services, 'clock'>) {
  return { kind: 'said', at: clock.now(), serviceId: null, platformId: null, validUntil: null } as const
}

const certificateWords: Words = { zh: '全国电子证照目录', en: 'National index of electronic certificates' }

/**
 * Whether a valid certificate of a type is held anywhere in the network, and what the newest says. "No" needs the hub's
 * index to have answered; what a certificate says, the platform that issued it.
 */
async function askCertificates(
  { services, who, purpose }: Asking,
  wanted: readonly (OfKind<'certificates'> | OfKind<'certificate'>)[],
): Promise<Keyed> {
  const { certificates, indexAnswered } = await gatherCertificates(services, who, { purpose })
  return wanted.map((source) => {
    const valid = certificates.filter(({ typeCode, status }) => typeCode === source.typeCode && status === 'valid')
    const [newest] = valid
    const none: Answer = indexAnswered
      ? { ...nowhere(services), source: certificateWords, value: source.kind === 'certificates' ? false : null }
      : { kind: 'silent', serviceId: null }
    if (!newest) return [sourceKey(source), none]
    if (source.kind === 'certificates') {
      return [sourceKey(source), { ...nowhere(services), source: certificateWords, value: true }]
    }
    // Known from the index alone: that it is held is certain, what it says is not.
    if (!newest.complete) return [sourceKey(source), { kind: 'silent', serviceId: null }]
    const { typeName, number, platformId, validUntil } = newest
    return [
      sourceKey(source),
      {
        ...{ ...nowhere(services), platformId, validUntil },
        source: { zh: `电子证照 · ${typeName.zh} ${number}`, en: `Certificate · ${typeName.en} ${number}` },
        value: newest.fields.find(({ name }) => name === source.field)?.value || null,
      },
    ]
  })
}

async function askEarlier(
  { services, who, purpose }: Asking,
  wanted: readonly OfKind<'earlier-case'>[],
): Promise<Keyed> {
  const own = { partyId: who.partyId, itemCode: purpose.itemCode ?? '' }
  const elements = wanted.map(({ element }) => element)
  const found = await services.apart(services.principal, (each) => findEarlierValues(each, own, elements))
  return wanted.map((source) => {
    const earlier = found.get(source.element)
    return [sourceKey(source), { ...nowhere(services), source: earlierWords, value: null, ...earlier }]
  })
}

const earlierWords: Words = { zh: '您以前办结的事', en: 'Your earlier cases' }
