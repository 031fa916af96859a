import { Check } from 'typebox/value'
import type { FieldProblem } from '#kernel/problem'
import type { Services } from '#kernel/services'
import { type CalendarDate, calendarDate, calendarDateOf } from '#standards'
import { lintBasicItem, lintItem } from '../lint/lint-item.ts'
import type { Finding } from '../lint/rule.ts'
import type { AbolishedProof } from '../proofs/abolished-proof.ts'
import { listAbolishedProofs } from '../proofs/list-abolished-proofs.ts'
import { basicItemSchema, itemSchema } from '../publication/item-schema.ts'
import type { Draft } from './draft.ts'
import { resolveDraft } from './editing/compare-drafts.ts'
import { malformedFields } from './editing/draft-content.ts'

interface Day {
  readonly today: CalendarDate
  readonly abolishedProofs: readonly AbolishedProof[]
}

/** What the rules say of a draft, as on the day it is to be in force. Nothing is said of what is to be abolished. */
export async function lintDraft(services: Pick<Services, 'db' | 'clock' | 'config'>, draft: Draft): Promise<Finding[]> {
  if (draft.kind === 'abolish') return []
  const day = {
    today: dayInForce(draft, calendarDateOf(services.clock.now())),
    abolishedProofs: await listAbolishedProofs(services),
  }
  return draft.level === 'basic' ? lintBasicDraft(draft, day) : lintItemDraft(draft, day)
}

/** The day from which a draft is in force: its own or, where that has passed, today (Administrative Licensing Law art. 5). */
export function dayInForce({ effectiveFrom }: Pick<Draft, 'effectiveFrom'>, today: CalendarDate): CalendarDate {
  return effectiveFrom > today ? calendarDate(effectiveFrom) : today
}

function lintBasicDraft(draft: Extract<Draft, { level: 'basic' }>, day: Day): Finding[] {
  const { code, content, baseVersion } = draft
  const basic = { basicCode: code, version: baseVersion + 1, effectiveFrom: day.today, elements: content }
  if (!Check(basicItemSchema, basic)) return unfinished(malformedFields(basicItemSchema.properties.elements, content))
  return lintBasicItem(basic, day.today, day)
}

function lintItemDraft(draft: Extract<Draft, { level: 'item' }>, day: Day): Finding[] {
  const { basic, content, code } = draft
  const item = { ...resolveDraft(draft), effectiveFrom: day.today }
  // The rules read texts and lists that are there: what is missing is said first, and alone.
  if (!Check(itemSchema, item)) return unfinished(malformedFields(itemSchema, item))
  const { basicCode, implementationCode, version, effectiveFrom } = item
  const codes = { basicCode, implementationCode, handlingCode: code, version, effectiveFrom }
  return lintItem(item, { ...day, basic, implementing: { ...codes, ...content } })
}

function unfinished(fields: readonly FieldProblem[]): Finding[] {
  return fields.map(({ field, words }) => ({
    rule: 'complete',
    element: field,
    severity: 'error',
    words,
    clause: {
      zh: '行政许可法第三十条：公示全部要素',
      en: 'Administrative Licensing Law, art. 30: every element is made public',
    },
    mend: { zh: '请把这一项补齐，中英文都要写。', en: 'Complete this element, in Chinese and in English.' },
  }))
}
