import { type Guide, getGuide, itemOfGuide, readAnswer, type ServiceItem } from '#catalogue'
import { findPhone, readNameForm } from '#identity'
import type { Call } from '#kernel/http'
import { findId, newId } from '#kernel/ids'
import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { LedgerPurpose, Services } from '#kernel/services'
import { calendarDateOf, digitsOf } from '#standards'
import { mustActAs } from '../../case/lawful.ts'
import { questionField } from '../../draft/answer.ts'
import { factField } from '../../draft/correct-fact.ts'
import { filesPerMaterial, limitsOf } from '../../materials/material-limits.ts'
import { receiveFile } from '../../materials/receive-file.ts'
import { caseworkProblems } from '../../problems.ts'
import { refusalsPerDay } from '../begin-visit.ts'
import { mayLookUp } from '../visit.ts'
import type { Provisional, ProvisionalFile } from './provisional.ts'
import {
  findProvisional,
  insertFile,
  insertProvisional,
  nextProvisionalNumber,
  selectFiles,
  updateProvisional,
} from './provisional-store.ts'

type Receiving = Pick<Services, 'db' | 'keys' | 'clock' | 'platform' | 'config'>

export interface ReceiveOffline {
  /** Made with the form: the same press of the button makes one receipt. */
  readonly key: string
  readonly itemCode: string
  readonly name: string
  readonly residentId: string
  readonly phone: string
  readonly answers: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, string>>
  /** The person signed on paper that this is theirs, and that the sources may be asked. */
  readonly signed: boolean
}

/**
 * Takes an application in on this node alone, for while neither hub nor source can be asked. Whether they can is the
 * clerk's to see: a line that comes and goes turns nobody away, and where it holds the receipt is reconciled a minute
 * later. Name and number are looked at in their form only; the receipt says that this day is the day of receipt.
 */
export async function receiveOffline(
  services: Receiving,
  officer: Officer,
  given: ReceiveOffline,
): Promise<Provisional> {
  mustActAs(officer, 'clerk')
  const id = findId<'provisional'>(given.key)
  if (!id) throw caseworkProblems.badProvisional()
  const known = await findProvisional(services, id)
  if (known) return known
  const now = services.clock.now()
  const receivedOn = calendarDateOf(now)
  if (!(await mayLookUp(services.db, officer.officerId, receivedOn, refusalsPerDay)))
    throw caseworkProblems.tooManyLookups()
  await mustNotRest(services, given.itemCode)
  const item = await getOfferedItem(services, given.itemCode)
  const content = readGiven(item, given, now)

  const sequence = await nextProvisionalNumber(services.db, receivedOn)
  const { officerId, name, organisation } = officer
  const provisional: Provisional = {
    ...{ id, organisationId: organisation.id, receivedAt: now, receivedOn, ...content },
    number: `LS${services.platform.id.toUpperCase()}${digitsOf(receivedOn)}${String(sequence).padStart(4, '0')}`,
    ...{ itemCode: item.handlingCode, itemVersion: item.version, region: organisation.region },
    ...{ state: 'filling', partyId: null, caseId: null, filled: false, tries: 0 },
    ...{ clerk: { officerId, name, organisation }, accountPhone: '', covered: null, conflicts: [], resolutions: [] },
  }
  await insertProvisional(services, provisional)
  return provisional
}

/** While an item is suspended nothing new begins, here as anywhere. */
async function mustNotRest(services: Receiving, itemCode: string): Promise<void> {
  const { state } = await getGuide(services, itemCode)
  if (state === 'suspended') throw caseworkProblems.itemSuspended()
}

/** What a window can receive: has a form, is handled here, and is not over. */
export async function getOfferedItem(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
  itemCode: string,
): Promise<ServiceItem> {
  const guide: Guide = await getGuide(services, itemCode)
  const item = itemOfGuide(guide)
  if (!item.online || guide.platformId !== null) throw caseworkProblems.itemNotOnline()
  return item
}

function readGiven(
  item: ServiceItem,
  { name, residentId, phone, answers, facts, signed }: ReceiveOffline,
  now: Date,
): Pick<Provisional, 'name' | 'residentId' | 'phone' | 'answers' | 'facts'> {
  const who = readNameForm({ name, residentId }, now)
  const fields: FieldProblem[] = 'faults' in who ? [...who.faults] : []
  const tidyPhone = phone.trim() === '' ? '' : findPhone(phone)
  if (tidyPhone === undefined)
    fields.push({
      field: 'phone',
      words: { zh: '请填写11位手机号，或者不填', en: 'Enter 11 digits, or leave it empty' },
    })
  if (!signed)
    fields.push({ field: 'signed', words: { zh: '请先让申请人在纸上签名', en: 'Have the person sign on paper first' } })
  const kept: Record<string, string> = {}
  for (const question of item.online?.questions ?? []) {
    const typed = answers[question.id] ?? ''
    // Whether it is asked may hang on what only a source knows: what is lacking is found when the case is made.
    if (typed.trim() === '') continue
    const { text, faults } = readAnswer(question, typed)
    if (text !== null) kept[question.id] = text
    for (const { part, words } of faults) fields.push({ field: questionField(question.id, part), words })
  }
  const written: Record<string, string> = {}
  for (const { id } of item.online?.facts ?? []) {
    const typed = (facts[id] ?? '').trim()
    if ([...typed].length > 200 || /\p{Cc}/u.test(typed))
      fields.push({ field: factField(id), words: { zh: '200个字以内', en: 'At most 200 characters' } })
    else if (typed !== '') written[id] = typed
  }
  if (fields.length > 0 || 'faults' in who || tidyPhone === undefined) throw caseworkProblems.badProvisional({ fields })
  return { ...who, phone: tidyPhone, answers: kept, facts: written }
}

