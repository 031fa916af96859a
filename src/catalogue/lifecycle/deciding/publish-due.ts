import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { LifeServices } from '../life-services.ts'
import { lockDraft, selectDueDrafts } from '../record/draft-store.ts'
import { platformActor, recordDraftAct } from '../record/record-act.ts'
import { publishDraft } from './publish-draft.ts'
import { sendBackToCompare } from './stand-on-current.ts'
import { mustBeConsistent } from './submit-draft.ts'

/**
 * Puts in force what was approved for today or before, each in a transaction of its own: a process that dies between two
 * leaves the rest to the next. What no longer can be published goes back to its editors, saying why.
 * @returns how many are in force now that were not before
 */
export async function publishDue(
  services: Pick<LifeServices, 'db' | 'apart' | 'principal'> & Pick<Services, 'log'>,
  today: string,
): Promise<number> {
  let published = 0
  for (const id of await selectDueDrafts(services.db, today)) {
    try {
      if (await services.apart(services.principal, (each) => publishOne(each, id, today))) published += 1
    } catch (error) {
      // One that fails does not keep the others waiting; it is tried again at the next run.
      services.log.error('a draft could not be published', { draft: id }, error)
    }
  }
  return published
}

async function publishOne(services: LifeServices, id: string, today: string): Promise<boolean> {
  if (await sendBackToCompare(services, id)) return false
  const draft = await lockDraft(services, id)
  // Another process, or a manager who took it back, was quicker.
  if (draft?.state !== 'approved' || draft.effectiveFrom > today) return false
  const broken = await brokenRule(services, draft)
  if (broken) {
    const detail = { revision: draft.revision, reason: broken }
    await recordDraftAct(services, draft, { act: 'return', detail, actor: platformActor })
    return false
  }
  await publishDraft(services, draft)
  return true
}

async function brokenRule(services: LifeServices, draft: Parameters<typeof mustBeConsistent>[1]) {
  try {
    await mustBeConsistent(services, draft)
    return undefined
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const [first] = error.fields
    return {
      zh: `到了生效日期，但不再符合规则：${first?.words.zh ?? error.title.zh}`,
      en: `Its day came, but it breaks a rule now: ${first?.words.en ?? error.title.en}`,
    }
  }
}
