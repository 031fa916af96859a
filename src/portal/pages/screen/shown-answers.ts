import { askedOf, type Draft } from '#casework'
import { sayAnswer } from '#catalogue'
import { type Language, say } from '#kernel/language'
import type { SummaryRow } from '../../components/index.ts'

/** What was answered, numbers masked, in the order of the questions. */
export function shownAnswers(draft: Draft, language: Language): readonly SummaryRow[] {
  return askedOf(draft).flatMap(({ id, title, form }) => {
    const value = draft.answers[id]
    if (value === undefined) return []
    const text = say(sayAnswer(form, value, { masked: true }), language)
    return [{ key: id, label: say(title, language), value: text }]
  })
}
