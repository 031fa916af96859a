import type { ReactNode } from 'react'
import { entrustWindow, listEntrusted } from '#casework'
import { findOrganisation, type Organisation } from '#identity'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { Button, ButtonRow, ErrorSummary, type FormError, HiddenCsrf, href, PageHead, TextInput } from '#portal'
import { decisionFields, decisionText } from '../decide/decide-call.ts'
import { type BenchPageProps, benchPage, officerOf } from '../frame/bench-page.tsx'
import { intakeWords } from '../intake/words.ts'

const gate = { may: 'officer:head', answers: 'page' } as const

/** Which windows accept in the name of the head's office. */
export const trustRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/w/entrusted',
    act: 'casework.list-entrusted',
    handle: (call) => reply(call, []),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/entrusted',
    act: 'casework.entrust-window',
    async handle(call) {
      const fields = decisionFields(call.body)
      const [id, ended] = [decisionText(fields, 'window'), decisionText(fields, 'end')]
      const windowOrganisation = (ended || id).toUpperCase()
      if (!ended && !(await findOrganisation(call.services, windowOrganisation))) {
        const text = say(
          { zh: '本平台没有这个单位，请检查代码', en: 'No such unit on this platform; check the code' },
          call.language,
        )
        return reply(call, [{ field: 'window', text }])
      }
      await entrustWindow(call.services, officerOf(call), { windowOrganisation, entrusted: !ended })
      return redirect('/w/entrusted')
    },
  }),
]

async function reply(call: Call, errors: readonly FormError[]): Promise<Reply> {
  const ids = await listEntrusted(call.services, officerOf(call))
  const found = await Promise.all(ids.map((id) => findOrganisation(call.services, id)))
  const windows = found.filter((each) => each !== undefined)
  const options = { title: intakeWords.trust, section: 'entrusted' as const, hasErrors: errors.length > 0 }
  return benchPage(call, options, TrustPage, { windows, errors })
}

interface TrustView {
  readonly windows: readonly Organisation[]
  readonly errors: readonly FormError[]
}

function TrustPage({ frame, view: { windows, errors } }: BenchPageProps<TrustView>): ReactNode {
  const { language } = frame
  return (
    <div className="bench__page narrow stack">
      <PageHead title={say(intakeWords.trust, language)} lead={say(intakeWords.trustLead, language)}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      {windows.length === 0 && <p className="muted">{say(intakeWords.trustNobody, language)}</p>}
      <form method="post" action={href(frame, '/w/entrusted')} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <ul className="stack">
          {windows.map(({ id, name }) => (
            <li key={id}>
              {say(name, language)}{' '}
              <Button kind="quiet" size="small" name="end" value={id} hiddenText={say(name, language)}>
                {say(intakeWords.trustEnd, language)}
              </Button>
            </li>
          ))}
        </ul>
        <TextInput
          id="window"
          name="window"
          label={say(intakeWords.trustWindow, language)}
          language={language}
          error={errors[0]?.text}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <ButtonRow>
          <Button>{say(intakeWords.trustAdd, language)}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
