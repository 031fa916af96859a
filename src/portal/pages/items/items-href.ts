import { type Frame, href } from '../../frame/index.ts'
import type { ItemsView, Lens } from './load-items.ts'

/** The address of a lens, or of what is opened under it. A region stands in it only where the address named one. */
export function itemsHref(
  frame: Pick<Frame, 'language'>,
  view: Pick<ItemsView, 'audience' | 'region' | 'isNamed'>,
  lens: Lens,
  more = '',
): string {
  const parts = [
    `for=${view.audience}`,
    ...(lens === 'theme' ? [] : [`by=${lens}`]),
    ...(more === '' ? [] : [more]),
    ...(view.isNamed ? [`region=${view.region}`] : []),
  ]
  return href(frame, `/items?${parts.join('&')}`)
}