/** The own organisation's. @throws provisionalNotFound; another's and none are one answer */
export async function getProvisional(
  services: Pick<Services, 'db' | 'keys'>,
  officer: Officer,
  id: string,
  options: { readonly lock?: boolean } = {},
): Promise<Provisional> {
  mustActAs(officer, 'clerk')
  const known = findId<'provisional'>(id)
  const found = known && (await findProvisional(services, known, options))
  if (found?.organisationId !== officer.organisation.id) throw caseworkProblems.provisionalNotFound()
  return found
}

/** Takes in a scan: before the receipt is given, or where a file turned out not to be readable. */
export async function addOfflineFile(
  { services, inTransaction }: Pick<Call, 'services' | 'inTransaction'>,
  officer: Officer,
  id: string,
  file: { readonly materialId: string; readonly fileName: string; readonly content: AsyncIterable<Uint8Array> },
): Promise<void> {
  const { materialId, ...content } = file
  const limits = await inTransaction(async (own) => {
    const provisional = await getProvisional(own, officer, id)
    const item = await getOfferedItem(own, provisional.itemCode)
    return limitsOf(await mustTake(own, provisional, item, materialId))
  })
  const received = await receiveFile(services, content, limits)
  try {
    await inTransaction(async (own) => {
      const provisional = await getProvisional(own, officer, id, { lock: true })
      await mustTake(own, provisional, await getOfferedItem(own, provisional.itemCode), materialId)
      await insertFile(own, provisional.id, { ...received, id: newId<'attachment'>(own.clock.now()), materialId })
    })
  } catch (error) {
    await services.files.remove(received.ref)
    throw error
  }
}

async function mustTake(
  services: Pick<Services, 'db' | 'keys'>,
  { id, state, filled }: Provisional,
  { materials }: ServiceItem,
  materialId: string,
) {
  if (filled || (state !== 'filling' && state !== 'conflict')) throw caseworkProblems.provisionalClosed()
  const material = materials.find((each) => each.id === materialId && each.waiver.kind !== 'abolished')
  if (!material) throw caseworkProblems.unknownMaterial()
  const already = (await selectFiles(services, id)).filter((each) => each.materialId === materialId)
  if (already.length >= filesPerMaterial) throw caseworkProblems.tooManyFiles()
  return material
}

/** Everything is in: the receipt is printed, and from now on it is reconciled as soon as the hub answers. Twice is once. */
export async function closeOffline(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger'>,
  officer: Officer,
  id: string,
): Promise<Provisional> {
  const found = await getProvisional(services, officer, id, { lock: true })
  if (found.state !== 'filling') return found
  const closed = { ...found, state: 'waiting' } as const
  await updateProvisional(services, closed)
  await services.ledger.record({
    act: 'casework.receive-offline',
    subject: { personNumber: found.residentId },
    fields: ['name', 'residentId', ...Object.keys(found.answers).map((each) => `answers.${each}`)],
    purpose: offlinePurpose(found),
  })
  return closed
}

/** Everything of one receipt, for a clerk. The look is the person's to read. */
export async function readOffline(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'config' | 'ledger'>,
  officer: Officer,
  id: string,
): Promise<{
  readonly provisional: Provisional
  readonly item: ServiceItem | null
  readonly files: readonly ProvisionalFile[]
}> {
  const provisional = await getProvisional(services, officer, id)
  // Abolished meanwhile: that is a conflict, no reason not to show it.
  const item = await getOfferedItem(services, provisional.itemCode).catch(() => null)
  await services.ledger.record({
    act: 'casework.read-offline',
    subject: { personNumber: provisional.residentId },
    fields: ['name', 'residentId'],
    purpose: offlinePurpose(provisional),
  })
  return { provisional, item, files: await selectFiles(services, provisional.id) }
}

function offlinePurpose({ itemCode, number }: Pick<Provisional, 'itemCode' | 'number'>): LedgerPurpose {
  return { itemCode, words: { zh: `断网收件${number}`, en: `Received offline, ${number}` } }
}
