import type { ReactNode } from 'react'
import { say, type Words } from '#kernel/language'
import { type FormError, type Frame, TextArea } from '#portal'
import type { Fields } from '../form/reader.ts'
import { decideWords as words } from './words.ts'

/** A reason that is published stands in both languages. */
export function ReasonFields({
  frame,
  label,
  hint,
  value,
  error,
}: {
  readonly frame: Frame
  readonly label: Words
  readonly hint: Words
  readonly value: Words
  readonly error: string | undefined
}): ReactNode {
  const { language } = frame
  const said = { label: say(label, language) }
  return (
    <>
      <TextArea
        id="reason.zh"
        name="reason.zh"
        label={say(words.reasonZh, language, said)}
        hint={say(hint, language)}
        language={language}
        value={value.zh}
        error={error}
        rows={2}
      />
      <TextArea
        id="reason.en"
        name="reason.en"
        label={say(words.reasonEn, language, said)}
        language={language}
        value={value.en}
        rows={2}
      />
    </>
  )
}

export function readReason(fields: Fields): Words {
  const text = (name: string): string => (fields[name] ?? '').trim()
  return { zh: text('reason.zh'), en: text('reason.en') }
}

/** Undefined when it says why. Braces are the syntax of messages and cannot be shown. */
export function reasonError({ zh, en }: Words, { language }: Pick<Frame, 'language'>): FormError | undefined {
  const isSound = [zh, en].every((text) => text !== '' && text.length <= 1000 && !/[{}]/.test(text))
  return isSound ? undefined : { field: 'reason.zh', text: say(words.mustReason, language) }
}
