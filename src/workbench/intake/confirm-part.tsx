import type { ReactNode } from 'react'
import { offeredCommitments } from '#casework'
import { say } from '#kernel/language'
import { Button, ButtonLink, ButtonRow, Details, HiddenCsrf, href, Notice, Section, Tag, TextInput } from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import type { FillView } from './fill-view.tsx'
import { EndForm } from './person-view.tsx'
import { intakeWords } from './words.ts'

/** Commitments, what is missing, the person's confirmation, and the way on. */
export function ConfirmPart({ frame, view }: BenchPageProps<FillView>): ReactNode {
  const { language } = frame
  const { draft, path, missing, isConfirmed, isPaired } = view
  return (
    <>
      <Commitments frame={frame} view={view} />
      <Section title={say(intakeWords.confirm, language)}>
        {missing.length > 0 ? (
          <Notice tone="warn" title={say(intakeWords.missing, language, { count: missing.length })} level={3}>
            <ul>
              {missing.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <ButtonRow>
              <ButtonLink kind="secondary" href={href(frame, `${path}/missing`)} keys="f9">
                {say(intakeWords.printMissing, language)}
              </ButtonLink>
            </ButtonRow>
          </Notice>
        ) : (
          <p>
            <Tag tone="ok">{say(intakeWords.complete, language)}</Tag>
          </p>
        )}
        <p>
          <Tag tone={isConfirmed ? 'ok' : 'warn'}>
            {say(isConfirmed ? intakeWords.confirmed : intakeWords.unconfirmed, language)}
          </Tag>{' '}
          <span className="muted">
            {say(intakeWords.screen, language)} ·{' '}
            {say(isPaired ? intakeWords.screenOn : intakeWords.screenOff, language)}
          </span>{' '}
          {!isConfirmed && <a href={href(frame, path)}>{say(intakeWords.reload, language)}</a>}
        </p>
        {!isConfirmed && <Paper frame={frame} view={view} />}
        <form method="post" action={href(frame, `${path}/submit`)}>
          <HiddenCsrf csrf={frame.csrf} />
          <input type="hidden" name="submissionKey" value={`${draft.case.id}-${draft.case.version}`} />
          <ButtonRow>
            <Button keys="f8">{say(intakeWords.submit, language)}</Button>
          </ButtonRow>
        </form>
        <EndForm frame={frame} visitId={draft.visit.id} />
      </Section>
    </>
  )
}

function Commitments({ frame, view }: BenchPageProps<FillView>): ReactNode {
  const { language } = frame
  const { draft } = view
  const commitments = offeredCommitments(draft)
  if (commitments.length === 0) return null
  return (
    <Section title={say(intakeWords.commitments, language)}>
      <p>{say(intakeWords.commitmentsLead, language)}</p>
      <ul>
        {commitments.map(({ id, title }) => {
          const isSigned = draft.commitments.some(({ commitmentId }) => commitmentId === id)
          return (
            <li key={id}>
              {say(title, language)}{' '}
              <Tag tone={isSigned ? 'ok' : 'neutral'}>
                {say(isSigned ? intakeWords.signed : intakeWords.notSigned, language)}
              </Tag>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Paper({ frame, view }: BenchPageProps<FillView>): ReactNode {
  const { language } = frame
  const { path, digest, errors } = view
  return (
    <Details summary={say(intakeWords.paper, language)}>
      <form method="post" action={href(frame, `${path}/paper`)} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <input type="hidden" name="digest" value={digest} />
        <p>{say(intakeWords.paperLead, language)}</p>
        <TextInput
          id="reason"
          name="reason"
          label={say(intakeWords.reason, language)}
          language={language}
          error={errors.find(({ field }) => field === 'reason')?.text}
          autoComplete="off"
        />
        <ButtonRow>
          <Button kind="secondary" type="button" prints>
            {say(intakeWords.print, language)}
          </Button>
          <Button kind="secondary">{say(intakeWords.paperButton, language)}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}
