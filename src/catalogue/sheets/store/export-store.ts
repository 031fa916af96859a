import { type Db, rows, sql } from '#kernel/database'
import type { BasicElements, ImplementingItem } from '../../basic-item.ts'
import type { Audience } from '../../item.ts'

/** Which items in force; all of the platform without any. */
export interface ExportFilter {
  /** USCC of the organ that implements them. */
  readonly organisationId?: string | undefined
  readonly audience?: Audience | undefined
  readonly theme?: string | undefined
}

export interface ExportRow {
  readonly handlingCode: string
  readonly version: number
  readonly effectiveFrom: string
  readonly region: string
  readonly basicVersion: number
  readonly own: Pick<ImplementingItem, 'own' | 'overrides'>
  readonly basic: BasicElements
}

const nothing = sql`null::text`

function fits({ organisationId, audience, theme }: ExportFilter) {
  // A code begins with its organ's; with as many of the lowest and highest characters it is a range of the index.
  const organ = organisationId ?? ''
  const of = (character: string): string => organ.padEnd(33, character)
  return sql`item.current and item.state <> 3
    and (${organ} = '' or (handling_code >= ${of('0')} and handling_code <= ${of('Y')}))
    and (${audience ?? nothing}::text is null or title.audience = ${audience ?? nothing})
    and (${theme ?? nothing}::text is null or title.theme = ${theme ?? nothing})`
}

/** Codes and versions of the items that fit, in order. */
export async function selectVersionsToExport(
  db: Db,
  filter: ExportFilter,
  { after, limit }: { after: string; limit: number },
): Promise<{ handlingCode: string; version: number }[]> {
  return rows(
    db,
    sql`select handling_code, item.version from catalogue.items item
      join catalogue.titles title on title.id = item.title_id
      where ${fits(filter)} and handling_code > ${after} order by handling_code limit ${limit}`,
  )
}

/** Versions never change: whatever is published meanwhile, all sheets of a workbook speak of the same. */
export async function selectVersionsByCode(
  db: Db,
  versions: readonly { readonly handlingCode: string; readonly version: number }[],
): Promise<ExportRow[]> {
  return rows<ExportRow>(
    db,
    sql`select item.handling_code, item.version, item.effective_from, region, item.basic_version, own,
        basic.elements as basic
      from unnest(${versions.map(({ handlingCode }) => handlingCode)}::text[],
        ${versions.map(({ version }) => version)}::int[]) as wanted (code, number)
      join catalogue.items item on item.handling_code = code and item.version = number
      join catalogue.basic_items basic on basic.basic_code = item.basic_code and basic.version = item.basic_version
      order by item.handling_code`,
  )
}
