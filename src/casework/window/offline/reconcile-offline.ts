import { system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { Conflict, Provisional, ProvisionalId } from './provisional.ts'
import { findProvisional, selectReady, updateProvisional } from './provisional-store.ts'
import { fillCase } from './steps/fill-case.ts'
import { identify } from './steps/identify.ts'
import { lookAround } from './steps/look-around.ts'
import { askForCase, startProvisional, submitProvisional } from './steps/make-case.ts'
import { closeOwnVisit } from './steps/own-visit.ts'

/**
 * Each step stands by itself: it writes what it did in the transaction in which it did it, and done again it finds that. So
 * whatever breaks between two of them, one receipt makes one case.
 */
const steps = [
  ['identify', identify],
  ['look', lookAround],
  ['start', startProvisional],
  ['ask', askForCase],
  ['fill', fillCase],
  ['submit', submitProvisional],
] as const
export type ReconcileStep = (typeof steps)[number][0]

/** What a step comes to: it goes on, or this does not fit. */
export type StepResult = Provisional | readonly Conflict[]

export interface Reconciling {
  /** Called between two steps. */
  after?(step: ReconcileStep): Promise<void>
}

const batch = 50

/**
 * Makes cases of what windows received while nobody could be asked, as soon as the hub answers. Whatever does not fit
 * stops there and is shown to the clerks; nothing is settled silently. A job, with services on the pool.
 * @returns how many were looked at
 */
export async function reconcileOffline(services: Services, options: Reconciling = {}): Promise<number> {
  const now = services.clock.now()
  const ready = await services.apart(system, ({ db }) => selectReady(db, now, batch))
  for (const id of ready) {
    try {
      await reconcile(services, id, options)
    } catch (error) {
      const code = error instanceof Problem ? error.code : ''
      services.log.warn('what was received offline has to wait', { provisional: id, problem: code })
      await postpone(services, id)
    }
  }
  return ready.length
}

async function reconcile(services: Services, id: ProvisionalId, { after }: Reconciling): Promise<void> {
  let provisional = await services.apart(system, (own) => findProvisional(own, id))
  for (const [name, step] of steps) {
    if (provisional?.state !== 'waiting') return
    const result: StepResult = await takeStep(services, provisional, step)
    if (!('id' in result)) return stopAt(services, provisional, result)
    provisional = result
    await after?.(name)
  }
}

/** What is refused for good is the clerk's to look at; what is away is tried again. */
async function takeStep(
  services: Services,
  provisional: Provisional,
  step: (services: Services, provisional: Provisional) => Promise<StepResult>,
): Promise<StepResult> {
  try {
    return await step(services, provisional)
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500 || error.status === 429) throw error
    // Somebody was faster, in another process or on another page: the next run sees what they did.
    if (error.code === 'casework.decided-meanwhile' || error.code === 'kernel.conflict') throw error
    return [refusedBy(error)]
  }
}

function refusedBy({ code, title, mend, fields }: Problem): Conflict {
  const zh = fields.map(({ words }) => words.zh).join('；') || mend.zh
  const en = fields.map(({ words }) => words.en).join('; ') || mend.en
  const about = { zh: `${title.zh}：${zh}`, en: `${title.en}: ${en}` }
  return { key: `refused:${code}`, kind: 'refused', about }
}

function stopAt(services: Services, seen: Provisional, conflicts: readonly Conflict[]): Promise<void> {
  const { id } = seen
  return services.apart(system, async (own) => {
    const found = await findProvisional(own, id, { lock: true })
    if (found?.state !== 'waiting') return
    // Another process went on meanwhile: the open case that was found is its own. The next run looks again.
    if (found.caseId !== seen.caseId || found.filled !== seen.filled) return
    await updateProvisional(own, { ...found, state: 'conflict', conflicts })
    await closeOwnVisit(own, id)
  })
}

/** One minute, then twice as long each time, at most an hour: windows wait for it. */
function postpone(services: Services, id: ProvisionalId): Promise<void> {
  return services.apart(system, async (own) => {
    const found = await findProvisional(own, id, { lock: true })
    if (found?.state !== 'waiting') return
    const minutes = Math.min(2 ** found.tries, 60)
    const readyAt = new Date(own.clock.now().getTime() + minutes * 60_000)
    await updateProvisional(own, { ...found, tries: Math.min(found.tries + 1, 100) }, { readyAt })
    await closeOwnVisit(own, id)
  })
}
