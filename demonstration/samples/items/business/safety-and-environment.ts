import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import { businessLicence, commitment, data, identityCard, required } from '../material-rows.ts'

/** 生态环境、应急管理 and 农业农村. */
export const safetyAndEnvironment: readonly ItemRow[] = [
  {
    name: ['排污许可', 'Pollutant discharge permit'],
    summary: [
      '重点管理和简化管理的排污单位，排污前申领，全国统一平台填报。',
      'For units under key or simplified management, before discharging; on the national platform.',
    ],
    alsoCalled: '排污许可证 排污证 环保许可 排污登记',
    department: 'ecology',
    type: '01',
    sequence: [821],
    audience: 'enterprise',
    theme: '095',
    laws: [
      [
        '《排污许可管理条例》（国务院令第736号）第二条、第十条、第十一条',
        'Regulations on Discharge Permits (Order No. 736), art. 2, 10 and 11',
      ],
    ],
    limit: [30, 15, 'calendar'],
    visits: 0,
    ways: { online: true, nearby: false },
    crossProvince: 'online',
    materials: [
      businessLicence,
      data(
        ['建设项目环境影响报告书（表）批准文件', 'Approved environmental report'],
        ['生态环境部门 · 环评审批', 'Ecology authority · approvals'],
      ),
      required(
        'made-by-applicant',
        ['自行监测方案', 'Monitoring plan'],
        ['每家单位的排放口不同', 'Outlets differ'],
        ['列明监测点位、指标和频次', 'Points, values and frequency'],
      ),
    ],
    steps: licenceSteps(
      ['平台填报，三日内决定是否受理', 'Filed on the platform; accepted or not within three days'],
      ['审核排放量、治理设施和监测方案', 'Amounts, treatment and monitoring are examined'],
      ['生态环境局作出决定', 'The bureau decides'],
      ['生成全国统一编码的排污许可证，有效期五年', 'The permit gets its national number, for five years'],
      ['送达并在平台公开', 'Delivered and published'],
    ),
    acceptance: [
      ['依法取得环评批准文件或者办理备案手续', 'The environmental report is approved or filed'],
      ['污染物排放符合标准和总量控制要求', 'Discharges within standards and totals'],
    ],
    questions: [
      [
        ['小作坊也要办吗？', 'Small workshops?'],
        ['污染物产生量、排放量很小的，填报排污登记表即可，不用申领许可证。', 'Very small ones register only.'],
      ],
    ],
    result: ['排污许可证', 'Discharge permit'],
    popularity: 1100,
    offeredBy: bothProvinces,
  },
  {
    name: ['危险化学品经营许可', 'Licence to trade in dangerous chemicals'],
    summary: [
      '经营危险化学品（含仓储经营）的企业，经营前申请。',
      'For companies that trade in or store dangerous chemicals.',
    ],
    alsoCalled: '危化品许可证 危险化学品 卖化工原料 加油站许可',
    department: 'emergency',
    type: '01',
    sequence: [831],
    audience: 'enterprise',
    theme: '145',
    laws: [
      [
        '《危险化学品安全管理条例》（国务院令第591号）第三十三条、第三十四条、第三十五条',
        'Regulations on the Safety of Dangerous Chemicals (Order No. 591), art. 33, 34 and 35',
      ],
    ],
    limit: [30, 15, 'calendar'],
    visits: 1,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      required(
        'third-party-report',
        ['安全评价报告', 'Safety assessment'],
        ['由评价机构按每个场所出具', 'Made for each site by an assessor'],
        ['机构盖章，结论明确', 'Sealed, with a clear result'],
      ),
      data(
        ['主要负责人、安全管理人员考核合格信息', 'Certified responsible persons'],
        ['应急管理部门 · 安全资格', 'Emergency management · certificates'],
      ),
    ],
    steps: licenceSteps(
      ['收件，当场或者五个工作日内受理', 'Accepted at once or within five working days'],
      ['现场核查储存设施和安全距离', 'Storage and distances are seen on the spot'],
      ['应急管理局作出决定', 'The bureau decides'],
      ['制发危险化学品经营许可证，有效期三年', 'The licence is made, for three years'],
      ['送达，并通报公安、生态环境部门', 'Delivered; police and ecology authority are told'],
    ),
    acceptance: [
      ['有符合国家标准、行业标准的经营场所和储存设施', 'Premises and storage to standard'],
      ['从业人员经过专业技术培训并考核合格', 'Staff trained and examined'],
      ['有健全的安全管理规章制度和事故应急预案', 'Rules on safety and an emergency plan'],
    ],
    questions: [
      [
        ['只在办公室做贸易、不存货要办吗？', 'Trade without storage?'],
        ['要办，按无储存设施的经营申请。', 'Yes, as trade without storage.'],
      ],
    ],
    result: ['危险化学品经营许可证', 'Licence'],
    popularity: 700,
  },
  {
    name: ['特种作业操作证复审', 'Review of a special operations certificate'],
    summary: [
      '电工、焊工、高处作业等操作证每三年复审一次，培训合格后网上办。',
      'For electricians, welders and others, every three years after training.',
    ],
    alsoCalled: '电工证复审 焊工证 特种作业证 操作证复审 登高证',
    department: 'emergency',
    type: '01',
    sequence: [832],
    audience: 'person',
    theme: '050',
    laws: [
      ['《中华人民共和国安全生产法》第三十条', 'Work Safety Law, art. 30'],
      [
        '《特种作业人员安全技术培训考核管理规定》第二十一条、第二十三条',
        'Provisions on Training Special Operators, art. 21 and 23',
      ],
    ],
    limit: [20, 5],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      data(
        ['安全培训考试合格记录', 'Passed training'],
        ['应急管理部 · 特种作业', 'Ministry of Emergency Management · special operations'],
      ),
      commitment(['健康状况承诺', 'Statement of health'], ['用人单位核实', 'Checked by the employer']),
    ],
    steps: licenceSteps(
      ['网上申请，当场受理', 'Apply online; accepted at once'],
      ['核对培训考试和违章记录', 'Training and offences are compared'],
      ['应急管理部门作出决定', 'The authority decides'],
      ['电子证更新', 'The electronic certificate is renewed'],
      ['送达手机，工地扫码可查', 'On your phone; checked by its code at the site'],
    ),
    acceptance: [['有效期内每三年复审一次，提前六十日申请', 'Every three years, sixty days before']],
    questions: [
      [
        ['在外省考的证能在这里复审吗？', 'Mine is from another province.'],
        ['能，可以在原发证地或者从业所在地申请。', 'Yes: where it was issued or where you work.'],
      ],
    ],
    result: ['特种作业操作证', 'Certificate'],
    popularity: 2300,
  },
  {
    name: ['农药经营许可', 'Licence to sell pesticides'],
    summary: ['卖农药的门店要办；卫生用农药除外。', 'For shops that sell pesticides, except household ones.'],
    alsoCalled: '卖农药 农药许可证 农资店 农药店',
    department: 'agriculture',
    type: '01',
    sequence: [841],
    audience: 'enterprise',
    theme: '075',
    laws: [
      [
        '《农药管理条例》（国务院令第677号）第二十四条、第二十五条',
        'Regulations on Pesticides (Order No. 677), art. 24 and 25',
      ],
      ['《农药经营许可管理办法》', 'Measures for Licences to Sell Pesticides'],
    ],
    limit: [20, 8],
    visits: 1,
    ways: { online: true, nearby: true },
    materials: [
      businessLicence,
      data(
        ['经营人员学历或者培训证明', 'Training of the staff'],
        ['农业农村部门 · 农药经营培训', 'Agriculture authority · training'],
      ),
      required(
        'made-by-applicant',
        ['营业场所和仓储场所平面图', 'Plan of shop and store'],
        ['只有经营者手里有', 'Only the operator has it'],
        ['标明面积和与生活区的隔离', 'With areas and the separation from living rooms'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，当场受理', 'Received online and accepted at once'],
      ['到店里看一次场所和台账系统', 'Shop and record system are seen once'],
      ['农业农村局作出决定', 'The bureau decides'],
      ['制发农药经营许可证，有效期五年', 'The licence is made, for five years'],
      ['电子证照送达', 'Delivered electronically'],
    ),
    acceptance: [
      ['有具备农药和病虫害防治专业知识的经营人员', 'Staff who know pesticides and pests'],
      [
        '有与其他商品以及饮用水水源、生活区域有效隔离的营业场所和仓储场所',
        'Premises separated from other goods, water and living rooms',
      ],
      ['有可追溯电子信息码扫描设备和管理制度', 'Scanners for the tracing code, and rules'],
    ],
    questions: [
      [
        ['卖蚊香、杀虫喷雾要办吗？', 'Mosquito coils and sprays?'],
        ['不要，经营卫生用农药不用办。', 'No, household ones need none.'],
      ],
    ],
    result: ['农药经营许可证', 'Pesticide licence'],
    popularity: 800,
  },
]
