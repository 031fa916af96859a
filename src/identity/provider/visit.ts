import type { InteractionResults, Provider } from 'oidc-provider'
import { maybe, sql } from '#kernel/database'
import type { Call } from '#kernel/http'
import { findId, type PartyId } from '#kernel/ids'
import { type IdentityLevel, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { findAccountLevel, openAccountOfPhone } from '../accounts/account.ts'
import { checkCode } from '../accounts/check-code.ts'
import { sendCode } from '../accounts/send-code.ts'
import { type AskPopulation, verifyRealName } from '../accounts/verify-real-name.ts'
import { acrOf, levelAskedFor } from '../level.ts'
import { identityProblems } from '../problems.ts'
import { onConnection } from './adapter.ts'

/** Somebody on the sign-in pages of the hub, and how far they have come. */
export interface Visit {
  readonly uid: string
  /** The platform they want to be signed in at. */
  readonly platformId: string
  readonly levelWanted: IdentityLevel
  /** The number the code went to. */
  readonly phone: string | null
  /** Known once the phone is proven, or from the sign-in that is to be raised. */
  readonly partyId: PartyId | null
  readonly level: IdentityLevel | null
}

interface VisitRow {
  readonly phone: Buffer | null
  readonly partyId: PartyId | null
}

/** What the pages do. Each returns the path that comes next. */
export interface VisitActions {
  /** @throws identity.sign-in-lost without a visit under way. */
  getVisit(call: Call): Promise<Visit>
  enterPhone(call: Call, phone: string): Promise<string>
  /** A new code to the same number. */
  resendCode(call: Call): Promise<string>
  enterCode(call: Call, code: string): Promise<string>
  enterRealName(call: Call, who: { readonly name: string; readonly residentId: string }): Promise<string>
  /** Goes on with the level reached so far. */
  goOn(call: Call): Promise<string>
  cancel(call: Call): Promise<string>
}

const sealed = 'identity.visits'

export function visitActions(provider: Provider, askPopulation: AskPopulation): VisitActions {
  return {
    getVisit: async (call) => (await load(call, provider)).visit,
    async enterPhone(call, typed) {
      const { visit } = await load(call, provider)
      const { phone } = await sendCode(call.services, { phone: typed })
      await saveVisit(call.services, visit.uid, { phone, partyId: null })
      return '/signin/code'
    },
    async resendCode(call) {
      const { visit } = await load(call, provider)
      if (visit.phone === null) return '/signin/phone'
      await sendCode(call.services, { phone: visit.phone })
      return '/signin/code'
    },
    async enterCode(call, code) {
      const { visit } = await load(call, provider)
      if (visit.phone === null) return '/signin/phone'
      await checkCode(call.services, { phone: visit.phone, code })
      const { partyId, level } = await openAccount(call.services, visit.phone)
      await saveVisit(call.services, visit.uid, { phone: visit.phone, partyId })
      return level >= 2 ? finish(call, provider) : '/signin/real-name'
    },
    async enterRealName(call, who) {
      const { visit } = await load(call, provider)
      if (visit.partyId === null) return '/signin/phone'
      await verifyRealName(call.services, { partyId: visit.partyId }, who, askPopulation)
      return finish(call, provider)
    },
    goOn: (call) => finish(call, provider),
    cancel: (call) => end(call, provider, { error: 'access_denied', error_description: 'the person went back' }),
  }
}

async function load(call: Call, provider: Provider) {
  const uid = call.cookie('interaction')
  const interaction = uid ? await onConnection(call.services.db, () => provider.Interaction.find(uid)) : undefined
  if (!uid || !interaction) throw identityProblems.signInLost()
  const begun = interaction.session?.uid
  // On a shared computer the next person must not go on where somebody has signed out.
  const session =
    begun === undefined ? undefined : await onConnection(call.services.db, () => provider.Session.findByUid(begun))
  if (begun !== undefined && !session) throw identityProblems.signInLost()
  const { db, keys, clock } = call.services
  const row = await maybe<VisitRow>(
    db,
    sql`select phone, party_id from identity.visits
      where uid_digest = ${keys.digest(uid)} and expires_at > ${clock.now()}`,
  )
  const signedIn = findId<'party'>(interaction.session?.accountId)
  const partyId = signedIn ?? row?.partyId ?? null
  const level = partyId && (await call.services.apart(system, (own) => findAccountLevel(own.db, partyId)))
  if (partyId !== null && level === undefined) {
    // Its phone went to the account of the same person at a window (`bindPhone`): the browser begins anew.
    await call.services.apart(system, ({ db: own }) => onConnection(own, async () => session?.destroy()))
    throw identityProblems.signInLost()
  }
  const visit: Visit = {
    uid,
    platformId: String(interaction.params.client_id),
    levelWanted: levelAskedFor(interaction.params.acr_values),
    phone: row?.phone ? keys.open(sealed, row.phone) : null,
    partyId,
    level: level ?? null,
  }
  return { visit, interaction }
}

async function saveVisit(
  { db, keys, clock }: Services,
  uid: string,
  { phone, partyId }: { readonly phone: string; readonly partyId: PartyId | null },
): Promise<void> {
  const expiresAt = new Date(clock.now().getTime() + 30 * 60 * 1000)
  await sql`insert into identity.visits (uid_digest, phone, party_id, expires_at)
    values (${keys.digest(uid)}, ${keys.seal(sealed, phone)}, ${partyId}, ${expiresAt})
    on conflict (uid_digest) do update set phone = excluded.phone, party_id = excluded.party_id,
      expires_at = excluded.expires_at`.execute(db)
}

/** The proof is complete with the code, so the record of the sign-in is written here, whatever follows. */
async function openAccount(services: Services, phone: string): Promise<{ partyId: PartyId; level: IdentityLevel }> {
  const { account } = await services.apart(system, (own) => openAccountOfPhone(own, phone))
  const { partyId, level, name } = account
  const person = { kind: 'person', partyId, level, name, sessionId: '' } as const
  const purpose = { words: { zh: '用手机验证码登录', en: 'Signing in by a code sent to the phone' } }
  await services.apart(person, ({ ledger }) =>
    ledger.record({ act: 'identity.sign-in', subject: { partyId }, purpose }),
  )
  return { partyId, level }
}

async function finish(call: Call, provider: Provider): Promise<string> {
  const { visit } = await load(call, provider)
  if (visit.partyId === null || visit.level === null) return '/signin/phone'
  const login = { accountId: visit.partyId, acr: acrOf(visit.level), amr: ['otp'], remember: false }
  return end(call, provider, { login })
}

async function end(call: Call, provider: Provider, result: InteractionResults): Promise<string> {
  const { visit, interaction } = await load(call, provider)
  const { db, keys, clock } = call.services
  await sql`delete from identity.visits where uid_digest = ${keys.digest(visit.uid)}`.execute(db)
  interaction.result = result
  await onConnection(db, () => interaction.save(interaction.exp - Math.floor(clock.now().getTime() / 1000)))
  return new URL(interaction.returnTo).pathname
}
