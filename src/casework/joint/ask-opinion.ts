import { maskOf } from '#catalogue'
import { listOrganisations, listStaffedUnits, type Organisation } from '#identity'
import { newId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { addDays, type CalendarDate, calendarDateOf, isCalendarDate } from '#standards'
import type { CaseContent, CaseFile, FactValue } from '../case/case.ts'
import { maskValue } from '../filling/mask-value.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { tidyReason } from '../office/tidy-reason.ts'
import { caseworkProblems } from '../problems.ts'
import { readContent } from '../store/content-store.ts'
import { getCaseAtOffice } from '../store/get-case.ts'
import { recordAct } from '../store/record-act.ts'
import type { OpinionId, Shown } from './opinion.ts'
import { insertOpinion } from './opinion-store.ts'

export interface AskOpinion {
  readonly version: number
  /** Id of the organisation that is asked. */
  readonly organisation: string
  readonly question: string
  /** What it may see: ids of facts and of files, and nothing else. */
  readonly facts: readonly string[]
  readonly files: readonly string[]
  /** YYYY-MM-DD; silence after it counts as none. */
  readonly by: string
}

const clause = { zh: '《行政许可法》第二十六条', en: 'Administrative Licensing Law, art. 26' }
const mostDays = 60
/** A case with more lanes than this is no case of one office any more. */
const mostOpen = 10

/** What may be asked, of whom, and shown. */
export interface AskingChoices {
  readonly organisations: readonly Organisation[]
  readonly facts: readonly { readonly id: string; readonly label: Words }[]
  readonly files: readonly { readonly id: string; readonly material: Words }[]
}

/** 征求意见: asks another organisation of the platform, which sees the question and what is chosen for it, until a day. */
export async function askOpinion(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  given: AskOpinion,
): Promise<CaseFile> {
  const attempt = { act: 'ask-opinion', role: 'office', version: given.version } as const
  const found = await getCaseForAct(services, officer, caseId, attempt)
  if (found.opinions.filter(({ verdict }) => verdict === null).length >= mostOpen) throw caseworkProblems.tooManyLanes()
  const now = services.clock.now()
  const content = await readContent(services, found)
  const { organisation, dueOn } = await readAsking(services, officer, found, given, calendarDateOf(now))
  const question = tidyReason(given.question)
  const shown = shownOf(found, content, given, { question, asked: organisation.name })

  const id: OpinionId = newId<'opinion'>(now)
  const { partyId, id: ownId } = found
  const lane = { partyId, caseId: ownId, organisationId: officer.organisation.id, askedOrganisation: organisation.id }
  await insertOpinion(services, { id, ...lane, shown, dueOn, askedAt: now })
  const detail = { id, organisation: { id: organisation.id, name: organisation.name }, question, dueOn }
  const asked = await recordAct(services, found, { act: 'ask-opinion', detail })
  await noteAct(services, found, 'casework.ask-opinion', clause)
  return asked
}

/** Labels alone: for the form that asks. */
export async function listAskingChoices(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
): Promise<AskingChoices> {
  const found = await getCaseAtOffice(services, officer, caseId)
  const { facts, materials } = await readContent(services, found)
  const known = (found.item.online?.facts ?? []).filter(({ id }) => facts.some(({ factId }) => factId === id))
  const others = await listOthers(services, officer.organisation)
  const asked = { organisationIds: others.map(({ id }) => id), duty: 'approver' } as const
  // Those in which somebody is there who can answer.
  const staffed = await listStaffedUnits(services, asked)
  return {
    organisations: others.filter(({ id }) => staffed.includes(id)),
    facts: known.map(({ id, label }) => ({ id, label })),
    files: materials.flatMap(({ id, materialId, scan }) =>
      scan === 'clean' ? [{ id, material: nameOf(found, materialId) }] : [],
    ),
  }
}

/** Of the own prefecture and of the province over it. */
async function listOthers(
  services: Pick<Services, 'db'>,
  { id, region }: Officer['organisation'],
): Promise<Organisation[]> {
  const all = await listOrganisations(services)
  const isNear = (other: Organisation) => other.region.startsWith(region.slice(0, 4))
  return all.filter((each) => each.id !== id && (isNear(each) || each.region === `${region.slice(0, 2)}0000`))
}

async function readAsking(
  services: Pick<Services, 'db'>,
  officer: Officer,
  { opinions }: CaseFile,
  { organisation: id, by }: AskOpinion,
  today: CalendarDate,
): Promise<{ readonly organisation: Organisation; readonly dueOn: CalendarDate }> {
  // Near to the office, as the form offers them: the person may have named no more than the province.
  const others = await listOthers(services, officer.organisation)
  const organisation = others.find((each) => each.id === id)
  const isAsked = opinions.some((each) => each.organisation.id === id && each.verdict === null)
  const fields: FieldProblem[] = []
  if (!organisation) fields.push({ field: 'organisation', words: { zh: '请选单位', en: 'Choose the organisation' } })
  if (isAsked) fields.push({ field: 'organisation', words: { zh: '已经问过，还没有答复', en: 'Asked already' } })
  const latest = addDays(today, mostDays)
  if (!isCalendarDate(by) || by <= today || by > latest) {
    const words = { zh: `请选${addDays(today, 1)}到${latest}之间的日期`, en: `Choose a day up to ${latest}` }
    fields.push({ field: 'by', words })
  }
  if (!organisation || !isCalendarDate(by) || fields.length > 0) throw caseworkProblems.badAsking({ fields })
  return { organisation, dueOn: by }
}

function shownOf(
  found: CaseFile,
  content: CaseContent,
  { facts, files }: Pick<AskOpinion, 'facts' | 'files'>,
  { question, asked }: Pick<Shown, 'question' | 'asked'>,
): Shown {
  const chosen = (found.item.online?.facts ?? []).filter(({ id }) => facts.includes(id))
  return {
    itemName: found.item.name,
    caseNumber: found.caseNumber ?? '',
    asker: found.organisation?.name ?? { zh: '', en: '' },
    ...{ asked, question },
    facts: chosen.flatMap((definition) => {
      const fact = content.facts.find(({ factId }) => factId === definition.id)
      if (!fact) return []
      // Numbers of people stay masked, as the office itself sees them without a reason.
      const value = sayValue(maskValue(maskOf(definition), fact.value))
      return [{ id: definition.id, label: definition.label, value, source: fact.source }]
    }),
    files: content.materials.flatMap(({ id, materialId, scan }) =>
      files.includes(id) && scan === 'clean' ? [{ id, material: nameOf(found, materialId) }] : [],
    ),
  }
}

function sayValue(value: FactValue): Words {
  if (value === null) return { zh: '没有记录', en: 'No record' }
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'Yes' } : { zh: '否', en: 'No' }
  return { zh: String(value), en: String(value) }
}

function nameOf({ item }: CaseFile, materialId: string): Words {
  return item.materials.find(({ id }) => id === materialId)?.name ?? { zh: '补正材料', en: 'Supplied later' }
}
