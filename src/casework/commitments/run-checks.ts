import { type FactDefinition, factSources, judgeEligibility } from '#catalogue'
import type { Words } from '#kernel/language'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { CaseContent, CaseFile, Fact } from '../case/case.ts'
import { contextOf } from '../case/case-context.ts'
import { findNextState } from '../case/case-states.ts'
import { askSources } from '../filling/ask-sources.ts'
import { settleFact } from '../filling/settle-fact.ts'
import { askableSources } from '../recheck/fact-check.ts'
import { findCase } from '../store/case-store.ts'
import { readContent } from '../store/content-store.ts'
import { recordAct } from '../store/record-act.ts'
import { type Check, findNextCheck } from './check.ts'
import { claimCheck, updateCheck } from './check-store.ts'

/** A source that does not speak within so many tries is left to an officer. */
const mostTries = 10
const hour = 3_600_000

/**
 * Asks the sources about every commitment whose time has come, each in a transaction of its own. What they say is a
 * finding and no decision: of an untrue one an officer is told, nothing more. @returns how many were looked at
 */
export async function runChecks(services: Services): Promise<number> {
  let done = 0
  while (await runNext(services)) done += 1
  return done
}

/** One that fails is put off and keeps none behind it. */
async function runNext(services: Services): Promise<boolean> {
  let claimed: Check | undefined
  try {
    return await services.apart(system, async (own) => {
      claimed = await claimCheck(own, own.clock.now())
      if (!claimed) return false
      await look(own, claimed)
      return true
    })
  } catch (error) {
    const check = claimed
    if (!check) throw error
    services.log.error('a commitment could not be checked', { caseId: check.caseId }, error)
    await services.apart(system, (own) => updateCheck(own, check, { ...check, dueAt: inAnHour(own) }))
    return true
  }
}

function inAnHour({ clock }: Pick<Services, 'clock'>): Date {
  return new Date(clock.now().getTime() + hour)
}

async function look(own: Services, check: Check): Promise<void> {
  const found = await findCase(own, { partyId: check.partyId, id: check.caseId }, { lock: true })
  // Between a decision and its closing nothing is recorded: it waits an hour.
  if (found && findNextState(found.state, 'check', 'system') === undefined && !ended.includes(found.state)) {
    await updateCheck(own, check, { ...check, dueAt: inAnHour(own) })
    return
  }
  const content = found && (await readContent(own, found))
  const isSigned = content?.commitments.some(({ commitmentId }) => commitmentId === check.commitmentId) ?? false
  if (!found || !content || !isSigned || ended.includes(found.state)) {
    await updateCheck(own, check, { ...check, state: 'withdrawn' })
    return
  }
  await ask(own, check, found, content)
}

/** Nothing was decided on the commitment and nothing will be. */
const ended: readonly CaseFile['state'][] = ['withdrawn', 'terminated', 'not-accepted']

async function ask(own: Services, check: Check, found: CaseFile, content: CaseContent): Promise<void> {
  const { result, source } = await askAnew(own, check, found, content)
  const now = own.clock.now()
  const tries = check.tries + 1
  if (result === 'unavailable' && tries < mostTries) {
    // One hour, then twice as long each time, at most a day.
    await updateCheck(own, check, {
      ...check,
      tries,
      dueAt: new Date(now.getTime() + hour * Math.min(2 ** (tries - 1), 24)),
    })
    return
  }
  const step = result === 'true' ? 'find' : result === 'false' ? 'find-false' : 'find-nothing'
  const state = findNextCheck(check.state, step)
  if (state === undefined) throw new Error('a check that waits can be found anything')
  await updateCheck(own, check, { ...check, state, tries, checkedAt: now, finding: source })
  const said = result === 'unavailable' ? 'unknown' : result
  await recordAct(own, found, { act: 'check', detail: { commitmentId: check.commitmentId, result: said } })
}

interface Answered {
  readonly result: 'true' | 'false' | 'unknown' | 'unavailable'
  /** Department · database. */
  readonly source: Words | null
}

/** The facts that would have spared the papers, asked anew, and the rules of the item that read them. */
async function askAnew(own: Services, check: Check, found: CaseFile, content: CaseContent): Promise<Answered> {
  const { partyId, applicant, itemCode, caseNumber } = found
  const wanted = factsBehind(found, check.commitmentId)
  if (wanted.length === 0 || applicant === null) return { result: 'unknown', source: null }
  const identity = { name: applicant.name, residentId: applicant.number, phone: '' }
  const purpose = { itemCode, words: purposeWords, ...(caseNumber !== null && { caseNumber }) }
  const answers = await askSources({ services: own, who: { partyId, identity }, purpose }, wanted.flatMap(factSources))
  const now = own.clock.now()
  const fresh = wanted.map((definition) => settleFact(definition, answers, undefined, now))
  if (fresh.some(({ status }) => status === 'unavailable')) return { result: 'unavailable', source: null }
  return { result: judge(found, content, fresh, now), source: fresh[0]?.source ?? null }
}

/** Of sources that others keep: what the applicant said in an earlier case proves no commitment. */
function factsBehind({ item }: CaseFile, commitmentId: string): readonly FactDefinition[] {
  const ids = item.materials.flatMap(({ waiver, fallbackCommitmentId }) =>
    fallbackCommitmentId === commitmentId && 'factIds' in waiver ? waiver.factIds : [],
  )
  return (item.online?.facts ?? []).flatMap((fact) => {
    const [from, ...orElse] = askableSources(fact)
    return from && ids.includes(fact.id) ? [{ ...fact, from, orElse }] : []
  })
}

const purposeWords: Words = { zh: '核查告知承诺', en: 'Check of a commitment' }

/**
 * True when the source has everything and no rule that reads it fails; false when it says no, or a rule fails on what it
 * has. That a source has nothing proves nothing: many homes are let without being filed; nor do two that differ.
 */
function judge(
  { item }: CaseFile,
  content: CaseContent,
  fresh: readonly Fact[],
  now: Date,
): 'true' | 'false' | 'unknown' {
  if (fresh.some(({ status }) => status === 'conflicting')) return 'unknown'
  if (fresh.some(({ value }) => value === false)) return 'false'
  if (fresh.some(({ value }) => value === null)) return 'unknown'
  const ids = fresh.map(({ factId }) => factId)
  const facts = [...content.facts.filter(({ factId }) => !ids.includes(factId)), ...fresh]
  const { conditions } = judgeEligibility(item, contextOf({ facts, answers: content.answers }, now))
  const reading = item.online?.conditions.filter(({ factIds }) => factIds.some((id) => ids.includes(id))) ?? []
  const fails = conditions.some(({ id, outcome }) => outcome === 'unmet' && reading.some((each) => each.id === id))
  return fails ? 'false' : 'true'
}
