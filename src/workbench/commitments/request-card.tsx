import type { ReactNode } from 'react'
import type { CreditRecord } from '#casework'
import { say } from '#kernel/language'
import { Button, ButtonRow, Card, HiddenCsrf, href, Tag, TextArea } from '#portal'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import type { ChecksView } from './view.tsx'
import { checksWords as words } from './words.ts'

/** An objection to a credit record or a request to repair it, for the head of the organ. */
export function RequestCard({
  frame,
  view,
  record,
}: BenchPageProps<ChecksView> & { readonly record: CreditRecord }): ReactNode {
  const { language, csrf } = frame
  const { id, asked, request, version } = record
  const field = `credit-${id}`
  const error = view.errors.find((each) => each.field === field)?.text
  return (
    <Card
      level={3}
      title={say(record.title, language)}
      beside={asked && <Tag tone="warn">{say(words[asked], language)}</Tag>}
    >
      <p>{record.reason}</p>
      {request && <p>{say(words.asked, language, { text: request.text })}</p>}
      <form method="post" action={href(frame, `/w/commitments/${id}/credit`)} noValidate>
        <HiddenCsrf csrf={csrf} />
        <input type="hidden" name="version" value={version} />
        <TextArea
          id={field}
          name="reason"
          label={say(words.reason, language)}
          language={language}
          error={error}
          value={error === undefined ? '' : view.typed}
          max={1000}
        />
        <ButtonRow>
          <Button name="granted" value="yes" kind="secondary">
            {say(words.grant, language)}
          </Button>
          <Button name="granted" value="no" kind="secondary">
            {say(words.deny, language)}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  )
}
