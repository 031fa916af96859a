import type { Words } from '#kernel/language'
import { choice, choicesOf, severalChoices } from './choice-fields.ts'
import type { Field } from './field.ts'
import { date, text, wholeNumber, yesNo } from './plain-fields.ts'
import { fee, theme } from './special-fields.ts'
import { textList, words, wordsList } from './word-fields.ts'

const limitUnits = [
  ['working-day', '工作日'],
  ['calendar-day', '自然日'],
] as const
const fixed: Words = {
  zh: '由基本目录定，全国统一：填了只作核对',
  en: 'Set by the basic catalogue, the same everywhere: what is entered is compared only',
}
const days: Words = { zh: '天数；0为当场办结', en: 'Days; 0 is on the spot' }
const unit: Words = { zh: '工作日或自然日', en: 'Working days or calendar days' }
const oneLine: Words = { zh: '每行一条', en: 'One a line' }

/** The sheet 事项, element by element, in the order of GB/T 39046 (standards §2.7). The order in a file is free. */
export const itemFields: readonly Field[] = [
  text(
    'handlingCode',
    '业务办理项编码',
    { zh: '33位，各表都以它对应', en: '33 characters; every sheet refers to it' },
    { required: 'always', code: 33 },
  ),
  text(
    'basicCode',
    '基本编码',
    { zh: '12位；空着时从业务办理项编码取', en: 'Empty: taken from the code above' },
    { code: 12 },
  ),
  text(
    'implementationCode',
    '实施编码',
    { zh: '31位；空着时从业务办理项编码取', en: 'Empty: taken from the code above' },
    { code: 31 },
  ),
  words('name', '事项名称', {
    zh: '与基本目录不同时，是业务办理项（换证、注销等）的名称',
    en: 'Where it is not the basic item’s, the name of the handling item',
  }),
  wholeNumber('version', '版本', {
    zh: '导出时的版本；此后又发布过新版本的，会被指出来',
    en: 'The version exported; when a newer one was published since, it is said',
  }),
  date('effectiveFrom', '实施日期', { zh: '空着时为发布之日', en: 'Empty: the day of publication' }),
  choice('type', '事项类型', {
    choices: choicesOf('itemType', ['01', '05', '07', '08', '09', '10', '20']),
    hint: fixed,
    code: 2,
  }),
  choice('audience', '面向对象', {
    choices: [
      ['person', '自然人'],
      ['enterprise', '法人'],
    ],
    hint: fixed,
  }),
  theme,
  severalChoices('servedParties', '服务对象', { choices: choicesOf('servedParty.gbt39046'), hint: fixed }),
  text('department.id', '主管部门代码', fixed),
  words('department.name', '主管部门', fixed),
  words('summary', '事项简介', { zh: '一两句话说明办什么', en: 'What it is for, in a sentence or two' }),
  textList('alsoCalled', '别名', { zh: '群众的叫法，每行一个', en: 'What people call it, one a line' }),
  text(
    'region',
    '区划代码',
    { zh: '所服务地区的6位行政区划代码', en: 'The 6 digits of the region served' },
    { required: 'new', code: 6 },
  ),
  wordsList(
    'legalBasis',
    '设定依据',
    { zh: '每行一条，只能补充国家的，不能删', en: 'One a line; national ones can be added to only' },
    { boxed: true },
  ),
  choice('power.level', '行使层级', {
    choices: choicesOf('exerciseLevel', ['1', '2', '3', '4', '5', '6']),
    hint: { zh: '空着时从实施编码取', en: 'Empty: taken from the implementation code' },
  }),
  choice('power.source', '权力来源', {
    choices: choicesOf('powerSource'),
    hint: { zh: '由谁赋予', en: 'By whom it was given' },
    required: 'new',
  }),
  choice('power.organNature', '实施主体性质', {
    choices: choicesOf('implementerNature'),
    hint: { zh: '法定、授权或受委托', en: 'Statutory, authorised or entrusted' },
    required: 'new',
  }),
  words('power.entrustedBy', '委托部门', { zh: '受委托时填', en: 'Where entrusted' }, { absence: 'null' }),
  wordsList('power.jointOrgans', '联办机构', oneLine),
  words(
    'power.quantityLimit',
    '数量限制',
    { zh: '有数量限制时填', en: 'Where the number is limited' },
    { absence: 'null' },
  ),
  wholeNumber('statutoryLimit.days', '法定办结时限', days),
  choice('statutoryLimit.unit', '法定办结时限单位', { choices: limitUnits, hint: unit }),
  wholeNumber('promisedLimit.days', '承诺办结时限', days, { required: 'new' }),
  choice('promisedLimit.unit', '承诺办结时限单位', { choices: limitUnits, hint: unit, required: 'new' }),
  wordsList('acceptance', '受理条件', {
    zh: '每行一条，不能比国家规定的多',
    en: 'One a line, not more than nationally',
  }),
  severalChoices('channels.forms', '办理形式', {
    choices: choicesOf('handlingForm.gbt39046'),
    hint: { zh: '可填多个，用、隔开', en: 'Several, with 、 between' },
    required: 'new',
  }),
  choice('channels.reach', '通办范围', {
    choices: choicesOf('handleArea'),
    hint: { zh: '只在本处办的填“无”', en: '无: at its own office only' },
    absence: 'null',
  }),
  choice('crossProvince', '跨省通办方式', {
    choices: [
      ['online', '全程网办'],
      ['received', '异地代收代办'],
      ['joint', '多地联办'],
    ],
    hint: { zh: '不能跨省通办的填“无”', en: '无: not across provinces' },
    absence: 'null',
  }),
  wholeNumber('visits', '到办事现场次数', { zh: '0为一次都不用跑', en: '0: no visit' }, { required: 'new' }),
  words(
    'channels.visitReason',
    '必须现场办理原因',
    { zh: '次数不为0时填', en: 'Where there is a visit' },
    { absence: 'null' },
  ),
  severalChoices('channels.depth', '网上办理深度', {
    choices: choicesOf('onlineDepth', ['1', '2', '3', '4', '5', '6', '7']),
    hint: { zh: '可填多个，用、隔开', en: 'Several, with 、 between' },
  }),
  text(
    'channels.url',
    '网办地址',
    { zh: '不在本平台办时填部门系统的网址', en: 'Where it is handled in the department’s own system' },
    { absence: 'null' },
  ),
  choice('channels.nearest', '就近办层级', {
    choices: [
      ['county', '县级'],
      ['township', '镇级'],
      ['village', '村级'],
    ],
    hint: { zh: '最近到哪一级有窗口', en: 'The nearest level with a counter' },
  }),
  yesNo('channels.inCentre', '是否进驻大厅', { zh: '是或否', en: '是 or 否' }),
  yesNo('channels.booking', '是否支持预约', { zh: '是或否', en: '是 or 否' }),
  yesNo('channels.terminals', '是否支持自助终端', { zh: '是或否', en: '是 or 否' }),
  yesNo('channels.express', '是否支持物流快递', { zh: '是或否', en: '是 or 否' }),
  yesNo('channels.payOnline', '是否支持网上支付', { zh: '是或否', en: '是 or 否' }),
  words('window.place', '办理地点', { zh: '到门牌、楼层', en: 'Down to house and floor' }, { required: 'new' }),
  words('window.hours', '办理时间', { zh: '工作日和时段', en: 'Days and hours' }, { required: 'new' }),
  text(
    'window.phone',
    '咨询电话',
    { zh: '与投诉电话不能相同', en: 'Not the number for complaints' },
    { required: 'new' },
  ),
  text(
    'window.complaintPhone',
    '监督投诉电话',
    { zh: '与咨询电话不能相同', en: 'Not the number for enquiries' },
    { required: 'new' },
  ),
  fee,
  words('result', '办理结果', { zh: '办成后拿到什么', en: 'What one receives' }),
  choice('outcome.kind', '审批结果类型', {
    choices: choicesOf('resultType'),
    hint: { zh: '证照、批文、其他或无', en: 'Certificate, document, other, none' },
    required: 'new',
  }),
  words('outcome.name', '审批结果名称', { zh: '空着时同办理结果', en: 'Empty: as 办理结果' }),
  text('outcome.sample', '审批结果样本', { zh: '样本的网址', en: 'Address of the sample' }, { absence: 'null' }),
]
