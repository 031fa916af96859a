import { catalogueFollowings } from '#catalogue'
import { callService } from '#exchange'
import { type AskPopulation, hubIdentity } from '#identity'
import type { Unbound } from '#kernel/bind-services'
import type { AsSystem } from '#kernel/services'
import { callPlatform, findPlatform, verifyPlatformRequest } from '#network'
import { portalRoutes, type Sandbox } from '#portal'
import { composePlatform } from './compose.ts'
import type { Composition } from './platform.ts'

/** The hub: all that a node is, and the place where people sign in and the directories are kept. */
export async function composeHub(unbound: Unbound, asSystem: AsSystem, sandbox?: Sandbox): Promise<Composition> {
  const identity = await hubIdentity({
    unbound,
    network: { callPlatform, findPlatform, verifyPlatformRequest },
    askPopulation,
  })
  return composePlatform(unbound, asSystem, {
    ...identity,
    followings: catalogueFollowings(unbound.platform),
    routes: [...identity.routes, ...portalRoutes({ sandbox, signIn: identity })],
  })
}

/** Identity may not know the exchange; a real name is checked where the population register is, through it. */
const askPopulation: AskPopulation = async (services, { name, residentId }) => {
  const answer = await callService(services, {
    serviceId: 'mps.population.verify',
    subject: { personNumber: residentId },
    input: { name },
    fields: ['matches'],
    purpose: { words: { zh: '登录时核验实名', en: 'Real-name check at sign-in' } },
  })
  return answer.found && answer.values.matches === true
}
