import type { DataService, Grant } from '../directory/data-service.ts'

/** What a consumer wants a service for. */
export interface Wish {
  readonly fields: readonly string[]
  /** Basic (12), implementation (31) or handling code (33). */
  readonly itemCode: string | null
  readonly at: Date
}

/**
 * Whether one of the grants covers the wish whole. Fields of two grants are never added up: each was weighed with its
 * own purpose (Order 809 art. 25).
 * @returns why not, for the log; undefined when it is covered
 */
export function findObjection(service: DataService, grants: readonly Grant[], wish: Wish): string | undefined {
  const names = service.fields.map(({ name }) => name)
  if (!wish.fields.every((field) => names.includes(field))) return 'no such field'
  if (service.sharing === 'unconditional') return undefined
  if (grants.length === 0) return 'no grant'
  const inTime = grants.filter(({ validUntil }) => new Date(validUntil) > wish.at)
  if (inTime.length === 0) return 'expired'
  const forItem = inTime.filter(({ itemCodes }) => coversItem(itemCodes, wish.itemCode))
  if (forItem.length === 0) return 'other item'
  return forItem.some(({ fields }) => wish.fields.every((field) => fields.includes(field))) ? undefined : 'more fields'
}

function coversItem(granted: readonly string[] | null, itemCode: string | null): boolean {
  if (granted === null || itemCode === null) return granted === null && itemCode === null
  return granted.includes(basicCodeOf(itemCode))
}

/** The basic code stands at positions 20–31 of implementation and handling codes. */
function basicCodeOf(itemCode: string): string {
  return itemCode.length >= 31 ? itemCode.slice(19, 31) : itemCode
}
