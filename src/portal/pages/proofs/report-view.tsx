import type { ReactNode } from 'react'
import type { AbolishedProof } from '#catalogue'
import { say } from '#kernel/language'
import type { CalendarDate } from '#standards'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  Container,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  Notice,
  NoticeRows,
  PageHead,
  TextArea,
  TextInput,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayDay } from '../../time/say-time.ts'
import { proofsHref } from './proofs-href.ts'
import { proofsWords as words } from './words.ts'

export interface Report {
  readonly place: string
  readonly what: string
  readonly contact: string
}

interface ReportProps {
  readonly frame: Frame
  readonly view: {
    readonly proof: AbolishedProof
    readonly report: Report
    readonly errors: readonly FormError[]
  }
}

/** Four answers, one of them optional; nothing about the person is asked. */
export function ReportPage({ frame, view }: ReportProps): ReactNode {
  const { language } = frame
  const { proof, report, errors } = view
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.text
  return (
    <PortalFrame frame={frame}>
      <Container>
        <ErrorSummary language={language} errors={errors} />
        <PageHead
          title={say(words.reportTitle, language, { name: say(proof.name, language) })}
          lead={say(words.reportLead, language)}
        >
          <BackLink language={language} href={proofsHref(frame)} text={say(words.back, language)} />
        </PageHead>
        <form className="narrow" method="post" action={href(frame, '/proofs/report')}>
          <HiddenCsrf csrf={frame.csrf} />
          <input type="hidden" name="proofId" value={proof.id} />
          <TextInput
            id="place"
            name="place"
            language={language}
            label={say(words.place, language)}
            hint={say(words.placeHint, language)}
            error={errorOf('place')}
            value={report.place}
            autoComplete="off"
          />
          <TextArea
            id="what"
            name="what"
            language={language}
            label={say(words.what, language)}
            hint={say(words.whatHint, language)}
            error={errorOf('what')}
            value={report.what}
            rows={4}
            max={300}
          />
          <TextInput
            id="contact"
            name="contact"
            language={language}
            label={say(words.contact, language)}
            hint={say(words.contactHint, language)}
            error={errorOf('contact')}
            value={report.contact}
            autoComplete="tel"
            width={20}
            optional
          />
          <p className="support form-note">{say(words.privacy, language)}</p>
          <ButtonRow>
            <Button>{say(words.send, language)}</Button>
          </ButtonRow>
        </form>
      </Container>
    </PortalFrame>
  )
}

interface SentProps {
  readonly frame: Frame
  readonly view: { readonly number: string; readonly due: CalendarDate | null }
}

export function SentPage({ frame, view }: SentProps): ReactNode {
  const { language } = frame
  const { number, due } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.sentTitle, language)} />
        <div className="stack">
          <Notice tone="ok">
            {due && <p>{say(words.sentText, language, { date: sayDay(due, language) })}</p>}
            <NoticeRows rows={[{ label: say(words.sentNumber, language), value: number, strong: true }]} />
          </Notice>
          <ButtonRow>
            <ButtonLink kind="secondary" href={proofsHref(frame)}>
              {say(words.back, language)}
            </ButtonLink>
          </ButtonRow>
        </div>
      </Container>
    </PortalFrame>
  )
}
