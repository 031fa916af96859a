import type { FactDefinition, OnlineForm } from '#catalogue'
import { centralOrganisation, policeBranches } from '../organisations.ts'
import { type Pair, words } from '../words.ts'

/** Type of the certificate: defined by the ministry, first of its types (GB/T 36902). */
export const residencePermitTypeCode = `${centralOrganisation('mps').id}001`

const groups = {
  person: ['本人', 'About you'],
  home: ['在南昌的住处', 'Your home in Nanchang'],
  work: ['就业', 'Your work'],
  contact: ['联系方式', 'How to reach you'],
  permit: ['居住证', 'Residence permit'],
} as const satisfies Record<string, Pair>

// Data elements: DE and five digits are a scheme of the samples; the national numbers of these elements are not public.
const facts: readonly FactDefinition[] = [
  ...of('person', 'mps.population.person', groups.person, [
    ['DE00001', 'name', ['姓名', 'Name'], 'text', 'needed'],
    ['DE00002', 'residentId', ['身份证号', 'Identity number'], 'resident-id', 'fixed'],
    ['DE00003', 'sex', ['性别', 'Sex'], 'text', 'optional'],
    ['DE00004', 'birth', ['出生日期', 'Date of birth'], 'date', 'optional'],
    ['DE00005', 'householdAddress', ['户籍地', 'Registered household'], 'text', 'needed'],
    ['DE00006', 'photoTakenOn', ['证件照拍摄日期', 'Date of identity photo'], 'date', 'optional'],
  ]),
  ...of('residence', '360000.residence.registration', groups.home, [
    ['DE00007', 'since', ['居住登记日期', 'Registered as resident since'], 'date', 'needed'],
    ['DE00008', 'address', ['现住址', 'Present address'], 'text', 'needed'],
    ['DE00009', 'district', ['所在县区', 'District'], 'region', 'needed'],
    ['DE00010', 'station', ['登记单位', 'Registering office'], 'text', 'optional'],
  ]).map(alsoByLease),
  ...of('dwelling', '360000.housing.lease', groups.home, [
    ['DE00011', 'address', ['租住地址', 'Address of the rented home'], 'text', 'optional'],
    ['DE00012', 'from', ['租期开始', 'Lease begins'], 'date', 'optional'],
    ['DE00013', 'until', ['租期届满', 'Lease ends'], 'date', 'optional'],
    ['DE00014', 'filingNumber', ['租赁备案号', 'Filing number of the lease'], 'text', 'optional'],
  ]),
  ...of('employment', 'samr.enterprise.by-person', groups.work, [
    ['DE00015', 'enterpriseName', ['企业名称', 'Name of your business'], 'text', 'optional'],
    ['DE00016', 'uscc', ['统一社会信用代码', 'Unified social credit code'], 'text', 'optional'],
    ['DE00017', 'role', ['担任职务', 'Your role in it'], 'text', 'optional'],
    ['DE00018', 'registeredOn', ['成立日期', 'Registered on'], 'date', 'optional'],
    ['DE00019', 'status', ['登记状态', 'Registration status'], 'text', 'optional'],
  ]),
  {
    dataElement: 'DE00020',
    id: 'contact.phone',
    label: { zh: '联系手机', en: 'Mobile phone' },
    group: words(groups.contact),
    from: { kind: 'account', field: 'phone' },
    form: 'phone',
    needed: true,
    correctable: false,
  },
  {
    dataElement: 'DE00021',
    id: 'permit.held',
    label: { zh: '已有有效的居住证', en: 'Holds a valid residence permit' },
    group: words(groups.permit),
    from: { kind: 'certificates', typeCode: residencePermitTypeCode },
    form: 'boolean',
    needed: true,
    correctable: false,
  },
]

/** The filed lease says where somebody lives too; where the two differ, the person chooses. */
function alsoByLease(fact: FactDefinition): FactDefinition {
  if (fact.id !== 'residence.address') return fact
  return { ...fact, orElse: [{ kind: 'service', serviceId: '360000.housing.lease', field: 'address' }] }
}

const routes = policeBranches('360000')
  .map(({ region, id }) => `"${region}": "${id}"`)
  .join(', ')

