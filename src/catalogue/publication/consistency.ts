import type { Words } from '#kernel/language'
import {
  type CalendarDate,
  checkBasicCode,
  checkHandlingCode,
  checkImplementationCode,
  findName,
  isCalendarDate,
  isRegionCode,
} from '#standards'
import { isReadable, variablesRead } from '../eligibility/evaluate.ts'
import { type Audience, inWorkingDays, type ServiceItem } from '../item.ts'

/** A rule an item breaks; `field` is the element of the implementation list it is about. */
export interface Fault {
  readonly field: string
  readonly words: Words
}

/** Theme lists of GB/T 39046: the same digits mean different things in the two. */
export const themeSets = {
  person: 'theme.naturalPerson',
  enterprise: 'theme.legalPerson',
} as const satisfies Record<Audience, string>

/**
 * What contradicts itself in an item: its codes, then the rules a municipal checker runs over whole lists
 * (standards §2.8), then what the online form needs to work. Empty when it may be published.
 */
export function findFaults(item: ServiceItem, today: CalendarDate): Fault[] {
  return [...codeFaults(item), ...elementFaults(item, today), ...materialFaults(item), ...formFaults(item)]
}

function codeFaults(item: ServiceItem): Fault[] {
  const { basicCode, implementationCode, handlingCode, type } = item
  const basic = checkBasicCode(basicCode)
  const implementation = checkImplementationCode(implementationCode)
  const handling = checkHandlingCode(handlingCode)
  const belongs =
    implementation.ok &&
    handling.ok &&
    implementation.basic === basicCode &&
    handling.implementation === implementationCode &&
    handling.value === handlingCode
  return [
    ...when(!basic.ok, 'basicCode', '基本编码不对', 'The basic code is wrong'),
    ...when(
      basic.ok && basic.parent,
      'basicCode',
      '有子项的主项不能直接办理',
      'A parent of sub-items cannot be applied for',
    ),
    ...when(
      basic.ok && basic.type !== type,
      'type',
      '事项类型与基本编码不一致',
      'The type is not the one in the basic code',
    ),
    ...when(!implementation.ok, 'implementationCode', '实施编码不对', 'The implementation code is wrong'),
    ...when(!handling.ok, 'handlingCode', '业务办理项编码不对', 'The handling-item code is wrong'),
    ...when(
      implementation.ok && handling.ok && !belongs,
      'handlingCode',
      '三级编码互不对应',
      'The three codes do not belong together',
    ),
  ]
}

function elementFaults(item: ServiceItem, today: CalendarDate): Fault[] {
  const { region, audience, theme, effectiveFrom, statutoryLimit, promisedLimit, ways, visits, window } = item
  const licence = item.type === '01'
  return [
    ...when(region !== '000000' && !isRegionCode(region), 'region', '行政区划代码不存在', 'No such region'),
    // Rule 7: the theme list is the one of the served party.
    ...when(
      !findName(themeSets[audience], theme),
      'theme',
      '主题不在服务对象的主题分类里',
      'The theme is not on the list of the served party',
    ),
    ...when(
      !isCalendarDate(effectiveFrom) || effectiveFrom > today,
      'effectiveFrom',
      '实施日期不对或还没到',
      'The date of effect is wrong or still to come',
    ),
    // Rule 1.
    ...when(
      inWorkingDays(promisedLimit) > inWorkingDays(statutoryLimit),
      'promisedLimit',
      '承诺时限超过法定时限',
      'The promised limit exceeds the statutory one',
    ),
    // Rule 2: decided on the spot, if and only if 即办件.
    ...when(
      (promisedLimit.days === 0) !== ways.atOnce,
      'ways',
      '马上办与承诺时限不一致',
      'Decided at once and the promised limit disagree',
    ),
    // Rule 4.
    ...when(visits === 0 && !ways.online, 'visits', '不用跑现场的事项要能网上办', 'No visits needs an online way'),
    ...when(ways.oneVisit && visits > 1, 'visits', '一次办的事项不能跑一次以上', 'One visit means at most one'),
    ...when(
      item.online !== null && !ways.online,
      'ways',
      '有网上表单却没有标网上办',
      'There is an online form but no online way',
    ),
    // Rule 6.
    ...when(
      window.phone === window.complaintPhone,
      'window',
      '咨询电话和投诉电话不能相同',
      'Enquiries and complaints need different numbers',
    ),
    // Rule 8; its five flow steps are the office's procedure, which is the same for every licence by law.
    ...when(
      licence && item.questions.length === 0,
      'questions',
      '行政许可至少要有一条常见问题',
      'A licence needs at least one question with its answer',
    ),
  ]
}

