import type { Draft } from '#casework'
import { answer, gatherFacts } from '#casework'
import type { OfficerId } from '#kernel/ids'
import { type Officer, system } from '#kernel/principal'
import { startAtWindow } from '../src/casework/window/at-window.ts'
import { beginVisit } from '../src/casework/window/begin-visit.ts'
import { offerPairing, pairScreen } from '../src/casework/window/pairing.ts'
import { confirmOnScreen, readScreen } from '../src/casework/window/screen.ts'
import { applicantOf, getVisit } from '../src/casework/window/visit.ts'
import { openAccountOfPhone, saveRealName } from '../src/identity/accounts/account.ts'
import { type CaseworkWorld, getSamplePerson, officerOf, permit } from './casework-world.ts'

/** Clerks of 东湖 and of 西湖; no row stands behind them. */
export const clerk: Officer = {
  ...officerOf('360102', '李敏', ['clerk']),
  officerId: '00000000-0000-7000-8000-360102000077' as OfficerId,
  sessionId: 'clerk',
}
export const otherClerk: Officer = {
  ...officerOf('360103', '邓薇', ['clerk']),
  officerId: '00000000-0000-7000-8000-360103000077' as OfficerId,
  sessionId: 'other clerk',
}

/** The hub knows the person by phone and real name, as after a sign-in. */
export async function knownAtHub({ hub }: CaseworkWorld, number: number): Promise<void> {
  const { name, residentId, phone } = getSamplePerson(number)
  await hub.as(system, async (services) => {
    const { account } = await openAccountOfPhone(services, phone)
    await saveRealName(services, account.partyId, { name, residentId })
  })
}

/** A visit with the card of a sample person. */
export function visitOf({ node }: CaseworkWorld, number: number, officer: Officer = clerk): Promise<string> {
  return node.as(officer, (services) => beginVisit(services, officer, { card: String(number) }))
}

/** The second screen of a clerk. @returns the token its device keeps */
export async function screenOf({ node }: CaseworkWorld, officer: Officer = clerk): Promise<string> {
  const { code } = await node.as(officer, (services) => offerPairing(services, officer))
  return (await pairScreen(node.services, code)).token
}

/** The residence permit for the person of a visit, filled in by the clerk. */
export async function filledAtWindow(
  { node }: CaseworkWorld,
  visitId: string,
  officer: Officer = clerk,
): Promise<Draft> {
  const { draft, person } = await node.as(officer, async (services) => ({
    draft: await startAtWindow(services, officer, visitId, permit),
    person: applicantOf(await getVisit(services, officer, visitId)),
  }))
  await node.as(officer, (services) => gatherFacts(services, person, draft.case.id))
  await node.as(officer, (services) =>
    answer(services, person, draft.case.id, { questionId: 'purpose', value: 'employment' }),
  )
  return draft
}

/** Presses “right” on the second screen, of what it shows now. */
export async function confirmShown({ node }: CaseworkWorld, token: string): Promise<void> {
  const screen = await readScreen(node.services, token)
  if (screen.shows !== 'case') throw new Error(`the screen shows ${screen.shows}`)
  await confirmOnScreen(node.services, token, { digest: screen.digest })
}
