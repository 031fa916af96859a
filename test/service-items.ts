import type { Condition, FactDefinition, ServiceItem } from '#catalogue'
import type { Words } from '#kernel/language'
import { makeBasicCode, makeHandlingCode, makeImplementationCode, sampleUscc } from '#standards'

/** The office of 东湖区 and of 西湖区 in the items below: set up by the province, whose residents they serve. */
export const eastLakeOffice = sampleUscc('1', '1', '360000', 9)
export const westLakeOffice = sampleUscc('1', '1', '360000', 10)

function codes(
  type: string,
  department: string,
  main: number,
): Pick<ServiceItem, 'basicCode' | 'implementationCode' | 'handlingCode'> {
  const basicCode = makeBasicCode({ region: '00', type, department, main })
  const implementationCode = makeImplementationCode(eastLakeOffice, 4, basicCode)
  return { basicCode, implementationCode, handlingCode: makeHandlingCode(implementationCode, 1) }
}

const window = {
  place: { zh: '东湖区政务服务中心3楼', en: 'Donghu Service Centre, 3rd floor' },
  hours: { zh: '工作日9:00至17:00', en: 'Working days 9:00 to 17:00' },
  phone: '0791-12345-1',
  complaintPhone: '0791-12345-2',
}

const plain = {
  version: 1,
  effectiveFrom: '2026-06-01',
  region: '360000',
  legalBasis: [
    { words: { zh: '《中华人民共和国户口登记条例》第十条', en: 'Household Registration Regulations, art. 10' } },
  ],
  fee: null,
  crossProvince: null,
  acceptance: [{ zh: '申请人户口在本省', en: 'Registered in this province' }],
  questions: [{ question: { zh: '要预约吗？', en: 'Do I need to book?' }, answer: { zh: '不用。', en: 'No.' } }],
  window,
  online: null,
  servedParties: ['1'],
  power: {
    level: '4',
    source: '1',
    organNature: '1',
    entrustedBy: null,
    jointOrgans: [],
    quantityLimit: null,
  },
  channels: {
    forms: ['1'],
    reach: null,
    depth: ['1'],
    visitReason: { zh: '要当面核对原件', en: 'Originals are checked in person' },
    nearest: 'township',
    inCentre: true,
    booking: false,
    terminals: false,
    express: false,
    payOnline: false,
    url: null,
  },
  outcome: { kind: '3', name: { zh: '办结通知', en: 'Notice of completion' }, sample: null },
  situations: [],
} as const

const police = { id: 'police', name: { zh: '公安', en: 'Public security' } }

function service(
  id: string,
  [label, group]: readonly [Words, Words],
  serviceId: string,
  form: FactDefinition['form'] = 'text',
): FactDefinition {
  const field = id.split('.')[1] ?? id
  return {
    dataElement: `TEST ${id}`,
    id,
    label,
    group,
    from: { kind: 'service', serviceId, field },
    form,
    needed: true,
    correctable: true,
  }
}

const residence = { zh: '居住登记', en: 'Residence registration' }
const dwelling = { zh: '住处', en: 'Dwelling' }

const conditions: readonly Condition[] = [
  {
    id: 'half-year',
    feel: 'residence.since <= today - duration("P6M")',
    words: { zh: '居住登记满半年', en: 'Registered here for half a year' },
    factIds: ['residence.since'],
    failure: { zh: '居住登记还没满半年', en: 'You have been registered for less than half a year' },
  },
  {
    id: 'settled',
    feel: 'dwelling.until >= today or employment.uscc != null or answers.purpose = "study"',
    words: { zh: '有稳定住处、稳定工作或者在读', en: 'A stable dwelling, stable work, or studying' },
    factIds: ['dwelling.until', 'employment.uscc', 'answers.purpose'],
    failure: { zh: '没有查到稳定住处或者工作', en: 'No stable dwelling or work was found' },
  },
  {
    id: 'no-permit',
    feel: 'not(permit.held)',
    words: { zh: '名下没有有效的居住证', en: 'No valid residence permit held' },
    factIds: ['permit.held'],
    failure: { zh: '您已有有效的居住证', en: 'You already hold a valid permit' },
  },
]

