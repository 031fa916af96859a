import { bothProvinces, type ItemRow } from '../define-item.ts'
import { data, householdBook, identityCard, required } from '../material-rows.ts'

/** 残疾人服务. */
export const disability: readonly ItemRow[] = [
  {
    name: ['困难残疾人生活补贴和重度残疾人护理补贴', 'Allowances for persons with disabilities'],
    summary: [
      '低保家庭的残疾人有生活补贴，一级、二级重度残疾人有护理补贴，可以同时领。',
      'A living allowance in families on minimum allowance, a care allowance for severe disabilities; both can be drawn.',
    ],
    alsoCalled: '残疾补贴 两项补贴 护理补贴 残疾人补助',
    department: 'civil-affairs',
    type: '05',
    sequence: [404],
    audience: 'person',
    theme: '065',
    laws: [
      [
        '国务院《关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见》（国发〔2015〕52号）',
        'State Council Opinions on the two allowances (2015, No. 52)',
      ],
    ],
    limit: [30, 15],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'received',
    materials: [
      identityCard,
      data(['残疾人证', 'Disability card'], ['中国残联 · 残疾人证', 'Disabled Persons’ Federation · cards']),
      data(['低保证明', 'Proof of minimum allowance'], ['民政部门 · 社会救助', 'Civil affairs · social assistance']),
    ],
    steps: [
      ['主动告知', 'You are told', '办残疾人证时同步问您要不要申请。', 'You are asked when the card is issued.'],
      ['审核', 'Examined', '乡镇、残联、民政逐级网上审核。', 'Online by township, federation and civil affairs.'],
      ['发放', 'Paid', '从递交申请当月起计算。', 'From the month of the application.'],
    ],
    acceptance: [
      ['低保家庭中的残疾人（生活补贴）', 'Living allowance: in a family on minimum allowance'],
      ['残疾等级一级、二级且需要长期照护（护理补贴）', 'Care allowance: grade one or two with lasting need of care'],
    ],
    questions: [
      [
        ['在外地打工能申请吗？', 'I work in another province.'],
        ['能，任何一个乡镇（街道）窗口都可以代收，转户籍地审核。', 'Any township counter takes it and passes it on.'],
      ],
    ],
    result: ['两项补贴（按月发放）', 'Monthly allowances'],
    popularity: 2200,
  },
  {
    name: ['残疾人证新办', 'First disability card'],
    summary: [
      '首次申领残疾人证：申请、评残、领证，行动不便的上门评残。',
      'Application, assessment and card; at home for those who cannot move about.',
    ],
    alsoCalled: '办残疾证 残疾证 残疾人证 评残',
    department: 'disabled',
    type: '07',
    sequence: [411],
    audience: 'person',
    theme: '090',
    laws: [
      ['《中华人民共和国残疾人证管理办法》（残联发〔2017〕34号）', 'Measures for Disability Cards (2017, No. 34)'],
    ],
    limit: [30, 15],
    visits: 1,
    ways: { online: true, nearby: true },
    crossProvince: 'received',
    materials: [
      identityCard,
      householdBook,
      required(
        'recent-photo',
        ['本人近期免冠照片', 'Recent photo'],
        ['部分残疾类别要体现面部或者肢体情况', 'Some kinds of disability must be seen'],
        ['白底，两寸，手机拍也可以', 'White background; a phone is good enough'],
      ),
    ],
    steps: [
      ['申请', 'Apply', '选残疾类别，系统推荐就近的评残医院。', 'Choose the kind; the nearest hospital is proposed.'],
      ['评残', 'Assessed', '医院评定等级，结果直接传残联。', 'The hospital sends its result to the federation.'],
      [
        '公示和发证',
        'Shown and issued',
        '公示五个工作日，证件邮寄到家。',
        'Shown for five working days; the card comes by post.',
      ],
    ],
    acceptance: [
      [
        '符合残疾标准的视力、听力、言语、肢体、智力、精神残疾人和多重残疾人',
        'Disabilities of sight, hearing, speech, body, mind, or several',
      ],
    ],
    questions: [
      [
        ['评残要钱吗？', 'Does the assessment cost anything?'],
        [
          '办证不收费；评残检查费用按当地规定减免，低保家庭免费。',
          'The card is free; examinations are reduced by local rules and free for families on minimum allowance.',
        ],
      ],
    ],
    result: ['残疾人证', 'Disability card'],
    popularity: 2700,
    offeredBy: bothProvinces,
  },
]
