import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import { Button, ButtonRow, HiddenCsrf, Notice, SummaryList } from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { stepPath } from '../apply-flow/steps.ts'
import { payWords } from './words.ts'

export interface PayView {
  readonly caseId: string
  readonly itemName: string
  /** In yuan, two decimals. */
  readonly amount: string
  readonly basis: string
  readonly payee: string
  /** A demonstration that takes no money; otherwise there is no online payment yet and the page says so. */
  readonly isSandbox: boolean
}

/** A8: what is to be paid, to whom, by which rule. */
export function PayPage({ frame, view }: PageProps<PayView>): ReactNode {
  const { language } = frame
  const { amount, isSandbox } = view
  return (
    <ApplyPage
      title={say(payWords.title, language)}
      frame={frame}
      itemName={view.itemName}
      back={`/my/cases/${view.caseId}`}
    >
      <SummaryList
        rows={[
          { key: 'amount', label: say(payWords.amount, language), value: say(payWords.yuan, language, { amount }) },
          { key: 'basis', label: say(payWords.basis, language), value: view.basis },
          { key: 'payee', label: say(payWords.payee, language), value: view.payee },
        ]}
      />
      <Notice tone="info">
        <p>{say(isSandbox ? payWords.sandbox : payWords.notYet, language)}</p>
      </Notice>
      <form method="post" action={href(frame, stepPath(view.caseId, 'pay'))}>
        <HiddenCsrf csrf={frame.csrf} />
        <ButtonRow>
          <Button>{isSandbox ? say(payWords.pay, language, { amount }) : say(payWords.goOn, language)}</Button>
        </ButtonRow>
      </form>
    </ApplyPage>
  )
}