function materialFaults({ materials, online }: ServiceItem): Fault[] {
  const factIds = new Set(online?.facts.map(({ id }) => id))
  const commitmentIds = new Set(online?.commitments.map(({ id }) => id))
  const ids = materials.map(({ id }) => id)
  return [
    ...when(new Set(ids).size !== ids.length, 'materials', '材料编号重复', 'Two materials have one id'),
    ...materials.flatMap(({ name, waiver, fallbackCommitmentId }) => {
      const facts = waiver.kind === 'certificate' || waiver.kind === 'data' ? waiver.factIds : []
      const commitment = waiver.kind === 'commitment' ? waiver.commitmentId : fallbackCommitmentId
      return [
        // Rule 11: a list ends where it ends.
        ...when(
          /其他(有关|相关|需要)?的?(材料|资料|证明|文件)|等(有关|相关)?(材料|资料)$/.test(name.zh),
          'materials',
          `材料清单不能有兜底：${name.zh}`,
          `No catch-all among the materials: ${name.en}`,
        ),
        ...when(
          online !== null && facts.some((id) => !factIds.has(id)),
          'materials',
          `免交依据的数据项没有定义：${name.zh}`,
          `The facts that spare a material are not defined: ${name.en}`,
        ),
        ...when(
          online !== null && commitment !== undefined && !commitmentIds.has(commitment),
          'materials',
          `承诺书没有定义：${name.zh}`,
          `The commitment is not defined: ${name.en}`,
        ),
      ]
    }),
  ]
}

/** A rule that reads an undefined variable would leave everybody at "unknown" for ever. */
function formFaults({ online }: ServiceItem): Fault[] {
  if (!online) return []
  const defined = new Set([...online.facts.map(({ id }) => id), ...online.questions.map(({ id }) => `answers.${id}`)])
  const conditionIds = new Set(online.conditions.map(({ id }) => id))
  const rules = [...online.conditions.map(({ id, feel }) => ({ id, feel })), { id: 'routing', feel: online.routing }]
  return [
    ...rules.flatMap(({ id, feel }) => {
      if (!isReadable(feel)) return [fault('online', `规则写错了：${id}`, `A rule cannot be read: ${id}`)]
      const strange = variablesRead(feel).filter((path) => !defined.has(path))
      return strange.map((path) =>
        fault('online', `规则${id}用了没有定义的数据项：${path}`, `Rule ${id} reads what is not defined: ${path}`),
      )
    }),
    ...online.conditions.flatMap(({ id, factIds }) =>
      factIds
        .filter((factId) => !defined.has(factId))
        .map((factId) =>
          fault(
            'online',
            `条件${id}列了没有定义的数据项：${factId}`,
            `Condition ${id} lists what is not defined: ${factId}`,
          ),
        ),
    ),
    ...when(
      online.checker.some(({ conditionId }) => !conditionIds.has(conditionId)),
      'online',
      '自查问题没有对应的条件',
      'A question of the checker has no condition',
    ),
    ...when(
      (online.certificate?.fields ?? []).some(({ from }) => !defined.has(from)),
      'online',
      '证照字段取自没有定义的数据项',
      'A field of the certificate comes from nowhere',
    ),
  ]
}

function when(broken: boolean, field: string, zh: string, en: string): Fault[] {
  return broken ? [fault(field, zh, en)] : []
}

function fault(field: string, zh: string, en: string): Fault {
  return { field, words: { zh, en } }
}
