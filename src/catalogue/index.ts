export {
  type BasicElements,
  type BasicItem,
  fixedElements,
  type ImplementingItem,
  inheritedElements,
  type OverridableElement,
  type Override,
  type OwnElement,
  type OwnElements,
  overridableElements,
  ownElements,
} from './basic-item.ts'
export { type BurdenKind, type BurdenRow, burdenOf, type RemainingBurden } from './browse/burden.ts'
export { type Change, compareBasicItems, compareVersions, type ElementId } from './browse/compare-versions.ts'
export { countWays, type WayCounts, type WayLevel } from './browse/count-ways.ts'
export { findInRegion } from './browse/find-in-region.ts'
export { type FormSchema, formSchemaOf } from './browse/form-schema-of.ts'
export { findBasicItems, getBasicItem, listBasicVersions, type PublishedBasicItem } from './browse/get-basic-item.ts'
export { type Guide, getGuide, itemOfGuide, listVersions } from './browse/get-guide.ts'
export type { ItemCard } from './browse/item-card.ts'
export {
  countItems,
  type Department,
  findThemeName,
  type ItemFilter,
  listDepartments,
  listItems,
  listThemes,
  type Theme,
  themeName,
} from './browse/list-items.ts'
export { type BurdenFigures, measureBurden } from './browse/measure-burden.ts'
export { currentPublication } from './edition.ts'
export type * from './elements.ts'
export type { EligibilityContext, KnownFact, Rules } from './eligibility/context.ts'
export { isReadable, variablesRead } from './eligibility/evaluate.ts'
export { type JudgedCondition, type JudgedFact, judgeEligibility, type Verdict } from './eligibility/judge.ts'
export { findResponsibleOrganisation } from './eligibility/responsible-organisation.ts'
export { catalogueFollowings } from './feeds/follow-catalogue.ts'
export { type Gap, listGaps } from './gaps/list-gaps.ts'
export { noteGap } from './gaps/note-gap.ts'
export { basicOf } from './inheritance/split-item.ts'
export { trustOf } from './inheritance/trust-of.ts'
export type * from './item.ts'
export { factMasks, factSources, inWorkingDays, maskOf } from './item.ts'
export { approveDraft } from './lifecycle/deciding/approve-draft.ts'
export { discardDraft } from './lifecycle/deciding/discard-draft.ts'
export { publishDue } from './lifecycle/deciding/publish-due.ts'
export { returnDraft } from './lifecycle/deciding/return-draft.ts'
export { type DecideDraft, submitDraft } from './lifecycle/deciding/submit-draft.ts'
export { resumeItem, type SuspendItem, suspendItem } from './lifecycle/deciding/suspend-item.ts'
export type * from './lifecycle/draft.ts'
export { compareDrafts, differingElements, resolveDraft } from './lifecycle/editing/compare-drafts.ts'
export type { SentContent } from './lifecycle/editing/draft-content.ts'
export { namesOf } from './lifecycle/editing/element-names.ts'
export { getDraft, listDrafts } from './lifecycle/editing/get-draft.ts'
export { type SaveDraft, saveDraft } from './lifecycle/editing/save-draft.ts'
export { startDraft } from './lifecycle/editing/start-draft.ts'
export { type StartNewItem, startNewItem } from './lifecycle/editing/start-new-item.ts'
export { lintDraft } from './lifecycle/lint-draft.ts'
export { listItemActs } from './lifecycle/list-item-acts.ts'
export { mustManage, subjectOf } from './lifecycle/managing.ts'
export type { ItemAct } from './lifecycle/record/item-act.ts'
export { lifecycleStates } from './lifecycle/states.ts'
export { lintBasicItem, lintItem } from './lint/lint-item.ts'
export {
  isMaterialReasonCode,
  type MaterialReasonCode,
  materialReasonCodes,
  type ReasonCode,
  reasonCodes,
} from './lint/reason-codes.ts'
export type { Fault, Finding, LintContext, Severity } from './lint/rule.ts'
export { basicItemRules, itemRules } from './lint/rules.ts'
export { findStateHeld, type StateHeld, stateHolds } from './lint/state-holds.ts'
export { countSignals, type Signals } from './managing/count-signals.ts'
export { findDraftOf } from './managing/find-draft-of.ts'
export {
  type ListedState,
  listManagedBasics,
  listOrganItems,
  type ManagedBasicItem,
  type ManagedFilter,
  type ManagedPage,
  type OrganItem,
} from './managing/list-organ-items.ts'
export { catalogueProblems } from './problems.ts'
export type { AbolishedProof, Replacement } from './proofs/abolished-proof.ts'
export { answerDemand, type Demand, listDemands } from './proofs/answer-demands.ts'
export { findAbolishedProof, listAbolishedProofs } from './proofs/list-abolished-proofs.ts'
export { listCommitments, type OfferedCommitment } from './proofs/list-commitments.ts'
export { publishAbolishedProofs } from './proofs/publish-abolished-proofs.ts'
export { type DemandReceipt, type ReportDemand, reportDemand } from './proofs/report-demand.ts'
export { declineProposal } from './proposals/decline-proposal.ts'
export { getProposal, type ProposedChange } from './proposals/get-proposal.ts'
export { type Impact, impactOf } from './proposals/impact-of.ts'
export { listProposals } from './proposals/list-proposals.ts'
export type { Proposal } from './proposals/proposal-store.ts'
export { takeProposal } from './proposals/take-proposal.ts'
export { publishBasicItems } from './publication/publish-basic-items.ts'
export { publishItems } from './publication/publish-items.ts'
export { askedQuestions, isAskedFor } from './questions/asked-questions.ts'
export { type AnswerFault, type AnswerReading, readAnswer } from './questions/read-answer.ts'
export { type AnswerLine, hasMask, sayAnswer, sayRows } from './questions/say-answer.ts'
export { catalogueRoutes } from './routes.ts'
export type { MatchReason } from './search/engine/found.ts'
export {
  type FoundItem,
  type SearchQuery,
  type SearchResult,
  searchItems,
  type Way,
  ways,
} from './search/search-items.ts'
export { type RunningSearch, startSearch } from './search/start-search.ts'
export { type Suggestion, suggest } from './search/suggest.ts'
export { approveImport } from './sheets/approve-import.ts'
export { checkNextImport } from './sheets/check/check-import.ts'
export { type RunningChecks, startChecking } from './sheets/check/start-checking.ts'
export { discardImport } from './sheets/discard-import.ts'
export { exportItems, exportTemplate } from './sheets/export-items.ts'
export { getImport, getReport, listImports } from './sheets/get-import.ts'
export {
  type Import,
  type ImportCounts,
  type ImportId,
  type ImportProgress,
  type ImportState,
  importStates,
  type RowFault,
  type SheetFormat,
  sheetLimits,
} from './sheets/import.ts'
export { type ReceiveSheet, receiveSheet } from './sheets/receive-sheet.ts'
export { uploadOf as sheetUploadOf } from './sheets/routes.ts'
