import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Icon } from '../components/icon/icon.tsx'
import { ElderBottomBar, ElderTopBar } from './elder-frame.tsx'
import { Footer } from './footer.tsx'
import { href, modeHref } from './frame.ts'
import { frameWords } from './frame-words.ts'
import type { FrameProps } from './portal-frame.tsx'
import { ReadButton } from './read-button.tsx'

export interface TaskFrameProps extends FrameProps {
  /** What is being applied for. */
  readonly itemName: string
  /** Where saving and leaving leads; the list of cases by default. Every step is saved already. */
  readonly leaveHref?: string | undefined
}

/** Inside a task: no navigation of the site, nothing that leads away except saving, help and family. */
export function TaskFrame({
  frame,
  itemName,
  leaveHref = href(frame, '/my/cases'),
  children,
}: TaskFrameProps): ReactNode {
  const { language } = frame
  const elder = frame.mode === 'elder'
  return (
    <>
      {elder ? (
        <ElderTopBar frame={frame} />
      ) : (
        <header className="task-header">
          <div className="container container--task task-header__inner">
            <a className="wordmark" href={href(frame, '/')}>
              {say(frameWords.wordmark, language)}
            </a>
            <p className="task-header__item">{itemName}</p>
            <div className="task-header__tools">
              <a className="tool tool--ink" href={modeHref(frame, { set: 'elder' })}>
                <Icon name="text-size" />
                <span>{say(frameWords.elder, language)}</span>
              </a>
              <ReadButton frame={frame} words={frameWords.readShort} className="tool tool--ink" />
              <a className="tool tool--ink" href={href(frame, '/help/proxy')}>
                <Icon name="users" />
                <span>{say(frameWords.familyHelp, language)}</span>
              </a>
              <a className="tool tool--ink" href={leaveHref}>
                <Icon name="inbox" />
                <span>{say(frameWords.saveAndLeave, language)}</span>
              </a>
            </div>
          </div>
        </header>
      )}
      <main id="main" tabIndex={-1} className="container container--task main--task">
        {elder && (
          <p className="elder-task">
            {itemName} · <a href={leaveHref}>{say(frameWords.saveAndLeave, language)}</a>
          </p>
        )}
        {children}
      </main>
      <Footer frame={frame} inTask />
      {elder && <ElderBottomBar frame={frame} />}
    </>
  )
}
