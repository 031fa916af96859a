import { Type } from 'typebox'
import type { Call } from '#kernel/http'
import { type Language, say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { FormError } from '#portal'

export const intakeGate = { may: 'officer:clerk', answers: 'page' } as const
export const visitParams = Type.Object({ visit: Type.String({ maxLength: 40 }) })
export const caseParams = Type.Object({ visit: Type.String({ maxLength: 40 }), case: Type.String({ maxLength: 40 }) })

export type CaseCall = Call<{ visit: string; case: string }>

/** Where the errors that belong to no field lead. */
export const formId = 'intake'

/** What a verb refused, to be said on the same page. @throws what is no refusal of what was typed or is not ready */
export function refusalsOf(error: unknown, language: Language): readonly FormError[] {
  if (!(error instanceof Problem) || error.status === 404) throw error
  if (error.fields.length > 0) return error.fields.map(({ field, words }) => ({ field, text: say(words, language) }))
  const { title, mend } = error
  return [{ field: formId, text: `${say(title, language)} ${say(mend, language)}` }]
}

export function casePath({ params }: CaseCall): string {
  return `/w/intake/${encodeURIComponent(params.visit)}/case/${encodeURIComponent(params.case)}`
}
