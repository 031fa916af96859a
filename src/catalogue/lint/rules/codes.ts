import {
  checkBasicCode,
  checkHandlingCode,
  checkImplementationCode,
  findName,
  findRegion,
  isCalendarDate,
  isRegionCode,
  isWithin,
} from '#standards'
import type { ServiceItem } from '../../item.ts'
import { clauses } from '../clauses.ts'
import { type Rule, when } from '../rule.ts'

/** Level 7 of a code (分级管理) leaves the level to the item. */
const dividedLevel = '7'
/** Registration authority of national organs, positions 3–8 of their code. */
const nationalAuthority = '100000'
const nation = '000000'

export const codeRules: readonly Rule<ServiceItem>[] = [
  {
    id: 'basic-code',
    element: 'basicCode',
    severity: 'error',
    clause: clauses.codes,
    mend: {
      zh: '从基本目录里选事项，编码自动带出',
      en: 'Choose the item from the basic catalogue; its code comes with it',
    },
    test: ({ basicCode }) => when(!checkBasicCode(basicCode).ok, '基本编码不对', 'The basic code is wrong'),
  },
  {
    id: 'parent-is-not-handled',
    element: 'basicCode',
    severity: 'error',
    clause: clauses.codes,
    mend: { zh: '改用它的子项', en: 'Use one of its sub-items' },
    test({ basicCode }) {
      const code = checkBasicCode(basicCode)
      return when(code.ok && code.parent, '有子项的主项不能直接办理', 'A parent of sub-items cannot be applied for')
    },
  },
  {
    id: 'type-of-code',
    element: 'type',
    severity: 'error',
    clause: clauses.codes,
    mend: { zh: '事项类型以基本编码第三、四位为准', en: 'The type is what positions 3 and 4 of the basic code say' },
    test({ basicCode, type }) {
      const code = checkBasicCode(basicCode)
      return when(
        code.ok && code.type !== type,
        '事项类型与基本编码不一致',
        'The type is not the one in the basic code',
      )
    },
  },
  {
    id: 'implementation-code',
    element: 'implementationCode',
    severity: 'error',
    clause: clauses.codes,
    mend: {
      zh: '实施编码由统一社会信用代码、行使层级、基本编码三段组成',
      en: 'It is the organ’s unified code, the level of exercise and the basic code, in that order',
    },
    test: ({ implementationCode }) =>
      when(!checkImplementationCode(implementationCode).ok, '实施编码不对', 'The implementation code is wrong'),
  },
  {
    id: 'handling-code',
    element: 'handlingCode',
    severity: 'error',
    clause: clauses.codes,
    mend: { zh: '实施编码后面加01至99的序号', en: 'It is the implementation code with a number from 01 to 99' },
    test: ({ handlingCode }) =>
      when(!checkHandlingCode(handlingCode).ok, '业务办理项编码不对', 'The handling-item code is wrong'),
  },
  {
    id: 'codes-belong-together',
    element: 'handlingCode',
    severity: 'error',
    clause: clauses.codes,
    mend: { zh: '三级编码从基本编码起逐级生成', en: 'Each code is made from the one above it' },
    test({ basicCode, implementationCode, handlingCode }) {
      const implementation = checkImplementationCode(implementationCode)
      const handling = checkHandlingCode(handlingCode)
      if (!implementation.ok || !handling.ok || !checkBasicCode(basicCode).ok) return []
      const belong =
        implementation.basic === basicCode &&
        handling.implementation === implementationCode &&
        handling.value === handlingCode
      return when(!belong, '三级编码互不对应', 'The three codes do not belong together')
    },
  },
  {
    id: 'level-of-code',
    element: 'power',
    severity: 'error',
    clause: clauses.codes,
    mend: { zh: '行使层级以实施编码第十九位为准', en: 'The level is what position 19 of the implementation code says' },
    test({ implementationCode, power }) {
      const code = checkImplementationCode(implementationCode)
      const said = implementationCode.charAt(18)
      return when(
        code.ok && said !== dividedLevel && said !== power.level,
        '行使层级与实施编码不一致',
        'The level of exercise is not the one in the implementation code',
      )
    },
  },
  {
    id: 'village-serves-only',
    element: 'power',
    severity: 'error',
    clause: clauses.codes,
    mend: {
      zh: '村级只办公共服务；行政权力由上级行使',
      en: 'Villages give public services only; powers are exercised above',
    },
    test: ({ power, type }) =>
      when(power.level === '6' && type !== '20', '村级不能行使行政权力', 'A village has no administrative powers'),
  },
  {
    id: 'region-known',
    element: 'region',
    severity: 'error',
    clause: clauses.valueSets,
    mend: { zh: '从行政区划里选', en: 'Choose from the list of regions' },
    test: ({ region }) => when(region !== nation && !isRegionCode(region), '行政区划代码不存在', 'No such region'),
  },
  {
    id: 'region-of-organ',
    element: 'region',
    severity: 'error',
    clause: clauses.basics,
    mend: { zh: '改为实施机关所在的行政区划或者它的下级', en: 'Choose the organ’s own region or one below it' },
    test({ implementationCode, region }) {
      const own = implementationCode.slice(2, 8)
      // A registration authority that is no region any more says nothing about today's regions.
      if (own === nationalAuthority || !findRegion(own) || !checkImplementationCode(implementationCode).ok) return []
      const within = isRegionCode(region) && isWithin(region, own)
      return when(
        (region === nation || isRegionCode(region)) && !within,
        '超出实施机关所在的行政区划',
        'The region lies outside that of the organ',
      )
    },
  },
  {
    id: 'date-of-effect',
    element: 'effectiveFrom',
    severity: 'error',
    clause: clauses.elements,
    mend: { zh: '按年—月—日填写真实存在的日期', en: 'Give a real date as year, month and day' },
    test: ({ effectiveFrom }) =>
      when(!isCalendarDate(effectiveFrom), '实施日期不对', 'The date of effect is not a date'),
  },
  {
    id: 'values-known',
    element: 'channels',
    severity: 'error',
    clause: clauses.valueSets,
    mend: { zh: '从值域里选', en: 'Choose from the value set' },
    test: (item) =>
      codedValues(item).flatMap(([element, set, values]) =>
        values
          .filter((value) => !findName(set, value))
          .map((value) => ({ element, words: { zh: `值域里没有这个代码：${value}`, en: `No such code: ${value}` } })),
      ),
  },
]

type CodedValues = readonly [element: string, set: Parameters<typeof findName>[0], values: readonly string[]]

function codedValues({ type, servedParties, power, channels, outcome }: ServiceItem): CodedValues[] {
  return [
    ['type', 'itemType', [type]],
    ['servedParties', 'servedParty.gbt39046', servedParties],
    ['power', 'exerciseLevel', [power.level]],
    ['power', 'powerSource', [power.source]],
    ['power', 'implementerNature', [power.organNature]],
    ['channels', 'handlingForm.gbt39046', channels.forms],
    ['channels', 'handleArea', channels.reach === null ? [] : [channels.reach]],
    ['channels', 'onlineDepth', channels.depth],
    ['outcome', 'resultType', [outcome.kind]],
  ]
}
