import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import { businessLicence, commitment, data, named, required } from '../material-rows.ts'

const plan = required(
  'made-by-applicant',
  ['经营场所布局图', 'Layout of the premises'],
  ['只有经营者手里有', 'Only the operator has it'],
  ['标明操作区、仓库、洗消位置，手绘也可以', 'Work area, store and washing place; drawn by hand is good enough'],
)

/** 市场监督管理：食品. */
export const food: readonly ItemRow[] = [
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
      named('plan', plan),
      named(
        'staff-health',
        data(
          ['从业人员健康证明', 'Health certificates of staff'],
          ['卫生健康委 · 预防性健康体检', 'Health Commission · preventive examinations'],
        ),
      ),
      named(
        'safety-rules',
        commitment(
          ['食品安全管理制度承诺', 'Commitment on food safety rules'],
          ['发证后三十个工作日内现场检查', 'Visited within thirty working days'],
        ),
      ),
      named(
        'nothing-changed',
        commitment(
          ['经营条件没有变化的承诺', 'Statement that nothing has changed'],
          ['与原许可档案比对，日常检查核实', 'Compared with the old licence and checked on visits'],
        ),
      ),
    ],
    situations: [
      ['new', ['新办', 'A new licence'], 'plan', 'staff-health', 'safety-rules'],
      [
        'changed-premises',
        ['变更：改布局、加经营项目', 'A change of layout or of what you sell'],
        'plan',
        'staff-health',
      ],
      ['changed-name', ['变更：改店名、换法定代表人', 'A change of name or legal representative']],
      ['renewal', ['延续：许可证快到期', 'The licence runs out'], 'staff-health', 'nothing-changed'],
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
]
