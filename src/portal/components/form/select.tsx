import type { ReactNode } from 'react'
import type { FieldProps } from './form-field.tsx'
import { FormField } from './form-field.tsx'

export interface SelectProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value?: string | undefined
}

/** The native list, for at most fifteen choices; more of them have a page of their own (portal.md 2.6). */
export function Select(props: SelectProps): ReactNode {
  const { options, value } = props
  return (
    <FormField {...props}>
      {(wiring) => (
        <select className="input" {...wiring} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}
