import type { Words } from '#kernel/language'

/** The official documents of a case: what each is called, and the word before the year in its number. */
export const documentKinds = {
  /** The applicant's own, kept as it was signed. */
  application: { title: { zh: '申请书', en: 'Application' }, series: '申请' },
  acceptance: { title: { zh: '受理通知书', en: 'Notice of acceptance' }, series: '受理' },
  correction: { title: { zh: '一次性补正告知书', en: 'One-off correction notice' }, series: '补正' },
  'non-acceptance': { title: { zh: '不予受理决定书', en: 'Decision not to accept' }, series: '不受理' },
  'special-procedure': { title: { zh: '特别程序告知书', en: 'Notice of a special procedure' }, series: '特程' },
  extension: { title: { zh: '延长办理期限告知书', en: 'Notice of extension' }, series: '延期' },
  grant: { title: { zh: '准予决定书', en: 'Decision to grant' }, series: '准予' },
  refusal: { title: { zh: '不予决定书', en: 'Decision to refuse' }, series: '不予' },
  termination: { title: { zh: '终止办理决定书', en: 'Decision to end the case' }, series: '终止' },
  revocation: { title: { zh: '撤销决定书', en: 'Decision to revoke' }, series: '撤销' },
  'service-receipt': { title: { zh: '送达回证', en: 'Receipt of service' }, series: '送达' },
} as const satisfies Readonly<Record<string, { readonly title: Words; readonly series: string }>>
export type DocumentKind = keyof typeof documentKinds

/** What nobody has to be served with: the applicant's own application, and a receipt itself. */
export function isServed(kind: DocumentKind): boolean {
  return kind !== 'service-receipt' && kind !== 'application'
}
