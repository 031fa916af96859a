import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ConfirmPage } from '../../components/index.ts'
import { href, TaskFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { stepPath } from '../apply-flow/steps.ts'
import { startWords } from './words.ts'

/** Throwing a draft away is asked once more, on a page of its own. */
export function AnewPage({ frame, view }: PageProps<{ caseId: string; itemName: string }>): ReactNode {
  const { language, csrf } = frame
  const { caseId, itemName } = view
  return (
    <TaskFrame frame={frame} itemName={itemName}>
      <ConfirmPage
        language={language}
        question={say(startWords.anewQuestion, language)}
        action={href(frame, `/apply/${caseId}/anew`)}
        csrf={csrf}
        confirm={say(startWords.anew, language)}
        cancel={say(startWords.keep, language)}
        backHref={href(frame, stepPath(caseId, 'start'))}
        danger
      >
        <p>{say(startWords.anewText, language)}</p>
      </ConfirmPage>
    </TaskFrame>
  )
}
