import { Type } from 'typebox'
import { page, type Route, redirect, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { childrenOf, findPlaces } from '../../region/find-places.ts'
import { afterRegionChange } from '../../region/region-change.ts'
import { isServed, regionOf } from '../../region/region-of.ts'
import { yearOfSeconds } from '../mode/display-cookies.ts'
import { localPath } from '../mode/local-path.ts'
import { RegionPage } from './view.tsx'
import { regionWords } from './words.ts'

const text = Type.Optional(Type.String())

/**
 * Chooses the region, kept on the device alone. A GET, as `/mode` is: it must work as a link without script, and changes
 * nothing but what is shown first.
 */
export const regionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/region',
    act: 'portal.region',
    may: 'anyone',
    answers: 'page',
    query: Type.Object({ in: text, set: text, q: text, back: text }),
    async handle(call) {
      const { services, query } = call
      const { platform } = services
      const back = query.back === undefined ? call.href('/') : localPath(query.back)
      if (query.set !== undefined && isServed(query.set, platform)) {
        // The platform's own region is what is shown without a choice.
        const value = query.set === platform.region ? null : query.set
        return redirect(afterRegionChange(back), { cookies: [{ name: 'region', value, maxAge: yearOfSeconds }] })
      }
      const opened = query.in !== undefined && isServed(query.in, platform) ? query.in : platform.region
      const asked = (query.q ?? '').trim().slice(0, 40)
      const view = {
        opened: childrenOf(opened).length > 0 ? opened : platform.region,
        root: platform.region,
        current: regionOf(call),
        back,
        asked,
        found: findPlaces(asked, platform.region),
      }
      const frame = frameOf(call, { title: regionWords.title })
      return page(renderDocument(frame, RegionPage({ frame, view }), { noIndex: true }))
    },
  }),
]
