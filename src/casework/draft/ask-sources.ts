import type { FactDefinition, ServiceItem } from '#catalogue'
import { gatherCertificates } from '#certificates'
import { callService } from '#exchange'
import type { PersonIdentity } from '#identity'
import { fill, type Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { Applicant } from '../applicant/applicant.ts'
import type { Fact, FactValue } from '../case/case.ts'

export interface Asking {
  readonly services: Services
  readonly person: Applicant
  readonly identity: PersonIdentity
  readonly item: ServiceItem
}

const purposeWords: Words = { zh: '办理{item}，预填信息', en: 'Prefill the application for {item}' }

function purposeOf({ item }: Asking): { readonly itemCode: string; readonly words: Words } {
  const zh = fill(purposeWords, { item: item.name.zh }).zh
  const en = fill(purposeWords, { item: item.name.en }).en
  return { itemCode: item.handlingCode, words: { zh, en } }
}

function fact(asking: Asking, factId: string, given: Pick<Fact, 'status' | 'value' | 'source'> & Partial<Fact>): Fact {
  const fetchedAt = asking.services.clock.now()
  return { factId, sourceValue: null, correctionReason: null, serviceId: null, platformId: null, fetchedAt, ...given }
}

/** One call per data service, for the fields this item needs. @returns unavailable facts when the source is silent. */
export async function askService(
  asking: Asking,
  serviceId: string,
  definitions: readonly FactDefinition[],
): Promise<Fact[]> {
  const { services, person, identity } = asking
  const fields = [...new Set(definitions.flatMap(({ from }) => (from.kind === 'service' ? [from.field] : [])))]
  try {
    if (identity.residentId === null) throw new Error('nobody to ask about')
    const answer = await callService(services, {
      serviceId,
      subject: { partyId: person.partyId, personNumber: identity.residentId },
      fields,
      purpose: purposeOf(asking),
    })
    const { organisation, dataset, platformId } = answer.source
    const source = { zh: `${organisation.zh} · ${dataset.zh}`, en: `${organisation.en} · ${dataset.en}` }
    return definitions.map(({ id, from }) => {
      const value: FactValue = from.kind === 'service' ? (answer.values[from.field] ?? null) : null
      return fact(asking, id, { status: 'verified', value, source, serviceId, platformId, fetchedAt: answer.fetchedAt })
    })
  } catch (error) {
    services.log.warn('a source did not answer', { serviceId, item: asking.item.handlingCode, ...codeOf(error) })
    return definitions.map(({ id, group }) =>
      fact(asking, id, { status: 'unavailable', value: null, source: group, serviceId }),
    )
  }
}

function codeOf(error: unknown): { readonly code?: string } {
  return typeof error === 'object' && error !== null && 'code' in error ? { code: String(error.code) } : {}
}

const accountWords: Words = { zh: '您的账号', en: 'Your account' }

/** What the person's account holds and the population register confirmed at sign-in. */
export async function askAccount(asking: Asking, definitions: readonly FactDefinition[]): Promise<Fact[]> {
  const { identity } = asking
  return definitions.map(({ id, from }) => {
    const value = from.kind === 'account' ? identity[from.field] : null
    return fact(asking, id, { status: 'verified', value, source: accountWords })
  })
}

const certificateWords: Words = { zh: '全国电子证照目录', en: 'National index of electronic certificates' }

/**
 * Whether a valid certificate of a type is held anywhere in the network. "No" needs the hub's index to have answered;
 * a silent hub leaves it open.
 */
export async function askCertificates(asking: Asking, definitions: readonly FactDefinition[]): Promise<Fact[]> {
  const { services, person } = asking
  const { certificates, indexAnswered } = await gatherCertificates(services, person, { purpose: purposeOf(asking) })
  return definitions.map(({ id, from }) => {
    const held =
      from.kind === 'certificates' &&
      certificates.some(({ typeCode, status }) => typeCode === from.typeCode && status === 'valid')
    const known = held || indexAnswered
    return fact(asking, id, {
      status: known ? 'verified' : 'unavailable',
      value: known ? held : null,
      source: certificateWords,
    })
  })
}
