import type { ReactNode } from 'react'
import { page, type Reply } from '#kernel/http'
import { type Language, say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { FormError } from '../../components/index.ts'
import { type Frame, renderDocument } from '../../frame/index.ts'

/** A refusal as the summary of a form says it: by its fields, or by the one field that the page is about. */
export function errorsOf(problem: Problem, fallbackField: string, language: Language): FormError[] {
  if (problem.fields.length > 0)
    return problem.fields.map(({ field, words }) => ({ field, text: say(words, language) }))
  const end = language === 'en' ? '. ' : '。'
  return [{ field: fallbackField, text: `${say(problem.title, language)}${end}${say(problem.mend, language)}` }]
}

/** Runs an act; a refusal of this form comes back as a problem, everything else goes on to the page of refusals. */
export async function attempt<T>(act: Promise<T>, codes: readonly string[]): Promise<T | Problem> {
  try {
    return await act
  } catch (error) {
    if (error instanceof Problem && codes.includes(error.code)) return error
    throw error
  }
}

/** A page of one person's sign-in: never cached, never indexed. */
export function signInReply(frame: Frame, body: ReactNode, problem?: Problem): Reply {
  return page(renderDocument(frame, body, { noIndex: true }), {
    status: problem?.status ?? 200,
    headers: { 'cache-control': 'no-store', ...problem?.headers },
  })
}
