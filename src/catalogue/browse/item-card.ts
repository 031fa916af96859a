import { countToHandIn, type ServiceItem } from '../item.ts'
import type { CardSource } from '../store.ts'

/** What a list shows of an item. */
export type ItemCard = Pick<
  ServiceItem,
  | 'handlingCode'
  | 'name'
  | 'summary'
  | 'audience'
  | 'theme'
  | 'department'
  | 'region'
  | 'promisedLimit'
  | 'fee'
  | 'visits'
  | 'ways'
  | 'crossProvince'
  | 'popularity'
> & {
  /** Papers the law names, and those a person still has to bring. */
  readonly papers: { readonly statutory: number; readonly toHandIn: number }
  /** Whether it can be applied for on this platform. */
  readonly online: boolean
}

export function cardOf(item: CardSource): ItemCard {
  const { handlingCode, name, summary, audience, theme, department, region, promisedLimit, fee, visits, ways } = item
  const { crossProvince, popularity, materials, online } = item
  return {
    ...{ handlingCode, name, summary, audience, theme, department, region, promisedLimit, fee, visits, ways },
    ...{ crossProvince, popularity, online },
    papers: { statutory: materials.length, toHandIn: countToHandIn(materials) },
  }
}
