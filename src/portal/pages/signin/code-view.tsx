import type { ReactNode } from 'react'
import { codeMinutes, resendSeconds } from '#identity'
import { say } from '#kernel/language'
import { maskPhone } from '#standards'
import { Button, ButtonLink, ButtonRow, CodeInput, type FormError, HiddenCsrf, Notice } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { errorOf, SignInPage } from './sign-in-page.tsx'
import { signInWords as words } from './words.ts'

export interface CodeView {
  readonly phone: string
  /** A demonstration, whose messages are shown on a page. */
  readonly isSandbox: boolean
  readonly errors: readonly FormError[]
}

export function CodePage({ frame, view }: { readonly frame: Frame; readonly view: CodeView }): ReactNode {
  const { language, csrf } = frame
  const { phone, isSandbox, errors } = view
  const lead = say(words.codeLead, language, { phone: maskPhone(phone), minutes: codeMinutes })
  return (
    <SignInPage frame={frame} title={say(words.codeTitle, language)} lead={lead} errors={errors}>
      {isSandbox && (
        <Notice tone="info" title={say(words.sandboxTitle, language)}>
          <p>
            <a href={href(frame, '/sandbox/sms')}>{say(words.sandboxLink, language)}</a>
          </p>
        </Notice>
      )}
      <form className="stack" method="post" action={href(frame, '/signin/code')} noValidate>
        <HiddenCsrf csrf={csrf} />
        <CodeInput
          id="code"
          name="code"
          label={say(words.code, language)}
          hint={say(words.codeHint, language)}
          language={language}
          error={errorOf(errors, 'code')}
        />
        <ButtonRow>
          <Button>{say(words.signIn, language)}</Button>
        </ButtonRow>
      </form>
      <form className="stack" method="post" action={href(frame, '/signin/resend')}>
        <HiddenCsrf csrf={csrf} />
        <h2>{say(words.noCode, language)}</h2>
        <p>{say(words.noCodeText, language, { seconds: resendSeconds })}</p>
        <ButtonRow>
          <Button kind="secondary">{say(words.resend, language)}</Button>
          <ButtonLink kind="quiet" href={href(frame, '/signin/phone')}>
            {say(words.otherPhone, language)}
          </ButtonLink>
        </ButtonRow>
      </form>
    </SignInPage>
  )
}
