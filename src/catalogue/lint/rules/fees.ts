import type { Fee, ServiceItem } from '../../item.ts'
import { clauses } from '../clauses.ts'
import { type Rule, type SharedElements, when } from '../rule.ts'
import { namesDocument } from './limits.ts'

/** 收费: basis, items, and a way to pay (standards §2.8 rule 5). */
export const feeRules: readonly Rule<SharedElements>[] = [
  {
    id: 'fee-has-basis',
    element: 'fee',
    severity: 'error',
    clause: clauses.fees,
    mend: { zh: '写出收费文件的名称或者文号', en: 'Give the name or the number of the document that sets the fee' },
    test: ({ fee }) => when(fee !== null && !namesDocument(fee.basis.zh), '收费没有写明依据', 'The fee names no basis'),
  },
  {
    id: 'fee-has-items',
    element: 'fee',
    severity: 'error',
    clause: clauses.fees,
    mend: {
      zh: '逐项列出收费项目、标准和能不能减免',
      en: 'List each fee with its amount and whether it can be reduced',
    },
    test: ({ fee }) =>
      when(fee !== null && (fee.items ?? []).length === 0, '收费没有列收费项目', 'The fee lists no fee items'),
  },
  {
    id: 'fee-adds-up',
    element: 'fee',
    severity: 'error',
    clause: clauses.fees,
    mend: { zh: '让收费金额等于必交项目之和', en: 'Let the amount be the sum of what nobody can avoid' },
    test: ({ fee }) =>
      when(
        fee !== null && (fee.items ?? []).length > 0 && fee.amountFen > sumOf(fee),
        '收费金额比各收费项目加起来还多',
        'The fee is more than its items together',
      ),
  },
]

export const paymentRules: readonly Rule<ServiceItem>[] = [
  {
    id: 'no-fee-no-payment',
    element: 'channels',
    severity: 'error',
    clause: clauses.fees,
    mend: { zh: '不收费的关掉网上支付', en: 'Switch online payment off where nothing is charged' },
    test: ({ fee, channels }) =>
      when(fee === null && channels.payOnline, '不收费却开了网上支付', 'Online payment for what costs nothing'),
  },
  {
    id: 'fee-can-be-paid',
    element: 'channels',
    severity: 'error',
    clause: clauses.onlineFirst,
    mend: { zh: '开通网上支付', en: 'Offer online payment' },
    test: ({ fee, visits, channels }) =>
      when(
        fee !== null && !channels.payOnline && (visits === 0 || !channels.forms.includes('1')),
        '不用到现场却只能到现场交费',
        'Nobody has to come, yet one has to come to pay',
      ),
  },
]

function sumOf({ items = [] }: Fee): number {
  return items.reduce((sum, { amountFen }) => sum + amountFen, 0)
}
