import type { ReactNode } from 'react'
import { type CreditRecord, creditStates } from '#casework'
import { say } from '#kernel/language'
import { Button, Card, HiddenCsrf, Radios, Tag, TextArea } from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDay, sayInstantWithin } from '../../time/say-time.ts'
import type { CommitmentsView } from './view.tsx'
import { commitmentWords as words } from './words.ts'

type CreditProps = PageProps<CommitmentsView> & { readonly of: CreditRecord }

/** A record of bad credit: why, until when, what was asked and answered, and the two ways to end it. */
export function CreditCard({ frame, view, of }: CreditProps): ReactNode {
  const { language } = frame
  const { state, asked, request, answer } = of
  const time = sayInstantWithin(of.recordedAt, language, view.now)
  return (
    <Card
      level={3}
      title={say(of.title, language)}
      beside={<Tag tone={state === 'standing' ? 'danger' : 'ok'}>{say(creditStates[state], language)}</Tag>}
    >
      <p>{say(words.creditText, language, { time, date: sayDay(of.endsOn, language) })}</p>
      <p>{say(words.creditReason, language, { text: of.reason })}</p>
      {asked && request && (
        <p>{say(words.asked, language, { what: say(words[asked], language), text: request.text })}</p>
      )}
      {answer && <p>{say(words.replied, language, { text: answer.text })}</p>}
      {state === 'standing' && asked === null && <AskForm frame={frame} view={view} of={of} />}
    </Card>
  )
}

function AskForm({ frame, view, of: { id } }: CreditProps): ReactNode {
  const { language } = frame
  const errorOf = (field: string) => view.errors.find((each) => each.field === field)?.text
  const why = errorOf(`why-${id}`)
  return (
    <form method="post" action={href(frame, '/my/commitments/credit')} noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <input type="hidden" name="record" value={id} />
      <Radios
        id={`asked-${id}`}
        name="asked"
        label={say(words.ask, language)}
        language={language}
        error={errorOf(`asked-${id}`)}
        choices={[
          { value: 'appeal', label: say(words.askAppeal, language) },
          { value: 'repair', label: say(words.askRepair, language) },
        ]}
      />
      <TextArea
        id={`why-${id}`}
        name="reason"
        label={say(words.why, language)}
        language={language}
        error={why}
        value={why === undefined ? '' : view.typed}
        max={1000}
      />
      <Button>{say(words.sendAsk, language)}</Button>
    </form>
  )
}
