import {
  type BasicElements,
  fixedElements,
  type ImplementingItem,
  type OverridableElement,
  overridableElements,
  ownElements,
} from '#catalogue'
import type { Words } from '#kernel/language'
import { type EditedElement, type EditedElements, elementShapes } from './element-shapes.ts'
import { formWords } from './form-words.ts'
import { type FieldFault, type Fields, formReader } from './reader.ts'
import type { Control } from './shape.ts'
import { words } from './simple-shapes.ts'

/** What is edited: a basic item as a whole, or what one organ says over a version of it. */
export type Edited =
  | { readonly level: 'basic'; readonly content: BasicElements }
  | { readonly level: 'item'; readonly content: ItemPart; readonly basic: { readonly elements: BasicElements } }

/** A departure as it is being written: who and when is stamped when it is saved. */
export interface Departure {
  readonly element: OverridableElement
  readonly value: unknown
  readonly reason?: Words
}

export type ItemPart = Pick<ImplementingItem, 'basicVersion' | 'region' | 'own'> & {
  readonly overrides: readonly Departure[]
}

/**
 * Who may set an element: the same everywhere (国家统一), inherited and adjustable (可按本地情况调整), the organ's own
 * (本地填写); `national` is what the keeper of the catalogue sets for all.
 */
export type ElementLevel = 'fixed' | 'adjustable' | 'local' | 'national'

/** Undefined for an element that does not exist at this level of item. */
export function levelOf({ level }: Pick<Edited, 'level'>, element: EditedElement): ElementLevel | undefined {
  const isOwn = element === 'handlingName' || ownElements.some((each) => each === element)
  if (level === 'basic') return isOwn && element !== 'popularity' ? undefined : 'national'
  if (isOwn) return 'local'
  if (isOverridable(element)) return 'adjustable'
  return fixedElements.some((each) => each === element) ? 'fixed' : undefined
}

export function isOverridable(element: string): element is OverridableElement {
  return overridableElements.some((each) => each === element)
}

/** What stands in a draft for an element: its value, and whether it departs from the basic item. */
export interface ElementState {
  readonly value: unknown
  /** Null where the national value is taken, and where there is nothing to depart from. */
  readonly departs: { readonly reason: Words } | null
}

export function stateOf(edited: Edited, element: EditedElement): ElementState {
  if (edited.level === 'basic') return { value: Reflect.get(edited.content, element), departs: null }
  const { content, basic } = edited
  if (levelOf(edited, element) === 'local') return { value: Reflect.get(content.own, element), departs: null }
  const departure = content.overrides.find((each) => each.element === element)
  if (!departure) return { value: Reflect.get(basic.elements, element), departs: null }
  return { value: departure.value, departs: { reason: departure.reason ?? noReason } }
}

const noReason: Words = { zh: '', en: '' }
export const reasonShape = words(formWords.why, { hint: formWords.whyHint })

/** The boxes of some elements, filled with what the draft says. */
export function fieldsOfDraft(edited: Edited, elements: readonly EditedElement[]): Fields {
  return Object.assign({}, ...elements.map((element) => fieldsOfElement(edited, element))) as Fields
}

function fieldsOfElement(edited: Edited, element: EditedElement): Fields {
  const level = levelOf(edited, element)
  if (level === undefined || level === 'fixed') return {}
  const { value, departs } = stateOf(edited, element)
  return {
    ...shapeOf(element).write(element, value),
    ...(departs && { [tickOf(element)]: 'yes' }),
    ...(level === 'adjustable' && reasonShape.write(reasonOf(element), departs?.reason ?? noReason)),
  }
}

/** Name of the box that says “we do it differently here”, and of its reason. */
export function tickOf(element: EditedElement): string {
  return `${element}.differs`
}
export function reasonOf(element: EditedElement): string {
  return `${element}.why`
}

export interface ReadElements<Content> {
  readonly content: Content
  readonly faults: readonly FieldFault[]
}

/** The draft with some elements as the form says them; what the form does not have stays as it is. */
export function readElements(edited: Edited, elements: readonly EditedElement[], fields: Fields): ReadElements<Edited> {
  const reader = formReader(fields)
  let content = edited
  for (const element of elements) {
    const level = levelOf(edited, element)
    if (level === undefined || level === 'fixed') continue
    const differs = level !== 'adjustable' || fields[tickOf(element)] === 'yes'
    // What is not taken from the form is not read either: boxes behind an empty tick may hold anything.
    const state: ElementState = differs
      ? {
          value: shapeOf(element).read(element, reader),
          departs: level === 'adjustable' ? { reason: reasonShape.read(reasonOf(element), reader) } : null,
        }
      : { value: undefined, departs: null }
    content = withState(content, element, state)
  }
  return { content, faults: reader.faults }
}

/** The draft with another state of one element. */
export function withState(edited: Edited, element: EditedElement, { value, departs }: ElementState): Edited {
  if (edited.level === 'basic') return { ...edited, content: { ...edited.content, [element]: value } }
  const { content } = edited
  if (!isOverridable(element)) return { ...edited, content: { ...content, own: { ...content.own, [element]: value } } }
  const others = content.overrides.filter((each) => each.element !== element)
  const overrides = departs ? [...others, { element, value, reason: departs.reason }] : others
  return { ...edited, content: { ...content, overrides } }
}

/** What an element says in one draft, one line each. */
export function linesOf(element: EditedElement, { value }: ElementState): readonly Words[] {
  return value === undefined ? [] : shapeOf(element).lines(value)
}

interface AnyShape {
  write(name: string, value: unknown): Fields
  read(name: string, reader: ReturnType<typeof formReader>): unknown
  lines(value: unknown): readonly Words[]
}

/** Value and shape are both found under the element's own name, which the type of the table ties together. */
export function shapeOf(element: EditedElement): AnyShape {
  return elementShapes[element] as unknown as AnyShape
}

export type { EditedElement, EditedElements }

export function shapeControl(element: EditedElement): Control {
  return elementShapes[element].control
}
