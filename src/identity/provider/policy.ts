import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import type { IdentityLevel } from '#kernel/principal'
import { acrOf, levelAskedFor } from '../level.ts'

/** Level of an account now; undefined when it is gone. */
export type LevelOfAccount = (partyId: string) => Promise<IdentityLevel | undefined>

/**
 * When the sign-in pages are shown: nobody is signed in at the hub, or the level that the platform asks for is not
 * reached. Consent is never asked: platforms of the trust list act for the same state, and each release is recorded.
 */
export function signInPolicy(levelOfAccount: LevelOfAccount): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base()
  policy.remove('consent')
  policy
    .get('login')
    ?.checks.add(
      new interactionPolicy.Check('level', 'the identity level asked for is not reached', 'login_required', (ctx) =>
        isLevelMissing(ctx, levelOfAccount),
      ),
    )
  return policy
}

async function isLevelMissing({ oidc }: KoaContextWithOIDC, levelOfAccount: LevelOfAccount): Promise<boolean> {
  const partyId = oidc.session?.accountId
  if (!oidc.session || !partyId) return false // `no_session` has said so already
  const level = await levelOfAccount(partyId)
  if (level === undefined) return true // gone into the account of the same person at a window
  // The account may have been raised in another browser: the token must state what is true now.
  if (oidc.session.acr !== acrOf(level)) oidc.session.acr = acrOf(level)
  if (level >= levelAskedFor(oidc.params?.acr_values)) return false
  // Whoever has just chosen "later" on the real-name page goes on with the level they have; the platform sees it.
  return oidc.result?.login === undefined
}
