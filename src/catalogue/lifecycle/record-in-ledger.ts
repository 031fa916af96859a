import type { Words } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { Subject } from './draft.ts'

/** The acts of managers as the ledger knows them, src/ledger/acts.ts. */
const acts = {
  start: { zh: '起草', en: 'Draft begun' },
  save: { zh: '修改草稿', en: 'Draft changed' },
  submit: { zh: '送审', en: 'Draft submitted' },
  return: { zh: '退回草稿', en: 'Draft returned' },
  discard: { zh: '放弃草稿', en: 'Draft discarded' },
  approve: { zh: '审定', en: 'Draft approved' },
  suspend: { zh: '暂停办理', en: 'Suspended' },
  resume: { zh: '恢复办理', en: 'Resumed' },
  abolish: { zh: '取消', en: 'Abolished' },
  'publish-basic': { zh: '公布基本事项', en: 'Basic item published' },
} as const satisfies Readonly<Record<string, Words>>

export async function recordInLedger(
  { ledger }: Pick<Services, 'ledger'>,
  act: keyof typeof acts,
  { code }: Pick<Subject, 'code'>,
  fields: readonly string[] = [],
): Promise<void> {
  const { zh, en } = acts[act]
  await ledger.record({
    act: `catalogue.${act}`,
    ...(fields.length > 0 && { fields }),
    purpose: { itemCode: code, words: { zh: `${zh}：${code}`, en: `${en}: ${code}` } },
  })
}
