/**
 * Structured fields (RFC 9651) as far as signatures use them: dictionaries of items and inner lists, with integers,
 * strings, tokens, byte sequences and booleans. Stricter than the RFC: a key may occur once, base64 must be canonical,
 * and anything else is no field at all. One text has one reading, or none.
 */
export type BareItem =
  | { readonly type: 'integer'; readonly value: number }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'token'; readonly value: string }
  | { readonly type: 'bytes'; readonly value: Buffer }
  | { readonly type: 'boolean'; readonly value: boolean }

export type Parameters = ReadonlyMap<string, BareItem>

export interface Item {
  readonly item: BareItem
  readonly parameters: Parameters
}

export interface InnerList {
  readonly items: readonly Item[]
  readonly parameters: Parameters
}

export type Dictionary = ReadonlyMap<string, Item | InnerList>

export function isInnerList(member: Item | InnerList): member is InnerList {
  return 'items' in member
}

export function serialiseItem({ item, parameters }: Item): string {
  return serialiseBare(item) + serialiseParameters(parameters)
}

export function serialiseInnerList({ items, parameters }: InnerList): string {
  return `(${items.map(serialiseItem).join(' ')})${serialiseParameters(parameters)}`
}

export function serialiseDictionary(dictionary: Dictionary): string {
  return [...dictionary]
    .map(([key, member]) => {
      if (isInnerList(member)) return `${key}=${serialiseInnerList(member)}`
      // A true value is written by its key alone (RFC 9651 §4.1.2).
      if (member.item.type === 'boolean' && member.item.value) return key + serialiseParameters(member.parameters)
      return `${key}=${serialiseItem(member)}`
    })
    .join(', ')
}

function serialiseParameters(parameters: Parameters): string {
  return [...parameters]
    .map(([key, item]) => (item.type === 'boolean' && item.value ? `;${key}` : `;${key}=${serialiseBare(item)}`))
    .join('')
}

function serialiseBare(item: BareItem): string {
  switch (item.type) {
    case 'integer':
      return String(item.value)
    case 'string':
      return `"${item.value.replace(/[\\"]/g, '\\$&')}"`
    case 'token':
      return item.value
    case 'bytes':
      return `:${item.value.toString('base64')}:`
    case 'boolean':
      return item.value ? '?1' : '?0'
  }
}
