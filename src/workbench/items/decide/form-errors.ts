import { type Language, say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { FormError } from '#portal'

/** What the form of a verb can mend; anything else has a page of its own. */
const mendable: Readonly<Record<string, string>> = {
  'catalogue.reason-missing': 'reason.zh',
  'catalogue.bad-date': 'date-year',
  'catalogue.nothing-changed': 'changes',
  'catalogue.inconsistent-items': 'changes',
  'catalogue.draft-malformed': 'changes',
  'catalogue.draft-changed': 'changes',
  'catalogue.base-changed': 'changes',
}

/** What a verb says is wrong, at the control that mends it. @throws the error itself when it is about something else */
export function formErrors(error: unknown, language: Language): readonly FormError[] {
  if (!(error instanceof Problem)) throw error
  const field = mendable[error.code]
  if (field === undefined) throw error
  const said = [say(error.title, language), ...error.fields.map(({ words }) => say(words, language))]
  return said.map((text) => ({ field, text }))
}
