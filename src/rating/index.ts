export { findRating } from './find-rating.ts'
export { ratingProblems } from './problems.ts'
export { type RateCase, rateCase } from './rate-case.ts'
export {
  codeOfGbt39046,
  codeOfReportingClient,
  type Dimension,
  dimensions,
  isBad,
  isChangeable,
  levels,
  levelWords,
  type Rating,
  type RatingLevel,
} from './rating.ts'
export { type RatingSummary, summariseAll, summariseItem } from './summarise.ts'
