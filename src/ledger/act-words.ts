import type { Words } from '#kernel/language'
import { acts } from './acts.ts'

/** @throws when the act is not in the table: a record nobody can read is a defect. */
export function actWords(act: string): Words {
  const words = Object.hasOwn(acts, act) ? acts[act] : undefined
  if (!words) throw new Error(`act ${act} is not listed in src/ledger/acts.ts`)
  return words
}

/** The specification of recorded acts, Markdown. */
export function actsManual(): string {
  const lines = Object.entries(acts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([act, { zh, en }]) => `| \`${act}\` | ${zh} | ${en} |`)
  return [
    '# Acts recorded in the ledger',
    '',
    'Generated from `src/ledger/acts.ts` by `tongban manual`; a test compares the two. Each record also says who acted, for whom, whose data, which fields (names only), for which purpose, by which legal basis, when and with what result.',
    '',
    '| act | 中文 | English |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}
