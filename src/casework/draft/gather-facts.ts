import type { FactDefinition } from '#catalogue'
import type { Services } from '#kernel/services'
import { type Applicant, actorFor, identityOf, roleOf } from '../applicant/applicant.ts'
import type { CaseFile, Draft, Fact } from '../case/case.ts'
import { mustBeLawful, mustHaveLevel } from '../case/lawful.ts'
import { putFact, readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import { type Asking, askAccount, askCertificates, askService } from './ask-sources.ts'
import { isStale } from './freshness.ts'
import { getDraft } from './get-draft.ts'

/**
 * Fetches what the state already knows, so that the applicant need not say it (国务院令第716号第七条): every source is
 * asked at the same time, for the needed fields only. A silent source leaves its facts unavailable and stops nothing;
 * what the applicant corrected or stated stays.
 */
export async function gatherFacts(services: Services, person: Applicant, caseId: string): Promise<Draft> {
  const found = await getCaseOf(services, person, caseId)
  mustHaveLevel(person, 2)
  mustBeLawful(found, 'gather', roleOf(person))
  const { facts } = await readContent(services, found)
  const wanted = staleFacts(found, facts, services.clock.now())
  if (wanted.length === 0) return getDraft(services, person, caseId)

  // Asked before the case is locked: a slow source must not keep another page of the same case waiting.
  const gathered = await askSources(services, person, found, wanted)
  const current = await getCaseOf(services, person, caseId, { lock: true })
  mustBeLawful(current, 'gather', roleOf(person))
  for (const fact of gathered) await putFact(services, current, fact)
  await recordAct(services, current, { act: 'gather', detail: answeredAndSilent(gathered) }, actorFor(services, person))
  return getDraft(services, person, caseId)
}

function staleFacts(found: CaseFile, facts: readonly Fact[], now: Date): FactDefinition[] {
  const definitions = found.item.online?.facts ?? []
  return definitions.filter(({ id }) => {
    const fact = facts.find(({ factId }) => factId === id)
    if (!fact || fact.status === 'unavailable') return true
    return isStale(fact, now)
  })
}

async function askSources(
  services: Services,
  person: Applicant,
  found: CaseFile,
  wanted: readonly FactDefinition[],
): Promise<Fact[]> {
  const identity = await identityOf(services, person)
  const asking: Asking = { services, person, identity, item: found.item }
  const byService = Map.groupBy(wanted, ({ from }) => (from.kind === 'service' ? from.serviceId : from.kind))
  const answers = await Promise.all(
    [...byService].map(([source, definitions]) => {
      if (source === 'account') return askAccount(asking, definitions)
      if (source === 'certificates') return askCertificates(asking, definitions)
      return askService(asking, source, definitions)
    }),
  )
  return answers.flat()
}

function answeredAndSilent(facts: readonly Fact[]): { answered: string[]; silent: string[] } {
  const sourcesOf = (list: readonly Fact[]) => [...new Set(list.map(({ serviceId, factId }) => serviceId ?? factId))]
  return {
    answered: sourcesOf(facts.filter(({ status }) => status !== 'unavailable')),
    silent: sourcesOf(facts.filter(({ status }) => status === 'unavailable')),
  }
}
