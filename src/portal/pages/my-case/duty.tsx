import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ButtonLink, ButtonRow, Notice, NoticeRows } from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDeadline, sayInstantWithin } from '../../time/say-time.ts'
import { certPath } from '../my-certs/view.tsx'
import type { MyCaseView } from './view.tsx'
import { caseWords } from './words.ts'

/** The one thing that waits for the applicant, or what came of the case: the first region after the heading. */
export function Duty({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { state, duty, correction } = view.found
  if (state === 'draft') return <Draft frame={frame} view={view} />
  if (duty?.kind === 'supply-correction') return <Correction frame={frame} view={view} />
  if (state === 'granted') return <Granted frame={frame} view={view} />
  if (state === 'refused') return <Refused frame={frame} view={view} />
  if (state === 'terminated') return <Ended frame={frame} view={view} />
  return correction?.suppliedAt ? <Supplied frame={frame} view={view} at={correction.suppliedAt} /> : null
}

function Draft({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  return (
    <Notice tone="info" title={say(caseWords.draftTitle, language)}>
      <ButtonRow>
        <ButtonLink href={href(frame, `/apply/${view.found.caseId}/start`)}>
          {say(caseWords.continueDraft, language)}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}

function Correction({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { caseId, correction, documents } = view.found
  if (!correction) return null
  const { furtherReason } = correction
  const date = sayDeadline(correction.by, language, view.today)
  const notice = documents.findLast(({ kind }) => kind === 'correction')?.name ?? 'correction'
  return (
    <Notice tone="warn" title={say(caseWords.fixTitle, language, { count: correction.entries.length })}>
      {correction.entries.map((entry) => (
        <NoticeRows
          key={entry.id}
          rows={[
            { label: say(caseWords.what, language), value: entry.what, strong: true },
            { label: say(caseWords.why, language), value: entry.why },
            { label: say(caseWords.standard, language), value: entry.standard },
          ]}
        />
      ))}
      {furtherReason !== undefined && (
        <NoticeRows rows={[{ label: say(caseWords.apologyTitle, language), value: furtherReason }]} />
      )}
      <NoticeRows rows={[{ label: say(caseWords.by, language), value: say(caseWords.byValue, language, { date }) }]} />
      <ButtonRow>
        <ButtonLink href={href(frame, `/my/cases/${caseId}/fix`)}>{say(caseWords.fixNow, language)}</ButtonLink>
      </ButtonRow>
      <p className="support">
        {say(caseWords.window, language, view.window)}
        <br />
        {furtherReason === undefined && say(caseWords.onceOnly, language)}{' '}
        <a href={href(frame, `/my/cases/${caseId}/docs/${notice}`)}>{say(caseWords.noticeLink, language)}</a>
      </p>
    </Notice>
  )
}

function Supplied(props: PageProps<MyCaseView> & { readonly at: Date }): ReactNode {
  const { frame, view, at } = props
  const { language } = frame
  return (
    <Notice tone="ok" title={say(caseWords.supplied, language)}>
      <p>{say(caseWords.suppliedAt, language, { time: sayInstantWithin(at, language, view.now) })}</p>
    </Notice>
  )
}

function Granted({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { certificateIdentifier: identifier } = view.found
  return (
    <>
      {identifier !== null && (
        <Notice tone="ok" title={say(caseWords.certTitle, language)}>
          <p>{say(caseWords.certText, language)}</p>
          <ButtonRow>
            <ButtonLink href={href(frame, certPath(identifier))}>{say(caseWords.seeCert, language)}</ButtonLink>
          </ButtonRow>
        </Notice>
      )}
      <Rating frame={frame} view={view} isMain={identifier === null} />
    </>
  )
}

function Refused({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { caseId, decision } = view.found
  const isNotAccepted = decision?.outcome === 'not-accepted'
  const body = decision?.competentBody
  return (
    <>
      <Notice tone="danger" title={say(isNotAccepted ? caseWords.notAcceptedTitle : caseWords.refusedTitle, language)}>
        <p>{decision?.reason}</p>
        {body && <p>{say(caseWords.applyElsewhere, language, { body })}</p>}
        {view.remedies.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <a href={href(frame, `/my/cases/${caseId}/docs/${isNotAccepted ? 'non-acceptance' : 'refusal'}`)}>
            {say(caseWords.decisionLink, language)}
          </a>
        </p>
      </Notice>
      <Rating frame={frame} view={view} isMain={false} />
    </>
  )
}

/** Nothing was decided: why, and what can be done against it. */
function Ended({ frame, view }: PageProps<MyCaseView>): ReactNode {
  const { language } = frame
  const { caseId, ending } = view.found
  return (
    <Notice tone="warn" title={say(caseWords.endedTitle, language)}>
      <p>{ending?.reason}</p>
      {view.remedies.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <a href={href(frame, `/my/cases/${caseId}/docs/termination`)}>{say(caseWords.decisionLink, language)}</a>
      </p>
    </Notice>
  )
}

function Rating({ frame, view, isMain }: PageProps<MyCaseView> & { readonly isMain: boolean }): ReactNode {
  const { language } = frame
  const { isRated, found } = view
  const path = href(frame, `/my/cases/${found.caseId}/rate`)
  return (
    <Notice tone="info" icon="star" title={say(isRated ? caseWords.ratedTitle : caseWords.rateTitle, language)}>
      <p>{say(isRated ? caseWords.rated : caseWords.rateText, language)}</p>
      <ButtonRow>
        <ButtonLink kind={isMain && !isRated ? 'primary' : 'secondary'} href={path}>
          {say(isRated ? caseWords.seeRating : caseWords.rate, language)}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}
