import { rows, sql } from '#kernel/database'
import type { PartyId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import { calendarDateOf } from '#standards'
import type { FactValue, SaidValue } from '../case/case.ts'
import type { Store } from '../store/case-store.ts'
import { openFactValue } from '../store/content-store.ts'

interface EarlierRow {
  readonly element: string
  readonly value: Buffer
  readonly itemName: Words
  readonly decidedAt: Date
}

/**
 * What the person's own case that was granted last had for each data element, with its service and its day; where a fact
 * is named by its id, in cases of the same basic item alone: elsewhere the id may mean somebody else. Only what is in
 * force and was never revoked counts.
 */
export async function findEarlierValues(
  { db, keys }: Store,
  { partyId, itemCode }: { readonly partyId: PartyId; readonly itemCode: string },
  elements: readonly string[],
): Promise<ReadonlyMap<string, Pick<SaidValue, 'value' | 'source' | 'at'>>> {
  const found = await rows<EarlierRow>(
    db,
    sql`select distinct on (wanted.element) wanted.element, f.value, kept.item->'name' as item_name, c.decided_at
      from casework.cases c
        join casework.items kept on kept.digest = c.item_digest
        join casework.facts f on f.party_id = c.party_id and f.case_id = c.id
        cross join unnest(${elements}::text[]) as wanted(element)
      where c.party_id = ${partyId} and c.outcome = 'granted' and c.decided_at is not null and c.revoked_at is null
        and f.value is not null and f.status in ('verified', 'chosen', 'corrected')
        and exists (select from jsonb_array_elements(kept.item->'online'->'facts') as defined
          where defined->>'id' = f.fact_id and (wanted.element = defined->>'dataElement'
            -- The basic code within the handling code.
            or (wanted.element = f.fact_id and substr(c.item_code, 20, 12) = substr(${itemCode}, 20, 12))))
      order by wanted.element, c.decided_at desc`,
  )
  return new Map(found.map(({ element, ...row }) => [element, saidBy(row, openFactValue(keys, row.value))]))
}

function saidBy({ itemName, decidedAt }: Omit<EarlierRow, 'element'>, value: FactValue) {
  const day = calendarDateOf(decidedAt)
  const source = { zh: `您${day}办结的“${itemName.zh}”`, en: `Your case “${itemName.en}”, granted on ${day}` }
  return { value, source, at: decidedAt }
}
