import type { ReactNode } from 'react'
import { type Desk, labelOf, type OwnCentre, priorityWords, type WaitingOfKind } from '#centres'
import { say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  Select,
  sayInstantWithin,
  Table,
  Tag,
} from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { callWords as words } from './words.ts'

/** Where to sit down. */
export function ChoosePage({ frame, view }: BenchPageProps<{ readonly centres: readonly OwnCentre[] }>): ReactNode {
  const { language } = frame
  return (
    <div className="bench__page stack">
      <PageHead title={say(words.title, language)} lead={say(words.chooseLead, language)} />
      {view.centres.length === 0 && <p>{say(words.noCentre, language)}</p>}
      {view.centres.map((own) => (
        <section className="stack" key={own.centre.id}>
          <h2>{say(own.centre.name, language)}</h2>
          <WindowTable frame={frame} own={own} />
          <p>
            <a href={href(frame, `/centres/${own.centre.id}/board`)}>{say(words.board, language)}</a>
          </p>
        </section>
      ))}
    </div>
  )
}

function WindowTable({ frame, own }: { readonly frame: Frame; readonly own: OwnCentre }): ReactNode {
  const { language } = frame
  const { centre, inUse } = own
  return (
    <Table
      caption={say(centre.name, language)}
      captionHidden
      columns={[words.window, words.kind, words.sit].map((each) => ({ label: say(each, language, { number: '' }) }))}
      rows={centre.windows.map(({ number, kinds }) => {
        const used = inUse.find((window) => window.number === number)
        const served = centre.kinds.filter(({ code }) => kinds.includes(code))
        return {
          key: String(number),
          cells: [
            say(words.window, language, { number }),
            served.map(({ code, name }) => `${code} ${say(name, language)}`).join(language === 'en' ? '; ' : '；'),
            <form key="sit" method="post" action={href(frame, `/w/call/${centre.id}/windows/${number}/open`)}>
              <HiddenCsrf csrf={frame.csrf} />
              {used && (
                <Tag tone={used.isOwn ? 'ok' : 'warn'}>{say(used.isOwn ? words.own : words.inUse, language)}</Tag>
              )}{' '}
              <Button kind="secondary" size="small" hiddenText={say(words.window, language, { number })}>
                {say(used && !used.isOwn ? words.relieve : words.sit, language)}
              </Button>
            </form>,
          ],
        }
      })}
    />
  )
}

export interface DeskView {
  readonly desk: Desk
  readonly did: 'empty' | 'serving' | undefined
  readonly errors: readonly FormError[]
}

/** The window: who stands there, and who waits. */
export function DeskPage({ frame, view }: BenchPageProps<DeskView>): ReactNode {
  const { language } = frame
  const { desk, did, errors } = view
  const { centre, window, asOf } = desk
  return (
    <div className="bench__page stack">
      <PageHead title={say(words.at, language, { centre: say(centre.name, language), number: window.number })}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      {did === 'empty' && !desk.current && <Notice tone="info" title={say(words.empty, language)} />}
      {did === 'serving' && <Notice tone="warn" title={say(words.stillServing, language)} />}
      <Current frame={frame} desk={desk} />
      <Waiting frame={frame} desk={desk} />
      <p className="support">
        {say(words.rule, language)} {say(words.asOf, language, { time: sayInstantWithin(asOf, language, asOf) })}
      </p>
      {desk.current && <Transfer frame={frame} desk={desk} errors={errors} />}
      <Step frame={frame} desk={desk} name="leave">
        <ButtonRow>
          <Button kind="quiet">{say(words.leave, language)}</Button>
          <ButtonLink kind="quiet" href={href(frame, `/centres/${centre.id}/board`)}>
            {say(words.board, language)}
          </ButtonLink>
        </ButtonRow>
      </Step>
    </div>
  )
}

interface PartProps {
  readonly frame: Frame
  readonly desk: Desk
}

