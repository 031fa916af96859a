import { type OnlineForm, type ServiceItem, sayAnswer } from '#catalogue'
import type { CertificateField } from '#certificates'
import type { CaseContent } from './case.ts'

type FieldDefinition = NonNullable<OnlineForm['certificate']>['fields'][number]

/** The fields of a certificate from the facts and answers of the case; one without a value is left out. */
export function certificateFields(
  definitions: readonly FieldDefinition[],
  item: Pick<ServiceItem, 'online'>,
  content: Pick<CaseContent, 'facts' | 'answers'>,
): CertificateField[] {
  return definitions.flatMap(({ name, label, from }) => {
    const value = from.startsWith('answers.')
      ? answerText(from.slice('answers.'.length), item, content)
      : factText(from, content)
    return value === '' ? [] : [{ name, label, value }]
  })
}

function factText(factId: string, { facts }: Pick<CaseContent, 'facts'>): string {
  const value = facts.find((fact) => fact.factId === factId)?.value ?? ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value)
}

/** A certificate says 就业, not `employment`. */
function answerText(
  questionId: string,
  { online }: Pick<ServiceItem, 'online'>,
  { answers }: Pick<CaseContent, 'answers'>,
): string {
  const value = answers[questionId]
  const form = online?.questions.find(({ id }) => id === questionId)?.form
  if (value === undefined || !form) return ''
  if (form.kind === 'choice' && !form.options.some((option) => option.value === value)) return ''
  // A date stands on a certificate as those of facts do.
  return form.kind === 'date' ? value : sayAnswer(form, value).zh
}
