import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ButtonLink, ButtonRow, Notice, PageHead, Section, StepList, SummaryList } from '../../components/index.ts'
import { href, TaskFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { doneWords } from './words.ts'

export interface DoneView {
  readonly caseId: string
  readonly itemName: string
  readonly caseNumber: string
  readonly queryCode: string
  readonly submittedAt: string
  /** null until the office has looked whether everything is there. */
  readonly promisedDate: string | null
  readonly acceptanceDate: string | null
  readonly provisional: boolean
  readonly office: string
  readonly givesCertificate: boolean
  readonly needsVisit: boolean
}

/** A9: the receipt. Number and promise first, then what happens next; it prints on one page. */
export function DonePage({ frame, view }: PageProps<DoneView>): ReactNode {
  const { language } = frame
  const { office, promisedDate, acceptanceDate } = view
  const date = promisedDate ?? acceptanceDate ?? ''
  const isAccepted = promisedDate !== null
  return (
    <TaskFrame frame={frame} itemName={view.itemName}>
      <div className="narrow stack">
        <PageHead title={say(doneWords.title, language)} />
        <Notice tone="ok" title={view.itemName}>
          <p>{say(isAccepted ? doneWords.lead : doneWords.leadNotYet, language, { office, date })}</p>
          {!view.needsVisit && <p>{say(doneWords.noVisit, language)}</p>}
          {view.provisional && <p>{say(doneWords.provisional, language)}</p>}
        </Notice>
        <SummaryList
          rows={[
            { key: 'number', label: say(doneWords.caseNumber, language), value: view.caseNumber },
            {
              key: 'code',
              label: say(doneWords.queryCode, language),
              value: view.queryCode,
            },
            { key: 'at', label: say(doneWords.submittedAt, language), value: view.submittedAt },
            { key: 'due', label: say(isAccepted ? doneWords.promised : doneWords.answerBy, language), value: date },
            { key: 'office', label: say(doneWords.office, language), value: office },
          ]}
        />
        <p>
          {say(doneWords.track, language)}
          {language === 'en' && ' '}
          <a href={href(frame, '/track')}>{say(doneWords.trackLink, language)}</a>
        </p>
        <Section title={say(doneWords.next, language)}>
          <StepList
            steps={[
              { title: say(doneWords.nextReadTitle, language), text: say(doneWords.nextRead, language) },
              {
                title: say(doneWords.nextDecideTitle, language),
                text: isAccepted ? say(doneWords.nextDecide, language, { date }) : undefined,
              },
              {
                title: say(doneWords.nextGetTitle, language),
                text: say(view.givesCertificate ? doneWords.nextGet : doneWords.nextGetPlain, language),
              },
            ]}
          />
        </Section>
        <ButtonRow>
          <ButtonLink href={href(frame, `/my/cases/${view.caseId}`)}>{say(doneWords.see, language)}</ButtonLink>
        </ButtonRow>
        <p className="support">{say(doneWords.contact, language)}</p>
      </div>
    </TaskFrame>
  )
}
