import { type FactDefinition, hasMask, maskOf, sayAnswer } from '#catalogue'
import type { Officer } from '#kernel/principal'
import { calendarDateOf, maskResidentId } from '#standards'
import { correctionAnswerId } from '../applicant/supply-correction.ts'
import type { CaseContent, CaseFile, Draft, Fact, FactValue } from '../case/case.ts'
import type { CaseAct } from '../case/case-acts.ts'
import { judgeCase } from '../case/case-context.ts'
import type { CaseRole } from '../case/case-roles.ts'
import { findNextState, mayRead, publicStateOf, publicStates } from '../case/case-states.ts'
import { mayActAs } from '../case/lawful.ts'
import { clockOf } from '../clock/case-clock.ts'
import { findByTime } from '../clock/settle-case.ts'
import { timeLeftOf } from '../clock/time-left.ts'
import { deciderRole, needsSecond } from '../deciding/deciding.ts'
import { askedOf } from '../draft/asked-of.ts'
import { standingOf } from '../draft/missing-of.ts'
import { maskValue } from '../filling/mask-value.ts'
import { caseworkProblems } from '../problems.ts'
import type { FactCheck } from '../recheck/fact-check.ts'
import { recheckOf } from '../recheck/recheck-of.ts'
import type { ActPage } from '../store/act-store.ts'
import { windowPartOf } from '../window/intake.ts'
import { officeRecord } from './internal-lines.ts'
import type { OfficeCase, OfficeFact } from './office-case.ts'

type Looking = Pick<Officer, 'duties'> & { readonly officerId: string }

/** A case as the office may see it in its state. */
export function officeCaseOf(
  officer: Looking,
  found: CaseFile,
  content: CaseContent,
  page: ActPage,
  checks: readonly FactCheck[],
  now: Date,
): OfficeCase {
  const { caseNumber, queryCode, organisation, submittedAt, applicant, item, state } = found
  if (!caseNumber || !queryCode || !organisation || !submittedAt || !applicant) throw caseworkProblems.caseNotFound()
  const shown = readableContent(found, content)
  const draft = { case: found, ...shown }
  return {
    caseId: found.id,
    version: found.version,
    caseNumber,
    queryCode,
    organisation,
    submittedAt,
    itemCode: found.itemCode,
    itemName: item.name,
    itemVersion: found.itemVersion,
    state: publicStateOf(found),
    stateWords: publicStates[publicStateOf(found)],
    innerState: state,
    applicant: { name: applicant.name, maskedNumber: maskResidentId(applicant.number) },
    acceptedAt: found.acceptedAt,
    acceptanceDue: found.acceptanceDue,
    clock: clockOf(found, now),
    timeLeft: timeLeftOf(found, calendarDateOf(now)),
    facts: officeFacts(item.online?.facts ?? [], shown.facts),
    answers: answeredQuestions(draft),
    materials: item.materials.map((material) => ({
      id: material.id,
      name: material.name,
      standing: standingOf(draft, material),
      files: shown.materials.filter(({ materialId }) => materialId === material.id),
    })),
    commitments: shown.commitments,
    suggestion: judgeCase(found, shown, now),
    recheck: recheckOf(found, shown, mayRead(state, 'office', 'facts') ? checks : [], now),
    correction: mayRead(state, 'office', 'correction') ? suppliedCorrection(found, shown) : null,
    correctionUsed: found.correctionUsed,
    decision: found.decision,
    undoUntil: state === 'deciding' ? found.inForceAt : null,
    pauses: found.pauses,
    extendedBy: found.extendedBy,
    ending: found.ending,
    proposal: state === 'proposed' ? found.proposal : null,
    opinions: found.opinions,
    applicantUrge: found.applicantUrge?.answeredAt === null ? found.applicantUrge : null,
    openedBy: null,
    window: windowPartOf(found),
    certificateIdentifier: found.certificateIdentifier,
    record: officeRecord(found, page.acts),
    recordCount: page.count,
    recordEarlier: page.earlier,
    may: mayOf(officer, found, now),
  }
}

