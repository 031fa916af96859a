import { checkBasicCode } from '#standards'
import type { BasicItem } from '../basic-item.ts'
import type { ServiceItem } from '../item.ts'
import { clauses } from './clauses.ts'
import type { Rule, SharedElements } from './rule.ts'
import { when } from './rule.ts'
import { catchAllRules } from './rules/catch-alls.ts'
import { channelRules } from './rules/channels.ts'
import { codeRules } from './rules/codes.ts'
import { contactRules } from './rules/contact.ts'
import { factRules } from './rules/facts.ts'
import { feeRules, paymentRules } from './rules/fees.ts'
import { formRules } from './rules/form.ts'
import { inheritanceRules } from './rules/inheritance.ts'
import { limitRules, statutoryLimitRules } from './rules/limits.ts'
import { materialRules } from './rules/materials.ts'
import { outcomeRules } from './rules/outcome.ts'
import { plainLanguageRules } from './rules/plain-language.ts'
import { questionRules } from './rules/questions.ts'
import { servedRules } from './rules/served.ts'
import { stateHeldRules } from './rules/state-held.ts'

/** What every item is held to, at whatever level it is written. */
const sharedRules: readonly Rule<SharedElements>[] = [
  ...servedRules,
  ...statutoryLimitRules,
  ...feeRules,
  ...materialRules,
  ...stateHeldRules,
  ...catchAllRules,
  ...formRules,
  ...questionRules,
  ...factRules,
  ...plainLanguageRules,
]

/** The table: one line a rule, in the order in which findings are told (standards §2.8 and what the law adds). */
export const itemRules: readonly Rule<ServiceItem>[] = [
  ...codeRules,
  ...inheritanceRules,
  ...limitRules,
  ...channelRules,
  ...contactRules,
  ...paymentRules,
  ...outcomeRules,
  ...sharedRules,
]

/** What a basic item is held to: its code, and the elements everybody below has to take as they are. */
export const basicItemRules: readonly Rule<BasicItem>[] = [
  {
    id: 'basic-code',
    element: 'basicCode',
    severity: 'error',
    clause: clauses.codes,
    mend: {
      zh: '按编码规则改：目录、类型、部门、主项、子项',
      en: 'Region, type, department, main item and sub-item, as the standard says',
    },
    test: ({ basicCode }) => when(!checkBasicCode(basicCode).ok, '基本编码不对', 'The basic code is wrong'),
  },
  {
    id: 'type-of-code',
    element: 'type',
    severity: 'error',
    clause: clauses.codes,
    mend: { zh: '事项类型以基本编码第三、四位为准', en: 'The type is what positions 3 and 4 of the basic code say' },
    test({ basicCode, elements }) {
      const code = checkBasicCode(basicCode)
      return when(
        code.ok && code.type !== elements.type,
        '事项类型与基本编码不一致',
        'The type is not the one in the basic code',
      )
    },
  },
  ...sharedRules.map(ofElements),
]

function ofElements(rule: Rule<SharedElements>): Rule<BasicItem> {
  return { ...rule, test: ({ elements }, context) => rule.test(elements, context) }
}
