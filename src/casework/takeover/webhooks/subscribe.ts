import type { PlatformConfig } from '#kernel/config'
import type { Client } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { findLiteralAddress, isPublicAddress } from '#kernel/web/public-address'
import { caseworkProblems } from '../../problems.ts'
import { setClientWebhook } from '../clients/client-store.ts'

/** Where a system wants to be told from now on; null: nowhere. */
export async function subscribeClient(
  { db, config, ledger }: Pick<Services, 'db' | 'config' | 'ledger'>,
  { clientId, name }: Client,
  webhook: string | null,
): Promise<{ readonly webhook: string | null }> {
  const address = webhook === null ? null : readWebhook(webhook, config)
  await setClientWebhook(db, clientId, address)
  await ledger.record({
    act: 'casework.client-subscribe',
    purpose: { words: { zh: `${name}接收办件通知`, en: 'A system is told of its cases' } },
  })
  return { webhook: address }
}

const loopback: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/**
 * https to a public host; a sandbox also takes http on its own machine. What a name leads to is looked at again each
 * time it is called (kernel/web/public-address).
 * @throws badWebhook
 */
function readWebhook(text: string, { production }: Pick<PlatformConfig, 'production'>): string {
  const url = URL.parse(text)
  const isPlain = url !== null && url.username === '' && url.password === '' && url.hash === ''
  if (!isPlain || text.length > 500) throw caseworkProblems.badWebhook()
  const isOwnMachine = loopback.includes(url.hostname)
  if (!production && isOwnMachine && url.protocol === 'http:') return url.href
  if (url.protocol !== 'https:') throw caseworkProblems.badWebhook()
  const literal = findLiteralAddress(url)
  const isInside = isOwnMachine || (literal !== undefined && !isPublicAddress(literal))
  if (production && isInside) throw caseworkProblems.badWebhook()
  return url.href
}
