import type { ReactNode } from 'react'
import { type Draft, type Missing, proofWords, type Visit } from '#casework'
import { say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  href,
  PageHead,
  QrCode,
  SummaryList,
  sayDay,
  sayInstant,
} from '#portal'
import { maskName, maskPhone } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { formId } from './intake-call.ts'
import { intakeWords } from './words.ts'

interface ReceiptView {
  readonly draft: Draft & { readonly visit: Visit }
  readonly errors: readonly FormError[]
  readonly path: string
  readonly trackAddress: string
  readonly mayAccept: boolean
}

/** 收件回执: number, query code, day, what was received, who decides, by when. It prints on one page. */
export function ReceiptPage({ frame, view }: BenchPageProps<ReceiptView>): ReactNode {
  const { language } = frame
  const { draft, errors, path, mayAccept } = view
  const { case: found, visit } = draft
  const office = found.organisation ? say(found.organisation.name, language) : ''
  return (
    <div className="bench__page narrow stack" id={formId}>
      <PageHead title={say(intakeWords.receipt, language)} lead={say(intakeWords.receiptLead, language, { office })}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      <Lines frame={frame} view={view} />
      <Tracking frame={frame} view={view} />
      {found.acceptedAt === null && !mayAccept && <p>{say(intakeWords.notAccepted, language, { office })}</p>}
      {mayAccept && (
        <form method="post" action={href(frame, `${path}/accept`)} className="unprinted">
          <HiddenCsrf csrf={frame.csrf} />
          <input type="hidden" name="version" value={found.version} />
          <p>{say(intakeWords.acceptLead, language)}</p>
          <ButtonRow>
            <Button keys="f8">{say(intakeWords.accept, language)}</Button>
          </ButtonRow>
        </form>
      )}
      <ButtonRow>
        <Button kind="secondary" type="button" keys="f9" prints>
          {say(intakeWords.print, language)}
        </Button>
        <ButtonLink kind="secondary" href={href(frame, `/w/intake/${visit.id}`)}>
          {say(intakeWords.next, language)}
        </ButtonLink>
        <ButtonLink kind="secondary" href={href(frame, '/w/intake')} keys="f2">
          {say(intakeWords.toFind, language)}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}

/** A day of its own, never “today”: it is kept. */
const never = new Date(0)

function Lines({ frame, view }: BenchPageProps<ReceiptView>): ReactNode {
  const { language } = frame
  const { case: found, materials } = view.draft
  const received = found.item.materials.filter(({ id }) => materials.some(({ materialId }) => materialId === id))
  const names = received.map(({ name }) => say(name, language)).join(language === 'en' ? ', ' : '、')
  const due = found.promisedDue ?? found.acceptanceDue
  const rows = [
    { label: intakeWords.caseNumber, value: found.caseNumber },
    { label: intakeWords.queryCode, value: found.queryCode },
    { label: intakeWords.item, value: say(found.item.name, language) },
    { label: intakeWords.applicant, value: found.applicant && maskName(found.applicant.name) },
    { label: intakeWords.receivedAt, value: found.submittedAt && sayInstant(found.submittedAt, language, never) },
    { label: intakeWords.acceptedAt, value: found.acceptedAt && sayInstant(found.acceptedAt, language, never) },
    { label: found.promisedDue ? intakeWords.due : intakeWords.answerBy, value: due && sayDay(due, language) },
    { label: intakeWords.handedIn, value: names === '' ? say(intakeWords.none, language) : names },
    {
      label: intakeWords.takenBy,
      value: found.intake && `${found.intake.officerName} · ${say(proofWords[found.intake.proof], language)}`,
    },
  ]
  return (
    <SummaryList
      rows={rows.flatMap(({ label, value }) => (value ? [{ key: label.en, label: say(label, language), value }] : []))}
    />
  )
}

function Tracking({ frame, view }: BenchPageProps<ReceiptView>): ReactNode {
  const { language } = frame
  const { draft, trackAddress: address } = view
  const { phone } = draft.visit.identity
  if (phone === '') return <p>{say(intakeWords.noPhone, language)}</p>
  return (
    <div>
      <p>
        {say(intakeWords.track, language, { address })} {maskPhone(phone)}
      </p>
      <QrCode text={address} label={say(intakeWords.qr, language)} />
    </div>
  )
}

interface MissingView {
  readonly draft: Draft & { readonly visit: Visit }
  readonly missing: readonly Missing[]
  readonly path: string
  readonly now: Date
}

/** 一次性告知: everything at once, in words one can act on. */
export function MissingPage({ frame, view }: BenchPageProps<MissingView>): ReactNode {
  const { language } = frame
  const { draft, missing, path, now } = view
  const { item } = draft.case
  const names = { name: maskName(draft.visit.identity.name), item: say(item.name, language) }
  return (
    <div className="bench__page narrow stack">
      <PageHead title={say(intakeWords.noticeTitle, language)} lead={say(intakeWords.noticeLead, language, names)} />
      <ol>
        {missing.map(({ kind, id, words }) => {
          const standard = kind === 'material' ? item.materials.find((each) => each.id === id)?.standard : undefined
          return (
            <li key={`${kind}-${id}`}>
              <strong>{say(words, language)}</strong>
              {standard && (
                <>
                  <br />
                  {say(intakeWords.standard, language, { standard: say(standard, language) })}
                </>
              )}
            </li>
          )
        })}
      </ol>
      <p>
        {say(intakeWords.noticeBasis, language)} {sayInstant(now, language, never)}
      </p>
      <ButtonRow>
        <Button kind="secondary" type="button" keys="f9" prints>
          {say(intakeWords.print, language)}
        </Button>
        <ButtonLink kind="secondary" href={href(frame, path)}>
          {say(intakeWords.back, language)}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
