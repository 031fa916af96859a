import type { Words } from '#kernel/language'
import { bare } from '../proofs/abolished-proof.ts'
import { stateHeldRows } from './data/state-held.ts'

/** Something the State already has, and how whoever needs it comes by it. */
export interface StateHeld {
  readonly name: Words
  readonly otherNames: readonly string[]
  readonly holder: Words
  /** As an electronic certificate, or from a data service. */
  readonly by: 'certificate' | 'data'
}

export const stateHolds: readonly StateHeld[] = stateHeldRows.map(([by, zh, en, holder, otherNames]) => ({
  by,
  name: { zh, en },
  holder: { zh: holder[0], en: holder[1] },
  otherNames: otherNames === '' ? [] : otherNames.split(' '),
}))

const byName: ReadonlyMap<string, StateHeld> = new Map(
  stateHolds.flatMap((held) => [held.name.zh, ...held.otherNames].map((name) => [bare(name), held] as const)),
)
// 申请人居民身份证, 夫妻双方结婚证, 原户口簿: whose it is, or that it is the old one, does not change who has it.
const whose =
  /^(申请人|本人|当事人|夫妻双方|双方|男女双方|父母(双方)?|新生儿|孩子|子女|被继承人|权利人|经办人|受托人|代理人|委托人|监护人|法定代表人|负责人|企业|单位|申请单位|建设单位|原|旧)(及[^，]{1,6})?的?/

/** What the State holds under the name of a material; undefined when it holds nothing of that name. */
export function findStateHeld(name: string): StateHeld | undefined {
  const asked = bare(name).replace(/(复印|扫描|影印)?件$/, '')
  return byName.get(bare(name)) ?? byName.get(asked) ?? byName.get(asked.replace(whose, ''))
}
