import type { Words } from '#kernel/language'
import type { Policy } from '#policy'
import { calendarDate } from '#standards'

type Condition = Policy['conditions'][number]
type SamplePolicy = Omit<Policy, 'version' | 'contact' | 'department' | 'level'>

function words(zh: string, en: string): Words {
  return { zh, en }
}

function condition(id: string, feel: string, factIds: readonly string[], met: Words, failure: Words): Condition {
  return { id, feel, factIds, words: met, failure }
}

const soleTrader = condition(
  'sole-trader',
  'enterprise.kind = "sole-trader"',
  ['enterprise.kind'],
  words('是个体工商户', 'A sole trader'),
  words('只给个体工商户', 'Only for sole traders'),
)
const company = condition(
  'company',
  'enterprise.kind = "company"',
  ['enterprise.kind'],
  words('是企业', 'A company'),
  words('只给企业', 'Only for companies'),
)
const noMassLayoff = condition(
  'layoffs',
  'staff.layoffRate <= 5.5 or (staff.insured <= 30 and staff.layoffRate <= 20)',
  ['staff.insured', 'staff.layoffRate'],
  words('上年度没有裁员，或者裁得很少', 'No layoffs last year, or few'),
  words('上年度裁员率高于5.5%（30人以下的单位高于20%）', 'More than 5.5% laid off last year (20% with up to 30 staff)'),
)
const insuredForAYear = condition(
  'insured',
  'staff.insuredMonths >= 12',
  ['staff.insuredMonths'],
  words('缴纳失业保险费满12个月', 'Unemployment insurance paid for 12 months'),
  words('缴纳失业保险费不满12个月', 'Unemployment insurance paid for less than 12 months'),
)
const inBusinessForHalfAYear = condition(
  'half-a-year',
  'today >= enterprise.registeredOn + duration("P6M")',
  ['enterprise.registeredOn'],
  words('经营满6个月', 'In business for six months'),
  words('经营还不满6个月', 'In business for less than six months'),
)
const youngerThanThreeYears = condition(
  'young',
  'today <= enterprise.registeredOn + duration("P3Y")',
  ['enterprise.registeredOn'],
  words('成立不超过3年', 'Registered within three years'),
  words('成立已超过3年', 'Registered more than three years ago'),
)
const firstEnterprise = condition(
  'first',
  'founder.firstTime and founder.keyGroup',
  ['founder.firstTime', 'founder.keyGroup'],
  words('创办人属于重点群体，首次创业', 'The founder belongs to a key group and starts for the first time'),
  words(
    '创办人不是首次创业，或者不属于重点群体',
    'Not the first enterprise of its founder, or the founder is in no key group',
  ),
)

const untilEndOf2027 = { from: calendarDate('2023-01-01'), until: calendarDate('2027-12-31') }

