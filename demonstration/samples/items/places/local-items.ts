import type { ServiceItem } from '#catalogue'
import type { Words } from '#kernel/language'
import { organIn, type SampleOrganisation } from '../../organisations.ts'
import { type Pair, words } from '../../words.ts'
import { defineItemOf, type ItemRow } from '../define-item.ts'
import type { MaterialRow } from '../material-rows.ts'

/** What other cities and counties do otherwise than the row says: theirs to promise, or theirs to ask less. */
export interface LocalRow {
  /** Names of the services. */
  readonly names: readonly string[]
  readonly regions: readonly string[]
  /** Shorter than the row, in its unit. */
  readonly promised?: number
  readonly place?: Pair
  /** A paper of the row that is fetched here, and from where. */
  readonly spares?: readonly [materialId: string, source: Pair]
  readonly steps?: ItemRow['steps']
  /** Why, where an element of the basic item is departed from. */
  readonly because?: Pair
}

/** Items that depart from their basic items for one reason. */
export interface LocalItems {
  readonly because: Words
  readonly items: readonly ServiceItem[]
}

const asImplemented: Pair = ['按本地实施情况填写', 'As the place implements it']
/** How much of the use of the capital a smaller place has. */
const share = { city: 0.5, county: 0.1 } as const

/** The items of one platform's other places, by the reason why they differ. @throws RangeError for an unknown name */
export function defineLocalItems(
  rows: readonly ItemRow[],
  locals: readonly LocalRow[],
  platformId: string,
): readonly LocalItems[] {
  const known = new Map(rows.map((row) => [row.name[0], row]))
  const made = locals.flatMap((local) =>
    local.names.flatMap((name) => {
      const row = known.get(name)
      if (row === undefined) throw new RangeError(`No sample item ${name}`)
      return local.regions
        .map((region) => organIn(region, row.department))
        .filter((organ) => organ.platformId === platformId)
        .map((organ) => ({ because: local.because ?? asImplemented, item: defineLocal(organ, row, local) }))
    }),
  )
  return [...Map.groupBy(made, ({ because }) => because)].map(([because, group]) => ({
    because: words(because),
    items: group.map(({ item }) => item),
  }))
}

function defineLocal(organ: SampleOrganisation, row: ItemRow, local: LocalRow): ServiceItem {
  const [statutory, promised, unit] = row.limit
  const days = local.promised ?? promised
  const { place = row.place, steps = row.steps } = local
  return defineItemOf(organ, {
    ...row,
    limit: unit ? [statutory, days, unit] : [statutory, days],
    ...(place && { place }),
    steps,
    materials: local.spares ? sparing(row.materials, local.spares) : row.materials,
    popularity: Math.ceil(row.popularity * (organ.region.endsWith('00') ? share.city : share.county)),
  })
}

function sparing(
  materials: readonly MaterialRow[],
  [id, source]: NonNullable<LocalRow['spares']>,
): readonly MaterialRow[] {
  if (!materials.some((material) => material.id === id)) throw new RangeError(`No material ${id} to be spared`)
  return materials.map((material) => {
    if (material.id !== id) return material
    // How it is to be handed in ends with the handing in.
    const { details: _details, ...kept } = material
    return { ...kept, waiver: { kind: 'data', factIds: [] }, source }
  })
}
