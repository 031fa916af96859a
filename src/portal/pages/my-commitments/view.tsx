import type { ReactNode } from 'react'
import { checkStates, type OwnCommitment, type OwnCommitments } from '#casework'
import { say } from '#kernel/language'
import { calendarDateOf } from '#standards'
import {
  Breadcrumb,
  Button,
  ButtonLink,
  Card,
  Container,
  Details,
  EmptyState,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  PageHead,
  Section,
  Tag,
  TextArea,
  type Tone,
} from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDeadline, sayInstantWithin } from '../../time/say-time.ts'
import { CreditCard } from './credit-card.tsx'
import { commitmentWords as words } from './words.ts'

export interface CommitmentsView extends OwnCommitments {
  readonly now: Date
  readonly errors: readonly FormError[]
  /** What was typed where something is wrong. */
  readonly typed: string
}

/** M15: what was promised, for which case, how it was checked, what can be done. */
export function CommitmentsPage({ frame, view }: PageProps<CommitmentsView>): ReactNode {
  const { language } = frame
  const { commitments, credit, errors } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)}>
          <Breadcrumb
            language={language}
            crumbs={[{ text: say(words.my, language), href: href(frame, '/my') }, { text: say(words.title, language) }]}
          />
        </PageHead>
        <ErrorSummary errors={errors} language={language} />
        <div className="stack">
          {commitments.length + credit.length === 0 && <EmptyState text={say(words.empty, language)} />}
          {commitments.map((each) => (
            <CommitmentCard key={`${each.caseId} ${each.commitmentId}`} frame={frame} view={view} of={each} />
          ))}
          {credit.length > 0 && (
            <Section title={say(words.credit, language)}>
              {credit.map((record) => (
                <CreditCard key={record.id} frame={frame} view={view} of={record} />
              ))}
            </Section>
          )}
          <p className="support">{say(words.law, language)}</p>
        </div>
      </Container>
    </PortalFrame>
  )
}

const tones = {
  ...{ waiting: 'info', true: 'ok', unknown: 'info', false: 'warn', ordered: 'warn', answered: 'info' },
  ...{ corrected: 'ok', proposed: 'warn', revoked: 'danger', withdrawn: 'neutral' },
} as const satisfies Record<keyof typeof checkStates, Tone>

function CommitmentCard({ frame, view, of }: PageProps<CommitmentsView> & { readonly of: OwnCommitment }): ReactNode {
  const { language } = frame
  const { check, caseId, commitmentId } = of
  const query = new URLSearchParams({ case: caseId, commitment: commitmentId })
  const time = sayInstantWithin(of.signedAt, language, view.now)
  return (
    <Card
      title={say(of.title, language)}
      beside={check && <Tag tone={tones[check.state]}>{say(checkStates[check.state], language)}</Tag>}
    >
      <p>
        <a href={href(frame, `/my/cases/${caseId}`)}>
          {say(words.signed, language, { time, item: say(of.itemName, language) })}
        </a>
      </p>
      <Standing frame={frame} view={view} of={of} />
      <Details summary={say(words.text, language)}>
        <div lang={of.language}>
          {of.text.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <p className="support">{say(words.digest, language, { digest: of.textHash })}</p>
      </Details>
      {check?.state === 'ordered' && <AnswerForm frame={frame} view={view} id={check.id} />}
      {of.mayWithdraw && (
        <ButtonLink kind="quiet" href={href(frame, `/my/commitments/withdraw?${query}`)}>
          {say(words.withdraw, language)}
        </ButtonLink>
      )}
    </Card>
  )
}

function Standing({
  frame: { language },
  view,
  of,
}: PageProps<CommitmentsView> & { readonly of: OwnCommitment }): ReactNode {
  const { check } = of
  if (check === null) return <p className="support">{say(words.notYet, language)}</p>
  const { state, checkedAt, finding, correctBy, order, answer, dueAt } = check
  const at = (instant: Date) => sayInstantWithin(instant, language, view.now)
  return (
    <>
      {state === 'waiting' && <p className="support">{say(words.nextCheck, language, { time: at(dueAt) })}</p>}
      {checkedAt && finding && (
        <p className="support">
          {say(words.checked, language, { time: at(checkedAt), source: say(finding, language) })}
        </p>
      )}
      {order && <p>{say(words.order, language, { text: order.text })}</p>}
      {state === 'ordered' && correctBy && (
        <p>
          <strong>
            {say(words.ordered, language, { date: sayDeadline(correctBy, language, calendarDateOf(view.now)) })}
          </strong>
        </p>
      )}
      {answer && <p>{say(words.answered, language, { text: answer.text })}</p>}
    </>
  )
}

function AnswerForm({ frame, view, id }: PageProps<CommitmentsView> & { readonly id: string }): ReactNode {
  const { language } = frame
  const field = `answer-${id}`
  const error = view.errors.find((each) => each.field === field)?.text
  return (
    <form method="post" action={href(frame, '/my/commitments/answer')} noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="check" value={id} />
      <TextArea
        id={field}
        name="reason"
        label={say(words.answer, language)}
        hint={say(words.answerHint, language)}
        language={language}
        error={error}
        value={error === undefined ? '' : view.typed}
        max={1000}
      />
      <Button>{say(words.sendAnswer, language)}</Button>
    </form>
  )
}
