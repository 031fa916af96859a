import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Card, Container, ErrorSummary, type FormError, PageHead } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { signInWords as words } from './words.ts'

export interface SignInPageProps {
  readonly frame: Frame
  readonly title: string
  readonly lead: string
  readonly errors: readonly FormError[]
  readonly children: ReactNode
}

/** The common shape of the sign-in pages: one thing to do, and beneath it the ways for whom it does not work. */
export function SignInPage({ frame, title, lead, errors, children }: SignInPageProps): ReactNode {
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <ErrorSummary language={frame.language} errors={errors} />
          <PageHead title={title} lead={lead} />
          {children}
          <OtherWays frame={frame} />
        </div>
      </Container>
    </PortalFrame>
  )
}

function OtherWays({ frame }: { readonly frame: Frame }): ReactNode {
  const { language } = frame
  return (
    <Card title={say(words.cannot, language)} icon="users">
      <p>{say(words.cannotText, language)}</p>
      <p>
        <a href={href(frame, '/help/proxy')}>{say(words.help, language)}</a>
      </p>
    </Card>
  )
}

/** The sentence for a field, when it is among the errors. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((each) => each.field === field)?.text
}
