import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import type { FieldProps } from './form-field.tsx'
import { FormField } from './form-field.tsx'

export interface TextInputProps extends FieldProps {
  readonly value?: string | undefined
  /** Always said, `off` where the browser must not guess. */
  readonly autoComplete: HTMLInputAutoCompleteAttribute | 'username webauthn'
  /** How much is expected, in characters of the interface: shows as the width. */
  readonly width?: 4 | 8 | 12 | 20 | undefined
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'search' | 'tel' | undefined
  readonly type?: 'text' | 'tel' | 'email' | undefined
  readonly spellCheck?: boolean | undefined
  /** Key that leads to it on the staff's pages: f4. */
  readonly keys?: string | undefined
}

/** No placeholder as label, no length limit while typing: paste always works, the server says what is wrong. */
export function TextInput(props: TextInputProps): ReactNode {
  const { value, autoComplete, width, inputMode, type = 'text', spellCheck, keys } = props
  return (
    <FormField {...props}>
      {(wiring) => (
        <input
          {...wiring}
          className={width ? `input input--${width}` : 'input'}
          type={type}
          defaultValue={value}
          autoComplete={autoComplete}
          inputMode={inputMode}
          spellCheck={spellCheck}
          data-key={keys}
          aria-keyshortcuts={keys}
        />
      )}
    </FormField>
  )
}

type SpecialInputProps = Omit<TextInputProps, 'type' | 'inputMode' | 'autoComplete' | 'width'>

/** A mobile number. `signIn` lets the browser offer a stored passkey in the same list (portal.md 3.1). */
export function PhoneInput({
  signIn,
  ...props
}: SpecialInputProps & { readonly signIn?: boolean | undefined }): ReactNode {
  return (
    <TextInput {...props} type="tel" inputMode="tel" width={12} autoComplete={signIn ? 'username webauthn' : 'tel'} />
  )
}

/** A code from a message: one field, so that autofill and paste work (portal.md 2.6). */
export function CodeInput(props: SpecialInputProps): ReactNode {
  return <TextInput {...props} inputMode="numeric" width={8} autoComplete="one-time-code" spellCheck={false} />
}
