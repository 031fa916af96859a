import type { ServiceItem } from '../item.ts'

/** 马上办 网上办 就近办 一次办, from the elements alone, so that a list of the four ways cannot promise what a guide does not. */
export function waysOf({
  promisedLimit,
  visits,
  online,
  channels,
}: Pick<ServiceItem, 'promisedLimit' | 'visits' | 'online' | 'channels'>): ServiceItem['ways'] {
  return {
    atOnce: promisedLimit.days === 0,
    // Depth 5 (互联网办理) and above: applied for and handled online, here or in the department's own system.
    online: online !== null || channels.depth.some((depth) => depth >= '5'),
    nearby: channels.nearest !== 'county' || channels.terminals,
    oneVisit: visits <= 1,
  }
}
