import type { ReactNode } from 'react'
import { checkStates, type OfficeCheck, type OfficeChecks } from '#casework'
import { say } from '#kernel/language'
import {
  Button,
  Card,
  DateInput,
  Details,
  EmptyState,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  href,
  PageHead,
  Section,
  sayDay,
  Tag,
  TextArea,
} from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { MatterList } from './matter-list.tsx'
import { RequestCard } from './request-card.tsx'
import { type Step, steps } from './steps.ts'
import { checksWords as words } from './words.ts'

export interface ChecksView extends OfficeChecks {
  readonly now: Date
  readonly errors: readonly FormError[]
  /** What was typed where something is wrong. */
  readonly typed: string
}

export function ChecksPage({ frame, view }: BenchPageProps<ChecksView>): ReactNode {
  const { language } = frame
  return (
    <div className="bench__page">
      <div className="narrow stack">
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)}>
          <ErrorSummary language={language} errors={view.errors} />
        </PageHead>
        <Section title={say(words.checks, language)}>
          {view.checks.length === 0 && <EmptyState text={say(words.none, language)} />}
          {view.checks.map((check) => (
            <CheckCard key={check.id} frame={frame} view={view} check={check} />
          ))}
        </Section>
        {view.requests.length > 0 && (
          <Section title={say(words.requests, language)}>
            {view.requests.map((record) => (
              <RequestCard key={record.id} frame={frame} view={view} record={record} />
            ))}
          </Section>
        )}
        <MatterList frame={frame} view={view} />
      </div>
    </div>
  )
}

type CheckProps = BenchPageProps<ChecksView> & { readonly check: OfficeCheck }

function CheckCard({ frame, view, check }: CheckProps): ReactNode {
  const { language } = frame
  const { finding, order, answer, proposal, correctBy } = check
  const line = (text: string) => <p key={text}>{text}</p>
  const said = { item: say(check.itemName, language), code: check.queryCode }
  return (
    <Card
      level={3}
      title={say(check.title, language)}
      beside={<Tag tone={check.isOverdue ? 'danger' : 'warn'}>{say(checkStates[check.state], language)}</Tag>}
    >
      <p>
        {say(words.case, language, said)}{' '}
        <a href={href(frame, `/w/case/${check.caseId}`)}>{say(words.open, language)}</a>
      </p>
      {finding && line(say(words.finding, language, { text: say(finding, language) }))}
      {order && line(say(words.order, language, { name: order.name ?? '', text: order.text }))}
      {correctBy && (
        <p>
          {say(words.by, language, { date: sayDay(correctBy, language) })}
          {check.isOverdue && <Tag tone="danger">{say(words.overdue, language)}</Tag>}
        </p>
      )}
      {answer && line(say(words.answer, language, { text: answer.text }))}
      {proposal && line(say(words.proposal, language, { name: proposal.name ?? '', text: proposal.text }))}
      {steps
        .filter(({ step }) => check.may.includes(step))
        .map((step) => (
          <StepForm key={step.action} frame={frame} view={view} check={check} step={step} />
        ))}
    </Card>
  )
}

function StepForm({ frame, view, check, step }: CheckProps & { readonly step: Step }): ReactNode {
  const { language, csrf } = frame
  const field = `${step.action}-${check.id}`
  const error = view.errors.find((each) => each.field === field)?.text
  const termError = view.errors.find((each) => each.field === `by-${field}-year`)?.text
  const isOpen = error !== undefined || termError !== undefined
  return (
    <Details summary={say(step.words, language)} open={isOpen}>
      <form method="post" action={href(frame, `/w/commitments/${check.id}/${step.action}`)} noValidate>
        <HiddenCsrf csrf={csrf} />
        <input type="hidden" name="version" value={check.version} />
        {step.asks.includes('reason') && (
          <TextArea
            id={field}
            name="reason"
            label={say(words.reason, language)}
            language={language}
            error={error}
            value={isOpen ? view.typed : ''}
            max={1000}
          />
        )}
        {step.asks.includes('by') && (
          <DateInput
            id={`by-${field}`}
            name="by"
            label={say(words.term, language)}
            hint={say(words.termHint, language)}
            language={language}
            error={termError}
            value={{ year: '', month: '', day: '' }}
          />
        )}
        <Button kind={step.isDanger ? 'danger' : 'primary'} size="small">
          {say(step.words, language)}
        </Button>
      </form>
    </Details>
  )
}
