import type { ReactNode } from 'react'
import { say, type Words } from '#kernel/language'
import { ConfirmPage, Container } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'

export interface ConfirmSignOut {
  readonly question: Words
  readonly text: Words
  readonly confirm: Words
  readonly stay: Words
  /** Path that signs out when posted to, and where to go instead. */
  readonly action: string
  readonly back: string
}

export function SignOutPage({ frame, view }: { readonly frame: Frame; readonly view: ConfirmSignOut }): ReactNode {
  const { language, csrf } = frame
  return (
    <PortalFrame frame={frame}>
      <Container>
        <ConfirmPage
          language={language}
          question={say(view.question, language)}
          action={href(frame, view.action)}
          csrf={csrf}
          confirm={say(view.confirm, language)}
          cancel={say(view.stay, language)}
          backHref={href(frame, view.back)}
        >
          <p>{say(view.text, language)}</p>
        </ConfirmPage>
      </Container>
    </PortalFrame>
  )
}
