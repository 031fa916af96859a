import { type BasicItem, basicOf, type ServiceItem } from '#catalogue'
import { localItems, plainItems, sampleItems } from '../items/index.ts'
import { defineBasicItem } from './define-basic-item.ts'
import { basicItemRows } from './index.ts'
import { nationalResidencePermit } from './national-residence-permit.ts'

const permit = '居住证申领'
// The later one is what the basic item is like: a place departs from it, a service only counties have is its own measure.
const implemented = [...localOf('440000'), ...localOf('360000'), ...plainItems('440000'), ...plainItems('360000')]

/**
 * The national catalogue of the demonstration: what the sample provinces implement, with all its elements, and the other
 * items of the State by their basic elements.
 */
export const sampleBasicItems: readonly BasicItem[] = [
  ...new Map([
    ...basicItemRows.map(defineBasicItem).map((basic) => [basic.basicCode, basic] as const),
    ...implemented.map((item) => {
      const basic = item.name.zh === permit ? nationalResidencePermit(item) : basicOf(item, ['2', '3', '4'])
      return [basic.basicCode, basic] as const
    }),
  ]).values(),
]

/** A node begins with what its own items stand on; the rest comes to it in the hub's feed. */
export function basicItemsOf(platformId: string): readonly BasicItem[] {
  if (platformId === 'hub') return sampleBasicItems
  const codes = new Set([...sampleItems(platformId), ...localOf(platformId)].map(({ basicCode }) => basicCode))
  return sampleBasicItems.filter(({ basicCode }) => codes.has(basicCode))
}

function localOf(platformId: string): ServiceItem[] {
  return localItems(platformId).flatMap(({ items }) => items)
}
