import type { ReactNode } from 'react'
import type { IconName } from '../icon/glyphs.ts'
import { Icon } from '../icon/icon.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger' | 'ok'

interface Look {
  /** Verb and object: 提交居住证申请. One primary button per page. */
  readonly children: ReactNode
  readonly kind?: ButtonKind | undefined
  readonly size?: 'small' | 'large' | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  /** Takes the whole width of its column. */
  readonly wide?: boolean | undefined
  /** Read after the visible words, to tell equal buttons apart: “更正” + “姓名”. */
  readonly hiddenText?: string | undefined
}

export interface ButtonProps extends Look {
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly formAction?: string | undefined
  /** A form elsewhere on the page. */
  readonly form?: string | undefined
  readonly type?: 'submit' | 'button' | undefined
  /** Copies this text when pressed; shown only where script runs. */
  readonly copies?: string | undefined
  /** Prints the page when pressed; shown only where script runs. */
  readonly prints?: boolean | undefined
  /** Key that presses it on the staff's pages, as `data-key` has it: y, ctrl+s. */
  readonly keys?: string | undefined
}

export interface ButtonLinkProps extends Look {
  readonly href: string
  readonly download?: boolean | undefined
  /** As of a button. */
  readonly keys?: string | undefined
}

function classOf({ kind = 'primary', size, wide }: Look): string {
  return ['button', `button--${kind}`, size && `button--${size}`, wide && 'button--wide'].filter(Boolean).join(' ')
}

function Label({ children, icon, iconAfter, hiddenText }: Look): ReactNode {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span>
        {children}
        {hiddenText && <span className="hidden-text">{hiddenText}</span>}
      </span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}

/** Never disabled: pressing it explains what is missing (portal.md 2.6). The script ignores a second press while busy. */
export function Button(props: ButtonProps): ReactNode {
  const { name, value, formAction, form, type = 'submit', copies, prints, keys } = props
  return (
    <button
      type={type}
      className={classOf(props)}
      name={name}
      value={value}
      formAction={formAction}
      form={form}
      data-copy={copies}
      data-print={prints ? '' : undefined}
      data-key={keys}
      aria-keyshortcuts={keys?.replace('ctrl', 'Control')}
      hidden={copies !== undefined || prints}
    >
      <Label {...props} />
    </button>
  )
}

/** Looks like a button, goes somewhere, changes nothing. */
export function ButtonLink(props: ButtonLinkProps): ReactNode {
  return (
    <a
      className={classOf(props)}
      href={props.href}
      download={props.download}
      data-key={props.keys}
      aria-keyshortcuts={props.keys}
    >
      <Label {...props} />
    </a>
  )
}

/** Buttons that belong to one decision, the primary first. */
export function ButtonRow({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className="button-row">{children}</div>
}
