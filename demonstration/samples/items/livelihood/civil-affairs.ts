import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import {
  abolished,
  businessLicence,
  commitment,
  data,
  divorceCertificate,
  householdBook,
  identityCard,
  named,
  required,
} from '../material-rows.ts'

const relief = '《社会救助暂行办法》（国务院令第649号）'
const reliefEn = 'Interim Measures for Social Assistance (Order No. 649)'

/** 民政. */
export const civilAffairs: readonly ItemRow[] = [
  {
    name: ['内地居民结婚登记', 'Marriage registration'],
    summary: [
      '带身份证就能登记，不要户口簿，全国任何一个婚姻登记处都可以办。',
      'With your identity cards, without the household register, at any marriage office in the country.',
    ],
    alsoCalled: '领结婚证 结婚登记 扯证 领证 结婚 婚姻登记',
    department: 'civil-affairs',
    type: '07',
    sequence: [401],
    audience: 'person',
    theme: '060',
    laws: [
      [
        '《中华人民共和国民法典》第一千零四十六条、第一千零四十七条、第一千零四十九条',
        'Civil Code, art. 1046, 1047 and 1049',
      ],
      ['《婚姻登记条例》（国务院令第804号修订）', 'Marriage Registration Regulations (as revised by Order No. 804)'],
    ],
    limit: [1, 0],
    visits: 1,
    ways: { online: false, nearby: true },
    crossProvince: 'received',
    materials: [
      identityCard,
      abolished(['居民户口簿', 'Household register'], ['2025年5月10日起不再要求', 'No longer asked since 10 May 2025']),
      required(
        'recent-photo',
        ['双方近期合影', 'Recent photo of the two of you'],
        ['结婚证上要贴双方合影', 'It goes on the certificate'],
        ['红底、免冠，登记处可以拍', 'Red background, no hats; can be taken there'],
      ),
      named('divorce-certificate', divorceCertificate),
      named(
        'judgment',
        required(
          'not-shared',
          ['法院离婚判决书或者调解书', 'Divorce judgment or mediation record of a court'],
          ['法院的离婚文书还没有和民政部门共享', 'Divorces by court are not shared with civil affairs yet'],
          ['已经生效的文书；判决书另附生效证明', 'In force; a judgment with the proof that it is'],
          ['法院出具，您带来', 'The court issued it; you bring it'],
        ),
      ),
      named(
        'death-of-spouse',
        data(
          ['配偶死亡登记信息', 'Registered death of the former spouse'],
          ['公安部 · 人口库', 'Ministry of Public Security · population register'],
        ),
      ),
    ],
    situations: [
      ['first', ['双方都没结过婚', 'Neither has been married']],
      ['divorced', ['再婚，在民政部门离的婚', 'Married again after a registered divorce'], 'divorce-certificate'],
      ['divorced-by-court', ['再婚，经法院离的婚', 'Married again after a divorce by court'], 'judgment'],
      ['widowed', ['再婚，原配偶去世', 'Married again after the death of a spouse'], 'death-of-spouse'],
    ],
    steps: [
      ['预约', 'Book', '选登记处和时间，可以选周末和节日。', 'Choose office and time, weekends and holidays too.'],
      [
        '两人到场',
        'Both of you come',
        '当面声明自愿结婚，系统核对婚姻状况。',
        'You declare that you marry freely; your status is looked up.',
      ],
      ['领证', 'Receive it', '当场领结婚证，电子证同时生成。', 'On the spot, with an electronic one.'],
    ],
    acceptance: [
      ['男不早于二十二周岁，女不早于二十周岁', 'He is at least 22, she at least 20'],
      ['双方自愿，均无配偶', 'Both freely, neither of you married'],
      ['没有直系血亲或者三代以内旁系血亲关系', 'Not related in direct line or within three generations'],
    ],
    questions: [
      [
        ['一方在外地能不能只去一个人？', 'Can one of us come alone?'],
        ['不能，结婚登记必须双方亲自到场，不能委托。', 'No: both must come in person; nobody can stand in.'],
      ],
    ],
    result: ['结婚证', 'Marriage certificate'],
    place: ['任一婚姻登记处', 'Any marriage registration office'],
    popularity: 6000,
    offeredBy: bothProvinces,
  },
  {
    name: ['最低生活保障审核确认', 'Minimum living allowance'],
    summary: [
      '家庭人均收入低于当地低保标准的，可以申请低保，可以由村（社区）代办。',
      'For families whose income a head is below the local standard; the community can apply for you.',
    ],
    alsoCalled: '低保 吃低保 申请低保 困难补助 低保户',
    department: 'civil-affairs',
    type: '05',
    sequence: [402],
    audience: 'person',
    theme: '085',
    laws: [
      [`${relief}第九条、第十条、第十一条`, `${reliefEn}, art. 9, 10 and 11`],
      ['《最低生活保障审核确认办法》（民发〔2021〕57号）', 'Measures for the Minimum Living Allowance (2021, No. 57)'],
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
      commitment(
        ['诚信承诺和核对授权', 'Statement of truth and consent to verification'],
        ['银行、税务、房产等信息核对', 'Verified with banks, tax and property records'],
      ),
    ],
    steps: [
      [
        '申请和授权',
        'Apply and consent',
        '填家庭成员，一家人授权核对。',
        'Name the family; it consents to verification.',
      ],
      [
        '核对和入户',
        'Verified and visited',
        '乡镇（街道）入户看一次，不用您开证明。',
        'The township visits once; no certificates are asked.',
      ],
      [
        '公示和发放',
        'Shown and paid',
        '公示七天后确认，次月发放到银行卡。',
        'Shown for seven days, paid from the next month.',
      ],
    ],
    acceptance: [
      [
        '共同生活的家庭成员人均收入低于当地最低生活保障标准',
        'Income a head of those living together is below the standard',
      ],
      ['家庭财产状况符合当地规定', 'Property within the local rules'],
    ],
    questions: [
      [
        ['不在户籍地住能申请吗？', 'May I apply away from my household?'],
        [
          '能，共同生活的家庭成员有一人在居住地有户籍或者居住证的，可以在居住地申请；各地办法以居住地公布的为准。',
          'Yes, where one of you is registered or holds a residence permit; the rules of that place apply.',
        ],
      ],
    ],
    result: ['最低生活保障金（按月发放）', 'Monthly allowance'],
    popularity: 3900,
    offeredBy: bothProvinces,
  },
  {
    name: ['高龄津贴申请', 'Allowance for the very old'],
    summary: [
      '年满八十周岁的老人按月领取，到龄前系统主动提醒，多数不用申请。',
      'Monthly from the age of eighty; most need not apply, we remind you in time.',
    ],
    alsoCalled: '老年补贴 高龄补贴 80岁补贴 老人津贴 尊老金',
    department: 'civil-affairs',
    type: '05',
    sequence: [403],
    audience: 'person',
    theme: '065',
    laws: [['《中华人民共和国老年人权益保障法》第三十三条', 'Law on the Rights of the Elderly, art. 33']],
    limit: [20, 7],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      abolished(['在世证明', 'Proof of being alive'], ['改为数据核对和社区走访', 'Replaced by records and visits']),
    ],
    steps: [
      [
        '确认账户',
        'Confirm the account',
        '默认社保卡，家人可以代确认。',
        'Your social security card; a relative may confirm.',
      ],
      ['核对', 'Compared', '与人口、殡葬信息比对。', 'With population and funeral records.'],
      ['按月发放', 'Paid monthly', '从满八十周岁当月算起。', 'From the month of your eightieth birthday.'],
    ],
    acceptance: [['本省户籍，年满八十周岁', 'Registered in the province and eighty years old']],
    questions: [
      [
        ['晚申请了前面的还补吗？', 'If I apply late?'],
        ['数据能核实的，从到龄当月起补发。', 'Where records show it, from the month it was due.'],
      ],
    ],
    result: ['高龄津贴', 'The allowance'],
    popularity: 4500,
  },
  {
    name: ['社会团体成立登记', 'Founding of a social organisation'],
    summary: ['成立协会、学会、商会等社会团体，由民政部门登记。', 'Associations, societies and chambers of commerce.'],
    alsoCalled: '成立协会 注册社团 商会登记 学会注册',
    department: 'civil-affairs',
    tier: 'province',
    type: '01',
    sequence: [421],
    audience: 'enterprise',
    theme: '005',
    laws: [
      [
        '《社会团体登记管理条例》第六条、第九条、第十条、第十二条',
        'Regulations on Registering Social Organisations, art. 6, 9, 10 and 12',
      ],
    ],
    limit: [60, 20, 'calendar'],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      required(
        'made-by-applicant',
        ['章程草案', 'Draft statutes'],
        ['由发起人制定', 'The founders write them'],
        ['使用示范文本，含宗旨、业务范围和议事规则', 'The model text, with aims, scope and rules'],
      ),
      required(
        'not-digitised',
        ['业务主管单位的批准文件', 'Approval of the supervising authority'],
        ['批文还没有电子化', 'Not electronic yet'],
        [
          '盖章原件扫描；直接登记的四类组织不用交',
          'Sealed original; not needed for the four kinds registered directly',
        ],
      ),
      data(
        ['发起人和拟任负责人身份信息', 'Identity of founders and officers'],
        ['公安部 · 人口库', 'Ministry of Public Security · population register'],
      ),
    ],
    steps: licenceSteps(
      ['网上核名、收件，当场反馈', 'Name and papers are checked online at once'],
      ['审查宗旨、会员数和活动资金', 'Aims, members and funds are examined'],
      ['省民政厅作出决定', 'The department decides'],
      ['制发社会团体法人登记证书', 'The certificate is made'],
      ['电子证照送达，并告知税务、银行', 'Delivered electronically; tax service and bank are told'],
    ),
    acceptance: [
      [
        '有五十个以上个人会员或者三十个以上单位会员；混合组成的，会员总数不得少于五十个',
        'At least fifty persons or thirty units as members; fifty in all when mixed',
      ],
      [
        '有规范的名称、固定住所、专职工作人员和合法的资产',
        'A proper name, fixed seat, full-time staff and lawful assets',
      ],
    ],
    questions: [
      [
        ['同一地区能有两个同类协会吗？', 'Two of a kind in one place?'],
        [
          '同一行政区域内已有业务范围相同或者相似的，没有必要成立的不予登记。',
          'Where one exists and another is not needed, registration is refused.',
        ],
      ],
    ],
    result: ['社会团体法人登记证书', 'Certificate of registration'],
    popularity: 500,
  },
  {
    name: ['养老机构备案', 'Filing of a home for the elderly'],
    summary: [
      '养老机构登记后，收住老人十个工作日以内到民政部门备案。',
      'Within ten working days of receiving the first residents.',
    ],
    alsoCalled: '开养老院 养老院备案 敬老院 办养老院',
    department: 'civil-affairs',
    type: '10',
    sequence: [422],
    audience: 'enterprise',
    theme: '010',
    laws: [
      ['《中华人民共和国老年人权益保障法》第四十三条', 'Law on the Rights of the Elderly, art. 43'],
      [
        '《养老机构管理办法》（民政部令第66号）第九条、第十条',
        'Measures for Homes for the Elderly (Order No. 66), art. 9 and 10',
      ],
    ],
    limit: [5, 0],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      required(
        'made-by-applicant',
        ['养老机构备案申请书', 'Filing form'],
        ['床位、服务内容只有机构自己知道', 'Beds and services are known to you alone'],
        ['填床位数、服务对象和收费', 'Beds, residents and charges'],
      ),
      commitment(
        ['符合建筑、消防、食品安全等要求的承诺', 'Statement on building, fire and food safety'],
        ['备案后民政、消防等部门联合检查', 'Joint inspection after filing'],
      ),
    ],
    steps: [
      [
        '网上填报',
        'File online',
        '登记信息自动带出，填床位和服务。',
        'Registration is filled in; add beds and services.',
      ],
      ['当场备案', 'Filed at once', '材料齐全的当场出具备案回执。', 'With a receipt on the spot.'],
      [
        '现场检查',
        'Inspected',
        '备案后按规定检查，不合格的限期整改。',
        'Afterwards, as the rules say; faults are given a time.',
      ],
    ],
    acceptance: [['已依法登记为营利性或者非营利性养老机构，开始收住老年人', 'Registered, and residents are received']],
    questions: [
      [
        ['还要办养老机构设立许可吗？', 'Is a licence needed?'],
        ['不要，设立许可已经取消，改为登记加备案。', 'No, it was abolished: registration and filing instead.'],
      ],
    ],
    result: ['养老机构备案回执', 'Receipt of the filing'],
    popularity: 900,
  },
]