const national: readonly SamplePolicy[] = [
  {
    id: 'vat-exemption-small-taxpayers',
    title: words('小规模纳税人免征增值税', 'VAT exemption of small-scale taxpayers'),
    plain: words(
      '月销售额不到10万元的，不用交增值税，申报时自动免掉。',
      'With monthly sales of up to 100,000 yuan no VAT is due. The exemption is applied when you declare.',
    ),
    object: words('增值税小规模纳税人', 'Small-scale VAT taxpayers'),
    standard: words('月销售额10万元以下免征增值税', 'No VAT on monthly sales of up to 100,000 yuan'),
    amount: null,
    kind: 'automatic',
    topic: 'tax',
    period: untilEndOf2027,
    legalBasis: [
      words(
        '财政部、税务总局公告2023年第19号',
        'Announcement No. 19 [2023] of the Ministry of Finance and the State Taxation Administration',
      ),
    ],
    text: [
      words(
        '对月销售额10万元以下（含本数）的增值税小规模纳税人，免征增值税。',
        'Small-scale VAT taxpayers with monthly sales of up to 100,000 yuan are exempt from VAT.',
      ),
    ],
    conditions: [
      condition(
        'sales',
        'tax.monthlySales <= 100000',
        ['tax.monthlySales'],
        words('月销售额不超过10万元', 'Monthly sales of up to 100,000 yuan'),
        words('月销售额超过10万元', 'Monthly sales above 100,000 yuan'),
      ),
    ],
  },
  {
    id: 'income-tax-small-low-profit',
    title: words('小型微利企业减免企业所得税', 'Reduced income tax of small low-profit enterprises'),
    plain: words(
      '年利润300万元以内的小企业，所得税实际只按5%交，报税时自动算好。',
      'Small companies with a taxable income of up to 3 million yuan pay 5% in effect. The declaration computes it.',
    ),
    object: words('小型微利企业', 'Small low-profit enterprises'),
    standard: words(
      '减按25%计入应纳税所得额，按20%的税率缴纳企业所得税',
      '25% of the income is taxed, at a rate of 20%',
    ),
    amount: null,
    kind: 'automatic',
    topic: 'tax',
    period: untilEndOf2027,
    legalBasis: [
      words(
        '财政部、税务总局公告2023年第12号第三条',
        'Announcement No. 12 [2023] of the Ministry of Finance and the State Taxation Administration, item 3',
      ),
    ],
    text: [
      words(
        '对小型微利企业减按25%计算应纳税所得额，按20%的税率缴纳企业所得税政策，延续执行至2027年12月31日。',
        'The reduction for small low-profit enterprises continues until 31 December 2027.',
      ),
    ],
    conditions: [
      company,
      condition(
        'size',
        'staff.insured <= 300 and tax.assets <= 50000000',
        ['staff.insured', 'tax.assets'],
        words('职工不超过300人，资产不超过5000万元', 'Up to 300 staff and assets of up to 50 million yuan'),
        words('职工超过300人，或者资产超过5000万元', 'More than 300 staff or more than 50 million yuan of assets'),
      ),
      condition(
        'income',
        'tax.annualIncome <= 3000000',
        ['tax.annualIncome'],
        words('年应纳税所得额不超过300万元', 'Taxable income of up to 3 million yuan'),
        words('年应纳税所得额超过300万元', 'Taxable income above 3 million yuan'),
      ),
    ],
  },
  {
    id: 'income-tax-sole-traders',
    title: words('个体工商户减半征收个人所得税', 'Half income tax of sole traders'),
    plain: words(
      '个体工商户年收入里200万元以内的部分，个人所得税减一半。',
      'Sole traders pay half the income tax on the first 2 million yuan of a year.',
    ),
    object: words('个体工商户', 'Sole traders'),
    standard: words(
      '年应纳税所得额不超过200万元的部分，减半征收',
      'Half the tax on the first 2 million yuan of a year',
    ),
    amount: null,
    kind: 'automatic',
    topic: 'tax',
    period: untilEndOf2027,
    legalBasis: [
      words(
        '财政部、税务总局公告2023年第12号第一条',
        'Announcement No. 12 [2023] of the Ministry of Finance and the State Taxation Administration, item 1',
      ),
    ],
    text: [
      words(
        '自2023年1月1日至2027年12月31日，对个体工商户年应纳税所得额不超过200万元的部分，减半征收个人所得税。',
        'From 1 January 2023 to 31 December 2027, income tax is halved on the first 2 million yuan of a sole trader.',
      ),
    ],
    conditions: [soleTrader],
  },
  {
    id: 'job-retention-refund',
    title: words('失业保险稳岗返还', 'Refund of unemployment insurance for keeping jobs'),
    plain: words(
      '没怎么裁员的单位，退回上年度交的一部分失业保险费。系统算好金额，您点确认就到账。',
      'Employers that kept their staff get back part of last year’s unemployment insurance. It is computed for you: confirm and it is paid.',
    ),
    object: words('不裁员、少裁员的参保单位', 'Insured employers without layoffs, or with few'),
    standard: words(
      '中小微企业按上年度缴费的60%返还，大型企业按30%',
      '60% of last year’s contributions for small and medium enterprises, 30% for large ones',
    ),
    amount: null,
    kind: 'confirm',
    topic: 'employment',
    period: { from: calendarDate('2024-01-01'), until: calendarDate('2027-12-31') },
    legalBasis: [
      words(
        '《就业促进法》第十六条；《失业保险条例》',
        'Employment Promotion Law, art. 16; Regulations on Unemployment Insurance',
      ),
    ],
    text: [
      words(
        '参保单位足额缴纳失业保险费12个月以上，上年度未裁员，或者裁员率不高于5.5%，30人（含）以下的参保单位裁员率不高于20%的，可以申请失业保险稳岗返还。',
        'Employers that have paid unemployment insurance for 12 months and laid off nobody, or at most 5.5% (20% with up to 30 staff), may get the refund.',
      ),
    ],
    conditions: [insuredForAYear, noMassLayoff],
  },
  {
    id: 'tax-deduction-key-groups',
    title: words('招用重点群体扣减税费', 'Tax deduction for hiring from key groups'),
    plain: words(
      '新招一个登记失业半年以上的人，三年内每年少交6000元税。要带上就业创业证信息申报。',
      'For each newly hired person who was unemployed for half a year, 6,000 yuan less tax a year for three years. Apply with the declaration.',
    ),
    object: words('招用登记失业半年以上人员的企业', 'Companies that hire people unemployed for half a year or more'),
    standard: words('每人每年6000元，最多三年，依次扣减税费', '6,000 yuan per person and year, for up to three years'),
    amount: { fen: 600_000, per: words('每人每年', 'per person and year') },
    kind: 'apply',
    topic: 'employment',
    period: untilEndOf2027,
    legalBasis: [
      words(
        '财政部、税务总局、人力资源社会保障部、农业农村部公告2023年第15号',
        'Announcement No. 15 [2023] of the Ministry of Finance, the State Taxation Administration and two further ministries',
      ),
    ],
    text: [
      words(
        '企业招用登记失业半年以上人员，与其签订1年以上期限劳动合同并依法缴纳社会保险费的，3年内按实际招用人数予以定额依次扣减税费，定额标准为每人每年6000元。',
        'A company that hires somebody unemployed for half a year, by a contract of at least a year with social insurance, deducts 6,000 yuan per person and year for three years.',
      ),
    ],
    conditions: [
      company,
      condition(
        'hired',
        'staff.newUnemployed >= 1',
        ['staff.newUnemployed'],
        words('今年新招了登记失业半年以上的人', 'Hired somebody who had been unemployed for half a year'),
        words('今年没有新招登记失业半年以上的人', 'Hired nobody who had been unemployed for half a year'),
      ),
    ],
  },
  {
    id: 'one-off-hiring-subsidy',
    title: words('一次性扩岗补助', 'One-off subsidy for new jobs'),
    plain: words(
      '招用应届毕业生并交了社保的，每人补助1500元。这项政策已经到期。',
      '1,500 yuan for each graduate hired with social insurance. This policy has ended.',
    ),
    object: words('招用毕业年度高校毕业生的单位', 'Employers that hire graduates of the year'),
    standard: words('每招用1人不超过1500元', 'Up to 1,500 yuan for each'),
    amount: { fen: 150_000, per: words('每人', 'per person') },
    kind: 'confirm',
    topic: 'employment',
    period: { from: calendarDate('2024-01-01'), until: calendarDate('2025-12-31') },
    legalBasis: [words('《就业促进法》第十六条', 'Employment Promotion Law, art. 16')],
    text: [
      words(
        '招用毕业年度高校毕业生，签订劳动合同并缴纳失业、工伤、职工养老保险费1个月以上的，按每招用1人不超过1500元的标准发放一次性扩岗补助。',
        'Employers that hire graduates of the year with a contract and a month of insurance get up to 1,500 yuan for each.',
      ),
    ],
    conditions: [
      condition(
        'graduates',
        'staff.newGraduates >= 1',
        ['staff.newGraduates'],
        words('今年新招了毕业生', 'Hired graduates this year'),
        words('今年没有新招毕业生', 'Hired no graduates this year'),
      ),
    ],
  },
]

