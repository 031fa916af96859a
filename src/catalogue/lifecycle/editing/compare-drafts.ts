import { isDeepStrictEqual } from 'node:util'
import type { FieldProblem } from '#kernel/problem'
import { type BasicElements, overridableElements } from '../../basic-item.ts'
import { type Change, compareBasicItems, compareVersions } from '../../browse/compare-versions.ts'
import { resolveItem } from '../../inheritance/resolve-item.ts'
import type { ServiceItem } from '../../item.ts'
import type { Draft, ItemContent, ItemContentInput } from '../draft.ts'
import { beforeTheOrgan } from './before-the-organ.ts'
import type { SentContent } from './draft-content.ts'
import { namesOf } from './element-names.ts'

/** What a draft would be as a guide: for previews, the linter and comparisons. */
export function resolveDraft(draft: Draft, content: SentContent = draft.content): ServiceItem {
  const version = draft.baseVersion + 1
  const { effectiveFrom, code } = draft
  if (draft.level === 'basic') {
    // The content of a basic draft is BasicElements, as its schema has it.
    return asItem(content as Extract<Draft, { level: 'basic' }>['content'], { code, version, effectiveFrom })
  }
  // The content of an item's draft, whose overrides lack at most their stamps: nothing here reads them.
  const item = content as ItemContent
  const codes = { basicCode: draft.basic.basicCode, implementationCode: code.slice(0, 31), handlingCode: code }
  return resolveItem(draft.basic, { ...codes, version, effectiveFrom, ...item })
}

/** What differs between a draft and what somebody else wrote meanwhile, in words; theirs is `before`. */
export function compareDrafts(theirs: Draft, mine: SentContent): Change[] {
  // A basic item has elements no item has, its levels of exercise; the content of its draft is BasicElements.
  if (theirs.level === 'basic') return compareBasicItems(theirs.content, mine as BasicElements)
  return compareVersions(resolveDraft(theirs), resolveDraft(theirs, mine))
}

/** Names of the elements in which two contents of a subject differ. */
export function differingElements(one: SentContent, other: SentContent): string[] {
  const [before, after] = [elementsIn(one), elementsIn(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (element) => !isDeepStrictEqual(before.get(element), after.get(element)),
  )
}

function elementsIn(content: SentContent): Map<string, unknown> {
  if (!isOfItem(content)) return new Map(Object.entries(content))
  const { own, overrides, ...rest } = content
  const departures = overridableElements.flatMap((element) => {
    const override = overrides.find((each) => each.element === element)
    return override ? [[element, { value: override.value, reason: override.reason }] as const] : []
  })
  return new Map<string, unknown>([...Object.entries(rest), ...Object.entries(own), ...departures])
}

export function isOfItem(content: SentContent): content is ItemContentInput {
  return 'own' in content
}

/** The same for a problem: one line an element, with what either side says where words can be had. */
export function differenceFields(theirs: Draft, mine: SentContent, elements: readonly string[]): FieldProblem[] {
  const changes = compareDrafts(theirs, mine)
  return elements.map((element) => {
    const { zh, en } = namesOf(element)
    const said = changes.filter((each) => each.element === element)
    const lines = said.map(({ before, after }) => ({
      zh: `现为“${before?.zh ?? '无'}”，您的是“${after?.zh ?? '无'}”`,
      en: `now “${before?.en ?? 'nothing'}”, yours “${after?.en ?? 'nothing'}”`,
    }))
    return {
      field: element,
      words: {
        zh: `${zh}：${lines.map((line) => line.zh).join('；') || '两边不一样'}`,
        en: `${en}: ${lines.map((line) => line.en).join('; ') || 'the two differ'}`,
      },
    }
  })
}

/** A basic item in the form of what people see; what only an organ can say is empty on both sides of a comparison. */
function asItem(
  { levels, ...elements }: Extract<Draft, { level: 'basic' }>['content'],
  { code, version, effectiveFrom }: { code: string; version: number; effectiveFrom: string },
): ServiceItem {
  const basic = { basicCode: code, version, effectiveFrom, elements: { levels, ...elements } }
  return resolveItem(basic, {
    ...{ basicCode: code, basicVersion: version, implementationCode: '', handlingCode: '', version, effectiveFrom },
    region: '000000',
    own: beforeTheOrgan(elements, levels[0] ?? '1'),
    overrides: [],
  })
}
