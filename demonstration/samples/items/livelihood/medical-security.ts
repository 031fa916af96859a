import { bothProvinces, type ItemRow } from '../define-item.ts'
import {
  abolished,
  birthCertificate,
  commitment,
  data,
  householdBook,
  identityCard,
  named,
  required,
} from '../material-rows.ts'

const insuranceLaw = '《中华人民共和国社会保险法》'
const fundLaw: readonly [string, string] = [
  '《医疗保障基金使用监督管理条例》（国务院令第735号）',
  'Regulations on Supervising the Use of Medical Security Funds (Order No. 735)',
]
const ms = 'medical-security'

/** 医疗保障. */
export const medicalSecurity: readonly ItemRow[] = [
  {
    name: ['城乡居民基本医疗保险参保登记', 'Basic medical insurance for residents'],
    summary: [
      '没有单位的居民、学生、儿童参加医保，在常住地就能参，不限户籍。',
      'For residents, students and children: where you live, wherever you are registered.',
    ],
    alsoCalled: '居民医保 交医保 医保参保 新农合 城乡医保 孩子医保',
    department: ms,
    type: '20',
    sequence: [301],
    audience: 'person',
    theme: '085',
    laws: [
      [`${insuranceLaw}第二十四条、第二十五条`, 'Social Insurance Law, art. 24 and 25'],
      [
        '国务院办公厅《关于健全基本医疗保险参保长效机制的指导意见》（国办发〔2024〕38号）',
        'Guiding Opinions of the State Council General Office on lasting enrolment (2024, No. 38)',
      ],
    ],
    limit: [5, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(
        ['居住证或者户口簿', 'Residence permit or household register'],
        ['公安部门 · 居住证、人口库', 'Public security · permits and population register'],
      ),
    ],
    steps: [
      ['选参保人', 'Choose who', '本人、孩子、父母都可以一起办。', 'Yourself, children and parents together.'],
      [
        '系统核对',
        'Compared',
        '查是否已在别处参保，避免重复缴费。',
        'Whether anyone is insured elsewhere, so that nobody pays twice.',
      ],
      [
        '缴费',
        'Pay',
        '税务渠道缴费，立即显示待遇开始的日期。',
        'Through the tax service; the day benefits begin is shown.',
      ],
    ],
    acceptance: [['未参加职工医保的城乡居民', 'Residents without employee insurance']],
    questions: [
      [
        ['错过集中缴费期还能参保吗？', 'After the yearly period?'],
        ['能，但有固定待遇等待期，新生儿等除外。', 'Yes, with a waiting period; newborns and some others have none.'],
      ],
    ],
    result: ['居民医保参保登记', 'The registration'],
    popularity: 6700,
  },
  {
    name: ['异地就医备案', 'Filing for treatment in another province'],
    summary: [
      '去外省看病、长期在外住的先备案，在外地医院直接刷卡结算。',
      'Before treatment elsewhere or for living away: the hospital there then settles with your card.',
    ],
    alsoCalled: '异地看病 异地医保 外地住院报销 跨省就医 异地备案',
    department: ms,
    type: '20',
    sequence: [302],
    audience: 'person',
    theme: '145',
    laws: [
      [`${insuranceLaw}第二十九条`, 'Social Insurance Law, art. 29'],
      [
        '《基本医疗保险跨省异地就医直接结算经办规程》（医保发〔2022〕22号）',
        'Procedure for direct settlement across provinces (2022, No. 22)',
      ],
    ],
    limit: [2, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      named(
        'living-away',
        commitment(['异地居住承诺', 'Statement of living away'], ['与居住证信息比对', 'Compared with permits']),
      ),
      named('referral', data(['转诊信息', 'Referral'], ['定点医院 · 转诊记录', 'Designated hospitals · referrals'])),
    ],
    situations: [
      ['living-away', ['在外地长期居住', 'You live away'], 'living-away'],
      ['referred', ['转到外地看病', 'You are referred elsewhere'], 'referral'],
      ['visiting', ['临时外出', 'You are away for a while']],
    ],
    steps: [
      [
        '选去哪、去多久',
        'Where and how long',
        '长期居住、临时外出、转诊三种情形选一种。',
        'Living away, a visit, or a referral.',
      ],
      [
        '当场备案',
        'Filed at once',
        '异地居住签承诺书，转诊信息从医院读取。',
        'A statement replaces proof of residence; the hospital gives the referral.',
      ],
      [
        '去看病',
        'Be treated',
        '带医保电子凭证或者社保卡，出院时直接结算。',
        'With your electronic credential or card; settled when you leave.',
      ],
    ],
    acceptance: [['参加基本医疗保险，在参保省外就医或者居住', 'Insured, and treated or living outside your province']],
    questions: [
      [
        ['急诊来不及备案怎么办？', 'In an emergency?'],
        ['急诊抢救视同已备案，也可以在出院结算前补办。', 'It counts as filed; you can also file before you leave.'],
      ],
    ],
    result: ['异地就医备案生效', 'The filing is in force'],
    popularity: 8200,
    offeredBy: bothProvinces,
  },
  {
    name: ['基本医疗保险关系转移接续', 'Transfer of a medical insurance record'],
    summary: [
      '换省工作后把医保缴费年限接上，两地医保自己对接。',
      'After moving: your years follow you, and the two agencies settle it.',
    ],
    alsoCalled: '医保转移 转医保 医保跨省转移 医保年限',
    department: ms,
    type: '20',
    sequence: [303],
    audience: 'person',
    theme: '085',
    laws: [
      [`${insuranceLaw}第三十二条`, 'Social Insurance Law, art. 32'],
      [
        '《基本医疗保险关系转移接续暂行办法》（医保办发〔2021〕43号）',
        'Interim Measures for transferring medical insurance records (2021, No. 43)',
      ],
    ],
    limit: [15, 10],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'joint',
    materials: [
      identityCard,
      abolished(['参保凭证', 'Certificate of insurance'], ['两地系统直接传', 'Passed directly between the agencies']),
    ],
    steps: [
      ['选转出地', 'Choose where from', '以前的参保地自动列出。', 'Earlier places are listed.'],
      [
        '两地办理',
        'Settled between them',
        '转出地传年限和个人账户，转入地入账。',
        'Years and account pass from one to the other.',
      ],
      ['办结', 'Done', '年限累计，发消息告知。', 'Your years are added and you are told.'],
    ],
    acceptance: [['已在新地方参加职工或者居民医保', 'You are insured at the new place']],
    questions: [
      [
        ['转移期间看病能报销吗？', 'Am I covered meanwhile?'],
        ['能，按新参保地的待遇。', 'Yes, at the new place.'],
      ],
    ],
    result: ['医保关系转入', 'The record at the new place'],
    popularity: 3500,
    offeredBy: bothProvinces,
  },
  {
    name: ['生育津贴支付', 'Maternity allowance'],
    summary: [
      '女职工生育后发津贴，直接打到本人银行卡。',
      'For employees after giving birth, paid to their own account.',
    ],
    alsoCalled: '生育保险 生育津贴 产假工资 生孩子报销 生育报销',
    department: ms,
    type: '05',
    sequence: [304],
    audience: 'person',
    theme: '005',
    laws: [
      [`${insuranceLaw}第五十四条、第五十六条`, 'Social Insurance Law, art. 54 and 56'],
      [
        '《女职工劳动保护特别规定》（国务院令第619号）第七条、第八条',
        'Special Rules on the Protection of Female Employees (Order No. 619), art. 7 and 8',
      ],
    ],
    limit: [20, 10],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      birthCertificate,
      data(
        ['住院分娩结算信息', 'Settlement of the delivery'],
        ['医保部门 · 医疗结算', 'Medical security · settlements'],
      ),
    ],
    steps: [
      [
        '确认账户',
        'Confirm the account',
        '出院结算后系统推送，确认收款卡就行。',
        'You are asked after leaving hospital; confirm the account.',
      ],
      [
        '核定',
        'Computed',
        '按单位上年度月平均工资和产假天数计算。',
        'By the average wage of your employer and the days of leave.',
      ],
      ['发放', 'Paid', '十个工作日内到账。', 'Within ten working days.'],
    ],
    acceptance: [['用人单位已按规定缴纳生育保险费', 'The employer has paid the contributions']],
    questions: [
      [
        ['津贴和产假工资能一起领吗？', 'Allowance and wages both?'],
        [
          '津贴就是产假期间的工资替代；低于本人工资的，单位补足。',
          'The allowance stands for the wages; if it is less, the employer adds the rest.',
        ],
      ],
    ],
    result: ['生育津贴', 'The allowance'],
    popularity: 4100,
  },
  {
    name: ['门诊慢性病、特殊疾病待遇认定', 'Outpatient benefits for chronic and special diseases'],
    summary: [
      '高血压、糖尿病等长期吃药的病，认定后门诊也按住院比例报销。',
      'For high blood pressure, diabetes and others: outpatient treatment is then paid as inpatient.',
    ],
    alsoCalled: '慢病 慢性病报销 特病 门特 高血压报销 糖尿病报销',
    department: ms,
    type: '07',
    sequence: [305],
    audience: 'person',
    theme: '145',
    laws: [[`${insuranceLaw}第二十八条`, 'Social Insurance Law, art. 28'], fundLaw],
    limit: [20, 5],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(
        ['诊断证明和检查报告', 'Diagnosis and findings'],
        ['定点医院 · 电子病历', 'Designated hospitals · electronic records'],
        ['近一年的出院小结或者检查报告，医院盖章', 'A report of the last year with the seal of the hospital'],
      ),
    ],
    steps: [
      ['选病种', 'Choose the disease', '近一年的就诊记录自动带出。', 'Your records of the last year are filled in.'],
      [
        '医院认定',
        'The hospital recognises it',
        '定点医院专科医生按标准认定。',
        'A specialist decides by the standard.',
      ],
      [
        '享受待遇',
        'Benefits begin',
        '当月起在选定的医院和药店直接结算。',
        'From this month, at the hospital and pharmacy you chose.',
      ],
    ],
    acceptance: [
      [
        '参加基本医疗保险，所患疾病在本省病种目录内并达到准入标准',
        'Insured, with a listed disease that meets the standard',
      ],
    ],
    questions: [
      [
        ['每年都要重新认定吗？', 'Every year again?'],
        ['长期疾病一次认定长期有效，个别病种按期复审。', 'Lasting diseases once; a few are reviewed.'],
      ],
    ],
    result: ['门诊慢特病待遇资格', 'The entitlement'],
    popularity: 4700,
  },
  {
    name: ['医疗费用手工（零星）报销', 'Refund of medical bills'],
    summary: [
      '没能在医院直接结算的医药费，凭电子票据网上报销。',
      'Bills not settled at the hospital, refunded online from the electronic receipt.',
    ],
    alsoCalled: '报销医药费 医保报销 手工报销 住院报销',
    department: ms,
    type: '20',
    sequence: [306],
    audience: 'person',
    theme: '145',
    laws: [[`${insuranceLaw}第二十八条、第二十九条`, 'Social Insurance Law, art. 28 and 29']],
    limit: [30, 15],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'received',
    materials: [
      identityCard,
      data(
        ['医疗收费电子票据', 'Electronic receipt'],
        ['财政部门 · 电子票据', 'Finance authority · electronic receipts'],
      ),
      required(
        'not-shared',
        ['费用清单和出院小结', 'List of costs and discharge summary'],
        ['就诊医院还没有和医保联网', 'The hospital is not connected yet'],
        ['医院盖章，逐页拍清楚', 'With the hospital’s seal, every page legible'],
      ),
    ],
    steps: [
      ['上传票据', 'Give the receipt', '输入电子票据号，金额自动带出。', 'By its number; the amount is filled in.'],
      ['审核', 'Examined', '医保经办机构审核项目和比例。', 'Items and shares are examined.'],
      ['打款', 'Paid', '转到本人银行卡，附报销明细。', 'To your account, with a statement.'],
    ],
    acceptance: [
      ['参保期间发生、符合规定范围、尚未结算的医疗费用', 'Costs within the rules, while insured and not yet settled'],
    ],
    questions: [
      [
        ['多久以内的票据能报？', 'How old may it be?'],
        ['一般为费用发生的次年年底以前。', 'As a rule until the end of the next year.'],
      ],
    ],
    result: ['医疗费用报销款', 'The refund'],
    popularity: 4900,
  },
  {
    name: ['新生儿参加基本医疗保险', 'Medical insurance of a newborn'],
    summary: [
      '出生九十天内参保，从出生那天起报销；和上户口、办社保卡可以一起办。',
      'Within ninety days it covers from birth; together with registration and card.',
    ],
    alsoCalled: '新生儿医保 宝宝医保 新生儿参保 婴儿医保',
    department: ms,
    type: '20',
    sequence: [301, 2],
    audience: 'person',
    theme: '005',
    laws: [[`${insuranceLaw}第二十五条`, 'Social Insurance Law, art. 25']],
    limit: [5, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'joint',
    materials: [birthCertificate, householdBook],
    steps: [
      [
        '确认宝宝信息',
        'Confirm the child',
        '出生医学证明信息自动带出，没起名也能参保。',
        'From the certificate of birth; even without a name.',
      ],
      ['参保', 'Insured', '当场登记。', 'Registered at once.'],
      ['缴费', 'Pay', '家长用医保个人账户就能缴。', 'From a parent’s own account if you like.'],
    ],
    acceptance: [['出生后九十天内；超过的按中途参保办理', 'Within ninety days of birth; later ones as others']],
    questions: [
      [
        ['还没上户口能参保吗？', 'Before the child is registered?'],
        ['能，凭出生医学证明先参保。', 'Yes, with the certificate of birth.'],
      ],
    ],
    result: ['新生儿参保登记', 'The registration'],
    popularity: 4200,
  },
]
