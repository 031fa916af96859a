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
export { type BurdenKind, type BurdenRow, burdenOf } from './browse/burden.ts'
export { type Change, compareVersions, type ElementId } from './browse/compare-versions.ts'
export { findInRegion } from './browse/find-in-region.ts'
export { findBasicItem, getBasicItem, listBasicVersions, type PublishedBasicItem } from './browse/get-basic-item.ts'
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
export { inWorkingDays } from './item.ts'
export { catalogueProblems } from './problems.ts'
export { type Impact, impactOf } from './proposals/impact-of.ts'
export { publishBasicItems } from './publication/publish-basic-items.ts'
export { publishItems } from './publication/publish-items.ts'
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
