import type { ReactNode } from 'react'
import { stepUpMinutes } from '#identity'
import { say } from '#kernel/language'
import { Button, ButtonLink, ButtonRow, CodeInput, type FormError, HiddenCsrf, Notice } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { errorOf, SignInPage } from '../signin/sign-in-page.tsx'
import { signInWords } from '../signin/words.ts'
import { stepUpWords as words } from './words.ts'

export interface StepUpView {
  readonly maskedPhone: string
  /** A code was sent: the box for it is shown. */
  readonly isSent: boolean
  readonly returnTo: string
  readonly isSandbox: boolean
  readonly errors: readonly FormError[]
}

/** §3.13: one more proof before an act with legal effect; whoever does not want it goes back with everything kept. */
export function StepUpPage({ frame, view }: { readonly frame: Frame; readonly view: StepUpView }): ReactNode {
  const { language, csrf } = frame
  const { maskedPhone, isSent, returnTo, isSandbox, errors } = view
  const lead = say(words.lead, language, { minutes: stepUpMinutes })
  return (
    <SignInPage frame={frame} title={say(words.title, language)} lead={lead} errors={errors}>
      {isSandbox && isSent && (
        <Notice tone="info" title={say(signInWords.sandboxTitle, language)}>
          <p>{say(signInWords.sandboxLink, language)}</p>
        </Notice>
      )}
      {isSent && (
        <form className="stack" method="post" action={href(frame, '/stepup/code')} noValidate>
          <HiddenCsrf csrf={csrf} />
          <input type="hidden" name="return" value={returnTo} />
          <CodeInput
            id="code"
            name="code"
            label={say(signInWords.code, language)}
            hint={say(signInWords.codeHint, language)}
            language={language}
            error={errorOf(errors, 'code')}
          />
          <ButtonRow>
            <Button>{say(words.confirm, language)}</Button>
          </ButtonRow>
        </form>
      )}
      <form className="stack" method="post" action={href(frame, '/stepup/send')}>
        <HiddenCsrf csrf={csrf} />
        <input type="hidden" name="return" value={returnTo} />
        <p>{say(words.sendText, language, { phone: maskedPhone })}</p>
        <ButtonRow>
          <Button kind={isSent ? 'secondary' : 'primary'}>{say(isSent ? words.again : words.send, language)}</Button>
          <ButtonLink kind="quiet" href={href(frame, returnTo)}>
            {say(words.back, language)}
          </ButtonLink>
        </ButtonRow>
        <p className="support">{say(words.otherWay, language)}</p>
      </form>
    </SignInPage>
  )
}
