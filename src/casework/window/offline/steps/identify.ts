import { findPersonAtWindow } from '#identity'
import { system } from '#kernel/principal'
import { Problem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { calendarDateOf } from '#standards'
import { countRefusal } from '../../visit.ts'
import type { Provisional } from '../provisional.ts'
import { findProvisional, updateProvisional } from '../provisional-store.ts'
import type { StepResult } from '../reconcile-offline.ts'
import { officerOf } from './own-visit.ts'

const notConfirmed = ['identity.name-mismatch', 'identity.name-invalid', 'identity.resident-id-invalid']

/** Asks the hub who the person is. That it is away, or the register is, is no answer: it is asked again later. */
export async function identify(services: Services, provisional: Provisional): Promise<StepResult> {
  if (provisional.partyId !== null) return provisional
  const { id, name, residentId, clerk, resolutions } = provisional
  try {
    const { partyId, phone } = await findPersonAtWindow(services, officerOf(provisional), { name, residentId })
    return await services.apart(system, async (own) => {
      const found = await findProvisional(own, id, { lock: true })
      if (found?.state !== 'waiting') return found ?? provisional
      const known = { ...found, partyId, accountPhone: phone ?? '', tries: 0 }
      await updateProvisional(own, known)
      return known
    })
  } catch (error) {
    if (!(error instanceof Problem) || !notConfirmed.includes(error.code)) throw error
    // As at an open window: nobody tries names out. It counts for who typed them last, on the day they were refused.
    const { officerId } = resolutions.findLast(({ kind }) => kind === 'person') ?? clerk
    const today = calendarDateOf(services.clock.now())
    await services.apart(system, ({ db }) => countRefusal(db, officerId, today))
    const { title } = error
    return [{ key: 'person', kind: 'person', about: { zh: `${name}：${title.zh}`, en: `${name}: ${title.en}` } }]
  }
}
