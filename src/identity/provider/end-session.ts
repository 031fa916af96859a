import type { Provider } from 'oidc-provider'
import { findId } from '#kernel/ids'
import { enqueue } from '#kernel/outbox'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import type { FindPlatform } from './clients.ts'
import { issueLogoutToken, type LogoutNotice } from './logout-token.ts'
import type { SigningKey } from './signing-keys.ts'

/** A sign-in at the hub and the platforms it was used at, as the provider keeps it. */
export type ProviderSession = InstanceType<Provider['Session']>

export interface EndSessionOptions {
  readonly services: Services
  readonly signingKeys: readonly SigningKey[]
  readonly findPlatform: FindPlatform
}

/** architecture §7: signed out everywhere within a second, so nobody is waited for longer. */
const noticeTimeoutMs = 800

/** Ends a sign-in everywhere. A platform that does not answer at once hears of it by a message that is kept until it does. */
export async function endSession(
  options: EndSessionOptions,
  provider: Provider,
  session: ProviderSession,
): Promise<void> {
  const { services } = options
  const { accountId: partyId, authorizations = {} } = session
  await session.destroy()
  for (const { grantId } of Object.values(authorizations)) {
    if (grantId !== undefined) await provider.Grant.adapter.revokeByGrantId(grantId)
  }
  if (partyId === undefined) return
  const notices = Object.entries(authorizations).flatMap(([clientId, { sid }]) =>
    sid === undefined ? [] : [{ clientId, partyId, sid }],
  )
  await Promise.all(notices.map((notice) => notify(options, notice)))
  await recordSignOut(services, partyId)
}

async function recordSignOut(services: Services, partyId: string): Promise<void> {
  const subject = findId<'party'>(partyId)
  if (!subject) return
  const person = { kind: 'person', partyId: subject, level: 1, name: null, sessionId: '' } as const
  const purpose = { words: { zh: '本人退出登录', en: 'Signing out' } }
  await services.apart(person, ({ ledger }) =>
    ledger.record({ act: 'identity.sign-out', subject: { partyId: subject }, purpose }),
  )
}

async function notify({ services, signingKeys, findPlatform }: EndSessionOptions, notice: LogoutNotice): Promise<void> {
  const { clientId, sid } = notice
  try {
    const platform = await findPlatform(services, clientId)
    const key = signingKeys[0]
    if (!platform || !key) return
    const token = await issueLogoutToken(services, key, notice)
    const answer = await services.outbound({
      url: `${platform.origin}/signin/backchannel-logout`,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(new URLSearchParams({ logout_token: token }).toString()),
      timeoutMs: noticeTimeoutMs,
    })
    if (answer.status < 300) return
    services.log.warn('platform refused a sign-out', { platform: clientId, status: answer.status })
  } catch {
    services.log.warn('platform did not hear of a sign-out', { platform: clientId })
  }
  await services.apart(system, (own) =>
    enqueue(own, { destination: clientId, topic: 'identity.signed-out', body: { sid } }),
  )
}
