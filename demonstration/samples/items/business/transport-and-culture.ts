import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import { abolished, businessLicence, commitment, data, identityCard } from '../material-rows.ts'

/** 交通运输 and 文化和旅游. */
export const transportAndCulture: readonly ItemRow[] = [
  {
    name: ['网络预约出租汽车驾驶员证核发', 'Licence for ride-hailing drivers'],
    summary: [
      '跑网约车的驾驶员证，背景核查由部门之间办，考试合格就发证。',
      'For ride-hailing drivers; background checks pass between departments, the licence follows the test.',
    ],
    alsoCalled: '网约车驾驶证 跑滴滴 网约车证 人证 开网约车',
    department: 'transport',
    type: '01',
    sequence: [801],
    audience: 'person',
    theme: '095',
    laws: [
      [
        '《网络预约出租汽车经营服务管理暂行办法》第十四条、第十五条',
        'Interim Measures for Ride-hailing Services, art. 14 and 15',
      ],
    ],
    limit: [20, 10],
    visits: 1,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(['机动车驾驶证', 'Driving licence'], ['公安部 · 驾驶证', 'Ministry of Public Security · driving licences']),
      abolished(
        ['无交通肇事犯罪、危险驾驶犯罪等记录的证明', 'Proof of no traffic crimes'],
        ['交通、公安部门之间核查', 'Checked between transport and police'],
      ),
    ],
    steps: licenceSteps(
      ['网上报名，当场受理', 'Apply online; accepted at once'],
      ['公安核查背景，本人参加一次考试', 'The police check the background; you take one test'],
      ['交通运输局作出决定', 'The bureau decides'],
      ['制发网络预约出租汽车驾驶员证', 'The licence is made'],
      ['电子证照送达，接单平台同步可见', 'Delivered electronically; the ride platforms see it'],
    ),
    acceptance: [
      ['取得相应准驾车型机动车驾驶证并具有三年以上驾驶经历', 'A licence for the vehicle and three years of driving'],
      [
        '无交通肇事犯罪、危险驾驶犯罪记录，无吸毒记录，无饮酒后驾驶记录，最近连续三个记分周期内没有记满十二分记录',
        'No traffic crimes, drug use or drink-driving, and never twelve points in the last three periods',
      ],
      ['无暴力犯罪记录', 'No violent crimes'],
    ],
    questions: [
      [
        ['在别的城市办过证，这里能用吗？', 'I hold one from another city.'],
        [
          '要在经营所在城市申请；从业资格考试全国公共科目成绩互认。',
          'Apply where you drive; the national part of the test is recognised.',
        ],
      ],
    ],
    result: ['网络预约出租汽车驾驶员证', 'Ride-hailing driver’s licence'],
    popularity: 3400,
  },
  {
    name: ['道路货物运输驾驶员从业资格证换发', 'Renewal of a lorry driver’s certificate'],
    summary: [
      '从业资格证到期前三十日换发，在外省跑车也能就地办。',
      'Within thirty days before it runs out, in whichever province you are.',
    ],
    alsoCalled: '货运从业资格证 货车司机资格证 从业资格证换证 开货车',
    department: 'transport',
    type: '01',
    sequence: [802],
    audience: 'person',
    theme: '050',
    laws: [
      ['《中华人民共和国道路运输条例》第二十二条', 'Road Transport Regulations, art. 22'],
      ['《道路运输从业人员管理规定》', 'Provisions on Road Transport Personnel'],
    ],
    limit: [5, 1],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      data(['机动车驾驶证', 'Driving licence'], ['公安部 · 驾驶证', 'Ministry of Public Security · driving licences']),
      data(
        ['继续教育记录', 'Record of further training'],
        ['交通运输部门 · 从业人员', 'Transport authority · personnel'],
      ),
    ],
    steps: licenceSteps(
      ['网上申请，信息自动带出', 'Apply online; your data is filled in'],
      ['核对驾驶证状态和诚信考核', 'Licence and record are compared'],
      ['发证机关作出决定', 'The issuing office decides'],
      ['电子证件更新，有效期六年', 'The electronic certificate is renewed for six years'],
      ['送达手机，路检扫码可查', 'On your phone; checked on the road by its code'],
    ),
    acceptance: [['从业资格证件有效期届满三十日前', 'Thirty days before it runs out']],
    questions: [
      [
        ['总质量4.5吨及以下的货车要不要从业资格证？', 'Lorries of 4.5 tonnes or less?'],
        ['不要，已经取消。', 'None: it was abolished.'],
      ],
    ],
    result: ['道路运输从业人员从业资格证', 'Certificate of road transport personnel'],
    popularity: 2100,
    offeredBy: bothProvinces,
  },
  {
    name: ['道路货物运输经营许可', 'Licence for road haulage'],
    summary: [
      '用总质量4.5吨以上货车跑运输的企业和个体户要办，承诺后当场拿证。',
      'For haulage with lorries above 4.5 tonnes; on commitment at once.',
    ],
    alsoCalled: '道路运输许可证 运输公司 货运许可 开物流公司 货运资质',
    department: 'transport',
    type: '01',
    sequence: [803],
    audience: 'enterprise',
    theme: '090',
    laws: [
      [
        '《中华人民共和国道路运输条例》第二十一条、第二十二条、第二十四条',
        'Road Transport Regulations, art. 21, 22 and 24',
      ],
    ],
    limit: [20, 3],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      businessLicence,
      data(
        ['车辆行驶证和检测合格信息', 'Vehicle licence and inspection'],
        ['公安部 · 机动车', 'Ministry of Public Security · vehicles'],
      ),
      commitment(
        ['安全生产管理制度承诺', 'Commitment on safety rules'],
        ['三个月内核查', 'Checked within three months'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，当场受理', 'Received online and accepted at once'],
      ['核对车辆、驾驶员和安全制度', 'Vehicles, drivers and safety rules are examined'],
      ['交通运输局作出决定', 'The bureau decides'],
      ['制发道路运输经营许可证和道路运输证', 'Licence and vehicle papers are made'],
      ['电子证照送达', 'Delivered electronically'],
    ),
    acceptance: [
      ['有与其经营业务相适应并经检测合格的车辆', 'Vehicles fit for the business and inspected'],
      ['有取得从业资格的驾驶人员', 'Certified drivers'],
      ['有健全的安全生产管理制度', 'Sound safety rules'],
    ],
    questions: [
      [
        ['只有一辆小货车也要办吗？', 'With a single small lorry?'],
        ['总质量4.5吨及以下普通货运车辆不用办。', 'Not up to 4.5 tonnes.'],
      ],
    ],
    result: ['道路运输经营许可证', 'Road transport licence'],
    popularity: 2600,
    offeredBy: bothProvinces,
  },
  {
    name: ['旅行社设立许可', 'Licence for a travel agency'],
    summary: ['经营国内旅游和入境旅游业务的旅行社，设立时申请。', 'For agencies of domestic and inbound tourism.'],
    alsoCalled: '旅行社许可证 开旅行社 旅行社业务经营许可证',
    department: 'culture',
    tier: 'province',
    type: '01',
    sequence: [811],
    audience: 'enterprise',
    theme: '010',
    laws: [
      ['《中华人民共和国旅游法》第二十八条', 'Tourism Law, art. 28'],
      [
        '《旅行社条例》（国务院令第550号）第六条、第七条',
        'Regulations on Travel Agencies (Order No. 550), art. 6 and 7',
      ],
    ],
    limit: [20, 7],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(
        ['导游证信息', 'Guides’ certificates'],
        ['文化和旅游部 · 导游证', 'Ministry of Culture and Tourism · guides'],
      ),
      commitment(
        ['经营场所、设施设备承诺', 'Commitment on premises and equipment'],
        ['发证后核查', 'Checked afterwards'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，当场受理', 'Received online and accepted at once'],
      ['核对注册资本和人员', 'Capital and staff are examined'],
      ['省文化和旅游厅作出决定', 'The department decides'],
      ['制发旅行社业务经营许可证', 'The licence is made'],
      ['送达；三个工作日内存入质量保证金', 'Delivered; the deposit is paid within three working days'],
    ),
    acceptance: [
      ['有固定的经营场所和必要的营业设施', 'Fixed premises and equipment'],
      ['有不少于三十万元的注册资本', 'Registered capital of at least 300,000 yuan'],
      ['有必要的经营管理人员和导游', 'Managers and guides'],
    ],
    questions: [
      [
        ['能马上做出境游吗？', 'Outbound tours at once?'],
        [
          '不能，取得许可满两年且未受罚款以上处罚的，才能申请出境旅游业务。',
          'No: after two years without a fine you may apply for it.',
        ],
      ],
    ],
    result: ['旅行社业务经营许可证', 'Travel agency licence'],
    popularity: 900,
  },
  {
    name: ['导游证核发', 'Tour guide’s certificate'],
    summary: [
      '考试合格并和旅行社签合同（或者在行业组织注册）后，申领电子导游证。',
      'After the examination and a contract with an agency or registration with an association.',
    ],
    alsoCalled: '导游证 办导游证 电子导游证 导游资格',
    department: 'culture',
    type: '01',
    sequence: [812],
    audience: 'person',
    theme: '050',
    laws: [
      ['《中华人民共和国旅游法》第三十七条', 'Tourism Law, art. 37'],
      ['《导游人员管理条例》第四条、第六条', 'Regulations on Tour Guides, art. 4 and 6'],
    ],
    limit: [15, 3, 'calendar'],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(
        ['导游资格证书', 'Guide’s qualification'],
        ['文化和旅游部 · 导游资格', 'Ministry of Culture and Tourism · qualifications'],
      ),
      commitment(
        ['未患有传染性疾病的承诺', 'Statement of having no infectious disease'],
        ['执业期间抽查', 'Checked at random'],
      ),
    ],
    steps: licenceSteps(
      ['全国旅游监管平台申请，当场受理', 'Apply on the national platform; accepted at once'],
      ['旅行社或者行业组织确认', 'The agency or association confirms'],
      ['市文化广电旅游局作出决定', 'The bureau decides'],
      ['生成电子导游证', 'The electronic certificate is made'],
      ['送达手机，带团时出示', 'On your phone, shown when guiding'],
    ),
    acceptance: [
      [
        '取得导游资格证书，与旅行社订立劳动合同或者在旅游行业组织注册',
        'Qualified, with a contract or registered with an association',
      ],
    ],
    questions: [
      [
        ['能自己接团吗？', 'May I guide on my own?'],
        ['导游为旅游者提供服务必须接受旅行社委派，不能私自承揽。', 'No: an agency must send you.'],
      ],
    ],
    result: ['电子导游证', 'Electronic guide’s certificate'],
    popularity: 800,
  },
]
