import type { ReactNode } from 'react'
import { say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  HiddenCsrf,
  Notice,
  SummaryList,
  type SummaryRow,
} from '../../components/index.ts'
import { href } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { ApplyPage } from '../apply-flow/apply-page.tsx'
import { stepPath } from '../apply-flow/steps.ts'
import { payWords as words } from './words.ts'

export interface PayView {
  readonly caseId: string
  readonly itemName: string
  /** In yuan, two decimals. */
  readonly amount: string
  readonly basis: string
  readonly payee: string
  readonly standing: 'not-yet' | 'owed' | 'paid' | 'refunded' | 'at-window' | 'over'
  /** Was at the provider and may have paid there. */
  readonly wasSent: boolean
  readonly isSandbox: boolean
  readonly reference: string
  readonly paidAt: string | null
  readonly refundedAt: string | null
}

const standings = {
  'not-yet': { tone: 'info', text: words.notYet },
  owed: { tone: 'warn', text: words.owed },
  paid: { tone: 'ok', text: words.paid },
  refunded: { tone: 'ok', text: words.refunded },
  'at-window': { tone: 'info', text: words.atWindow },
  over: { tone: 'info', text: words.over },
} as const

/** A8: what is to be paid, to whom, by which rule; afterwards the same page is the receipt. */
export function PayPage({ frame, view }: PageProps<PayView>): ReactNode {
  const { language } = frame
  const { caseId, standing } = view
  const { tone, text } = standings[standing]
  return (
    <ApplyPage title={say(words.title, language)} frame={frame} itemName={view.itemName} back={`/my/cases/${caseId}`}>
      <SummaryList rows={rowsOf({ frame, view })} />
      <Notice tone={tone}>
        <p>{say(text, language)}</p>
        {view.wasSent && <p>{say(words.sent, language)}</p>}
        {standing === 'owed' && view.isSandbox && <p>{say(words.sandbox, language)}</p>}
      </Notice>
      {standing === 'owed' ? (
        <PayForm frame={frame} view={view} />
      ) : (
        <ButtonRow>
          <ButtonLink href={href(frame, stepPath(caseId, 'done'))}>{say(words.receipt, language)}</ButtonLink>
          <ButtonLink kind="secondary" href={href(frame, `/my/cases/${caseId}`)}>
            {say(words.see, language)}
          </ButtonLink>
        </ButtonRow>
      )}
    </ApplyPage>
  )
}

function PayForm({ frame, view }: PageProps<PayView>): ReactNode {
  const { language } = frame
  const path = href(frame, stepPath(view.caseId, 'pay'))
  return (
    <form method="post" action={path}>
      <HiddenCsrf csrf={frame.csrf} />
      <ButtonRow>
        {view.wasSent ? (
          <>
            <ButtonLink href={path}>{say(words.reload, language)}</ButtonLink>
            <Button kind="secondary">{say(words.payAgain, language)}</Button>
          </>
        ) : (
          <Button>{say(words.pay, language, { amount: view.amount })}</Button>
        )}
      </ButtonRow>
    </form>
  )
}

function rowsOf({ frame: { language }, view }: PageProps<PayView>): SummaryRow[] {
  const { amount, paidAt, refundedAt } = view
  const row = (key: string, label: keyof typeof words, value: string) => ({
    key,
    label: say(words[label], language),
    value,
  })
  return [
    row('amount', 'amount', say(words.yuan, language, { amount })),
    row('basis', 'basis', view.basis),
    row('payee', 'payee', view.payee),
    ...(paidAt === null ? [] : [row('paid', 'paidAt', paidAt), row('reference', 'reference', view.reference)]),
    ...(refundedAt === null ? [] : [row('refunded', 'refundedAt', refundedAt)]),
  ]
}
