import type { Words } from '#kernel/language'
import type { ExerciseLevel } from './elements.ts'
import type { ServiceItem } from './item.ts'

/** The elements an implementing item takes from its basic item unless it lawfully overrides them. */
export const inheritedElements = [
  'name',
  'summary',
  'alsoCalled',
  'type',
  'audience',
  'theme',
  'department',
  'servedParties',
  'legalBasis',
  'statutoryLimit',
  'fee',
  'materials',
  'situations',
  'steps',
  'acceptance',
  'questions',
  'result',
  'crossProvince',
  'online',
] as const satisfies readonly (keyof ServiceItem)[]
export type InheritedElement = (typeof inheritedElements)[number]

/** What the organ says for itself: nothing above it could know. */
export const ownElements = ['promisedLimit', 'visits', 'window', 'power', 'channels', 'outcome', 'popularity'] as const
export type OwnElement = (typeof ownElements)[number]

/** 基本目录: an item as the State (or a province, for its own) defines it, once for all who implement it. */
export interface BasicItem {
  readonly basicCode: string
  readonly version: number
  readonly effectiveFrom: string
  readonly elements: BasicElements
}

export type BasicElements = Pick<ServiceItem, InheritedElement> & {
  /** Levels at which it may be exercised (行使层级, multi-valued). */
  readonly levels: readonly ExerciseLevel[]
  readonly popularity: number
}

export type OwnElements = Pick<ServiceItem, OwnElement> & {
  /** Name of the handling item (业务办理项) where it is not the basic item's: renewal, replacement, cancellation. */
  readonly handlingName: Words | null
}

/** The same everywhere (国发〔2022〕5号): nobody below may set them differently. */
export const fixedElements = ['name', 'type', 'audience', 'theme', 'department', 'servedParties'] as const

/** Elements a lower level may set differently, each within the bounds of override-rules.ts. */
export type OverridableElement = Exclude<InheritedElement, (typeof fixedElements)[number]>

export const overridableElements: readonly OverridableElement[] = inheritedElements.filter(isOverridable)

function isOverridable(element: InheritedElement): element is OverridableElement {
  return !fixedElements.some((fixed) => fixed === element)
}

/** One tracked departure from the basic item: what, why, which office, when. */
export type Override = {
  readonly [Element in OverridableElement]: {
    readonly element: Element
    readonly value: ServiceItem[Element]
    readonly reason: Words
    readonly by: Words
    /** Instant, ISO 8601. */
    readonly at: string
  }
}[OverridableElement]

/** 实施清单 with its 业务办理项: what one organ in one region publishes over a version of the basic item. */
export interface ImplementingItem {
  readonly basicCode: string
  readonly basicVersion: number
  readonly implementationCode: string
  readonly handlingCode: string
  readonly version: number
  readonly effectiveFrom: string
  readonly region: string
  readonly own: OwnElements
  readonly overrides: readonly Override[]
}
