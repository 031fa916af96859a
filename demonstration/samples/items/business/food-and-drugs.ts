import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import { abolished, businessLicence, commitment, data, required } from '../material-rows.ts'

const plan = required(
  'made-by-applicant',
  ['经营场所布局图', 'Layout of the premises'],
  ['只有经营者手里有', 'Only the operator has it'],
  ['标明操作区、仓库、洗消位置，手绘也可以', 'Work area, store and washing place; drawn by hand is good enough'],
)

/** 市场监督管理：食品、药品、器械、特种设备. */
export const foodAndDrugs: readonly ItemRow[] = [
  {
    name: ['食品经营许可', 'Food licence'],
    summary: [
      '开饭店、奶茶店、超市卖散装食品要办；低风险的承诺后当场拿证。',
      'For restaurants, tea shops and loose food in shops; low risks at once on commitment.',
    ],
    alsoCalled: '食品经营许可证 卫生许可证 开饭店 开餐馆 奶茶店 餐饮许可',
    department: 'market',
    type: '01',
    sequence: [611],
    audience: 'enterprise',
    theme: '010',
    laws: [
      ['《中华人民共和国食品安全法》第三十五条', 'Food Safety Law, art. 35'],
      [
        '《食品经营许可和备案管理办法》（市场监管总局令第78号）',
        'Measures for Food Licences and Filings (Order No. 78)',
      ],
    ],
    limit: [10, 5],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      businessLicence,
      plan,
      data(
        ['从业人员健康证明', 'Health certificates of staff'],
        ['卫生健康委 · 预防性健康体检', 'Health Commission · preventive examinations'],
      ),
      commitment(
        ['食品安全管理制度承诺', 'Commitment on food safety rules'],
        ['发证后三十个工作日内现场检查', 'Visited within thirty working days'],
      ),
    ],
    steps: licenceSteps(
      ['选经营项目，网上收件，当场受理', 'Choose what you sell; received online and accepted at once'],
      ['需要现场核查的，约您方便的时间看一次', 'If a visit is needed it is at a time that suits you, once'],
      ['市场监管部门作出决定', 'The administration decides'],
      ['制发食品经营许可证，有效期五年', 'The licence is made, for five years'],
      ['电子证照送达，店里扫码亮证', 'Delivered electronically; shown by a code in the shop'],
    ),
    acceptance: [
      ['有与经营食品品种、数量相适应的场所、设备和布局', 'Premises, equipment and layout fit for what you sell'],
      ['有食品安全管理人员和保证食品安全的规章制度', 'Somebody responsible for safety, and rules'],
    ],
    questions: [
      [
        ['只卖包装好的食品要办吗？', 'Only packed food?'],
        ['不用许可，仅销售预包装食品的报备案就可以。', 'No licence, a filing is enough.'],
      ],
    ],
    result: ['食品经营许可证', 'Food licence'],
    popularity: 6400,
    offeredBy: bothProvinces,
  },
  {
    name: ['仅销售预包装食品备案', 'Filing for selling packed food only'],
    summary: [
      '便利店、网店只卖包装好的食品，办执照时顺手备案，当场办好。',
      'For shops that sell packed food only: with the business licence, at once.',
    ],
    alsoCalled: '预包装备案 便利店 零食店 卖包装食品 食品备案',
    department: 'market',
    type: '10',
    sequence: [612],
    audience: 'enterprise',
    theme: '010',
    laws: [
      ['《中华人民共和国食品安全法》第三十五条', 'Food Safety Law, art. 35'],
      [
        '《食品经营许可和备案管理办法》（市场监管总局令第78号）',
        'Measures for Food Licences and Filings (Order No. 78)',
      ],
    ],
    limit: [5, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [businessLicence],
    steps: [
      ['填经营方式', 'How you sell', '选批发、零售、网络销售。', 'Wholesale, retail or online.'],
      ['备案', 'Filed', '当场生成备案编号。', 'A number is given at once.'],
      ['公示', 'Published', '备案信息五个工作日内向社会公布。', 'Within five working days.'],
    ],
    acceptance: [['销售的食品均为预包装食品', 'Everything sold is packed']],
    questions: [
      [
        ['以后要卖现做的怎么办？', 'If I later make food in the shop?'],
        ['先取得食品经营许可。', 'First obtain the food licence.'],
      ],
    ],
    result: ['仅销售预包装食品备案信息', 'The filing'],
    popularity: 2800,
  },
  {
    name: ['食品生产许可', 'Food production licence'],
    summary: ['开食品厂、加工厂要办，按食品类别申请。', 'For factories and workshops, by class of food.'],
    alsoCalled: '食品生产许可证 SC证 开食品厂 食品加工厂',
    department: 'market',
    type: '01',
    sequence: [613],
    audience: 'enterprise',
    theme: '010',
    laws: [
      ['《中华人民共和国食品安全法》第三十五条、第三十九条', 'Food Safety Law, art. 35 and 39'],
      ['《食品生产许可管理办法》（市场监管总局令第24号）', 'Measures for Food Production Licences (Order No. 24)'],
    ],
    limit: [10, 8],
    visits: 1,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      required(
        'made-by-applicant',
        ['生产设备布局图和工艺流程图', 'Layout and process'],
        ['每家工厂都不一样', 'Every factory differs'],
        ['标明关键控制点', 'With the critical points'],
      ),
      required(
        'made-by-applicant',
        ['主要生产设备、设施清单', 'List of equipment'],
        ['只有企业自己知道', 'Only the company knows'],
        ['名称、规格、数量', 'Name, type, number'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，当场受理', 'Received online and accepted at once'],
      ['核查组五个工作日内到厂核查一次', 'Inspectors visit once within five working days'],
      ['市场监管部门作出决定', 'The administration decides'],
      ['制发食品生产许可证，有效期五年', 'The licence is made, for five years'],
      ['电子证照送达', 'Delivered electronically'],
    ),
    acceptance: [
      ['有与生产的食品相适应的场所、设备、布局和工艺流程', 'Premises, equipment, layout and process fit for the food'],
      ['有专职或者兼职的食品安全专业技术人员和管理人员', 'Staff for food safety'],
    ],
    questions: [
      [
        ['小作坊也要办生产许可吗？', 'Small workshops?'],
        ['食品生产加工小作坊按本省小作坊管理规定办理登记。', 'They register under the rules of the province.'],
      ],
    ],
    result: ['食品生产许可证', 'Food production licence'],
    popularity: 1300,
  },
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
