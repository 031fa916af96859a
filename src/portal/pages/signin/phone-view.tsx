import type { ReactNode } from 'react'
import { say, type Words } from '#kernel/language'
import { Button, ButtonRow, type FormError, HiddenCsrf, PhoneInput } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { errorOf, SignInPage } from './sign-in-page.tsx'
import { signInWords as words } from './words.ts'

export interface PhoneView {
  readonly phone: string
  /** Where the person comes from and goes back to. */
  readonly platformName: Words | undefined
  readonly errors: readonly FormError[]
}

export function PhonePage({ frame, view }: { readonly frame: Frame; readonly view: PhoneView }): ReactNode {
  const { language, csrf } = frame
  const { phone, platformName, errors } = view
  return (
    <SignInPage frame={frame} title={say(words.title, language)} lead={say(words.phoneLead, language)} errors={errors}>
      {platformName && (
        <p className="support">{say(words.forPlatform, language, { platform: say(platformName, language) })}</p>
      )}
      <form className="stack" method="post" action={href(frame, '/signin/phone')} noValidate>
        <HiddenCsrf csrf={csrf} />
        <PhoneInput
          id="phone"
          name="phone"
          label={say(words.phone, language)}
          language={language}
          value={phone}
          error={errorOf(errors, 'phone')}
          signIn
        />
        <ButtonRow>
          <Button>{say(words.getCode, language)}</Button>
          <Button kind="quiet" formAction={href(frame, '/signin/cancel')}>
            {say(words.back, language)}
          </Button>
        </ButtonRow>
      </form>
    </SignInPage>
  )
}
