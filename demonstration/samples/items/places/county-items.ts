import type { ItemRow } from '../define-item.ts'
import {
  commitment,
  data,
  householdBook,
  identityCard,
  kinship,
  marriageCertificate,
  named,
  realEstateCertificate,
} from '../material-rows.ts'

const householdRegulations = '《中华人民共和国户口登记条例》'
const householdRegulationsEn = 'Regulations on Household Registration'
const policeStation: readonly [string, string] = ['派出所户籍窗口', 'Household counter of the police station']

/** What the demonstration has in counties only; the places are in local-rows.ts. */
export const countyItems: readonly ItemRow[] = [
  {
    name: ['户口迁移（购房入户）', 'Moving your household to a home you bought'],
    summary: [
      '在县城买了房，把户口迁过来，孩子、配偶、父母可以一起迁。',
      'To a home you bought in the county, together with spouse, children and parents.',
    ],
    alsoCalled: '买房落户 购房落户 买房迁户口',
    department: 'public-security',
    tier: 'county',
    type: '07',
    sequence: [33, 10],
    audience: 'person',
    theme: '010',
    laws: [[`${householdRegulations}第十条、第十三条`, `${householdRegulationsEn}, art. 10 and 13`]],
    limit: [20, 5],
    visits: 1,
    ways: { online: true, nearby: true },
    crossProvince: 'joint',
    materials: [
      identityCard,
      householdBook,
      named('title', realEstateCertificate),
      named(
        'contract',
        data(
          ['购房合同及备案信息', 'Purchase contract as filed'],
          ['住建部门 · 商品房网签备案', 'Housing authority · filed contracts'],
        ),
      ),
      named(
        'living-there',
        commitment(
          ['已经入住的承诺', 'Statement that you live there'],
          ['派出所走访核实', 'Checked by a visit of the police station'],
        ),
      ),
      named('marriage-certificate', marriageCertificate),
      named('kinship', kinship),
    ],
    situations: [
      ['titled', ['房子已有不动产权证，本人迁', 'The home has its title; you move alone'], 'title'],
      [
        'not-yet-titled',
        ['房子已交付，产权证还没办，本人迁', 'The home is handed over without a title yet; you move alone'],
        'contract',
        'living-there',
      ],
      [
        'with-family',
        ['房子已有不动产权证，全家迁', 'The home has its title; the family moves'],
        'title',
        'marriage-certificate',
        'kinship',
      ],
    ],
    steps: [
      [
        '在迁入地申请',
        'Apply where you move to',
        '选房子，产权信息自动带出。',
        'Choose the home; its title is looked up.',
      ],
      [
        '两地公安衔接',
        'The two police offices agree',
        '准迁、迁出都在网上完成，不用回原籍。',
        'Admission and release are passed on online.',
      ],
      ['落户', 'You are registered', '到派出所打印户口页。', 'The new page is printed at the police station.'],
    ],
    acceptance: [
      ['在本县城镇购买住房', 'You bought a home in a town of the county'],
      ['一起迁的是配偶、子女或者父母', 'Who moves along is spouse, child or parent'],
    ],
    questions: [
      [
        ['租的房子能这样落户吗？', 'And a rented home?'],
        ['租房不走这个事项，按合法稳定住所落户办理。', 'Not by this service: it is done as for a stable home.'],
      ],
    ],
    result: ['迁入后的户口登记', 'Registration in the new household'],
    place: policeStation,
    popularity: 2900,
    offeredBy: [],
  },
  {
    name: ['户口迁移（人才引进）', 'Moving your household as skilled talent'],
    summary: [
      '有学历、职称或者技能等级的人到县里工作，先落户、后就业也可以。',
      'With a degree, a title or a skill level; before you have found work, if you like.',
    ],
    alsoCalled: '人才落户 学历落户 技能人才落户',
    department: 'public-security',
    tier: 'county',
    type: '07',
    sequence: [33, 9],
    audience: 'person',
    theme: '010',
    laws: [[`${householdRegulations}第十条、第十三条`, `${householdRegulationsEn}, art. 10 and 13`]],
    limit: [20, 3],
    visits: 1,
    ways: { online: true, nearby: true },
    crossProvince: 'joint',
    materials: [
      identityCard,
      householdBook,
      named(
        'degree',
        data(['学历信息', 'Degree'], ['教育部 · 高等教育学历', 'Ministry of Education · higher education records']),
      ),
      named(
        'title-of-profession',
        data(
          ['职称信息', 'Professional title'],
          ['人社部 · 职称评审', 'Ministry of Human Resources · professional titles'],
        ),
      ),
      named(
        'skill-level',
        data(
          ['职业技能等级信息', 'Skill level'],
          ['人社部 · 职业技能等级', 'Ministry of Human Resources · skill levels'],
        ),
      ),
    ],
    situations: [
      ['degree', ['凭学历', 'By degree'], 'degree'],
      ['title', ['凭职称', 'By professional title'], 'title-of-profession'],
      ['skill', ['凭技能等级', 'By skill level'], 'skill-level'],
    ],
    steps: [
      ['选凭什么落户', 'Say by what', '学历、职称、技能等级自动核对。', 'Degree, title or skill level is looked up.'],
      ['公安审核', 'The police examine it', '县公安局当日审核。', 'The county bureau examines it the same day.'],
      [
        '落户',
        'You are registered',
        '没有住房的，落到人才集体户。',
        'Without a home of your own in the collective household.',
      ],
    ],
    acceptance: [
      [
        '有大专以上学历、中级以上职称或者高级工以上技能等级，三者有一样',
        'One of: a college degree, an intermediate title, an advanced skill level',
      ],
    ],
    questions: [
      [
        ['还没找到工作能落户吗？', 'Before I have found work?'],
        ['能，先落户、后就业。', 'Yes: the household first, the work later.'],
      ],
    ],
    result: ['落户后的户口登记', 'Registration as a resident'],
    place: policeStation,
    popularity: 3300,
    offeredBy: [],
  },
  {
    name: ['临时救助', 'Emergency relief'],
    summary: [
      '突然遇到火灾、事故、大病，一时过不下去的，可以申请一次性的救助。',
      'Once, when fire, an accident or a serious illness leaves you without means.',
    ],
    alsoCalled: '临时困难救助 急难救助 困难补助',
    department: 'civil-affairs',
    tier: 'county',
    type: '05',
    sequence: [2],
    audience: 'person',
    theme: '085',
    laws: [
      [
        '《社会救助暂行办法》（国务院令第649号）第四十七条、第四十八条',
        'Interim Measures for Social Assistance (Order No. 649), art. 47 and 48',
      ],
    ],
    limit: [10, 5],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      named(
        'means',
        data(
          ['家庭收入、财产情况', 'Income and property of the family'],
          ['民政部门 · 居民家庭经济状况核对', 'Civil affairs · verification of means'],
        ),
      ),
      named(
        'medical-bills',
        data(
          ['医疗费用结算信息', 'Settlement of medical bills'],
          ['医保部门 · 医疗结算', 'Medical security · settlements'],
        ),
      ),
      named(
        'accident',
        data(
          ['火灾、事故认定信息', 'Finding on the fire or accident'],
          ['消防救援机构、公安交管 · 认定文书', 'Fire service and traffic police · findings'],
        ),
      ),
    ],
    situations: [
      ['urgent', ['急难型：火灾、交通事故', 'Urgent: a fire or an accident'], 'accident'],
      ['illness', ['支出型：大病花费多', 'By expense: a serious illness'], 'means', 'medical-bills'],
      ['study', ['支出型：上学花费多', 'By expense: education'], 'means'],
    ],
    steps: [
      ['申请', 'Apply', '向乡镇（街道）申请，村（社区）可以代办。', 'To the township; the village can apply for you.'],
      [
        '核对或者先行救助',
        'Verified, or helped first',
        '支出型的核对家庭状况；急难型的先救助、后补手续。',
        'Means are verified for expenses; in urgent cases help comes first.',
      ],
      ['发放', 'Paid', '打到社保卡，急的发现金或者实物。', 'To your card; in cash or kind when it is urgent.'],
    ],
    acceptance: [
      [
        '遭遇火灾、交通事故、突发重大疾病，或者必需支出突然增加，基本生活暂时困难',
        'Struck by fire, accident, illness or sudden expense',
      ],
    ],
    questions: [
      [
        ['不是本地户口能申请吗？', 'Am I eligible from elsewhere?'],
        ['能，急难型的由急难发生地受理。', 'Yes: urgent cases are received where they happen.'],
      ],
    ],
    result: ['临时救助金', 'The relief'],
    popularity: 1700,
    offeredBy: [],
  },
]
