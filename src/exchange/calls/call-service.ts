import { Value } from 'typebox/value'
import { newId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Principal } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { LedgerEntry, Services, ThisPlatform } from '#kernel/services'
import { callPlatform, remoteCodeOf } from '#network'
import type { DataService } from '../directory/data-service.ts'
import { getService } from '../directory/list-services.ts'
import { selectGrantsFor } from '../directory/store.ts'
import { problems } from '../problems.ts'
import { answerCall } from './answer-call.ts'
import { findObjection } from './check-grant.ts'
import {
  type AnswerOnWire,
  answerSchema,
  type CallOnWire,
  type ServiceAnswer,
  type ServiceCall,
} from './service-call.ts'

/** People wait for it, with a form before them. */
const timeoutMs = 4_000

/**
 * Asks a data service about a person, in the name of whoever the services are bound to. Own grant first, then the
 * provider, then the record here.
 * @throws serviceUnknown, notShared, notGranted; sourceUnavailable when the caller should offer another way
 */
export async function callService(services: Services, call: ServiceCall): Promise<ServiceAnswer> {
  const service = await getService(services, call.serviceId)
  const onWire = wireCall(services, call)
  const entry = entryOf(service, call, onWire.reference)
  const answer = await refusedToo(services, entry, async () => {
    await mustHaveGrant(services, service, call)
    return service.providerPlatform === services.platform.id
      ? answerCall(services, services.platform.id, onWire)
      : askProvider(services, service, onWire)
  })
  // On the same platform the provider's record, written in this transaction, is ours too.
  if (service.providerPlatform !== services.platform.id) await services.ledger.record(entry)
  return {
    found: answer.found,
    values: Object.fromEntries(Object.entries(answer.values).filter(([name]) => call.fields.includes(name))),
    source: {
      organisation: service.organisation.name,
      dataset: service.dataset,
      platformId: service.providerPlatform,
    },
    fetchedAt: new Date(answer.fetchedAt),
  }
}

async function mustHaveGrant(services: Services, service: DataService, call: ServiceCall): Promise<void> {
  const facts = { serviceId: service.id, consumer: services.platform.id }
  if (service.sharing === 'withheld') throw problems.notShared({ private: facts })
  const grants = await selectGrantsFor(services.db, service.id, services.platform.id)
  const wish = { fields: call.fields, itemCode: call.purpose.itemCode ?? null, at: services.clock.now() }
  const why = findObjection(service, grants, wish)
  if (why !== undefined) throw problems.notGranted({ private: { ...facts, why } })
}

async function askProvider(services: Services, service: DataService, call: CallOnWire): Promise<AnswerOnWire> {
  const { id, providerPlatform } = service
  try {
    const answer = await callPlatform(services, providerPlatform, {
      path: '/exchange/call',
      body: call,
      purpose: 'exchange.call',
      timeoutMs,
    })
    if (!Value.Check(answerSchema, answer)) throw problems.sourceUnavailable({ private: { serviceId: id } })
    return answer
  } catch (error) {
    const facts = { serviceId: id, providerPlatform, remoteCode: remoteCodeOf(error) }
    if (facts.remoteCode === 'exchange.not-granted') throw problems.notGranted({ private: facts })
    if (facts.remoteCode === 'exchange.not-shared') throw problems.notShared({ private: facts })
    if (facts.remoteCode === 'exchange.input-missing') throw problems.inputMissing({ private: facts })
    if (error instanceof Problem) throw problems.sourceUnavailable({ private: facts })
    throw error
  }
}

/** An attempt that was refused is on record even though the request that made it is rolled back. */
async function refusedToo<T>(services: Services, entry: LedgerEntry, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem && error.status === 403) {
      await services.apart(services.principal, ({ ledger }) => ledger.record({ ...entry, result: 'refused' }))
    }
    throw error
  }
}

function entryOf(service: DataService, call: ServiceCall, reference: string): LedgerEntry {
  return {
    act: 'exchange.receive',
    subject: call.subject,
    fields: call.fields,
    purpose: call.purpose,
    legalBasis: service.legalBasis,
    reference,
  }
}

function wireCall({ clock, platform, principal }: Services, call: ServiceCall): CallOnWire {
  const { subject, purpose } = call
  return {
    reference: newId(clock.now()),
    serviceId: call.serviceId,
    personNumber: subject.personNumber.toUpperCase(),
    partyId: subject.partyId ?? null,
    input: { ...call.input },
    fields: [...new Set(call.fields)],
    purpose: { words: purpose.words, caseNumber: purpose.caseNumber ?? null, itemCode: purpose.itemCode ?? null },
    onBehalf: onBehalf(principal, platform),
  }
}

const themselves: Words = { zh: '本人', en: 'The person themselves' }

/** Who stands behind a call, as the provider's ledger will say. A person's own name is theirs and stays out of it. */
function onBehalf(principal: Principal, platform: ThisPlatform): CallOnWire['onBehalf'] {
  const organisation = platform.name.zh
  if (principal.kind === 'officer') {
    return { id: principal.officerId, name: principal.name, organisation: principal.organisation.name }
  }
  if (principal.kind === 'person') return { id: principal.partyId, name: themselves.zh, organisation }
  return { id: principal.kind, name: '', organisation }
}
