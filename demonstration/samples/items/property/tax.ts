import { bothProvinces, type ItemRow } from '../define-item.ts'
import { abolished, businessLicence, data, householdBook, identityCard } from '../material-rows.ts'

const collection: readonly [string, string] = [
  '《中华人民共和国税收征收管理法》第十五条、第十六条',
  'Law on Tax Collection, art. 15 and 16',
]

/** 税务. */
export const tax: readonly ItemRow[] = [
  {
    name: ['契税申报', 'Deed tax'],
    summary: [
      '买房、受赠房屋后申报缴纳契税，家庭住房套数系统自动查。',
      'After buying or being given a home; the number of your homes is looked up.',
    ],
    alsoCalled: '交契税 买房交税 契税 房屋契税 房产税费',
    department: 'tax',
    type: '20',
    sequence: [721],
    audience: 'person',
    theme: '055',
    laws: [['《中华人民共和国契税法》第一条、第三条、第九条、第十条', 'Deed Tax Law, art. 1, 3, 9 and 10']],
    limit: [1, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      householdBook,
      data(['不动产买卖合同', 'Contract of sale'], ['住建部门 · 网签备案', 'Housing authority · filed contracts']),
      abolished(
        ['家庭住房情况书面查询结果', 'Written result on your homes'],
        ['部门间共享，不用开', 'Shared between departments'],
      ),
    ],
    steps: [
      ['确认房屋和价格', 'Confirm home and price', '合同信息自动带出。', 'The contract is filled in.'],
      ['算税', 'Computed', '按住房套数和面积套用优惠税率。', 'By number and area of your homes, with reliefs.'],
      ['缴税', 'Paid', '手机支付，电子完税证明当场开具。', 'By phone; the electronic receipt at once.'],
    ],
    acceptance: [
      ['承受土地、房屋权属的单位和个人，在办理权属登记前申报', 'Whoever receives title, before registering it'],
    ],
    questions: [
      [
        ['首套房契税多少？', 'How much for a first home?'],
        [
          '家庭唯一住房，面积140平方米及以下的减按1%征收，140平方米以上的减按1.5%征收。',
          'For a family’s only home 1 per cent up to 140 square metres, 1.5 per cent above.',
        ],
      ],
    ],
    result: ['契税完税证明', 'Receipt of deed tax'],
    popularity: 3000,
  },
  {
    name: ['开具个人所得税纳税记录', 'Individual income tax record'],
    summary: ['贷款、积分、出国用的个税纳税记录，当场生成。', 'For loans, points or visas; made at once.'],
    alsoCalled: '个税证明 纳税证明 完税证明 个税记录 打印纳税记录',
    department: 'tax',
    type: '20',
    sequence: [722],
    audience: 'person',
    theme: '055',
    laws: [
      [
        '国家税务总局《关于将个人所得税〈税收完税证明〉（文书式）调整为〈纳税记录〉有关事项的公告》（2018年第55号）',
        'Announcement of the State Taxation Administration on the tax record (2018, No. 55)',
      ],
    ],
    limit: [1, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [identityCard],
    steps: [
      ['选时间', 'Choose the period', '默认最近三年。', 'The last three years.'],
      ['生成', 'Made', '含全国各地申报记录。', 'With declarations from the whole country.'],
      ['下载', 'Download', '带验证码，可以扫码核验。', 'With a code to verify.'],
    ],
    acceptance: [['有个人所得税申报记录的纳税人', 'Anyone with declarations']],
    questions: [
      [
        ['没有交税也能开吗？', 'Without tax paid?'],
        ['能，零申报的也会显示记录。', 'Yes, declarations of zero are shown.'],
      ],
    ],
    result: ['个人所得税纳税记录', 'The tax record'],
    popularity: 4600,
    offeredBy: bothProvinces,
  },
  {
    name: ['注销税务登记（清税）', 'Tax clearance on closing'],
    summary: [
      '企业注销前结清税款、交清发票；没有未办结事项的即时出清税文书。',
      'Taxes and invoices settled before closing; at once where nothing is open.',
    ],
    alsoCalled: '清税 税务注销 注销税务 清税证明',
    department: 'tax',
    type: '10',
    sequence: [731],
    audience: 'enterprise',
    theme: '025',
    laws: [
      collection,
      [
        '《中华人民共和国税收征收管理法实施细则》第十五条、第十六条',
        'Rules for the Law on Tax Collection, art. 15 and 16',
      ],
    ],
    limit: [20, 1],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      abolished(
        ['税务登记证件', 'Tax registration certificate'],
        ['已并入营业执照', 'Part of the business licence now'],
      ),
    ],
    steps: [
      ['提交申请', 'Apply', '系统列出未申报、未缴、未验旧发票等未办事项。', 'What is still open is listed.'],
      [
        '处理未办事项',
        'Settle',
        '能在线补办的当场补办，容缺的可以承诺。',
        'Online where possible, on commitment where allowed.',
      ],
      ['出清税文书', 'Clearance', '下载清税证明，市场监管部门同步收到。', 'Download it; market regulation has it too.'],
    ],
    acceptance: [['处于非正常状态或者有未结案件的，先处理完毕', 'Open cases are settled first']],
    questions: [
      [
        ['从来没有领过发票、没有收入也要清税吗？', 'Never had invoices or income?'],
        [
          '未办理过涉税事宜，或者没有欠税和未验旧发票的，可以免于到税务机关办理清税证明，直接申请注销登记。',
          'Who never dealt with taxes, or owes nothing, may deregister without it.',
        ],
      ],
    ],
    result: ['清税证明', 'Tax clearance'],
    popularity: 1800,
  },
  {
    name: ['一照一码户信息确认', 'Tax registration of a new company'],
    summary: [
      '新办企业领照后第一次办税，确认信息、核定税种、领发票一次完成。',
      'After the business licence: data, taxes and invoices in one go.',
    ],
    alsoCalled: '税务登记 税务报到 新办企业 领发票 税种核定',
    department: 'tax',
    type: '20',
    sequence: [732],
    audience: 'enterprise',
    theme: '025',
    laws: [collection],
    limit: [1, 0],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(
        ['法定代表人、办税人员身份信息', 'Identity of representative and tax officer'],
        ['市场监管总局 · 企业登记库', 'State Administration for Market Regulation · enterprise register'],
      ),
    ],
    steps: [
      ['核对登记信息', 'Check the data', '执照信息自动带出。', 'The licence is filled in.'],
      [
        '选纳税人类型',
        'Choose the kind',
        '小规模或者一般纳税人，优惠先提示。',
        'Small-scale or general, with reliefs shown.',
      ],
      ['开通电子发票', 'Invoices', '当场核定额度，可以开票。', 'The limit is set at once and you can invoice.'],
    ],
    acceptance: [['已领取加载统一社会信用代码的营业执照', 'A business licence with the unified code']],
    questions: [
      [
        ['还没有生意要不要报到？', 'Before there is business?'],
        ['领照后有涉税行为时再确认即可，不用提前跑。', 'When tax matters arise, not before.'],
      ],
    ],
    result: ['信息确认，发票额度核定', 'Data confirmed and invoice limit set'],
    popularity: 2500,
  },
]
