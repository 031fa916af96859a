import { catalogueFollowings } from '#catalogue'
import { nodeIdentity } from '#identity'
import type { Unbound } from '#kernel/bind-services'
import type { AsSystem } from '#kernel/services'
import { callPlatform, findPlatform, verifyPlatformRequest } from '#network'
import { portalRoutes, type Sandbox } from '#portal'
import { composePlatform } from './compose.ts'
import type { Composition } from './platform.ts'

/** A node: the platform of a province, a city or a ministry. It keeps records; people sign in at the hub. */
export async function composeNode(unbound: Unbound, asSystem: AsSystem, sandbox?: Sandbox): Promise<Composition> {
  const identity = await nodeIdentity({ unbound, network: { callPlatform, findPlatform, verifyPlatformRequest } })
  return composePlatform(unbound, asSystem, {
    ...identity,
    followings: catalogueFollowings(unbound.platform),
    routes: [...identity.routes, ...portalRoutes({ sandbox })],
  })
}
