import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { BackLink, Columns, ErrorSummary, type FormError, ProgressDots } from '../../components/index.ts'
import { type Frame, href, TaskFrame } from '../../frame/index.ts'
import { applyWords } from './words.ts'

export interface ApplyPageProps {
  readonly frame: Frame
  readonly itemName: string
  /** Path of the page before this one, without the language prefix. */
  readonly back: string
  readonly progress?: { readonly step: number; readonly of: number; readonly savedAt?: string | undefined } | undefined
  readonly errors?: readonly FormError[] | undefined
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page of an application: back, progress, what went wrong, the page, and help where one gets stuck. */
export function ApplyPage(props: ApplyPageProps): ReactNode {
  const { frame, itemName, back, progress, errors = [], aside, children } = props
  const { language } = frame
  const body = (
    <>
      <BackLink language={language} href={href(frame, back)} />
      <ErrorSummary language={language} errors={errors} />
      {progress && <ProgressDots language={language} step={progress.step} of={progress.of} note={progress.savedAt} />}
      {children}
    </>
  )
  return (
    <TaskFrame frame={frame} itemName={itemName}>
      <Columns
        kind="question"
        asideLabel={say(applyWords.beside, language)}
        aside={
          <>
            {aside}
            <Stuck frame={frame} />
          </>
        }
      >
        {body}
      </Columns>
    </TaskFrame>
  )
}

function Stuck({ frame }: { readonly frame: Frame }): ReactNode {
  const { language } = frame
  return (
    <p className="support">
      {say(applyWords.stuck, language)}
      <br />
      <a href={href(frame, '/help/proxy')}>{say(applyWords.askFamily, language)}</a>
      <br />
      {say(applyWords.call, language)}
    </p>
  )
}
