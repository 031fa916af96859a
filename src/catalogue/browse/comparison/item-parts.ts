import type { Words } from '#kernel/language'
import { nameOf } from '#standards'
import type { BasicElements } from '../../basic-item.ts'
import { inWorkingDays, type ServiceItem } from '../../item.ts'
import type { SharedElements } from '../../lint/rule.ts'
import { themeSets } from '../../theme-sets.ts'
import { formParts } from './form-parts.ts'
import { materialParts, servedInWords, situationParts } from './material-parts.ts'
import type { Measure, Part } from './part.ts'
import { feeInWords, limitInWords, listOf, moneyInWords, namedBy, plainly, refundWords, yesOrNo } from './words-of.ts'

/** Elements as changes name them: those of an item, `conditions` apart from the rest of the form, `levels` of a basic one. */
export type ElementId = Exclude<keyof ServiceItem, 'version' | 'effectiveFrom'> | 'conditions' | 'levels'

const fewer = { less: { zh: '减少为', en: 'down to' }, more: { zh: '增加为', en: 'up to' } }
const shorter = { less: { zh: '缩短为', en: 'shortened to' }, more: { zh: '延长为', en: 'lengthened to' } }
const lower = { less: { zh: '降为', en: 'lowered to' }, more: { zh: '提高为', en: 'raised to' } }
const audiences = {
  person: { zh: '个人', en: 'people' },
  enterprise: { zh: '企业', en: 'enterprises' },
} as const
const crossings = {
  online: { zh: '全程网办', en: 'online' },
  received: { zh: '异地代收代办', en: 'received elsewhere' },
  joint: { zh: '多地联办', en: 'handled by several places together' },
} as const
const nearest = {
  county: { zh: '县级', en: 'county' },
  township: { zh: '乡镇、街道', en: 'township' },
  village: { zh: '村、社区', en: 'village' },
} as const

/** What basic and implementing items share. */
export function sharedParts(elements: SharedElements): Part<ElementId>[] {
  const { fee, crossProvince } = elements
  return [
    part('name', '名称', 'Name', elements.name),
    part('summary', '说明', 'Summary', elements.summary),
    part('alsoCalled', '别名', 'Also called', listOf(elements.alsoCalled.map(plainly))),
    part('type', '事项类型', 'Type', namedBy('itemType', elements.type)),
    part('audience', '入口', 'Door', audiences[elements.audience]),
    part('theme', '主题', 'Theme', namedBy(themeSets[elements.audience], elements.theme)),
    part('department', '主管部门', 'Department', elements.department.name, undefined, [
      part('department', '主管部门代码', 'Code of the department', plainly(elements.department.id)),
    ]),
    part('servedParties', '服务对象', 'Served parties', servedInWords(elements.servedParties)),
    ...elements.legalBasis.map(({ words }) => listed('legalBasis', '设定依据', 'Legal basis', words)),
    part('statutoryLimit', '法定时限', 'Limit by law', limitInWords(elements.statutoryLimit), {
      value: inWorkingDays(elements.statutoryLimit),
      ...shorter,
    }),
    part('fee', '收费', 'Fee', feeInWords(fee), { value: fee?.amountFen ?? 0, ...lower }),
    ...(fee ? [part<ElementId>('fee', '收费依据', 'Basis of the fee', fee.basis)] : []),
    ...(fee?.refundOn ?? []).map((ground) => part<ElementId>('fee', '退费情形', 'Given back', refundWords[ground])),
    ...(fee?.items ?? []).map(({ name, amountFen, reducible }) =>
      part<ElementId>(
        'fee',
        `收费项目“${name.zh}”`,
        `Fee item “${name.en}”`,
        moneyInWords(amountFen),
        { value: amountFen, ...lower },
        [
          part('fee', `收费项目“${name.zh}”能否减免`, `Whether “${name.en}” can be reduced`, yesOrNo(reducible)),
          part('fee', `收费项目“${name.zh}”的名称`, `Name of the fee item “${name.en}”`, name),
        ],
      ),
    ),
    ...materialParts(elements),
    ...situationParts(elements),
    ...elements.steps.map(({ title, words }, index) =>
      part<ElementId>('steps', `第${index + 1}步`, `Step ${index + 1}`, title, undefined, [
        part('steps', `第${index + 1}步“${title.zh}”的说明`, `Text of step ${index + 1}`, words),
      ]),
    ),
    ...elements.acceptance.map((words) => listed('acceptance', '受理条件', 'Condition of acceptance', words)),
    ...elements.questions.map(({ question, answer }) => ({
      ...listed('questions', '常见问题', 'Question', question),
      inside: [part<ElementId>('questions', `常见问题“${question.zh}”的回答`, `Answer to “${question.en}”`, answer)],
    })),
    part('result', '办理结果', 'Result', elements.result),
    part('crossProvince', '跨省通办', 'Across provinces', crossProvince && crossings[crossProvince]),
    part('online', '网上表单', 'Online form', yesOrNo(elements.online !== null)),
    ...formParts(elements.online),
  ]
}

