import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import {
  businessLicence,
  data,
  identityCard,
  kinship,
  marriageCertificate,
  named,
  realEstateCertificate,
  required,
  taxPaid,
} from '../material-rows.ts'

const registrationLaw: readonly [string, string] = [
  '《不动产登记暂行条例》第三条、第十四条、第二十条',
  'Interim Regulations on Real Estate Registration, art. 3, 14 and 20',
]
const registrationFee: readonly [string, string] = [
  '国家发展改革委、财政部《关于不动产登记收费标准等有关问题的通知》（发改价格规〔2016〕2559号）',
  'Notice of the NDRC and the Ministry of Finance on fees for real estate registration (2016, No. 2559)',
]

/** 自然资源. */
export const realEstate: readonly ItemRow[] = [
  {
    name: ['不动产转移登记（存量房买卖）', 'Transfer of a second-hand home'],
    summary: [
      '二手房过户：交易、缴税、登记一个窗口办，当天或者次日拿证。',
      'Sale, tax and registration at one counter; the title the same or next day.',
    ],
    alsoCalled: '二手房过户 房子过户 过户 房产证过户 房产过户 买二手房',
    department: 'natural-resources',
    type: '07',
    sequence: [701, 1],
    audience: 'person',
    theme: '075',
    laws: [['《中华人民共和国民法典》第二百零九条', 'Civil Code, art. 209'], registrationLaw],
    limit: [30, 1],
    fee: { yuan: 80, item: ['不动产登记费', 'Registration fee'], basis: registrationFee },
    visits: 1,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      realEstateCertificate,
      marriageCertificate,
      taxPaid,
      required(
        'between-parties',
        ['房屋买卖合同', 'Contract of sale'],
        ['没有网签的合同只在双方手里', 'Unless signed online only the parties have it'],
        ['网签合同自动读取；纸质合同拍全页', 'Online contracts are read; paper ones as whole pages'],
      ),
      named(
        'agreement-with-bank',
        required(
          'between-parties',
          ['带押过户协议', 'Agreement with the bank'],
          ['协议由买卖双方和银行订立', 'It is between buyer, seller and bank'],
          ['三方签名盖章的全页', 'All pages, with three signatures'],
        ),
      ),
      named(
        'guardian-statement',
        required(
          'made-by-applicant',
          ['为被监护人利益处分不动产的书面保证', 'Guardian’s assurance'],
          ['卖房是不是为了孩子，要监护人写明', 'The guardian states that it serves the child'],
          ['监护人全部签名', 'Signed by every guardian'],
        ),
      ),
      named('kinship', kinship),
    ],
    situations: [
      ['clear', ['没有贷款，或者已经还清', 'Without a mortgage']],
      ['mortgaged', ['还有贷款，带押过户', 'With a mortgage still open'], 'agreement-with-bank'],
      ['minor', ['房子在未成年人名下', 'The owner is a minor'], 'guardian-statement', 'kinship'],
    ],
    steps: [
      ['双方网上申请', 'Both apply online', '填成交价，系统算税费。', 'Give the price; taxes are computed.'],
      [
        '缴税和审核',
        'Tax and examination',
        '税费登记费一次缴清，查封、抵押自动核对。',
        'All paid at once; seizures and mortgages are looked up.',
      ],
      [
        '到场核验领证',
        'Come and receive',
        '双方到窗口核验一次身份，当场领证。',
        'Both are identified once at the counter and the title is issued.',
      ],
    ],
    acceptance: [
      ['不动产已登记，权属清楚，没有被查封', 'Registered, clear and not seized'],
      ['有抵押的，经抵押权人同意或者约定可以转让', 'With a mortgage: transferable as agreed'],
    ],
    questions: [
      [
        ['房子还有贷款能过户吗？', 'With a mortgage still open?'],
        [
          '能，“带押过户”不用先还清，买卖双方和银行一起申请。',
          'Yes, without repaying first: the parties and the bank apply together.',
        ],
      ],
    ],
    result: ['不动产权证书', 'Title certificate'],
    popularity: 5700,
    offeredBy: bothProvinces,
  },
  {
    name: ['不动产抵押登记', 'Registration of a mortgage'],
    summary: [
      '买房贷款、经营贷款的抵押登记，在银行就能办，不用再跑登记中心。',
      'For home and business loans: at the bank, without the registration centre.',
    ],
    alsoCalled: '房产抵押 抵押登记 房贷抵押 房屋抵押 解押',
    department: 'natural-resources',
    type: '07',
    sequence: [702],
    audience: 'person',
    theme: '045',
    laws: [['《中华人民共和国民法典》第四百零二条', 'Civil Code, art. 402'], registrationLaw],
    limit: [30, 1],
    fee: { yuan: 80, item: ['不动产登记费', 'Registration fee'], basis: registrationFee },
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      realEstateCertificate,
      data(
        ['主债权合同、抵押合同', 'Loan and mortgage contracts'],
        ['贷款银行 · 电子合同', 'Lending bank · electronic contracts'],
      ),
    ],
    steps: [
      [
        '银行替您提交',
        'The bank applies',
        '签贷款合同时一并申请，人脸核验一次。',
        'With the loan contract; you are identified once.',
      ],
      ['审核', 'Examined', '登记机构核对权属和查封。', 'Title and seizures are looked up.'],
      [
        '登簿发证',
        'Registered',
        '电子证明发给银行和您，银行随后放款。',
        'The electronic certificate goes to both, then the loan is paid.',
      ],
    ],
    acceptance: [['抵押财产依法可以抵押，没有被查封', 'It may be mortgaged and is not seized']],
    questions: [
      [
        ['贷款还清了要自己去解押吗？', 'Must I cancel it after repaying?'],
        ['不用，还清后银行网上注销抵押，不收费。', 'No, the bank does, free of charge.'],
      ],
    ],
    result: ['不动产登记证明', 'Certificate of registration'],
    popularity: 3300,
    offeredBy: bothProvinces,
  },
  {
    name: ['不动产登记资料查询', 'Inquiry into the real estate register'],
    summary: [
      '查名下房产、开有房无房证明，手机上当场出结果。',
      'Your own homes, or a certificate of having none: by phone at once.',
    ],
    alsoCalled: '无房证明 查房产 房产查询 开无房证明 住房证明 查档',
    department: 'natural-resources',
    type: '20',
    sequence: [703],
    audience: 'person',
    theme: '075',
    laws: [
      ['《不动产登记暂行条例》第二十七条', 'Interim Regulations on Real Estate Registration, art. 27'],
      ['《不动产登记资料查询暂行办法》', 'Interim Measures for Inquiries into the Register'],
    ],
    limit: [5, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [identityCard],
    steps: [
      ['选查询范围', 'Choose', '本人，或者本人和未成年子女。', 'Yourself, or with your minor children.'],
      ['查询', 'Looked up', '本市登记簿当场检索。', 'In the register of the city, at once.'],
      ['下载', 'Download', '带电子印章的查询结果，可以扫码核验。', 'With an electronic seal and a code.'],
    ],
    acceptance: [
      [
        '权利人查询本人的登记资料；利害关系人在规定范围内查询',
        'Owners about themselves; others concerned within the rules',
      ],
    ],
    questions: [
      [
        ['能查别人名下的房子吗？', 'Somebody else’s?'],
        [
          '不能，利害关系人要说明理由，只能查规定的内容。',
          'No; others concerned give a reason and see only what the rules allow.',
        ],
      ],
    ],
    result: ['不动产登记资料查询结果', 'Result of the inquiry'],
    popularity: 6200,
    offeredBy: bothProvinces,
  },
  {
    name: ['建设工程规划许可', 'Planning permit for works'],
    summary: [
      '建房、修路、铺管线等建设工程，开工前由建设单位申请。',
      'For buildings, roads and pipes, before works begin.',
    ],
    alsoCalled: '规划许可证 建设工程规划许可证 盖房审批 报建',
    department: 'natural-resources',
    type: '01',
    sequence: [711],
    audience: 'enterprise',
    theme: '085',
    laws: [['《中华人民共和国城乡规划法》第四十条', 'Urban and Rural Planning Law, art. 40']],
    limit: [20, 8],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      data(
        ['国有建设用地使用权证书', 'Certificate of the right to use the land'],
        ['自然资源部门 · 不动产登记', 'Natural resources authority · real estate register'],
      ),
      required(
        'made-by-applicant',
        ['建设工程设计方案', 'Design of the works'],
        ['每个工程都不一样', 'Every project differs'],
        ['电子图，坐标和指标齐全', 'Electronic drawings with coordinates and figures'],
      ),
    ],
    steps: licenceSteps(
      ['审批系统一次收件，当场受理', 'Received once through the approval system'],
      ['计算机辅助审图，核对退让、日照、容积率', 'Drawings are checked by computer: setbacks, daylight, density'],
      ['批前公示后由自然资源和规划局决定', 'After publication the bureau decides'],
      ['制发建设工程规划许可证', 'The permit is made'],
      ['电子证照送达，住建部门同步可见', 'Delivered electronically; the housing authority sees it'],
    ),
    acceptance: [['符合控制性详细规划和规划条件', 'In accordance with plan and conditions']],
    questions: [
      [
        ['审查期间公示要多久？', 'How long is it published?'],
        ['批前公示一般不少于七日，不计入审批时限。', 'Seven days at least, outside the time limit.'],
      ],
    ],
    result: ['建设工程规划许可证', 'Planning permit'],
    popularity: 1000,
  },
  {
    name: ['建设用地规划许可', 'Planning permit for land'],
    summary: ['取得建设用地后核发，和用地批准合并办理。', 'For building land, together with the approval of its use.'],
    alsoCalled: '用地规划许可证 建设用地 用地审批',
    department: 'natural-resources',
    type: '01',
    sequence: [712],
    audience: 'enterprise',
    theme: '085',
    laws: [['《中华人民共和国城乡规划法》第三十七条、第三十八条', 'Urban and Rural Planning Law, art. 37 and 38']],
    limit: [20, 5],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(
        ['建设项目批准、核准或者备案文件', 'Approval of the project'],
        ['发展改革部门 · 投资项目', 'Development authority · projects'],
      ),
      data(
        ['国有建设用地使用权出让合同', 'Contract for the land'],
        ['自然资源部门 · 土地市场', 'Natural resources authority · land market'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，当场受理', 'Received online and accepted at once'],
      ['核对出让合同和规划条件', 'Contract and conditions are compared'],
      ['自然资源和规划局作出决定', 'The bureau decides'],
      ['制发建设用地规划许可证', 'The permit is made'],
      ['电子证照送达', 'Delivered electronically'],
    ),
    acceptance: [
      ['建设项目已经批准、核准或者备案', 'The project is approved or filed'],
      ['已签订国有土地使用权出让合同，或者取得划拨决定', 'The land is contracted or allotted'],
    ],
    questions: [
      [
        ['规划条件能改吗？', 'Can the conditions be changed?'],
        ['不得在许可证中擅自改变出让合同里的规划条件。', 'Not those of the contract.'],
      ],
    ],
    result: ['建设用地规划许可证', 'Planning permit for land'],
    popularity: 600,
  },
]
