import type { Words } from '#kernel/language'
import type { Audience } from './item.ts'

/**
 * One name under which people find a service, however many authorities offer it: five million implementing items have
 * some forty thousand titles. Search knows titles; which item answers in a region is asked of the database afterwards.
 */
export interface Title {
  /** Serial of `catalogue.titles`: small and dense. */
  readonly id: number
  readonly name: Words
  /** The catalogue's own synonyms: searched, never shown. */
  readonly alsoCalled: readonly string[]
  readonly summary: Words
  readonly audience: Audience
  /** Code of the theme list of the audience. */
  readonly theme: string
  readonly department: { readonly id: string; readonly name: Words }
  /** Larger is asked for more often. */
  readonly popularity: number
}
