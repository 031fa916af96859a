import {
  type Attachment,
  answer,
  type Draft,
  gatherFacts,
  getDraft,
  grantCase,
  handInMaterial,
  openCase,
  type Receipt,
  startCase,
  submitCase,
  sweepDecisions,
  takeoverRoutes,
} from '#casework'
import type { ServiceItem } from '#catalogue'
import { certificateHandlers, certificateRoutes } from '#certificates'
import { fillRegister, grantService, registerService } from '#exchange'
import { addOrganisation } from '#identity'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { rows, sql } from '#kernel/database'
import { newId, type OfficerId, type PartyId } from '#kernel/ids'
import { type Duty, type IdentityLevel, type Officer, type Person, system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { calendarDate } from '#standards'
import { dataServices } from '../demonstration/samples/data-services.ts'
import { grants } from '../demonstration/samples/grants.ts'
import { residencePermit } from '../demonstration/samples/items/index.ts'
import { policeBranchOf, sampleOrganisations } from '../demonstration/samples/organisations.ts'
import { getSamplePerson, samplePeople } from '../demonstration/samples/people.ts'
import { registers } from '../demonstration/samples/registers.ts'
import type { Filling } from '../src/casework/applicant/applicant.ts'
import { findPartyOfResidentId } from '../src/identity/accounts/account.ts'
import { windowPartyRoute, windowPhoneRoute } from '../src/identity/window/route.ts'
import { type PlatformOfNetwork, type TestNetwork, testNetwork } from './platforms.ts'
import { publishWithBasics } from './publish-with-basics.ts'

export { getSamplePerson }

/** Day of the clock of test/services.ts; the registers speak of that day. */
const today = calendarDate('2026-07-08')

/** The hub, 江西 with every data service behind it, 广东; the sample people and the residence permit. */
export interface CaseworkWorld {
  readonly network: TestNetwork
  readonly hub: PlatformOfNetwork
  readonly node: PlatformOfNetwork
  readonly other: PlatformOfNetwork
  /** The sample person of this number, signed in at a platform: the same party everywhere, as the hub's accounts make it. */
  signIn(number: number, options?: { at?: PlatformOfNetwork; level?: IdentityLevel }): Promise<Person>
  /** A minute passes: every decision takes effect. */
  takeEffect(): Promise<void>
  /** Hands what waits in the node's outbox to the hub, as the delivery loop would. */
  deliverToHub(): Promise<number>
  close(): Promise<void>
}

export async function caseworkWorld({
  suite = 'intl',
  elsewhere = false,
  item = {},
}: {
  readonly suite?: SuiteName
  /** Whether 广东 takes part: each platform costs a database. */
  readonly elsewhere?: boolean
  /** What the residence permit of this world has otherwise: a fee, say. */
  readonly item?: Partial<ServiceItem>
} = {}): Promise<CaseworkWorld> {
  const ids = ['hub', '360000', ...(elsewhere ? ['440000'] : [])]
  const network = await testNetwork(
    ids.map((id) => ({
      id,
      suite,
      routes: [...certificateRoutes, ...takeoverRoutes, windowPartyRoute(askSamples), windowPhoneRoute],
    })),
  )
  const [hub, node] = [network.get('hub'), network.get('360000')]
  await node.as(system, (services) => arrange(services, { ...residencePermit, ...item }))
  const parties = new Map<number, PartyId>()
  return {
    network,
    hub,
    node,
    get other() {
      return network.get('440000')
    },
    async signIn(number, { at = node, level = 2 } = {}) {
      const { residentId } = getSamplePerson(number)
      // Who was served at a window has an account at the hub already.
      const known = await hub.as(system, (services) => findPartyOfResidentId(services, residentId))
      const partyId = parties.get(number) ?? known ?? newId<'party'>(at.services.clock.now())
      parties.set(number, partyId)
      return openSession(at, partyId, number, level)
    },
    async takeEffect() {
      network.advance(node.services.config.undoSeconds * 1000)
      await sweepDecisions(node.services, node.services.clock.now())
    },
    deliverToHub: () => deliverToHub(hub, node),
    close: () => network.close(),
  }
}

/** The population register, as far as the sample people go. */
async function askSamples(_services: Services, asked: { name: string; residentId: string }): Promise<boolean> {
  return samplePeople.some(({ name, residentId }) => name === asked.name && residentId === asked.residentId)
}

async function arrange(services: Services, item: ServiceItem): Promise<void> {
  for (const organisation of sampleOrganisations.filter(({ platformId }) => platformId === '360000')) {
    await addOrganisation(services, { ...organisation, parentId: null })
  }
  // All sources stand behind this one platform: how calls travel is the exchange's matter, and tested there.
  for (const service of dataServices('hub')) {
    await registerService(services, { ...service, providerPlatform: '360000' })
  }
  for (const grant of grants('hub', today).filter(({ consumerPlatform }) => consumerPlatform === '360000')) {
    await grantService(services, grant)
  }
  for (const platformId of ['mps', 'samr', '360000']) {
    for (const { register, records } of registers(platformId, today)) await fillRegister(services, register, records)
  }
  await publishWithBasics(services, [item])
}

/** The row that the sign-in leaves at a platform; the sign-in itself is identity's, and tested there. */
async function openSession(
  at: PlatformOfNetwork,
  partyId: PartyId,
  number: number,
  level: IdentityLevel,
): Promise<Person> {
  const { name, residentId, phone } = getSamplePerson(number)
  const { db, keys, clock } = at.services
  const sessionId = newId(clock.now())
  const seal = (text: string | null) => (text === null ? null : keys.seal('identity.sessions', text))
  const known = level >= 2
  await sql`insert into identity.sessions (id, token_digest, party_id, level, name, resident_id, phone, sid, created_at, last_seen_at)
    values (${sessionId}, ${keys.digest(sessionId)}, ${partyId}, ${level}, ${seal(known ? name : null)},
      ${seal(known ? residentId : null)}, ${seal(phone)}, ${sessionId}, ${clock.now()}, ${clock.now()})`.execute(db)
  return { kind: 'person', partyId, level, name: known ? name : null, sessionId }
}

async function deliverToHub(hub: PlatformOfNetwork, node: PlatformOfNetwork): Promise<number> {
  const waiting = await rows<{ id: number; topic: string; body: Buffer }>(
    node.services.db,
    sql`update kernel.outbox set delivered_at = now() where delivered_at is null returning id, topic, body`,
  )
  for (const { topic, body } of waiting.sort((a, b) => a.id - b.id)) {
    const message: unknown = JSON.parse(node.services.keys.open('kernel.outbox', body))
    await hub.as({ kind: 'platform', platformId: '360000' }, async (services) =>
      certificateHandlers[topic]?.(services, '360000', message),
    )
  }
  return waiting.length
}

/** An officer of a district's police branch: 360102 东湖, 360103 西湖. */
export function officerOf(region: string, name = '周岚清', duties: readonly Duty[] = ['approver', 'issuer']): Officer {
  const { id, name: organisation } = policeBranchOf(region)
  // The brand is for the type checker; officers of these tests have no row.
  const officerId = `00000000-0000-7000-8000-${region}000001` as OfficerId
  return {
    kind: 'officer',
    officerId,
    name,
    organisation: { id, name: organisation.zh, region },
    duties,
    sessionId: 's',
  }
}

export const eastLake = officerOf('360102')
export const westLake = officerOf('360103', '赵建平')

export const permit = { itemCode: residencePermit.handlingCode, region: '360102' }

/** Started, prefilled, the one question answered: ready to be submitted. */
export async function readyDraft({ node }: CaseworkWorld, person: Person, region = permit.region): Promise<Draft> {
  const { case: started } = await node.as(person, (services) => startCase(services, person, { ...permit, region }))
  await node.as(person, (services) => gatherFacts(services, person, started.id))
  return node.as(person, async (services) => {
    await answer(services, person, started.id, { questionId: 'purpose', value: 'employment' })
    return getDraft(services, person, started.id)
  })
}

/** Submitted and, because every fact came from its source, accepted. */
export async function submittedCase(world: CaseworkWorld, person: Person, region?: string): Promise<Receipt> {
  const { case: draft } = await readyDraft(world, person, region)
  return world.node.as(person, (services) => submitCase(services, person, draft.id, { submissionKey: draft.id }))
}

/** Granted by an officer of its office, and in force. @returns the identifier of its certificate */
export async function granted(world: CaseworkWorld, officer: Officer, caseId: string, reason = ''): Promise<string> {
  await world.node.as(officer, async (services) => {
    const { version } = await openCase(services, officer, caseId)
    await grantCase(services, officer, caseId, { version, reason })
  })
  await world.takeEffect()
  const { certificateIdentifier } = await world.node.as(officer, (services) => openCase(services, officer, caseId))
  return certificateIdentifier ?? ''
}

/** A problem of this code; for `assert.rejects`. */
export function refused(code: string): { readonly code: string } {
  return { code }
}

/** Hands in a file in one transaction, as tests may. */
export async function attachMaterial(
  services: Services,
  person: Filling,
  caseId: string,
  given: { readonly materialId: string; readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Attachment> {
  const { materialId, fileName, bytes } = given
  const call = { services, inTransaction: <T>(work: (each: Services) => Promise<T>) => work(services) }
  async function* content(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  return handInMaterial(call, person, caseId, { materialId, fileName, content: content() })
}

const base64 = (...lines: readonly string[]): Buffer => Buffer.from(lines.join(''), 'base64')

/** The smallest files that are what they say: a grey point twice, and an empty page. */
export const files = {
  jpeg: base64(
    '/9j/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/2wBD',
    'ASstLTw1PHZBQXb4pYyl+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj4+Pj/wAARCAABAAED',
    'ASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAA',
    'AP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJAB/9k=',
  ),
  png: base64(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWMoLy8HAALOAWZl',
    'R08yAAAAAElFTkSuQmCC',
  ),
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n'),
  html: Buffer.from('<script>alert(1)</script>'),
} as const
