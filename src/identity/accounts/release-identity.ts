import type { PartyId } from '#kernel/ids'
import { findId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { type Account, findAccount } from './account.ts'

const purpose = { words: { zh: '登录该平台', en: 'Signing in at that platform' } }
const legalBasis = {
  zh: '《国务院关于在线政务服务的若干规定》（国务院令第716号）第五条',
  en: 'State Council Decree 716, article 5',
}

/** Opens an account for a platform at which its owner signs in. The record names the platform, and lies there before the answer leaves. */
export async function releaseIdentity(
  services: Pick<Services, 'apart'>,
  platform: { readonly id: string; readonly name: Words },
  sub: string,
): Promise<Account | undefined> {
  const partyId: PartyId | undefined = findId<'party'>(sub)
  if (!partyId) return undefined
  const account = await services.apart(system, (own) => findAccount(own, partyId))
  if (!account) return undefined
  const { residentId } = account
  await services.apart({ kind: 'platform', platformId: platform.id }, ({ ledger }) =>
    ledger.record({
      act: 'identity.release',
      actor: { id: platform.id, name: '', organisation: platform.name.zh, platformId: platform.id },
      subject: { partyId, ...(residentId !== null && { personNumber: residentId }) },
      fields: residentId === null ? ['phone'] : ['name', 'residentId', 'phone'],
      purpose,
      legalBasis,
    }),
  )
  return account
}
