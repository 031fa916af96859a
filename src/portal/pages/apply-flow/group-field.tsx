import type { ReactNode } from 'react'
import type { QuestionForm } from '#catalogue'
import { say } from '#kernel/language'
import { Button, ButtonRow, type FieldProps, type FormError } from '../../components/index.ts'
import { errorAt, rowButton, rowsOf } from './answer-fields.ts'
import { answerWords } from './answer-words.ts'
import { SimpleField } from './simple-field.tsx'

interface GroupFieldProps extends FieldProps {
  readonly form: Extract<QuestionForm, { kind: 'group' }>
  readonly value: string | undefined
  readonly errors: readonly FormError[]
  /** Whether rows may be added and taken away here: the page has to know the buttons. */
  readonly grows: boolean
}

/** Several of the same, row by row. The buttons send the form: what was entered stays, and nothing is kept yet. */
export function GroupField({ form, value, errors, grows, ...field }: GroupFieldProps): ReactNode {
  const { id, name, label, hint, language, error, asPageHeading } = field
  const filled = rowsOf(form, value)
  // Where no button adds a row, two empty ones stand ready; what stays empty is none.
  const spare = grows ? 0 : Math.min(2, form.max - filled.length)
  const rows = [...filled, ...Array.from({ length: Math.max(spare, 0) }, (): (typeof filled)[number] => ({}))]
  return (
    <fieldset className={error ? 'field field--error stack' : 'field stack'} id={id} tabIndex={-1}>
      <legend className="field__label">{asPageHeading ? <h1 className="field__question">{label}</h1> : label}</legend>
      {/* Enter presses the first button of a form: that must be the one that goes on. */}
      <button type="submit" className="hidden-text" tabIndex={-1} aria-hidden="true" />
      {hint && <div className="field__hint">{hint}</div>}
      {error && <p className="field__error">{error}</p>}
      <input type="hidden" name={`${name}-rows`} value={rows.length} />
      {rows.map((row, index) => {
        const title = say(answerWords.row, language, { entry: say(form.entry, language), number: index + 1 })
        return (
          // Rows have no names of their own; the page is drawn anew with every change.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <fieldset className="field stack" key={index}>
            <legend className="field__label">{title}</legend>
            {form.fields.map((each) => {
              const control = `${name}-${index}-${each.id}`
              return (
                <SimpleField
                  key={each.id}
                  id={control}
                  name={control}
                  label={say(each.label, language)}
                  language={language}
                  form={each.form}
                  value={row[each.id]}
                  error={errorAt(errors, control)}
                  optional={each.optional}
                />
              )
            })}
            {grows && rows.length > 1 && (
              <Button kind="quiet" name={rowButton} value={`remove-${index}`} hiddenText={title}>
                {say(answerWords.remove, language)}
              </Button>
            )}
          </fieldset>
        )
      })}
      {grows && rows.length < form.max && (
        <ButtonRow>
          <Button kind="secondary" name={rowButton} value="add">
            {say(answerWords.add, language)}
          </Button>
        </ButtonRow>
      )}
    </fieldset>
  )
}
