import { bothProvinces, type ItemRow } from '../define-item.ts'
import { abolished, businessLicence, commitment, data, identityCard, named, required } from '../material-rows.ts'

const hr = 'human-resources'

/** 人力资源和社会保障：就业. */
export const employment: readonly ItemRow[] = [
  {
    name: ['失业登记', 'Registration as unemployed'],
    summary: [
      '没有工作、想找工作的，登记后可以得到岗位推荐、培训和补贴。',
      'Without work and looking for it: registered, you are offered jobs, training and subsidies.',
    ],
    alsoCalled: '失业 办失业证 就业创业证 登记失业 没工作',
    department: hr,
    type: '20',
    sequence: [101],
    audience: 'person',
    theme: '030',
    laws: [
      ['《中华人民共和国就业促进法》第三十五条', 'Employment Promotion Law, art. 35'],
      ['《就业服务与就业管理规定》', 'Provisions on employment services'],
    ],
    limit: [10, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      data(
        ['终止或者解除劳动合同证明', 'Proof that the employment ended'],
        ['人社部 · 社会保险参保', 'Ministry of Human Resources · social insurance records'],
      ),
      commitment(
        ['失业状态的书面承诺', 'Statement of being out of work'],
        ['与参保、工商登记比对', 'Compared with insurance and business records'],
      ),
    ],
    steps: [
      ['填求职意向', 'Say what you look for', '失业前的单位和时间自动带出。', 'Your last job is filled in.'],
      [
        '系统核对',
        'It is compared',
        '比对参保和企业登记，没有在业记录的当场通过。',
        'With insurance and business records; without current work it passes at once.',
      ],
      [
        '享受服务',
        'Be served',
        '社区就业服务员三天内联系您推荐岗位。',
        'An adviser of your community calls within three days with offers.',
      ],
    ],
    acceptance: [
      [
        '年满16周岁至法定退休年龄，有劳动能力、有就业要求、处于无业状态',
        'From 16 to the age of retirement, able and willing to work, without work',
      ],
    ],
    questions: [
      [
        ['不是本地户口能登记吗？', 'May I register away from my household?'],
        ['能，在常住地登记。', 'Yes, where you live.'],
      ],
    ],
    result: ['失业登记（电子《就业创业证》）', 'Registration as unemployed (electronic)'],
    popularity: 4300,
    offeredBy: bothProvinces,
  },
  {
    name: ['失业保险金申领', 'Unemployment insurance benefit'],
    summary: [
      '被裁员、合同到期没续的，缴过一年失业保险就能领。',
      'After dismissal or an ended contract, with a year of contributions.',
    ],
    alsoCalled: '领失业金 失业金 失业补助 失业保险 被裁员',
    department: hr,
    type: '05',
    sequence: [102],
    audience: 'person',
    theme: '085',
    laws: [
      ['《中华人民共和国社会保险法》第四十五条、第五十条', 'Social Insurance Law, art. 45 and 50'],
      [
        '《失业保险条例》（国务院令第258号）第十四条、第十七条',
        'Regulations on Unemployment Insurance (Order No. 258), art. 14 and 17',
      ],
    ],
    limit: [10, 3],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      abolished(['失业保险费缴费证明', 'Proof of contributions'], ['系统里有，不用开', 'We have it']),
      data(
        ['终止或者解除劳动关系证明', 'Proof that the employment ended'],
        ['人社部 · 社会保险参保', 'Ministry of Human Resources · social insurance records'],
      ),
      named(
        'award',
        required(
          'not-shared',
          ['劳动争议裁决书或者判决书', 'Award or judgment in a labour dispute'],
          ['裁判文书还没有和社保经办机构共享', 'Awards and judgments are not shared with the agency yet'],
          ['已经生效，看得出单位拖欠工资或者没缴社保', 'In force, showing unpaid wages or contributions'],
          ['仲裁委员会或者法院出具，您带来', 'The tribunal or court issued it; you bring it'],
        ),
      ),
      named(
        'employer-closed',
        data(
          ['单位注销、吊销或者破产信息', 'The end of the employer'],
          ['市场监管总局 · 企业登记库', 'State Administration for Market Regulation · enterprise register'],
        ),
      ),
    ],
    situations: [
      ['ended', ['合同到期没续，或者被辞退、裁员', 'The contract ended, or you were dismissed']],
      ['forced', ['单位欠薪、不缴社保，被迫离职', 'You left over unpaid wages or contributions'], 'award'],
      ['closed', ['单位破产、注销或者被吊销', 'The employer went out of business'], 'employer-closed'],
    ],
    steps: [
      [
        '确认领取账户',
        'Confirm the account',
        '默认发到社会保障卡，不用填别的。',
        'It is paid to your social security card; nothing else to fill in.',
      ],
      [
        '核定',
        'It is computed',
        '按缴费年限核定月数和标准，有疑问的会先告诉您。',
        'Months and amount by your years of contributions.',
      ],
      [
        '按月发放',
        'Paid monthly',
        '次月起按月到账，同时替您缴职工医保。',
        'From the next month on, and your medical insurance is paid with it.',
      ],
    ],
    acceptance: [
      ['失业前用人单位和本人已经缴纳失业保险费满一年', 'A year of contributions before'],
      ['非因本人意愿中断就业', 'The work ended against your will'],
      ['已经进行失业登记，并有求职要求', 'Registered as unemployed and looking for work'],
    ],
    questions: [
      [
        ['自己辞职能领吗？', 'And if I resigned?'],
        [
          '不能，本人主动辞职不属于非因本人意愿中断就业；单位拖欠工资等迫使离职的除外。',
          'No, unless you were forced to, for example by unpaid wages.',
        ],
      ],
    ],
    result: ['失业保险金（按月发放）', 'Monthly benefit'],
    popularity: 5800,
    offeredBy: bothProvinces,
  },
  {
    name: ['就业困难人员认定', 'Recognition of difficulty in finding work'],
    summary: [
      '零就业家庭成员、大龄失业、残疾人等找工作难的，认定后有社保补贴和公益岗位。',
      'For members of families without work, older unemployed and persons with disabilities: insurance subsidy and public jobs.',
    ],
    alsoCalled: '4050 就业困难 零就业家庭 公益岗位 社保补贴',
    department: hr,
    type: '07',
    sequence: [103],
    audience: 'person',
    theme: '030',
    laws: [['《中华人民共和国就业促进法》第五十二条、第五十三条', 'Employment Promotion Law, art. 52 and 53']],
    limit: [20, 8],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(
        ['残疾人证或者低保证明', 'Disability card or proof of minimum allowance'],
        ['残联、民政 · 救助对象', 'Disabled Persons’ Federation and civil affairs · recipients'],
      ),
      commitment(
        ['家庭就业状况承诺', 'Statement on work in the family'],
        ['社区走访核实', 'Checked by a visit of the community'],
      ),
    ],
    steps: [
      ['选一种情形', 'Choose your situation', '能查到的情形系统先勾好。', 'What we can find is ticked already.'],
      [
        '社区核实并公示',
        'Checked and shown',
        '居住地社区核实，公示五个工作日。',
        'By the community where you live; shown publicly for five working days.',
      ],
      ['认定', 'Recognised', '结果发消息，补贴申请一并打开。', 'You get a message, and the subsidies open with it.'],
    ],
    acceptance: [
      [
        '已进行失业登记，属于本省规定的就业困难情形之一',
        'Registered as unemployed and in one of the situations the province names',
      ],
    ],
    questions: [
      [
        ['认定后多久有效？', 'How long does it last?'],
        [
          '到就业或者享受政策期满为止，每年由社区核对一次。',
          'Until you find work or the support ends; the community looks once a year.',
        ],
      ],
    ],
    result: ['就业困难人员认定结果', 'The recognition'],
    popularity: 1700,
  },
  {
    name: ['创业担保贷款申请', 'Guaranteed loan for starting a business'],
    summary: [
      '个人最高可以申请三十万元，政府担保、财政贴息。',
      'Up to 300,000 yuan for a person, guaranteed and with interest paid in part by the state.',
    ],
    alsoCalled: '创业贷款 贴息贷款 小额贷款 开店贷款 大学生创业贷款',
    department: hr,
    type: '20',
    sequence: [104],
    audience: 'person',
    theme: '030',
    laws: [
      ['《中华人民共和国就业促进法》第十九条', 'Employment Promotion Law, art. 19'],
      [
        '财政部《普惠金融发展专项资金管理办法》（财金〔2023〕75号）',
        'Ministry of Finance, Measures for the fund for inclusive finance (2023, No. 75)',
      ],
    ],
    limit: [30, 15],
    visits: 1,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      businessLicence,
      abolished(
        ['创业培训合格证书', 'Certificate of a start-up course'],
        ['不再作为前置条件', 'No longer a condition'],
      ),
      required(
        'made-by-applicant',
        ['贷款用途说明', 'What the loan is for'],
        ['怎么用钱只有您知道', 'Only you know'],
        ['写清项目、用款计划和还款来源，一页以内', 'Project, spending and repayment, at most one page'],
      ),
    ],
    steps: [
      ['网上申请', 'Apply online', '选经办银行和额度。', 'Choose bank and amount.'],
      [
        '资格审核和银行调查',
        'Two checks',
        '人社部门审资格，银行看信用和经营，同时进行。',
        'Eligibility here, credit at the bank, at the same time.',
      ],
      ['签约放款', 'Sign and receive', '到银行签一次合同，放款到账。', 'Sign once at the bank; the money is paid out.'],
    ],
    acceptance: [
      [
        '属于登记失业、就业困难、复员转业退役、刑满释放、高校毕业生、返乡创业农民工等重点群体',
        'You belong to a group named: registered unemployed, veterans, graduates, returning workers and others',
      ],
      ['除助学、住房、购车等消费贷款外没有其他贷款', 'No other loans but those for study, home or car'],
    ],
    questions: [
      [
        ['要找人担保吗？', 'Do I need a guarantor?'],
        ['十万元以下原则上免除反担保。', 'Up to 100,000 yuan in principle not.'],
      ],
    ],
    result: ['创业担保贷款', 'The loan'],
    popularity: 2300,
  },
]
