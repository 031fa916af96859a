import type { ReactNode } from 'react'
import { quietAfter, type Urging, urgeCauseWords, urgeEvery } from '#casework'
import { say, type Words } from '#kernel/language'
import type { CalendarDate } from '#standards'
import {
  BackLink,
  Button,
  ButtonRow,
  Container,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  PageHead,
  TextArea,
} from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDeadline } from '../../time/say-time.ts'
import { urgeWords } from './words.ts'

export interface UrgeView {
  readonly caseId: string
  readonly office: Words | null
  readonly urging: Urging | null
  readonly text: string
  readonly today: CalendarDate
  readonly errors: readonly FormError[]
}

export function UrgePage({ frame, view }: PageProps<UrgeView>): ReactNode {
  const { language } = frame
  const { caseId, office, urging, text, errors } = view
  const why = whyNot(view, language)
  const lead = say(urgeWords.lead, language, { office: office ? say(office, language) : '', days: urgeEvery })
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <PageHead title={say(urgeWords.title, language)} lead={why ?? lead}>
            <BackLink language={language} href={href(frame, `/my/cases/${caseId}`)} />
            <ErrorSummary language={language} errors={errors} />
          </PageHead>
          {why === undefined && urging?.cause && (
            <form className="stack" method="post" action={href(frame, `/my/cases/${caseId}/urge`)} noValidate>
              <HiddenCsrf csrf={frame.csrf} />
              <p>{say(urgeWords.cause, language, { cause: say(urgeCauseWords[urging.cause], language) })}</p>
              <TextArea
                id="text"
                name="text"
                label={say(urgeWords.text, language)}
                hint={say(urgeWords.textHint, language)}
                language={language}
                value={text}
                max={300}
                rows={3}
                optional
                error={errors.find(({ field }) => field === 'text')?.text}
              />
              <ButtonRow>
                <Button>{say(urgeWords.confirm, language)}</Button>
              </ButtonRow>
            </form>
          )}
          <p className="support">
            <a href={href(frame, '/help/stuck')}>{say(urgeWords.stuck, language)}</a>
          </p>
        </div>
      </Container>
    </PortalFrame>
  )
}

function whyNot({ urging, today }: UrgeView, language: PageProps<UrgeView>['frame']['language']): string | undefined {
  if (!urging) return say(urgeWords.nobody, language)
  if (urging.again) return say(urgeWords.again, language, { date: sayDeadline(urging.again, language, today) })
  return urging.cause ? undefined : say(urgeWords.notYet, language, { days: quietAfter })
}
