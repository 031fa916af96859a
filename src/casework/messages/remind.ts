import { rows, sql } from '#kernel/database'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { addDays, type CalendarDate, calendarDateOf } from '#standards'
import { type CaseKey, findCase } from '../store/case-store.ts'
import { deliverMessage } from './deliver-message.ts'
import type { TemplateName } from './templates.ts'

/** Days that need the person; of the others the office is reminded. */
const reminders = { correction: 'correction-tomorrow', deferred: 'deferred-tomorrow' } as const satisfies Readonly<
  Record<string, TemplateName>
>

type Coming = CaseKey & { readonly kind: keyof typeof reminders }
const batch = 500

/** One day before a day that needs the person (portal §3.5); running it twice tells nobody twice. @returns how many */
export async function remindPeople(services: Services, now: Date): Promise<number> {
  const dueOn = addDays(calendarDateOf(now), 1)
  let told = 0
  let after: Coming | undefined
  for (;;) {
    const coming: Coming[] = await services.apart(system, (own) => listComing(own, dueOn, after))
    for (const each of coming) if (await remind(services, each, dueOn)) told += 1
    after = coming.at(-1)
    if (coming.length < batch) return told
  }
}

function listComing({ db }: Services, dueOn: CalendarDate, after: Coming | undefined): Promise<Coming[]> {
  const later = after ? sql`and (party_id, case_id, kind) > (${after.partyId}, ${after.id}, ${after.kind})` : sql``
  return rows<Coming>(
    db,
    sql`select party_id, case_id as id, kind from casework.timers where due_on = ${dueOn}
      and kind = any(${Object.keys(reminders)}) ${later} order by party_id, case_id, kind limit ${batch}`,
  )
}

async function remind(services: Services, { kind, ...key }: Coming, dueOn: CalendarDate): Promise<boolean> {
  try {
    return await services.apart(system, async (own) => {
      const found = await findCase(own, key)
      if (!found) return false
      const occasion = `due:${kind}:${dueOn}` as const
      return deliverMessage(own, found, { template: reminders[kind], occasion, values: { by: { day: dueOn } } })
    })
  } catch (error) {
    services.log.error('a reminder failed', { caseId: key.id }, error)
    return false
  }
}
