import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { BackLink, Columns, ErrorSummary, type FormError, PageHead, ProgressDots } from '../../components/index.ts'
import { type Frame, href, TaskFrame } from '../../frame/index.ts'
import { applyWords } from './words.ts'

export interface ApplyPageProps {
  readonly frame: Frame
  readonly itemName: string
  /** Path of the page before this one, without the language prefix. */
  readonly back: string
  /** The heading; left out where the question is the heading. */
  readonly title?: string | undefined
  readonly lead?: string | undefined
  readonly progress?: { readonly step: number; readonly of: number; readonly savedAt?: string | undefined } | undefined
  readonly errors?: readonly FormError[] | undefined
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page of an application: back, progress, what went wrong, the page, and help where one gets stuck. */
export function ApplyPage(props: ApplyPageProps): ReactNode {
  const { frame, itemName, back, title, lead, progress, errors = [], aside, children } = props
  const { language } = frame
  const above = (
    <>
      <BackLink language={language} href={href(frame, back)} />
      <ErrorSummary language={language} errors={errors} />
      {progress && <ProgressDots language={language} step={progress.step} of={progress.of} note={progress.savedAt} />}
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
        {title === undefined ? (
          <div className="page-head">{above}</div>
        ) : (
          <PageHead title={title} lead={lead}>
            {above}
          </PageHead>
        )}
        {children}
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
