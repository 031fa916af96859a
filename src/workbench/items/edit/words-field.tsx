import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { FormField } from '#portal'
import type { Control } from '../form/shape.ts'
import { type ControlProps, faultAt } from './controls.tsx'
import { editWords as words } from './words.ts'

/** A text in both languages, side by side: what is written in one is missing in nobody’s. */
export function WordsField(props: ControlProps & { readonly control: Extract<Control, { kind: 'words' }> }): ReactNode {
  const { control, language, isTop } = props
  const label = say(control.label, language)
  const hint = control.hint && say(control.hint, language)
  return (
    <div className="pair">
      <OneText {...props} part="zh" label={isTop ? `${label}（${say(words.chinese, language)}）` : label} hint={hint} />
      <OneText {...props} part="en" label={`${label}（${say(words.english, language)}）`} />
    </div>
  )
}

function OneText({
  part,
  label,
  hint,
  ...props
}: ControlProps & {
  readonly control: Extract<Control, { kind: 'words' }>
  readonly part: 'zh' | 'en'
  readonly label: string
  readonly hint?: string | undefined
}): ReactNode {
  const { control, name, fields, language } = props
  const id = `${name}.${part}`
  const value = fields[id] ?? ''
  const lang = part === 'zh' ? 'zh-CN' : 'en'
  return (
    <FormField id={id} name={id} label={label} language={language} hint={hint} error={faultAt(props, id)}>
      {(wiring) =>
        control.long ? (
          <textarea {...wiring} className="input" rows={2} lang={lang} defaultValue={value} autoComplete="off" />
        ) : (
          <input {...wiring} className="input" type="text" lang={lang} defaultValue={value} autoComplete="off" />
        )
      }
    </FormField>
  )
}
