import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ButtonLink, ButtonRow, type Task, TaskList } from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { stepPath } from '../apply-flow/steps.ts'
import { tasksWords } from './words.ts'

export interface TasksView {
  readonly caseId: string
  readonly itemName: string
  readonly tasks: readonly Task[]
  /** The first task that is open. */
  readonly nextHref: string
}

/** A2: the parts of an application that takes more than one sitting. */
export function TasksPage({ frame, view }: PageProps<TasksView>): ReactNode {
  const { language } = frame
  return (
    <ApplyPage
      title={say(tasksWords.title, language)}
      lead={say(tasksWords.lead, language)}
      frame={frame}
      itemName={view.itemName}
      back={stepPath(view.caseId, 'start')}
    >
      <TaskList tasks={view.tasks} />
      <ButtonRow>
        <ButtonLink href={href(frame, view.nextHref)}>{say(tasksWords.goOn, language)}</ButtonLink>
      </ButtonRow>
    </ApplyPage>
  )
}
