import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import {
  businessLicence,
  commitment,
  data,
  householdBook,
  identityCard,
  named,
  realEstateCertificate,
  required,
} from '../material-rows.ts'

/** 住房和城乡建设. */
export const housing: readonly ItemRow[] = [
  {
    name: ['公共租赁住房资格确认', 'Eligibility for public rental housing'],
    summary: [
      '收入不高、没有住房的家庭，新就业无房职工和稳定就业的外来务工人员，可以申请公租房。',
      'For families with low income and no home, newly employed people and migrant workers in stable jobs.',
    ],
    alsoCalled: '公租房 廉租房 申请公租房 保障房 租赁补贴',
    department: 'housing',
    type: '07',
    sequence: [211],
    audience: 'person',
    theme: '075',
    laws: [
      [
        '《公共租赁住房管理办法》（住房和城乡建设部令第11号）第七条、第八条、第九条',
        'Measures for Public Rental Housing (Order No. 11), art. 7, 8 and 9',
      ],
    ],
    limit: [30, 20],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      householdBook,
      data(
        ['家庭收入、财产情况', 'Income and property of the family'],
        ['民政部门 · 居民家庭经济状况核对', 'Civil affairs · verification of means'],
      ),
      data(
        ['住房情况', 'Housing of the family'],
        ['自然资源部门 · 不动产登记', 'Natural resources authority · real estate register'],
      ),
      commitment(
        ['信息真实和授权核对承诺', 'Statement of truth and consent to verification'],
        ['民政、自然资源等部门核对', 'Verified with civil affairs and others'],
      ),
    ],
    steps: [
      [
        '授权核对',
        'Consent',
        '一家人在手机上授权，不用交收入证明。',
        'The family consents by phone; no proof of income is handed in.',
      ],
      [
        '审核和公示',
        'Examined and shown',
        '街道、区住建部门两级审核，公示后确认。',
        'By subdistrict and district, then shown publicly.',
      ],
      [
        '轮候配租',
        'Waiting and renting',
        '进入轮候库，能看到自己排在第几位。',
        'You see your place on the waiting list.',
      ],
    ],
    acceptance: [
      ['在本地无住房或者住房面积低于规定标准', 'No home here, or one below the standard'],
      ['收入、财产低于规定标准', 'Income and property below the standard'],
      ['外来务工人员在本地稳定就业达到规定年限', 'Migrant workers: a stable job here for the years required'],
    ],
    questions: [
      [
        ['等多久能住上？', 'How long is the wait?'],
        [
          '轮候期一般不超过五年，特殊困难家庭优先。',
          'Not more than five years as a rule; families in special need come first.',
        ],
      ],
    ],
    result: ['公租房资格确认通知', 'Notice of eligibility'],
    popularity: 3100,
  },
  {
    name: ['房屋租赁登记备案', 'Filing of a lease'],
    summary: [
      '租房合同备案，房东或者租客在网上都能办；备案后办居住证不用再交住址证明。',
      'By landlord or tenant online; with it a residence permit needs no proof of address.',
    ],
    alsoCalled: '租房备案 租赁备案 租房合同备案 租赁合同登记',
    department: 'housing',
    type: '10',
    sequence: [212],
    audience: 'person',
    theme: '075',
    laws: [
      [
        '《商品房屋租赁管理办法》（住房和城乡建设部令第6号）第十四条、第十七条',
        'Measures for Leasing Commodity Housing (Order No. 6), art. 14 and 17',
      ],
      ['《住房租赁条例》（国务院令第812号）', 'Regulations on Housing Leases (Order No. 812)'],
    ],
    limit: [3, 1],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      realEstateCertificate,
      named(
        'lease',
        required(
          'between-parties',
          ['房屋租赁合同', 'The lease'],
          ['合同只在您和房东手里', 'Only you and the landlord have it'],
          [
            '拍全页，双方签名和租期清楚；用网签合同的不用交',
            'Whole pages, signatures and dates legible; not needed when it was signed online',
          ],
        ),
      ),
    ],
    steps: [
      ['填租期和租金', 'Enter term and rent', '房屋信息按产权证号自动带出。', 'The home is filled in from its title.'],
      ['双方确认', 'Both confirm', '对方在手机上确认一次。', 'The other side confirms once by phone.'],
      [
        '备案',
        'Filed',
        '下载备案证明，公安居住登记同步。',
        'Download the certificate; the residence registration is told.',
      ],
    ],
    acceptance: [
      ['租赁合同订立后三十日内备案', 'Within thirty days of the lease'],
      ['房屋不属于法律规定不得出租的情形', 'The home may be let'],
    ],
    questions: [
      [
        ['房东不配合怎么办？', 'My landlord will not help.'],
        ['租客可以单方面提交，由住建部门联系房东核实。', 'You may file alone; the office contacts the landlord.'],
      ],
    ],
    result: ['房屋租赁登记备案证明', 'Certificate of the filed lease'],
    popularity: 3800,
    offeredBy: bothProvinces,
  },
  {
    name: ['建筑工程施工许可', 'Construction permit'],
    summary: ['房屋建筑和市政工程开工前由建设单位申领。', 'Before building begins, by the client of the works.'],
    alsoCalled: '施工许可证 开工许可 施工证',
    department: 'housing',
    type: '01',
    sequence: [213],
    audience: 'enterprise',
    theme: '085',
    laws: [
      ['《中华人民共和国建筑法》第七条、第八条、第九条', 'Construction Law, art. 7, 8 and 9'],
      ['《建筑工程施工许可管理办法》', 'Measures for Construction Permits'],
    ],
    limit: [7, 3, 'calendar'],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      data(
        ['建设工程规划许可证', 'Planning permit'],
        ['自然资源部门 · 规划许可', 'Natural resources authority · planning permits'],
      ),
      data(
        ['施工图设计文件审查合格书', 'Approval of the drawings'],
        ['住建部门 · 施工图审查', 'Housing authority · review of drawings'],
      ),
      required(
        'between-parties',
        ['施工合同', 'Construction contract'],
        ['合同由双方订立，没有部门掌握', 'It is between the parties; no department has it'],
        ['签字盖章页完整', 'With signatures and seals'],
      ),
      commitment(
        ['建设资金已经落实承诺书', 'Statement that the money is provided'],
        ['开工后抽查资金到位情况', 'Checked at random once works begin'],
      ),
    ],
    steps: licenceSteps(
      ['工程建设项目审批系统一次收件', 'Received once through the project approval system'],
      ['核对用地、规划、图审、招标结果', 'Land, planning, drawings and tender are compared'],
      ['住建局作出决定', 'The bureau decides'],
      ['制发电子施工许可证', 'The electronic permit is made'],
      ['送达建设单位，质量安全监督同时登记', 'Delivered; supervision of quality and safety is registered with it'],
    ),
    acceptance: [
      ['已办理用地批准手续、取得规划许可', 'Land and planning are approved'],
      ['有满足施工需要的资金安排、施工图纸及技术资料', 'Money, drawings and documents as needed'],
      ['已经确定施工企业，有保证质量和安全的具体措施', 'A builder is chosen; quality and safety are provided for'],
    ],
    questions: [
      [
        ['小工程要办吗？', 'Small works?'],
        [
          '工程投资额三十万元以下或者建筑面积三百平方米以下的，可以不申请。',
          'Below 300,000 yuan or 300 square metres none is needed.',
        ],
      ],
    ],
    result: ['建筑工程施工许可证', 'Construction permit'],
    popularity: 1400,
    offeredBy: bothProvinces,
  },
  {
    name: ['商品房预售许可', 'Permit to sell homes before completion'],
    summary: [
      '房地产开发企业预售商品房前申领，购房人可以查真伪。',
      'For developers before they sell; buyers can verify it.',
    ],
    alsoCalled: '预售证 预售许可证 卖期房 楼盘预售',
    department: 'housing',
    type: '01',
    sequence: [214],
    audience: 'enterprise',
    theme: '085',
    laws: [
      ['《中华人民共和国城市房地产管理法》第四十五条', 'Urban Real Estate Administration Law, art. 45'],
      ['《城市商品房预售管理办法》第七条、第十条', 'Measures for the Advance Sale of Urban Homes, art. 7 and 10'],
    ],
    limit: [10, 5],
    visits: 1,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(['施工许可证', 'Construction permit'], ['住建部门 · 施工许可', 'Housing authority · construction permits']),
      required(
        'made-by-applicant',
        ['预售方案', 'Plan of the sale'],
        ['由开发企业自己制定', 'The developer writes it'],
        ['含预售面积、价格、交付时间和监管账户', 'With areas, prices, handover and escrow account'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，当场决定是否受理', 'Received online and accepted or not at once'],
      ['到现场看一次工程进度', 'The progress of the works is seen once'],
      ['住建局作出决定', 'The bureau decides'],
      ['制发预售许可证，列明楼栋和房号', 'The permit is made, naming buildings and units'],
      ['送达并在网上公示', 'Delivered and published'],
    ),
    acceptance: [
      ['已交付全部土地使用权出让金，取得土地使用权证书', 'The land is paid for and titled'],
      ['持有建设工程规划许可证和施工许可证', 'Planning and construction permits are held'],
      ['投入开发建设的资金达到工程建设总投资的百分之二十五以上', 'At least 25 per cent of the investment is spent'],
    ],
    questions: [
      [
        ['购房人怎么查预售证？', 'How can a buyer verify it?'],
        [
          '在核验页输入证号，能看到可售房号和监管账户。',
          'Its number on the verification page shows the units and the escrow account.',
        ],
      ],
    ],
    result: ['商品房预售许可证', 'Permit for advance sale'],
    popularity: 600,
  },
]
