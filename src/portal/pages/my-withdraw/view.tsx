import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ConfirmPage, Container } from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { withdrawWords } from './words.ts'

/** Withdrawing ends the case, so it is asked once more with its effect in words. */
export function WithdrawPage({ frame, view }: PageProps<{ caseId: string; itemName: string }>): ReactNode {
  const { language, csrf } = frame
  const path = `/my/cases/${view.caseId}`
  return (
    <PortalFrame frame={frame}>
      <Container>
        <ConfirmPage
          language={language}
          question={say(withdrawWords.question, language, { item: view.itemName })}
          action={href(frame, `${path}/withdraw`)}
          csrf={csrf}
          confirm={say(withdrawWords.confirm, language)}
          cancel={say(withdrawWords.cancel, language)}
          backHref={href(frame, path)}
          danger
        >
          <p>{say(withdrawWords.effect, language)}</p>
        </ConfirmPage>
      </Container>
    </PortalFrame>
  )
}
