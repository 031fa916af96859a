import type { ReactNode } from 'react'
import type { Tone } from '../content/tag.tsx'
import { Tag } from '../content/tag.tsx'

export interface Task {
  readonly id: string
  readonly title: string
  readonly hint?: string | undefined
  /** In words. Done tasks are plain text so that the open ones stand out. */
  readonly status: string
  readonly tone?: Tone | undefined
  /** Left out when the task cannot be opened yet; `hint` then says why. */
  readonly href?: string | undefined
}

/** Parts of a larger piece of work. The whole row is one link, described by its status. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }): ReactNode {
  return (
    <ul className="tasks">
      {tasks.map(({ id, title, hint, status, tone, href }) => (
        <li className="tasks__row" key={id}>
          <span className="tasks__title">
            {href ? (
              <a href={href} aria-describedby={`${id}-status`}>
                {title}
              </a>
            ) : (
              title
            )}
            {hint && <span className="tasks__hint">{hint}</span>}
          </span>
          <span className="tasks__status" id={`${id}-status`}>
            {tone ? <Tag tone={tone}>{status}</Tag> : status}
          </span>
        </li>
      ))}
    </ul>
  )
}