/** Which acts are lawful now for this officer: what the page offers, and nothing else. */
function mayOf(officer: Looking, found: CaseFile, now: Date): OfficeCase['may'] {
  const { state, proposal } = found
  const may = (act: CaseAct, role: CaseRole = 'office') =>
    mayActAs(officer, role) && findNextState(state, act, role) !== undefined
  const isAlone = !needsSecond(found, { kind: 'officer' })
  const isOther = state !== 'proposed' || proposal?.officerId !== officer.officerId
  const agrees = (outcome: 'granted' | 'refused') =>
    isAlone && isOther && (state !== 'proposed' || proposal?.outcome === outcome)
  return {
    accept: may('accept'),
    requestCorrection: may('request-correction') && !found.correctionUsed,
    grant: may('grant', deciderRole(found)) && agrees('granted'),
    refuse: may('refuse', deciderRole(found)) && agrees('refused') && isRefusable(found, now),
    handOver:
      may('hand-over', 'head') || (may('hand-over') && (found.assignee ?? officer.officerId) === officer.officerId),
    recuse: may('recuse'),
    urge: may('urge', 'supervisor'),
    answerUrge: (may('answer-urge') || may('answer-urge', 'head')) && found.applicantUrge?.answeredAt === null,
    askOpinion: may('ask-opinion'),
    precheck: may('precheck') || may('precheck', 'clerk'),
    inspect: may('inspect'),
    requestFurther: may('request-correction', 'supervisor') && found.correctionUsed,
    propose: may('propose') && !isAlone,
    return: may('return', 'second') && isOther,
    decline: may('decline') && isRefusable(found, now),
    beginSpecial: may('begin-special'),
    endSpecial: may('end-special'),
    extend: may('extend', 'head') && found.extendedBy === null,
    terminate: may('terminate') || may('terminate', 'head'),
    undo: may('undo') && found.decision?.officerId === officer.officerId && findByTime(found, now) === undefined,
    make: may('make', 'issuer'),
    deliver: may('deliver', 'issuer') || may('deliver', 'clerk'),
  }
}

/** While a correction runs, the applicant's time is the applicant's; afterwards silence may be refused. */
export function isRefusable({ state, correction }: CaseFile, now: Date): boolean {
  if (state !== 'incomplete' && state !== 'paused') return true
  // The last day ends at 24:00 in China (Civil Code art. 203).
  return correction !== null && now.getTime() >= Date.parse(`${correction.by}T24:00:00+08:00`)
}

/** What the state table lets the office read; a withdrawn case keeps its record and nothing else. */
function readableContent({ state }: CaseFile, content: CaseContent): CaseContent {
  return {
    facts: mayRead(state, 'office', 'facts') ? content.facts : [],
    answers: mayRead(state, 'office', 'answers') ? content.answers : {},
    materials: mayRead(state, 'office', 'materials') ? content.materials : [],
    commitments: mayRead(state, 'office', 'commitments') ? content.commitments : [],
  }
}

function officeFacts(definitions: readonly FactDefinition[], facts: readonly Fact[]): OfficeFact[] {
  const shown = definitions.flatMap((definition) => {
    const fact = facts.find(({ factId }) => factId === definition.id)
    if (!fact) return []
    const { label, group, legalBasis = null } = definition
    const mask = maskOf(definition)
    const masked = (value: FactValue) => maskValue(mask, value)
    return [
      {
        ...{ ...fact, label, group, legalBasis, masked: mask !== 'none' },
        ...{ value: masked(fact.value), sourceValue: masked(fact.sourceValue) },
        said: fact.said.map((each) => ({ ...each, value: masked(each.value) })),
      },
    ]
  })
  const isDoubtful = ({ status }: Fact) => status !== 'verified'
  return [...shown.filter(isDoubtful), ...shown.filter((fact) => !isDoubtful(fact))]
}

function answeredQuestions(draft: Draft): OfficeCase['answers'] {
  return askedOf(draft).flatMap(({ id, title, form }) => {
    const value = draft.answers[id]
    if (value === undefined) return []
    return [{ id, question: title, answer: sayAnswer(form, value, { masked: true }), masked: hasMask(form) }]
  })
}

function suppliedCorrection({ correction }: CaseFile, content: CaseContent): OfficeCase['correction'] {
  if (!correction) return null
  const supplied = correction.entries.map(({ id }) => ({
    entryId: id,
    text: content.answers[correctionAnswerId(id)] ?? null,
    files: content.materials.filter(({ materialId }) => materialId === id),
  }))
  return { ...correction, supplied }
}
