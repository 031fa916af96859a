import { bothProvinces, type ItemRow } from '../define-item.ts'
import {
  abolished,
  businessLicence,
  data,
  filedLease,
  householdBook,
  identityCard,
  marriageCertificate,
  named,
  realEstateCertificate,
  required,
  taxPaid,
} from '../material-rows.ts'

const fundLaw = '《住房公积金管理条例》（国务院令第350号修订）'
const fundLawEn = 'Regulations on the Housing Provident Fund (as revised by Order No. 350)'

/** 住房公积金. */
export const housingFund: readonly ItemRow[] = [
  {
    name: ['购房提取住房公积金', 'Withdrawal for buying a home'],
    summary: [
      '买房后提取本人和配偶的公积金，在外省买的也能办。',
      'After buying a home, also in another province: your own fund and your spouse’s.',
    ],
    alsoCalled: '提公积金 公积金提取 买房提公积金 取公积金 公积金买房',
    department: 'housing-fund',
    type: '20',
    sequence: [201],
    audience: 'person',
    theme: '075',
    laws: [[`${fundLaw}第二十四条、第二十五条`, `${fundLawEn}, art. 24 and 25`]],
    limit: [3, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      named(
        'contract',
        data(
          ['购房合同及备案信息', 'Purchase contract as filed'],
          ['住建部门 · 商品房网签备案', 'Housing authority · filed contracts'],
        ),
      ),
      named('title', realEstateCertificate),
      named('deed-tax', taxPaid),
      named(
        'resettlement',
        required(
          'not-digitised',
          ['征收补偿安置协议', 'Agreement on compensation and resettlement'],
          ['以前签的协议还没有电子化', 'Older agreements are not electronic yet'],
          ['全页，看得清安置房和补的差价', 'All pages, with the home and what you paid for it'],
        ),
      ),
      abolished(['收入证明', 'Proof of income'], ['提取不需要收入证明', 'Not needed for a withdrawal']),
    ],
    situations: [
      ['new-home', ['新建商品房', 'A newly built home'], 'contract'],
      ['second-hand', ['二手房', 'A second-hand home'], 'title', 'deed-tax'],
      ['resettlement', ['拆迁安置房', 'A home for the resettled'], 'resettlement'],
    ],
    steps: [
      [
        '选房和银行卡',
        'Choose home and account',
        '名下网签的房屋自动列出，填收款卡号。',
        'Homes with a filed contract are listed; give the account.',
      ],
      ['系统核对', 'Compared', '当场比对网签、产权和缴存，不用等。', 'Contract, title and fund at once.'],
      ['到账', 'Paid', '通过后资金一个工作日内到账。', 'Within one working day.'],
    ],
    acceptance: [
      ['购买自住住房', 'A home to live in'],
      ['购房合同备案或者产权登记之日起的规定期限内申请', 'Within the period set from filing or registration'],
    ],
    questions: [
      [
        ['夫妻能一起提吗？', 'Both spouses?'],
        ['能，合计不超过购房款。', 'Yes, together at most the price.'],
      ],
    ],
    result: ['住房公积金转入本人账户', 'Your fund on your account'],
    popularity: 5900,
    offeredBy: bothProvinces,
  },
  {
    name: ['租房提取住房公积金', 'Withdrawal for rent'],
    summary: [
      '在本市没有住房、租房住的，每月或者每季度提公积金付房租。',
      'Without a home of your own in the city: your fund pays the rent, monthly or quarterly.',
    ],
    alsoCalled: '租房提公积金 公积金付房租 房租提取 公积金租房',
    department: 'housing-fund',
    type: '20',
    sequence: [202],
    audience: 'person',
    theme: '075',
    laws: [
      [`${fundLaw}第二十四条、第二十五条`, `${fundLawEn}, art. 24 and 25`],
      [
        '住房城乡建设部、财政部、中国人民银行《关于放宽提取住房公积金支付房租条件的通知》（建金〔2015〕19号）',
        'Notice of three ministries on easier withdrawal for rent (2015, No. 19)',
      ],
    ],
    limit: [3, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      data(
        ['本市无自有住房的情况', 'No home of your own in the city'],
        ['自然资源部门 · 不动产登记', 'Natural resources authority · real estate register'],
      ),
      named(
        'public-rent',
        data(
          ['公租房租金缴纳信息', 'Rent paid for public housing'],
          ['住建部门 · 公共租赁住房', 'Housing authority · public rental housing'],
        ),
      ),
      named('lease', filedLease),
      abolished(
        ['租赁合同、租金发票', 'Lease and rent receipts'],
        ['租住商品住房的不用交', 'Not needed for homes rented on the market'],
      ),
    ],
    situations: [
      ['by-standard', ['租住商品住房，按本市额度提', 'Rented on the market, the amount of the city']],
      ['by-lease', ['租住商品住房，按备案的租金提', 'Rented on the market, the rent as filed'], 'lease'],
      ['public', ['租住公租房', 'Public rental housing'], 'public-rent'],
    ],
    steps: [
      ['确认家庭成员', 'Confirm your family', '配偶信息自动带出。', 'Your spouse is filled in.'],
      ['系统核对', 'Compared', '查全家在本市的房屋登记。', 'Titles of the whole family in the city.'],
      [
        '签约按月提取',
        'Paid regularly',
        '以后每月自动到账，有房后自动停止。',
        'Every month by itself, until you own a home.',
      ],
    ],
    acceptance: [
      ['连续足额缴存满三个月', 'Three months of full contributions'],
      ['本人及配偶在缴存城市无自有住房且租赁住房', 'Neither you nor your spouse owns a home there, and you rent'],
    ],
    questions: [
      [
        ['最多能提多少？', 'How much at most?'],
        [
          '租公租房按实际房租；租商品住房按本市公布的额度，页面上会算好。',
          'The rent itself for public housing; else the amount the city sets, computed for you.',
        ],
      ],
    ],
    result: ['按月提取签约', 'Regular withdrawal'],
    popularity: 6300,
    offeredBy: bothProvinces,
  },
  {
    name: ['离休、退休提取住房公积金', 'Withdrawal on retirement'],
    summary: [
      '退休后把公积金全部取出来，账户同时销户。',
      'On retirement the whole fund is paid out and the account closed.',
    ],
    alsoCalled: '退休提公积金 公积金销户 退休取公积金',
    department: 'housing-fund',
    type: '20',
    sequence: [203],
    audience: 'person',
    theme: '150',
    laws: [[`${fundLaw}第二十四条、第二十五条`, `${fundLawEn}, art. 24 and 25`]],
    limit: [3, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      data(['退休证明', 'Proof of retirement'], ['人社部门 · 养老金领取', 'Human resources authority · pensions']),
    ],
    steps: [
      ['确认收款账户', 'Confirm the account', '默认养老金发放的银行卡。', 'The one your pension goes to.'],
      ['系统核对', 'Compared', '比对退休信息，达到法定退休年龄的直接通过。', 'With the pension record.'],
      ['到账销户', 'Paid and closed', '本金和利息一次到账。', 'Principal and interest at once.'],
    ],
    acceptance: [['已办理离休、退休，或者达到法定退休年龄', 'Retired, or of retirement age']],
    questions: [
      [
        ['还有公积金贷款没还清怎么办？', 'With a fund loan still open?'],
        ['可以先还清，或者继续按月用余额还贷。', 'Repay it first, or let the balance go on repaying it.'],
      ],
    ],
    result: ['住房公积金销户提取', 'The fund paid out'],
    popularity: 2600,
    offeredBy: bothProvinces,
  },
  {
    name: ['住房公积金个人住房贷款申请', 'Housing fund mortgage loan'],
    summary: [
      '用公积金贷款买房，额度和月供先算给您看。',
      'A loan from the fund for a home; amount and instalments are computed first.',
    ],
    alsoCalled: '公积金贷款 买房贷款 公积金房贷 组合贷',
    department: 'housing-fund',
    type: '20',
    sequence: [204],
    audience: 'person',
    theme: '075',
    laws: [[`${fundLaw}第二十六条`, `${fundLawEn}, art. 26`]],
    limit: [15, 7],
    visits: 1,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      householdBook,
      marriageCertificate,
      data(['购房合同', 'Purchase contract'], ['住建部门 · 商品房网签备案', 'Housing authority · filed contracts']),
      named(
        'down-payment',
        required(
          'between-parties',
          ['首付款凭证', 'Receipt of the down payment'],
          ['开发商收款还没有联网', 'Payments to developers are not online'],
          ['银行回单或者收据，看得清金额和付款人', 'Bank slip or receipt, with amount and payer legible'],
        ),
      ),
    ],
    steps: [
      ['算额度', 'Compute', '填房价，系统给出可贷额度和月供。', 'Give the price: amount and instalments are shown.'],
      [
        '审核',
        'Examined',
        '公积金中心审缴存和征信，资料齐全七个工作日内答复。',
        'Fund and credit are examined; answered in seven working days.',
      ],
      [
        '面签和抵押',
        'Sign and mortgage',
        '到窗口面签一次，抵押登记同时办，随后放款。',
        'Sign once at the counter; the mortgage is registered with it, then the loan is paid.',
      ],
    ],
    acceptance: [
      ['连续足额缴存住房公积金六个月以上', 'Six months of full contributions'],
      ['购买自住住房，有还款能力，信用良好', 'A home to live in, means to repay, good credit'],
    ],
    questions: [
      [
        ['异地缴存能在这里贷款吗？', 'My fund is in another city.'],
        ['能，缴存地出具的证明由两地系统直接传，不用您跑。', 'Yes; the certificate passes between the two centres.'],
      ],
    ],
    result: ['住房公积金贷款合同', 'The loan contract'],
    popularity: 4400,
  },
  {
    name: ['住房公积金单位缴存登记', 'Registration of an employer with the fund'],
    summary: ['新设单位开公积金账户，给员工缴存。', 'A new employer opens its account and contributes for its staff.'],
    alsoCalled: '公积金开户 单位公积金 公司交公积金',
    department: 'housing-fund',
    type: '20',
    sequence: [205],
    audience: 'enterprise',
    theme: '030',
    laws: [[`${fundLaw}第十四条`, `${fundLawEn}, art. 14`]],
    limit: [1, 0],
    visits: 0,
    ways: { online: true, nearby: false },
    crossProvince: 'online',
    materials: [businessLicence],
    steps: [
      [
        '填缴存比例',
        'Set the rate',
        '单位信息自动带出，选5%至12%的缴存比例。',
        'The company is filled in; choose between 5 and 12 per cent.',
      ],
      ['登记', 'Registered', '当场生成单位账号。', 'It has an account at once.'],
      ['为职工设立账户', 'Accounts for staff', '批量导入职工即可。', 'Import them in one go.'],
    ],
    acceptance: [['新设立的单位，自设立之日起三十日内登记', 'New employers, within thirty days']],
    questions: [
      [
        ['只有一个员工也要开吗？', 'With a single employee?'],
        ['要。有在职职工的单位都应当缴存。', 'Yes: every employer with staff contributes.'],
      ],
    ],
    result: ['单位缴存登记', 'The registration'],
    popularity: 1600,
  },
]
