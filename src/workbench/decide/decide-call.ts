import { Type } from 'typebox'
import { caseworkProblems, countOfficeQueue, type OfficeCase, openCase, type Queue } from '#casework'
import type { Call } from '#kernel/http'
import { type Language, say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { FormError } from '#portal'
import { officerOf } from '../frame/bench-page.tsx'

/** Gate and address of every decision; `version` is the state of the case the officer looked at. */
export const decisionGate = {
  may: 'officer:approver',
  answers: 'page',
  params: Type.Object({ case: Type.String() }),
} as const
export const versionQuery = Type.Object({ version: Type.Integer({ minimum: 1 }) })

export type DecisionFields = Readonly<Record<string, unknown>>

/** The case for a page of a decision. @throws decidedMeanwhile when it is no longer what the officer looked at. */
export async function openForDecision(
  call: Call,
  caseId: string,
  version: number,
): Promise<{ found: OfficeCase; counts: Queue['counts'] | undefined }> {
  const officer = officerOf(call)
  const found = await openCase(call.services, officer, caseId)
  if (found.version !== version) throw caseworkProblems.decidedMeanwhile()
  const counts = await countOfficeQueue(call.services, officer)
  return { found, counts }
}

/** The parsed body of a form; `decisionText` checks each field it reads. */
export function decisionFields(body: unknown): DecisionFields {
  return typeof body === 'object' && body !== null ? (body as DecisionFields) : {}
}

export function decisionText(fields: DecisionFields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** @throws decidedMeanwhile for a form without the version it was made for. */
export function decisionVersion(fields: DecisionFields): number {
  const version = Number(decisionText(fields, 'version'))
  if (!Number.isSafeInteger(version) || version < 1) throw caseworkProblems.decidedMeanwhile()
  return version
}

/** What a verb says is wrong with the form. @throws the error itself when it is about something else. */
export function decisionErrors(error: unknown, language: Language): readonly FormError[] {
  if (!(error instanceof Problem) || error.fields.length === 0) throw error
  return error.fields.map(({ field, words }) => ({ field, text: say(words, language) }))
}
