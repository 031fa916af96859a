import { Type } from 'typebox'
import type { Subject } from '#catalogue'
import type { BenchSection } from '../../frame/rail.ts'
import type { Outcome } from '../outcomes.ts'

/** What has a page of its own: an item an organ implements, or the basic item all of them stand on. */
export interface SubjectKind {
  readonly level: Subject['level']
  /** First part of its address: /w/items, /w/basic-items. */
  readonly base: 'items' | 'basic-items'
  /** Last word of its acts. */
  readonly noun: 'item' | 'basic-item'
  readonly section: BenchSection
  readonly codeLength: 33 | 12
}

export const itemKind: SubjectKind = { level: 'item', base: 'items', noun: 'item', section: 'items', codeLength: 33 }
export const basicKind: SubjectKind = {
  level: 'basic',
  base: 'basic-items',
  noun: 'basic-item',
  section: 'basic-items',
  codeLength: 12,
}
export const subjectKinds: readonly SubjectKind[] = [itemKind, basicKind]

/** Gate and address of every page of one item. */
export function subjectGate({ codeLength }: SubjectKind) {
  return {
    may: 'officer:item-manager',
    answers: 'page',
    params: Type.Object({ code: Type.String({ minLength: codeLength, maxLength: codeLength }) }),
  } as const
}

export function subjectPath({ base }: Pick<SubjectKind, 'base'>, code: string, page = ''): string {
  return `/w/${base}/${code}${page && `/${page}`}`
}

/** The page of an item, which says what has just been done to it. */
export function donePath(kind: Pick<SubjectKind, 'base'>, code: string, did: Outcome): string {
  return `${subjectPath(kind, code)}?did=${did}`
}
