import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { ConfirmPage, Container } from '../../components/index.ts'
import { href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { commitmentWords as words } from './words.ts'

export interface WithdrawCommitmentView {
  readonly caseId: string
  readonly commitmentId: string
  readonly title: string
  readonly days: number
}

/** Taking a commitment back is free; what it leads to is said before. */
export function WithdrawCommitmentPage({ frame, view }: PageProps<WithdrawCommitmentView>): ReactNode {
  const { language, csrf } = frame
  const { caseId, commitmentId, title, days } = view
  const query = new URLSearchParams({ case: caseId, commitment: commitmentId })
  return (
    <PortalFrame frame={frame}>
      <Container>
        <ConfirmPage
          language={language}
          question={say(words.withdrawQuestion, language, { title })}
          action={href(frame, `/my/commitments/withdraw?${query}`)}
          csrf={csrf}
          confirm={say(words.withdraw, language)}
          cancel={say(words.keep, language)}
          backHref={href(frame, '/my/commitments')}
        >
          <p>{say(words.withdrawEffect, language, { days })}</p>
        </ConfirmPage>
      </Container>
    </PortalFrame>
  )
}
