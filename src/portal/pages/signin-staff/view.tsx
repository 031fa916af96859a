import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Container,
  ErrorSummary,
  type FormError,
  FormField,
  HiddenCsrf,
  PageHead,
  TextInput,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { staffWords as words } from './words.ts'

export interface StaffSignInView {
  readonly account: string
  readonly returnTo: string
  readonly errors: readonly FormError[]
}

export function StaffSignInPage({ frame, view }: { readonly frame: Frame; readonly view: StaffSignInView }): ReactNode {
  const { language, csrf, platformName } = frame
  const { account, returnTo, errors } = view
  const lead = say(words.lead, language, { platform: say(platformName, language) })
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <ErrorSummary language={language} errors={errors} />
          <PageHead title={say(words.title, language)} lead={lead} />
          <form className="stack" method="post" action={href(frame, '/w/signin')} noValidate>
            <HiddenCsrf csrf={csrf} />
            <input type="hidden" name="return" value={returnTo} />
            <TextInput
              id="account"
              name="account"
              label={say(words.account, language)}
              language={language}
              value={account}
              autoComplete="username"
              width={20}
              error={errors[0]?.text}
              spellCheck={false}
            />
            <FormField
              id="password"
              name="password"
              label={say(words.password, language)}
              hint={say(words.help, language)}
              language={language}
            >
              {(wiring) => (
                <input {...wiring} className="input input--20" type="password" autoComplete="current-password" />
              )}
            </FormField>
            <ButtonRow>
              <Button>{say(words.signIn, language)}</Button>
              <ButtonLink kind="quiet" href={href(frame, '/')}>
                {say(words.person, language)}
              </ButtonLink>
            </ButtonRow>
          </form>
        </div>
      </Container>
    </PortalFrame>
  )
}
