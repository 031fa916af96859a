import type { TitlePlace } from '../store/availability.ts'
import type { RegionScope } from '../store/region-scope.ts'
import type { Catalogued } from './current-index.ts'

/** Where the item of each title stands that answers in a region: what spares the database the search for the nearest. */
export function placesOf(
  { index, reach }: Pick<Catalogued, 'index' | 'reach'>,
  titles: readonly { readonly id: number }[],
  scope: RegionScope,
): TitlePlace[] {
  return titles.flatMap(({ id }): TitlePlace[] => {
    const slot = index.slotOf(id)
    if (slot === undefined) return []
    const region = reach.nearest(slot, scope)
    if (region !== undefined) return [{ titleId: id, codes: [region, `${region}:`], isBelow: false }]
    return scope.below ? [{ titleId: id, codes: scope.below, isBelow: true }] : []
  })
}