const startUp = {
  object: words(
    '首次创业的毕业生、返乡人员等重点群体',
    'Graduates, returning migrants and others who start for the first time',
  ),
  kind: 'apply',
  topic: 'startUp',
  legalBasis: [words('《就业促进法》第十九条、第四十九条', 'Employment Promotion Law, arts. 19 and 49')],
  conditions: [firstEnterprise, inBusinessForHalfAYear, youngerThanThreeYears],
} as const

const provincial: Readonly<Record<string, SamplePolicy>> = {
  '360000': {
    ...startUp,
    id: 'jiangxi-start-up-subsidy',
    title: words('江西省一次性创业补贴', 'Start-up subsidy of Jiangxi'),
    plain: words(
      '第一次开店办企业，稳定经营满半年，一次补5000元。',
      'Your first shop or company, half a year in business: 5,000 yuan, once.',
    ),
    standard: words('一次性5000元', '5,000 yuan, once'),
    amount: { fen: 500_000, per: null },
    period: { from: calendarDate('2024-01-01'), until: null },
    text: [
      words(
        '重点群体首次创办小微企业或者从事个体经营，正常经营6个月以上的，给予一次性创业补贴5000元。',
        'People of key groups who found a small enterprise or become sole traders for the first time get 5,000 yuan after six months in business.',
      ),
    ],
  },
  '440000': {
    ...startUp,
    id: 'guangdong-start-up-subsidy',
    title: words('广东省一次性创业资助', 'Start-up grant of Guangdong'),
    plain: words(
      '第一次开店办企业，正常经营满半年，一次资助10000元。',
      'Your first shop or company, half a year in business: 10,000 yuan, once.',
    ),
    standard: words('一次性10000元', '10,000 yuan, once'),
    amount: { fen: 1_000_000, per: null },
    period: { from: calendarDate('2024-01-01'), until: null },
    text: [
      words(
        '符合条件的人员成功创业，正常经营6个月以上的，可申请10000元的一次性创业资助。',
        'Those who qualify and have been in business for six months may apply for a grant of 10,000 yuan.',
      ),
    ],
  },
}

const offices: Readonly<Record<SamplePolicy['topic'], { department: Words; phone: string }>> = {
  tax: { department: words('税务部门', 'Tax office'), phone: '12366' },
  employment: { department: words('人力资源社会保障部门', 'Human resources and social security'), phone: '12333' },
  startUp: { department: words('人力资源社会保障部门', 'Human resources and social security'), phone: '12333' },
  innovation: { department: words('科学技术部门', 'Science and technology'), phone: '12345' },
}

function issued(policy: SamplePolicy, level: Policy['level']): Policy {
  const { department, phone } = offices[policy.topic]
  return { ...policy, version: 1, level, department, contact: { office: department, phone } }
}

/** Policies of one platform: a province shows the national ones and its own; ministries show none. */
export function samplePolicies(platformId: string): readonly Policy[] {
  const own = provincial[platformId]
  if (!own && platformId !== 'hub') return []
  return [...(own ? [issued(own, 'provincial')] : []), ...national.map((policy) => issued(policy, 'national'))]
}
