import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ButtonLink, ButtonRow, Container, PageHead } from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { signInWords as words } from './words.ts'

/** Signed in, but not as far as the page that was asked for needs. */
export function LaterPage({ frame, returnTo }: { readonly frame: Frame; readonly returnTo: string }): ReactNode {
  const { language } = frame
  const query = new URLSearchParams({ level: '2', return: returnTo })
  return (
    <PortalFrame frame={frame}>
      <Container>
        <div className="narrow stack">
          <PageHead title={say(words.laterTitle, language)} lead={say(words.laterLead, language)} />
          <ButtonRow>
            <ButtonLink href={href(frame, `/signin?${query}`)}>{say(words.laterVerify, language)}</ButtonLink>
            <ButtonLink kind="secondary" href={href(frame, '/')}>
              {say(words.laterHome, language)}
            </ButtonLink>
          </ButtonRow>
        </div>
      </Container>
    </PortalFrame>
  )
}