/** 居住证申领: an online form with three conditions, one of them a matter of time. */
export const residencePermit: ServiceItem = {
  ...plain,
  ...codes('07', '09', 21),
  name: { zh: '居住证申领', en: 'Residence permit' },
  summary: {
    zh: '在南昌住满半年，并且有稳定住处、稳定工作或在读，三者有一样就可以申领。',
    en: 'For people who have lived in Nanchang for half a year and have a stable dwelling, stable work or study here.',
  },
  alsoCalled: ['居住证', '暂住证', '办居住证', '租房办居住证', '流动人口居住证'],
  type: '07',
  audience: 'person',
  theme: '010',
  department: police,
  legalBasis: [
    {
      words: { zh: '《居住证暂行条例》第二条、第九条', en: 'Interim Regulations on Residence Permits, arts. 2 and 9' },
    },
  ],
  statutoryLimit: { days: 15, unit: 'working-day' },
  promisedLimit: { days: 3, unit: 'working-day' },
  visits: 0,
  channels: { ...plain.channels, forms: ['1', '2'], depth: ['1', '2', '3', '4', '5', '6', '7'], visitReason: null },
  ways: { atOnce: false, online: true, nearby: true, oneVisit: true },
  crossProvince: 'online',
  materials: [
    {
      id: 'id-card',
      name: { zh: '居民身份证', en: 'Resident identity card' },
      waiver: { kind: 'data', factIds: ['residence.since'] },
      source: { zh: '公安部·人口库', en: 'Ministry of Public Security: population' },
      standard: { zh: '正反面清晰', en: 'Both sides legible' },
    },
    {
      id: 'dwelling',
      name: { zh: '居住地住址证明', en: 'Proof of address' },
      waiver: { kind: 'data', factIds: ['dwelling.until'] },
      source: { zh: '住建·房屋租赁备案', en: 'Housing: lease filing' },
      standard: { zh: '合同在有效期内', en: 'The lease is still running' },
    },
  ],
  steps: [
    {
      title: { zh: '核对信息', en: 'Check the facts' },
      words: { zh: '系统已填好，您选1项。', en: 'All filled in but one.' },
    },
    {
      title: { zh: '等我们审核', en: 'We examine' },
      words: { zh: '每走一步发消息给您。', en: 'You hear of each step.' },
    },
    {
      title: { zh: '领证', en: 'Receive' },
      words: { zh: '电子证当天可以亮。', en: 'The electronic permit works the same day.' },
    },
  ],
  result: { zh: '居住证（电子证照）', en: 'Residence permit (electronic)' },
  online: {
    facts: [
      service(
        'residence.since',
        [{ zh: '登记日期', en: 'Registered since' }, residence],
        '360000.residence.registration',
        'date',
      ),
      service(
        'residence.district',
        [{ zh: '登记区县', en: 'District' }, residence],
        '360000.residence.registration',
        'region',
      ),
      service('dwelling.until', [{ zh: '租赁到期', en: 'Lease until' }, dwelling], '360000.housing.lease', 'date'),
      service(
        'employment.uscc',
        [
          { zh: '企业代码', en: 'Company code' },
          { zh: '就业', en: 'Work' },
        ],
        'samr.enterprise.by-person',
      ),
      {
        dataElement: 'TEST permit.held',
        id: 'permit.held',
        label: { zh: '有效的居住证', en: 'Valid permit held' },
        group: residence,
        from: { kind: 'certificates', typeCode: 'sample' },
        form: 'boolean',
        needed: true,
        correctable: false,
      },
    ],
    questions: [
      {
        dataElement: 'TEST purpose',
        id: 'purpose',
        title: { zh: '您来南昌住，主要是为了什么？', en: 'What is your main reason for living in Nanchang?' },
        why: { zh: '这一项没有部门掌握，只能由您来选。', en: 'No department knows this; only you can say.' },
        form: {
          kind: 'choice',
          options: [
            { value: 'employment', words: { zh: '就业', en: 'Work' } },
            { value: 'study', words: { zh: '上学', en: 'Study' } },
          ],
        },
        optional: false,
      },
    ],
    commitments: [],
    conditions,
    checker: [
      {
        conditionId: 'half-year',
        question: { zh: '您在南昌登记居住满半年了吗？', en: 'Registered in Nanchang for half a year?' },
      },
      {
        conditionId: 'settled',
        question: { zh: '您有稳定住处、工作或者在读吗？', en: 'Do you have a stable dwelling, work or study?' },
      },
      {
        conditionId: 'no-permit',
        question: { zh: '您现在没有有效的居住证，对吗？', en: 'You hold no valid permit now, correct?' },
      },
    ],
    routing: `if residence.district = "360102" then "${eastLakeOffice}" else if residence.district = "360103" then "${westLakeOffice}" else null`,
    routingWords: { zh: '由居住地的公安分局办理', en: 'Decided by the police office of the district of residence' },
    certificate: null,
  },
  popularity: 900,
}