/** One form an act; each names the number the page shows. */
function Step({ frame, desk, name, children }: PartProps & { readonly name: string; readonly children: ReactNode }) {
  const { centre, window, current } = desk
  return (
    <form
      className="stack"
      method="post"
      action={href(frame, `/w/call/${centre.id}/windows/${window.number}/${name}`)}
      noValidate
    >
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="ticket" value={current?.id ?? ''} />
      {children}
    </form>
  )
}

function Current({ frame, desk }: PartProps): ReactNode {
  const { language } = frame
  const { current, centre, window } = desk
  const kind = current && centre.kinds.find(({ code }) => code === current.kind)
  const base = `/w/call/${centre.id}/windows/${window.number}`
  return (
    <section className="card stack" aria-label={say(words.current, language)}>
      <h2>
        {current ? labelOf(current) : say(words.nobody, language)}{' '}
        {current?.priority && <Tag tone="info">{say(priorityWords[current.priority], language)}</Tag>}
      </h2>
      {current ? (
        <p>
          {kind && say(kind.name, language)} · {say(words.called, language, { calls: current.calls })}
          {current.absences > 0 && ` · ${say(words.wasAbsent, language)}`}
        </p>
      ) : (
        <p>{say(words.nobodyText, language)}</p>
      )}
      <Step frame={frame} desk={desk} name="next">
        <ButtonRow>
          <Button keys="f1">{say(current ? words.finishAndNext : words.next, language)}</Button>
          {current && (
            <>
              <Button kind="secondary" formAction={href(frame, `${base}/again`)}>
                {say(words.again, language)}
              </Button>
              <Button kind="secondary" formAction={href(frame, `${base}/absent`)}>
                {say(words.absent, language)}
              </Button>
              <Button kind="secondary" formAction={href(frame, `${base}/done`)}>
                {say(words.done, language)}
              </Button>
            </>
          )}
        </ButtonRow>
        {current && <p className="support">{say(words.absentHint, language)}</p>}
      </Step>
    </section>
  )
}

function Waiting({ frame, desk }: PartProps): ReactNode {
  const { language } = frame
  const { waiting, sentHere, asOf } = desk
  const columns = [words.kind, words.first, words.others, words.longest, words.average]
  return (
    <>
      {sentHere > 0 && <Notice tone="info" title={say(words.sentHere, language, { count: sentHere })} />}
      <Table
        caption={say(words.waiting, language)}
        columns={columns.map((each, index) => ({ label: say(each, language), numeric: index > 0 }))}
        rows={waiting.map((each) => ({ key: each.kind.code, cells: cellsOf(each, frame, asOf) }))}
      />
    </>
  )
}

function cellsOf({ kind, first, others, since, averageWait, here }: WaitingOfKind, { language }: Frame, asOf: Date) {
  const minutes = (count: number): string => say(words.minutes, language, { count: Math.round(count) })
  return [
    <span key="kind">
      {kind.code} {say(kind.name, language)} {here && <Tag>{say(words.here, language)}</Tag>}
    </span>,
    String(first),
    String(others),
    since === null ? '—' : minutes((asOf.getTime() - since.getTime()) / 60_000),
    averageWait === null ? '—' : minutes(averageWait),
  ]
}

function Transfer({ frame, desk, errors }: PartProps & { readonly errors: readonly FormError[] }): ReactNode {
  const { language } = frame
  return (
    <Step frame={frame} desk={desk} name="transfer">
      <Select
        id="to"
        name="to"
        language={language}
        label={say(words.transfer, language)}
        hint={say(words.transferHint, language)}
        error={errors.find(({ field }) => field === 'to')?.text}
        options={desk.otherWindows.map((number) => ({
          value: String(number),
          label: say(words.window, language, { number }),
        }))}
      />
      <ButtonRow>
        <Button kind="secondary">{say(words.transfer, language)}</Button>
      </ButtonRow>
    </Step>
  )
}