export const residencePermitForm: OnlineForm = {
  facts,
  questions: [
    {
      dataElement: 'DE00022',
      id: 'purpose',
      title: { zh: '您来南昌住，主要是为了什么？', en: 'What is the main reason you came to live in Nanchang?' },
      why: { zh: '这一项没有部门掌握，只能由您来选。', en: 'No department knows this, so only you can say.' },
      form: {
        kind: 'choice',
        options: [
          { value: 'employment', words: { zh: '就业', en: 'Work' } },
          { value: 'study', words: { zh: '上学', en: 'Study' } },
          { value: 'family', words: { zh: '跟随家人', en: 'Joining family' } },
          { value: 'other', words: { zh: '其他', en: 'Something else' } },
        ],
      },
      optional: false,
    },
  ],
  commitments: [
    {
      id: 'stable-dwelling',
      title: { zh: '居住地住址承诺书', en: 'Commitment on your address' },
      statements: [
        { zh: '本人在上面填写的现住址实际居住', en: 'I actually live at the present address given above' },
        {
          zh: '该住处由本人合法租住、自有，或者由房东、单位、学校提供',
          en: 'I lawfully rent or own this home, or the landlord, employer or school provides it',
        },
        {
          zh: '住处变动的，本人在十日内告知登记的派出所',
          en: 'If I move, I tell the police station of my registration within ten days',
        },
      ],
      check: {
        zh: '办理期间，社区民警上门或者打电话核实一次；办结后三个月内按比例抽查。',
        en: 'While the case is handled an officer of the community visits or calls once; within three months afterwards a share is checked at random.',
      },
      consequence: {
        zh: '承诺不实的，终止办理；已经发证的，撤销居住证，并依法记入信用记录（国办发〔2020〕42号）。',
        en: 'If it is untrue, the case ends; a permit already issued is revoked and the matter is recorded in the credit file as the law provides (State Council General Office, 2020, No. 42).',
      },
    },
  ],
  endings: [
    {
      id: 'life',
      label: { zh: '人口登记状态为死亡', en: 'The population register has the person as deceased' },
      from: { kind: 'service', serviceId: 'mps.population.person', field: 'lifeStatus' },
      is: '死亡',
      ground: 'applicant-died',
    },
  ],
  conditions: [
    {
      id: 'half-year',
      feel: 'residence.since + duration("P6M") <= today',
      words: { zh: '居住登记满半年', en: 'Registered as a resident for half a year' },
      factIds: ['residence.since'],
      failure: {
        zh: '居住登记还不满半年，或者没有居住登记。没有登记的，先到居住地派出所登记。',
        en: 'You have been registered for less than half a year, or not at all. Without a registration, register at the police station first.',
      },
    },
    {
      id: 'stable',
      feel: 'dwelling.until >= today or employment.status in ("存续", "在业") or answers.purpose = "study"',
      words: { zh: '有稳定住处、稳定工作或在读', en: 'A stable home, a stable job or a place at a school' },
      factIds: ['dwelling.until', 'employment.status', 'answers.purpose'],
      failure: {
        zh: '没有查到有效的租赁备案，也没有查到在业的企业。住处没有备案的，可以上传租赁合同，也可以签承诺书。',
        en: 'No lease in force and no business of yours was found. If your lease was never filed, upload it or sign a commitment.',
      },
    },
    {
      id: 'no-permit',
      feel: 'permit.held = false',
      words: { zh: '名下没有有效的居住证', en: 'You hold no valid residence permit' },
      factIds: ['permit.held'],
      failure: {
        zh: '您已有有效的居住证，到期前办签注就可以。',
        en: 'You already hold a valid permit; have it endorsed before it runs out.',
      },
    },
  ],
  checker: [
    {
      conditionId: 'half-year',
      question: {
        zh: '您在南昌办居住登记满半年了吗？',
        en: 'Have you been registered as a resident of Nanchang for half a year?',
      },
    },
    {
      conditionId: 'stable',
      question: {
        zh: '您在南昌有租住或自有的住处、工作，或者在读吗？',
        en: 'Do you have a home, a job or a place at a school in Nanchang?',
      },
    },
    {
      conditionId: 'no-permit',
      question: {
        zh: '您现在没有有效的居住证，对吗？',
        en: 'Is it right that you hold no valid residence permit now?',
      },
    },
  ],
  routing: `get value({${routes}}, residence.district)`,
  routingWords: {
    zh: '由居住登记所在区的公安分局办理',
    en: 'Handled by the police branch of the district where you are registered',
  },
  certificate: {
    typeCode: residencePermitTypeCode,
    typeName: { zh: '居住证', en: 'Residence permit' },
    validMonths: 12,
    // What 居住证暂行条例 art. 3 lists; issuer and date belong to every certificate.
    fields: [
      { name: 'name', label: { zh: '姓名', en: 'Name' }, from: 'person.name' },
      { name: 'sex', label: { zh: '性别', en: 'Sex' }, from: 'person.sex' },
      { name: 'birth', label: { zh: '出生日期', en: 'Date of birth' }, from: 'person.birth' },
      { name: 'residentId', label: { zh: '公民身份号码', en: 'Identity number' }, from: 'person.residentId' },
      {
        name: 'householdAddress',
        label: { zh: '常住户口所在地住址', en: 'Registered household' },
        from: 'person.householdAddress',
      },
      { name: 'address', label: { zh: '居住地住址', en: 'Place of residence' }, from: 'residence.address' },
    ],
  },
}

type FactRow = readonly [
  dataElement: string,
  field: string,
  label: Pair,
  form: FactDefinition['form'],
  kind: 'needed' | 'optional' | 'fixed',
]

/** Facts of one data service; `fixed` is needed and cannot be corrected: it says who the person is. */
function of(variable: string, serviceId: string, group: Pair, rows: readonly FactRow[]): FactDefinition[] {
  return rows.map(([dataElement, field, label, form, kind]) => ({
    dataElement,
    id: `${variable}.${field}`,
    label: words(label),
    group: words(group),
    from: { kind: 'service', serviceId, field },
    form,
    needed: kind !== 'optional',
    correctable: kind !== 'fixed',
  }))
}
