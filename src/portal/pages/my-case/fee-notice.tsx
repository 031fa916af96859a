import type { ReactNode } from 'react'
import type { CaseView } from '#casework'
import { say, type Words } from '#kernel/language'
import { ButtonLink, ButtonRow, Notice } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'

const words = {
  title: { zh: '请缴费{amount}元', en: 'Please pay CNY {amount}' },
  why: {
    zh: '受理以后收费，到账后才能准予。办理期限不因此暂停。',
    en: 'The fee is due after acceptance; a grant waits for it. The limit of the office does not rest.',
  },
  pay: { zh: '去缴费', en: 'Pay' },
} as const satisfies Record<string, Words>

/** The fee, while it is owed; what was paid and given back stands in the record with its receipt. */
export function FeeNotice({ frame, found }: { readonly frame: Frame; readonly found: CaseView }): ReactNode {
  const { language } = frame
  const { payment, duty, caseId } = found
  if (payment === null || duty?.kind !== 'pay') return null
  return (
    <Notice tone="warn" title={say(words.title, language, { amount: (payment.amountFen / 100).toFixed(2) })}>
      <p>{say(words.why, language)}</p>
      <ButtonRow>
        <ButtonLink href={href(frame, `/apply/${caseId}/pay`)}>{say(words.pay, language)}</ButtonLink>
      </ButtonRow>
    </Notice>
  )
}
