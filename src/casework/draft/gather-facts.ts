import { type FactDefinition, factSources } from '#catalogue'
import type { PersonIdentity } from '#identity'
import { fill, type Words } from '#kernel/language'
import type { LedgerPurpose, Services } from '#kernel/services'
import { type Applicant, actorFor, identityOf, roleOf } from '../applicant/applicant.ts'
import type { CaseFile, Draft, Fact } from '../case/case.ts'
import { mustBeLawful, mustHaveLevel } from '../case/lawful.ts'
import { type Answers, askSources } from '../filling/ask-sources.ts'
import { dropRefill, planRefill } from '../filling/refill-store.ts'
import { settleFact } from '../filling/settle-fact.ts'
import { putFact, readContent } from '../store/content-store.ts'
import { getCaseOf } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import { isStale } from './freshness.ts'
import { getDraft } from './get-draft.ts'

/**
 * Fetches what the state already knows, so that the applicant need not say it (国务院令第716号第七条): every source is
 * asked at the same time, for the needed fields only. A silent source leaves its facts unavailable and stops nothing;
 * what the applicant corrected or stated stays. Reads and writes in transactions of its own: none is open while the
 * sources are asked, so the draft must have been committed and `services` had best hold no connection either.
 */
export function gatherFacts(services: Services, person: Applicant, caseId: string): Promise<Draft> {
  return gatherAs(services, person, caseId, (own) => identityOf(own, person))
}

/** The same under an identity that is known otherwise than from a session or a visit. */
export async function gatherAs(
  services: Services,
  person: Applicant,
  caseId: string,
  identify: (own: Services) => Promise<PersonIdentity>,
): Promise<Draft> {
  const inOwn = <T>(work: (own: Services) => Promise<T>) => services.apart(services.principal, work)
  const plan = await inOwn(async (own) => {
    const found = await getCaseOf(own, person, caseId)
    mustHaveLevel(person, 2)
    mustBeLawful(found, 'gather', roleOf(person))
    const { facts } = await readContent(own, found)
    return { found, wanted: staleFacts(found, facts, own.clock.now()), identity: await identify(own) }
  })
  const { found, wanted, identity } = plan
  if (wanted.length === 0) return inOwn((own) => getDraft(own, person, caseId))

  const who = { partyId: person.partyId, identity }
  const answers = await askSources({ services, who, purpose: prefillPurpose(found) }, wanted.flatMap(factSources))
  return inOwn((own) => keepAnswers(own, person, caseId, { wanted, answers, identity }))
}

interface Gathered {
  readonly wanted: readonly FactDefinition[]
  readonly answers: Answers
  readonly identity: PersonIdentity
}

async function keepAnswers(
  own: Services,
  person: Applicant,
  caseId: string,
  { wanted, answers, identity }: Gathered,
): Promise<Draft> {
  const current = await getCaseOf(own, person, caseId, { lock: true })
  mustBeLawful(current, 'gather', roleOf(person))
  const now = own.clock.now()
  const { facts } = await readContent(own, current)
  // What was corrected, stated or chosen while the sources were asked stands.
  const still = staleFacts(current, facts, now).map(({ id }) => id)
  const gathered = wanted
    .filter(({ id }) => still.includes(id))
    .map((definition) =>
      settleFact(
        definition,
        answers,
        facts.find(({ factId }) => factId === definition.id),
        now,
      ),
    )
  for (const fact of gathered) await putFact(own, current, fact)
  await recordAct(own, current, { act: 'gather', detail: answeredAndSilent(gathered) }, actorFor(own, person))
  const draft = await getDraft(own, person, caseId)
  // What is silent now is asked again later without the person (refillDrafts).
  if (draft.facts.some(({ status }) => status === 'unavailable')) await planRefill(own, current, identity, now)
  else await dropRefill(own.db, current)
  return draft
}

const purposeWords: Words = { zh: '办理{item}，预填信息', en: 'Prefill the application for {item}' }

export function prefillPurpose({ item }: Pick<CaseFile, 'item'>): LedgerPurpose {
  const zh = fill(purposeWords, { item: item.name.zh }).zh
  const en = fill(purposeWords, { item: item.name.en }).en
  return { itemCode: item.handlingCode, words: { zh, en } }
}

function staleFacts(found: CaseFile, facts: readonly Fact[], now: Date): FactDefinition[] {
  const definitions = found.item.online?.facts ?? []
  return definitions.filter(({ id }) => {
    const fact = facts.find(({ factId }) => factId === id)
    return !fact || fact.status === 'unavailable' || isStale(fact, now)
  })
}

function answeredAndSilent(facts: readonly Fact[]): { answered: string[]; silent: string[] } {
  const sourcesOf = (list: readonly Fact[]) => [...new Set(list.map(({ serviceId, factId }) => serviceId ?? factId))]
  return {
    answered: sourcesOf(facts.filter(({ status }) => status !== 'unavailable')),
    silent: sourcesOf(facts.filter(({ status }) => status === 'unavailable')),
  }
}