/** 户口迁移: a window item with a paper to bring. */
export const householdMove: ServiceItem = {
  ...plain,
  ...codes('07', '09', 22),
  name: { zh: '户口迁移', en: 'Moving household registration' },
  summary: { zh: '把户口迁到现在住的地方。', en: 'Moves your household registration to where you live now.' },
  alsoCalled: ['落户', '迁户口', '租房落户', '买房落户', '户口转移'],
  type: '07',
  audience: 'person',
  theme: '010',
  department: police,
  statutoryLimit: { days: 20, unit: 'working-day' },
  promisedLimit: { days: 5, unit: 'working-day' },
  visits: 1,
  ways: { atOnce: false, online: false, nearby: true, oneVisit: true },
  materials: [
    {
      id: 'booklet',
      name: { zh: '居民户口簿', en: 'Household booklet' },
      waiver: {
        kind: 'required',
        code: 'original-taken-back',
        reason: { zh: '旧户口簿没有电子化，要当面收回', en: 'Old booklets are not digital and are taken back' },
      },
      source: { zh: '本人', en: 'You' },
      standard: { zh: '原件', en: 'The original' },
    },
  ],
  steps: [{ title: { zh: '到窗口', en: 'Go to the window' }, words: { zh: '带上户口簿。', en: 'Bring the booklet.' } }],
  result: { zh: '新户口簿', en: 'A new household booklet' },
  popularity: 700,
}

/** 出生登记: decided on the spot. */
export const birthRegistration: ServiceItem = {
  ...householdMove,
  ...codes('07', '09', 23),
  name: { zh: '出生登记', en: 'Birth registration' },
  summary: { zh: '给刚出生的孩子登记户口。', en: 'Registers a newborn child.' },
  alsoCalled: ['孩子上户口', '新生儿落户', '上户口'],
  theme: '005',
  promisedLimit: { days: 0, unit: 'working-day' },
  ways: { atOnce: true, online: false, nearby: true, oneVisit: true },
  popularity: 650,
}

/** 食品经营许可: a licence for enterprises, with a fee. */
export const foodLicence: ServiceItem = {
  ...plain,
  ...codes('01', '31', 45),
  name: { zh: '食品经营许可', en: 'Food business licence' },
  summary: { zh: '开饭店、卖食品前要办的许可。', en: 'The licence to run a restaurant or sell food.' },
  alsoCalled: ['开饭店', '餐饮许可', '食品证', '卫生许可证'],
  type: '01',
  audience: 'enterprise',
  theme: '010',
  department: { id: 'market', name: { zh: '市场监管', en: 'Market regulation' } },
  statutoryLimit: { days: 20, unit: 'working-day' },
  promisedLimit: { days: 7, unit: 'working-day' },
  servedParties: ['2', '3', '6'],
  fee: {
    amountFen: 4000,
    basis: { zh: '省发改委收费目录', en: 'Provincial list of fees' },
    items: [{ name: { zh: '许可证工本费', en: 'Cost of the licence' }, amountFen: 4000, reducible: false }],
  },
  visits: 1,
  ways: { atOnce: false, online: false, nearby: false, oneVisit: true },
  channels: { ...plain.channels, nearest: 'county' },
  outcome: {
    kind: '1',
    name: { zh: '食品经营许可证', en: 'Food business licence' },
    sample: '/samples/food-licence',
  },
  materials: [],
  steps: [
    ['受理', 'Acceptance', '窗口当场看。', 'Checked at the window.'],
    ['审核', 'Examination', '看材料，必要的看现场。', 'Papers, and the premises where needed.'],
    ['审批', 'Decision', '由负责人决定。', 'By whoever is in charge.'],
    ['办结', 'Conclusion', '制作许可证。', 'The licence is made.'],
    ['送达', 'Delivery', '窗口领取。', 'Collected at the window.'],
  ].map(([zh = '', en = '', textZh = '', textEn = '']) => ({
    title: { zh, en },
    words: { zh: textZh, en: textEn },
  })),
  result: { zh: '食品经营许可证', en: 'Food business licence' },
  popularity: 400,
}

export const serviceItems: readonly ServiceItem[] = [residencePermit, householdMove, birthRegistration, foodLicence]
