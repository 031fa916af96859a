import type { Language } from '#kernel/language'
import { enqueue } from '#kernel/outbox'
import type { Person } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { isHubReachable } from './hub-reach.ts'
import { closeSession } from './session.ts'

/**
 * Ends a session here, and says where the browser goes to end it everywhere. With the hub away the session still ends
 * here, and a message kept in the outbox ends the rest when the hub is back: on a shared computer the next person must
 * not be signed in by a sign-in that was left over.
 */
export async function signOut(services: Services, person: Person, language: Language): Promise<string> {
  const { db, platform, config } = services
  const sid = await closeSession(db, person.sessionId)
  const home = language === 'en' ? '/en' : '/'
  if (sid === undefined) return home
  if (!(await isHubReachable(services))) {
    await enqueue(services, { destination: 'hub', topic: 'identity.sign-out', body: { sid } })
    return home
  }
  const query = new URLSearchParams({
    client_id: platform.id,
    logout_hint: sid,
    post_logout_redirect_uri: `${platform.origin}${home}`,
    ui_locales: language,
  })
  return `${config.hubOrigin}/oidc/session/end?${query}`
}