/** What an implementing item says besides. */
export function ownParts(item: ServiceItem): Part<ElementId>[] {
  const { power, channels, outcome, window, ways } = item
  return [
    part('basicCode', '基本编码', 'Basic code', plainly(item.basicCode)),
    part('implementationCode', '实施编码', 'Implementation code', plainly(item.implementationCode)),
    part('handlingCode', '业务办理项编码', 'Handling-item code', plainly(item.handlingCode)),
    part('region', '行政区划', 'Region', plainly(item.region)),
    part('promisedLimit', '承诺时限', 'Promised limit', limitInWords(item.promisedLimit), {
      value: inWorkingDays(item.promisedLimit),
      ...shorter,
    }),
    part(
      'visits',
      '到现场次数',
      'Visits',
      { zh: `${item.visits}次`, en: String(item.visits) },
      { value: item.visits, ...fewer },
    ),
    part('ways', '马上办', 'Decided at once', yesOrNo(ways.atOnce)),
    part('ways', '网上办', 'Online', yesOrNo(ways.online)),
    part('ways', '就近办', 'Nearby', yesOrNo(ways.nearby)),
    part('ways', '一次办', 'One visit', yesOrNo(ways.oneVisit)),
    part('power', '行使层级', 'Level of exercise', namedBy('exerciseLevel', power.level)),
    part('power', '权力来源', 'Source of the power', namedBy('powerSource', power.source)),
    part('power', '实施主体性质', 'Nature of the organ', namedBy('implementerNature', power.organNature)),
    part('power', '委托部门', 'Entrusted by', power.entrustedBy),
    part('power', '联办机构', 'Joint organs', listOf(power.jointOrgans)),
    part('power', '数量限制', 'Limit of places', power.quantityLimit),
    part(
      'channels',
      '办理形式',
      'Ways of handling',
      listOf(channels.forms.map((each) => namedBy('handlingForm.gbt39046', each))),
    ),
    part('channels', '通办范围', 'Reach', channels.reach && namedBy('handleArea', channels.reach)),
    part(
      'channels',
      '网上办理深度',
      'Depth online',
      listOf(channels.depth.map((each) => namedBy('onlineDepth', each))),
    ),
    part('channels', '必须现场办理的原因', 'Reason for coming', channels.visitReason),
    part('channels', '最近的办理点', 'Nearest counter', nearest[channels.nearest]),
    part('channels', '进驻政务大厅', 'In the service centre', yesOrNo(channels.inCentre)),
    part('channels', '可以预约', 'Can be booked', yesOrNo(channels.booking)),
    part('channels', '自助终端', 'Terminals', yesOrNo(channels.terminals)),
    part('channels', '物流快递', 'Express', yesOrNo(channels.express)),
    part('channels', '网上支付', 'Payment online', yesOrNo(channels.payOnline)),
    part('channels', '网办地址', 'Address online', channels.url === null ? null : plainly(channels.url)),
    part('outcome', '结果类型', 'Kind of result', namedBy('resultType', outcome.kind)),
    part('outcome', '结果名称', 'Name of the result', outcome.name),
    part('outcome', '结果样本', 'Sample of the result', outcome.sample === null ? null : plainly(outcome.sample)),
    part('window', '办理地点', 'Place', window.place),
    part('window', '办理时间', 'Hours', window.hours),
    part('window', '咨询电话', 'Phone for enquiries', plainly(window.phone)),
    part('window', '投诉电话', 'Phone for complaints', plainly(window.complaintPhone)),
    popularity(item.popularity),
  ]
}

export function basicParts(elements: BasicElements): Part<ElementId>[] {
  return [
    ...sharedParts(elements),
    part(
      'levels',
      '行使层级',
      'Levels of exercise',
      listOf(elements.levels.map((each) => nameOf('exerciseLevel', each))),
    ),
    popularity(elements.popularity),
  ]
}

function popularity(value: number): Part<ElementId> {
  return part('popularity', '热度', 'Popularity', plainly(String(value)), { value, ...lower })
}

/** A part that is the same thing in both versions by its label. */
function part<Element extends string>(
  element: Element,
  zh: string,
  en: string,
  words: Words | null,
  measure?: Measure,
  inside: readonly Part<Element>[] = [],
): Part<Element> {
  return { element, key: `${element} ${zh}`, label: { zh, en }, words, measure, inside }
}

/** A part of a list without ids: its text is what it is, so a reworded one is one gone and one new. */
function listed(element: ElementId, zh: string, en: string, words: Words): Part<ElementId> {
  return { element, key: `${element} ${words.zh}`, label: { zh, en }, words }
}
