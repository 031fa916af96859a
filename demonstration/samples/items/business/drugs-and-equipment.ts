import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import { abolished, businessLicence, commitment, data, required } from '../material-rows.ts'

/** 市场监督管理：药品、器械、特种设备；医保定点. */
export const drugsAndEquipment: readonly ItemRow[] = [
  {
    name: ['药品经营许可（零售）', 'Licence for a pharmacy'],
    summary: [
      '开药店要办；只卖乙类非处方药的，可以承诺后当场拿证。',
      'For pharmacies; those selling class B over-the-counter drugs only, at once on commitment.',
    ],
    alsoCalled: '开药店 药品经营许可证 药店许可 零售药店',
    department: 'market',
    type: '01',
    sequence: [614],
    audience: 'enterprise',
    theme: '110',
    laws: [
      ['《中华人民共和国药品管理法》第五十一条、第五十二条', 'Drug Administration Law, art. 51 and 52'],
      [
        '《药品经营和使用质量监督管理办法》（市场监管总局令第84号）',
        'Measures for Supervising Quality in Selling and Using Drugs (Order No. 84)',
      ],
    ],
    limit: [20, 10],
    visits: 1,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(
        ['执业药师注册信息', 'Registration of the pharmacist'],
        ['药品监督管理部门 · 执业药师', 'Drug administration · pharmacists'],
      ),
      required(
        'made-by-applicant',
        ['质量管理制度和设施设备目录', 'Quality rules and equipment'],
        ['由药店自己制定', 'The pharmacy writes them'],
        ['含阴凉、冷藏设备', 'With cooling equipment'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，五个工作日内决定是否受理', 'Accepted or not within five working days'],
      ['按药品经营质量管理规范现场检查一次', 'One visit by the quality standard'],
      ['市场监管部门作出决定', 'The administration decides'],
      ['制发药品经营许可证，有效期五年', 'The licence is made, for five years'],
      ['电子证照送达并公示', 'Delivered electronically and published'],
    ),
    acceptance: [
      ['有依法经过资格认定的药师或者其他药学技术人员', 'A qualified pharmacist'],
      ['有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境', 'Premises, equipment and store fit for the drugs'],
      ['有保证药品质量的规章制度', 'Rules that ensure quality'],
    ],
    questions: [
      [
        ['网上卖药要另外办证吗？', 'Selling online?'],
        [
          '不另外办证，但要向药品监督管理部门报告网站信息，处方药实名销售。',
          'No further licence; the site is reported, and prescription drugs are sold by real name.',
        ],
      ],
    ],
    result: ['药品经营许可证', 'Pharmacy licence'],
    popularity: 1400,
    offeredBy: bothProvinces,
  },
  {
    name: ['第二类医疗器械经营备案', 'Filing for class II medical devices'],
    summary: [
      '卖血压计、体温计、轮椅等第二类器械，网上备案，当场办好。',
      'For blood pressure meters, thermometers and the like; online, at once.',
    ],
    alsoCalled: '二类医疗器械 医疗器械备案 卖口罩 卖血压计',
    department: 'market',
    type: '10',
    sequence: [615],
    audience: 'enterprise',
    theme: '110',
    laws: [
      [
        '《医疗器械监督管理条例》（国务院令第739号）第四十条、第四十一条',
        'Regulations on Supervising Medical Devices (Order No. 739), art. 40 and 41',
      ],
    ],
    limit: [1, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      businessLicence,
      commitment(
        ['质量管理制度和条件承诺', 'Commitment on quality'],
        ['备案后三个月内现场检查', 'Visited within three months'],
      ),
      abolished(
        ['经营场所产权证明复印件', 'Copy of the title'],
        ['改为承诺和数据核对', 'Replaced by commitment and records'],
      ),
    ],
    steps: [
      ['填经营范围', 'Enter the scope', '按分类目录选。', 'From the classified list.'],
      ['备案', 'Filed', '材料完整的当场发备案编号。', 'Complete ones get their number at once.'],
      ['检查', 'Inspected', '三个月内到现场看一次。', 'One visit within three months.'],
    ],
    acceptance: [
      ['有与经营规模和经营范围相适应的经营场所、贮存条件', 'Premises and storage fit for the business'],
      ['有质量管理机构或者人员和质量管理制度', 'Somebody responsible for quality, and rules'],
    ],
    questions: [
      [
        ['体温计、避孕套也要备案吗？', 'All of them?'],
        ['国家公布的免于经营备案的产品不用备案。', 'Products the State has exempted need none.'],
      ],
    ],
    result: ['第二类医疗器械经营备案信息', 'The filing'],
    popularity: 1200,
  },
  {
    name: ['特种设备使用登记', 'Registration of special equipment'],
    summary: [
      '电梯、锅炉、叉车、起重机等投入使用前或者使用后三十日内登记。',
      'Lifts, boilers, forklifts and cranes, before use or within thirty days.',
    ],
    alsoCalled: '电梯登记 叉车上牌 锅炉登记 特种设备 起重机登记',
    department: 'market',
    type: '01',
    sequence: [616],
    audience: 'enterprise',
    theme: '135',
    laws: [['《中华人民共和国特种设备安全法》第三十三条', 'Special Equipment Safety Law, art. 33']],
    limit: [15, 3],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(['监督检验报告', 'Inspection report'], ['特种设备检验机构 · 检验数据', 'Inspection bodies · data']),
      data(
        ['产品合格证和制造信息', 'Product certificate'],
        ['市场监管总局 · 特种设备', 'State Administration for Market Regulation · special equipment'],
      ),
    ],
    steps: licenceSteps(
      ['输入设备代码，信息自动带出，当场受理', 'Give the code; the rest is filled in and accepted'],
      ['核对检验结论和使用地址', 'Inspection and address are compared'],
      ['市场监管部门作出决定', 'The administration decides'],
      ['制发使用登记证和设备标志', 'Certificate and mark are made'],
      ['电子证照送达，标志邮寄', 'Electronic delivery; the mark by post'],
    ),
    acceptance: [
      ['设备由许可单位制造、安装，检验合格', 'Made and installed by licensed units, and inspected'],
      ['有安全管理人员和持证作业人员', 'Safety staff and certified operators'],
    ],
    questions: [
      [
        ['二手叉车能登记吗？', 'A second-hand forklift?'],
        [
          '能，先由原使用单位办注销或者变更，再由新使用单位登记。',
          'Yes: the former user deregisters or transfers it first.',
        ],
      ],
    ],
    result: ['特种设备使用登记证', 'Certificate of registration'],
    popularity: 1700,
  },
  {
    name: ['零售药店申请医保定点', 'Designation of a pharmacy'],
    summary: ['开业满三个月的药店申请成为医保定点药店。', 'For pharmacies open for three months.'],
    alsoCalled: '医保药店 定点药店 药店医保',
    department: 'medical-security',
    type: '20',
    sequence: [307],
    audience: 'enterprise',
    theme: '110',
    laws: [
      [
        '《零售药店医疗保障定点管理暂行办法》（国家医疗保障局令第3号）',
        'Interim Measures for the Designation of Pharmacies (Order No. 3)',
      ],
    ],
    limit: [90, 60],
    visits: 1,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(
        ['药品经营许可证', 'Licence to sell drugs'],
        ['药品监督管理部门 · 药品经营许可', 'Drug administration · licences'],
      ),
      data(
        ['执业药师注册信息', 'Registration of the pharmacist'],
        ['药品监督管理部门 · 执业药师', 'Drug administration · pharmacists'],
      ),
      required(
        'made-by-applicant',
        ['药品、医用耗材进销存管理制度', 'Rules on stock'],
        ['由药店自己制定', 'The pharmacy writes them'],
        ['写明进、销、存记录方式', 'How purchases, sales and stock are recorded'],
      ),
    ],
    steps: [
      ['网上申请', 'Apply online', '证照信息自动带出。', 'Licences are filled in.'],
      ['评估', 'Assessed', '经办机构组织现场评估一次。', 'One visit by the agency.'],
      [
        '协商签协议',
        'Agreement',
        '公示无异议后签订医保协议，开通结算。',
        'After publication the agreement is signed and settlement opened.',
      ],
    ],
    acceptance: [
      ['取得药品经营许可证，正式经营满三个月', 'Licensed, and open for three months'],
      ['至少有一名注册在该店的执业药师', 'At least one pharmacist is registered there'],
    ],
    questions: [
      [
        ['没通过多久可以再申请？', 'When may we apply again?'],
        [
          '按评估意见整改，自结果告知送达之日起三个月后可以再次申请。',
          'Three months after the result, with the faults mended.',
        ],
      ],
    ],
    result: ['医疗保障服务协议', 'The service agreement'],
    popularity: 800,
  },
]
