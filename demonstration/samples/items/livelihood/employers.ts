import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import { abolished, businessLicence, data, required } from '../material-rows.ts'

const hr = 'human-resources'
const insuranceLaw = '《中华人民共和国社会保险法》'

/** 人力资源和社会保障：用人单位和经办机构. */
export const employers: readonly ItemRow[] = [
  {
    name: ['人力资源服务许可', 'Licence for employment agencies'],
    summary: [
      '从事职业中介活动的人力资源服务机构，开业前申请。',
      'For agencies that place people in work, before they open.',
    ],
    alsoCalled: '人力资源许可证 职业中介许可 开中介公司 招聘公司许可',
    department: hr,
    type: '01',
    sequence: [105],
    audience: 'enterprise',
    theme: '030',
    laws: [
      ['《中华人民共和国就业促进法》第四十条', 'Employment Promotion Law, art. 40'],
      [
        '《人力资源市场暂行条例》（国务院令第700号）第十八条',
        'Interim Regulations on the Human Resources Market (Order No. 700), art. 18',
      ],
    ],
    limit: [20, 5],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      required(
        'made-by-applicant',
        ['机构章程和管理制度', 'Statutes and rules of the agency'],
        ['由机构自己制定', 'The agency writes them'],
        ['含服务流程、收费公示和投诉处理', 'With procedure, fees shown and complaints'],
      ),
      data(
        ['三名以上专职工作人员的参保信息', 'Insurance records of three full-time staff'],
        ['人社部门 · 社会保险参保', 'Human resources authority · social insurance records'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，当场出具受理通知', 'Received online with a note at once'],
      ['核对场所、人员和制度', 'Premises, staff and rules are checked'],
      ['人社局作出决定，可选告知承诺当场决定', 'The bureau decides, on commitment at once'],
      ['制发人力资源服务许可证', 'The licence is made'],
      ['电子证照送达，并在网上公示', 'Delivered electronically and published'],
    ),
    acceptance: [
      ['有明确的章程和管理制度', 'Statutes and rules'],
      ['有固定场所、办公设施和一定数量的专职工作人员', 'Fixed premises and full-time staff'],
    ],
    questions: [
      [
        ['只发布招聘信息要许可吗？', 'Only publishing vacancies?'],
        [
          '不要，开展人力资源供求信息收集和发布等业务的，自开业之日起15日内备案。',
          'No licence, but a filing within 15 days of opening.',
        ],
      ],
    ],
    result: ['人力资源服务许可证', 'Licence for human resources services'],
    popularity: 1300,
    offeredBy: bothProvinces,
  },
  {
    name: ['劳务派遣经营许可', 'Licence for labour dispatch'],
    summary: [
      '经营劳务派遣业务的公司，注册资本不少于二百万元。',
      'For companies that dispatch workers; registered capital of at least two million yuan.',
    ],
    alsoCalled: '劳务派遣许可证 派遣公司 劳务公司资质',
    department: hr,
    type: '01',
    sequence: [106],
    audience: 'enterprise',
    theme: '030',
    laws: [
      ['《中华人民共和国劳动合同法》第五十七条', 'Labour Contract Law, art. 57'],
      [
        '《劳务派遣行政许可实施办法》（人力资源和社会保障部令第19号）',
        'Measures for licensing labour dispatch (Order No. 19)',
      ],
    ],
    limit: [20, 8],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      required(
        'made-by-applicant',
        ['劳务派遣管理制度', 'Rules on dispatch'],
        ['由企业自己制定', 'The company writes them'],
        ['含劳动合同、劳动报酬、社会保险、工作时间和争议处理', 'On contracts, pay, insurance, hours and disputes'],
      ),
      required(
        'made-by-applicant',
        ['劳务派遣协议样本', 'Sample of the dispatch agreement'],
        ['由企业自己制定', 'The company writes it'],
        ['写明双方责任和工伤处理', 'With duties of both sides and work injuries'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，五个工作日内决定是否受理', 'Received online; accepted or not within five working days'],
      ['核查注册资本、场所和信息管理系统', 'Capital, premises and information system are checked'],
      ['人社局作出决定', 'The bureau decides'],
      ['制发劳务派遣经营许可证，有效期三年', 'The licence is made, valid for three years'],
      ['电子证照送达并公示', 'Delivered electronically and published'],
    ),
    acceptance: [
      ['注册资本不得少于人民币二百万元', 'Registered capital of at least two million yuan'],
      ['有与业务相适应的固定经营场所和设施', 'Fixed premises fit for the business'],
    ],
    questions: [
      [
        ['分公司要单独办吗？', 'Does a branch need its own?'],
        ['子公司要单独办理；分公司向所在地备案。', 'A subsidiary does; a branch files with the place where it is.'],
      ],
    ],
    result: ['劳务派遣经营许可证', 'Labour dispatch licence'],
    popularity: 1100,
  },
  {
    name: ['用人单位社会保险登记', 'Social insurance registration of an employer'],
    summary: [
      '新办企业领照时同步登记，给第一个员工参保时补两项信息就行。',
      'Done with the business licence; two more values when the first employee is insured.',
    ],
    alsoCalled: '企业社保开户 单位社保登记 公司交社保 社保开户',
    department: hr,
    type: '20',
    sequence: [117],
    audience: 'enterprise',
    theme: '035',
    laws: [[`${insuranceLaw}第五十七条、第五十八条`, 'Social Insurance Law, art. 57 and 58']],
    limit: [15, 0],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(
        ['法定代表人身份信息', 'Identity of the legal representative'],
        ['市场监管总局 · 企业登记库', 'State Administration for Market Regulation · enterprise register'],
      ),
    ],
    steps: [
      [
        '核对单位信息',
        'Check the company',
        '登记信息自动带出，选行业风险类别。',
        'Its registration is filled in; choose the risk class.',
      ],
      ['登记', 'Registered', '当场生成单位编号。', 'It has a number at once.'],
      ['职工参保', 'Insure people', '录入员工，或者从招聘备案导入。', 'Enter them or import them.'],
    ],
    acceptance: [
      [
        '自成立之日起三十日内登记；自用工之日起三十日内为职工参保',
        'Within thirty days of founding; employees within thirty days of starting',
      ],
    ],
    questions: [
      [
        ['没有员工要登记吗？', 'Without employees?'],
        [
          '登记随营业执照一并完成，没有员工不用缴费。',
          'It is done with the licence; without employees nothing is due.',
        ],
      ],
    ],
    result: ['社会保险登记', 'The registration'],
    popularity: 2400,
    offeredBy: bothProvinces,
  },
  {
    name: ['稳岗返还（失业保险）', 'Job retention refund'],
    summary: [
      '不裁员、少裁员的企业，返还一部分上年缴的失业保险费，多数免申即享。',
      'For companies that keep their staff: part of last year’s contributions back, mostly without an application.',
    ],
    alsoCalled: '稳岗补贴 稳岗返还 失业保险返还 企业补贴',
    department: hr,
    type: '05',
    sequence: [118],
    audience: 'enterprise',
    theme: '030',
    laws: [
      ['《失业保险条例》（国务院令第258号）', 'Regulations on Unemployment Insurance (Order No. 258)'],
      [
        '人力资源社会保障部、财政部、国家税务总局关于延续实施失业保险稳岗惠民政策措施的通知',
        'Notice of three ministries continuing the unemployment insurance measures for stable jobs',
      ],
    ],
    limit: [30, 15],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      abolished(['申请表', 'Application form'], ['系统按参保数据算好', 'Computed from the records']),
      data(
        ['裁员率', 'Share of dismissals'],
        ['人社部门 · 社会保险参保', 'Human resources authority · social insurance records'],
      ),
    ],
    steps: [
      ['系统筛选', 'Companies are found', '按裁员率和缴费算出名单和金额。', 'List and amounts are computed.'],
      [
        '公示和确认',
        'Shown and confirmed',
        '公示五天；账户有误的企业改一次。',
        'Shown for five days; wrong accounts are mended.',
      ],
      ['到账', 'Paid', '打到单位账户，短信告知。', 'To the company’s account, with a message.'],
    ],
    acceptance: [
      ['足额缴纳失业保险费十二个月以上', 'Twelve months of full contributions'],
      ['上年度裁员率不高于规定标准', 'Last year’s dismissals not above the limit'],
    ],
    questions: [
      [
        ['为什么我们没有收到？', 'Why have we received nothing?'],
        [
          '在结果页能看到是哪一条没有达到，例如裁员率；有异议可以提出复核。',
          'The result says which condition failed; you may object.',
        ],
      ],
    ],
    result: ['稳岗返还资金', 'The refund'],
    popularity: 1800,
  },
]
