import type { EndingSign, FactDefinition, FactSource } from '#catalogue'
import type { Words } from '#kernel/language'
import { type Officer, system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { LedgerPurpose, Services } from '#kernel/services'
import { mostCases } from '../batch/batch.ts'
import type { CaseFile, Fact } from '../case/case.ts'
import { mayActAs } from '../case/lawful.ts'
import { freshFor, isOld } from '../draft/freshness.ts'
import { askSources } from '../filling/ask-sources.ts'
import { raiseTicket } from '../filling/data-tickets.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { listFactChecks, putFactChecks } from './check-store.ts'
import { askableSources, checkEnding, checkFact, endingId, type FactCheck } from './fact-check.ts'

/** A source that was silent is asked again by whoever opens the case so much later. */
const retryAfter = 10 * 60_000
const decidedFrom: readonly CaseFile['state'][] = ['accepted', 'handling', 'proposed']

interface Plan {
  readonly found: CaseFile
  readonly facts: readonly { readonly definition: FactDefinition; readonly fact: Fact }[]
  readonly endings: readonly EndingSign[]
  readonly before: readonly FactCheck[]
}

/**
 * Before an officer decides, the sources are asked again: for values older than a day, for what was committed to instead
 * of proved, for what no source could give at the door, and whether there is anything left to decide. What they say is
 * kept beside the facts and changes none of them. A silent source stops nothing. Nothing is held open while they are
 * asked, so `services` had best be bound to no transaction. Who does not decide, or a case that is not decided now, sets
 * off nothing.
 * @throws caseNotFound, conflictOfInterest
 */
export async function recheckFacts(services: Services, officer: Officer, caseId: string): Promise<void> {
  const plan = await services.apart(officer, async (own): Promise<Plan | undefined> => {
    const found = await getCaseAtOffice(own, officer, caseId, { orHall: true })
    const isTheirs = mayActAs(officer, 'office') && found.organisation?.id === officer.organisation.id
    if (!isTheirs || !decidedFrom.includes(found.state) || found.applicant === null) return undefined
    return planOf(found, (await readContent(own, found)).facts, await listFactChecks(own, found), own.clock.now())
  })
  const { found, facts = [], endings = [], before = [] } = plan ?? {}
  if (!found?.applicant || facts.length + endings.length === 0) return

  const { partyId, applicant } = found
  const identity = { name: applicant.name, residentId: applicant.number, phone: '' }
  const sources: readonly FactSource[] = [
    ...facts.flatMap(({ definition }) => askableSources(definition)),
    ...endings.map(({ from }) => from),
  ]
  const answers = await askSources({ services, who: { partyId, identity }, purpose: purposeOf(found) }, sources)
  const now = services.clock.now()
  const checks = [
    ...facts.map(({ definition, fact }) => checkFact(definition, fact, answers, now)),
    ...endings.map((sign) => checkEnding(sign, answers, now)),
  ]
  await services.apart(system, async (own) => {
    await putFactChecks(own, found, checks)
    for (const check of checks.filter((each) => isNew(each, before))) await tell(own, found, check)
  })
}

/**
 * The same for cases that are to be decided together, a few at a time. One that is not the officer's is passed over: the
 * batch leaves it out and says nothing of it.
 */
export async function recheckCases(services: Services, officer: Officer, caseIds: readonly string[]): Promise<void> {
  const left = [...new Set(caseIds)].slice(0, mostCases)
  const next = async (): Promise<void> => {
    for (let id = left.shift(); id !== undefined; id = left.shift())
      await recheckFacts(services, officer, id).catch(passOver)
  }
  await Promise.all([next(), next(), next()])
}

function passOver(error: unknown): void {
  if (!(error instanceof Problem)) throw error
}

function planOf(found: CaseFile, facts: readonly Fact[], before: readonly FactCheck[], now: Date): Plan {
  const { facts: definitions = [], endings = [] } = found.item.online ?? {}
  const isDue = (id: string) => {
    const check = before.find(({ factId }) => factId === id)
    if (!check) return true
    return now.getTime() - check.at.getTime() > (check.outcome === 'silent' ? retryAfter : freshFor)
  }
  const wanted = definitions.flatMap((definition) => {
    const fact = facts.find(({ factId }) => factId === definition.id)
    const isAskable = askableSources(definition).length > 0
    return fact && isAskable && isWanted(fact, now) && isDue(definition.id) ? [{ definition, fact }] : []
  })
  return { found, facts: wanted, endings: endings.filter((sign) => isDue(endingId(sign))), before }
}

/** What a source gave a day ago; and what none gave, which the applicant committed to, proved or left open. */
function isWanted({ status, value, fetchedAt }: Fact, now: Date): boolean {
  return status === 'unavailable' || status === 'own' || value === null || isOld(fetchedAt, now)
}

const purposeWords: Words = { zh: '作出决定前再次核对', en: 'Checked once more before the decision' }

function purposeOf({ itemCode, caseNumber }: CaseFile): LedgerPurpose {
  return { itemCode, words: purposeWords, ...(caseNumber !== null && { caseNumber }) }
}

function isNew({ factId, outcome }: FactCheck, before: readonly FactCheck[]): boolean {
  return outcome === 'differs' && before.find((each) => each.factId === factId)?.outcome !== 'differs'
}

/** Registers that say one thing today and another tomorrow are told to who keeps them. */
async function tell(own: Services, found: CaseFile, { factId, said }: FactCheck): Promise<void> {
  const definition = found.item.online?.facts.find(({ id }) => id === factId)
  if (definition)
    await raiseTicket(own, found, { kind: 'changed', definition, sources: said.map((each) => each.source) })
}
