import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  HiddenCsrf,
  Notice,
  StepList,
  SummaryList,
} from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { SaidList } from '../apply-flow/said-list.tsx'
import { stepPath } from '../apply-flow/steps.ts'
import { startWords } from './words.ts'

export interface StartView {
  /** null before the case exists: the same page, reached straight from sign-in. */
  readonly caseId: string | null
  readonly itemCode: string
  readonly itemName: string
  readonly personName: string
  readonly minutes: number
  readonly questionCount: number
  /** Some of them are asked only where they apply. */
  readonly someHang: boolean
  /** Department · database, and what is asked of it. */
  readonly sources: readonly { readonly name: string; readonly fields: string }[]
  /** When the draft was last saved; null when nothing has been entered yet. */
  readonly draftSaved: string | null
  readonly progress: { readonly step: number; readonly of: number }
}

/** A1: who applies, how long it takes, who will be asked. */
export function StartPage({ frame, view }: PageProps<StartView>): ReactNode {
  const { language } = frame
  const { minutes, questionCount: questions } = view
  return (
    <ApplyPage
      title={view.itemName}
      lead={say(view.someHang ? startWords.leadUpTo : startWords.lead, language, { minutes, questions })}
      frame={frame}
      itemName={view.itemName}
      back={`/items/${view.itemCode}`}
      progress={view.progress}
      aside={<SourcesCard frame={frame} view={view} />}
    >
      {view.draftSaved !== null && <DraftNotice frame={frame} view={view} savedAt={view.draftSaved} />}
      <SummaryList
        rows={[
          {
            key: 'who',
            label: say(startWords.who, language),
            value: say(startWords.myself, language, { name: view.personName }),
          },
        ]}
      />
      <h2>{say(startWords.how, language)}</h2>
      <StepList
        steps={[
          { title: say(startWords.stepCheckTitle, language), text: say(startWords.stepCheck, language) },
          ...(questions > 0
            ? [
                {
                  title: say(startWords.stepAnswerTitle, language),
                  text: say(view.someHang ? startWords.stepAnswerUpTo : startWords.stepAnswer, language, {
                    count: questions,
                  }),
                },
              ]
            : []),
          { title: say(startWords.stepSendTitle, language), text: say(startWords.stepSend, language) },
        ]}
      />
      <form method="post" action={href(frame, view.caseId === null ? '/apply/start' : stepPath(view.caseId, 'start'))}>
        <HiddenCsrf csrf={frame.csrf} />
        {view.caseId === null && (
          <>
            <input type="hidden" name="item" value={view.itemCode} />
            <input type="hidden" name="begin" value="yes" />
          </>
        )}
        <ButtonRow>
          <Button>{say(view.draftSaved === null ? startWords.begin : startWords.goOn, language)}</Button>
        </ButtonRow>
      </form>
    </ApplyPage>
  )
}

function DraftNotice(props: { readonly frame: Frame; readonly view: StartView; readonly savedAt: string }): ReactNode {
  const { frame, view, savedAt } = props
  const { language } = frame
  return (
    <Notice tone="info" title={say(startWords.draftTitle, language)}>
      <p>{say(startWords.draftText, language, { time: savedAt })}</p>
      <ButtonRow>
        <ButtonLink kind="quiet" href={href(frame, `/apply/${view.caseId}/anew`)}>
          {say(startWords.anew, language)}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}

function SourcesCard({ frame, view }: { readonly frame: Frame; readonly view: StartView }): ReactNode {
  const { language } = frame
  if (view.sources.length === 0) return null
  return (
    <Card icon="database" title={say(startWords.ask, language)}>
      <SaidList entries={view.sources.map(({ name, fields }) => ({ key: name, title: name, text: fields }))} />
      <p className="support">
        {say(startWords.askNote, language)}{' '}
        <a href={href(frame, '/my/footprint')}>{say(startWords.footprint, language)}</a>
      </p>
    </Card>
  )
}
