import { bothProvinces, type ItemRow } from '../define-item.ts'
import {
  abolished,
  birthCertificate,
  data,
  filedLease,
  householdBook,
  identityCard,
  marriageCertificate,
  named,
  realEstateCertificate,
  required,
} from '../material-rows.ts'

const householdRegulations = '《中华人民共和国户口登记条例》'
const householdRegulationsEn = 'Regulations on Household Registration'
const policeStation: readonly [string, string] = ['派出所户籍窗口', 'Household counter of the police station']

/** 公安：户籍. */
export const households: readonly ItemRow[] = [
  {
    name: ['出生登记（新生儿入户）', 'Household registration of a newborn'],
    summary: [
      '给刚出生的孩子上户口，随父随母都可以。',
      'Enters a newborn in the household of the father or the mother.',
    ],
    alsoCalled: '新生儿上户口 给孩子上户口 宝宝落户 小孩入户 新生儿落户 报户口',
    department: 'public-security',
    type: '07',
    sequence: [33, 1],
    audience: 'person',
    theme: '010',
    laws: [
      [`${householdRegulations}第七条`, `${householdRegulationsEn}, art. 7`],
      [
        '国务院办公厅《关于解决无户口人员登记户口问题的意见》（国办发〔2015〕96号）',
        'Opinions of the State Council General Office on registering people without a household (2015, No. 96)',
      ],
    ],
    limit: [5, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'joint',
    materials: [
      birthCertificate,
      named('marriage-certificate', marriageCertificate),
      householdBook,
      named(
        'statement-unmarried',
        required(
          'made-by-applicant',
          ['非婚生育说明', 'Statement on a birth outside marriage'],
          ['没有结婚登记，情况只有父母自己知道', 'Without a registered marriage only the parents know'],
          [
            '写明父母姓名和孩子随谁落户，由申报的一方签名',
            'Names of the parents and whose household the child joins, signed by the one who reports',
          ],
        ),
      ),
      named(
        'parentage',
        required(
          'third-party-report',
          ['亲子鉴定意见书', 'Report on parentage'],
          [
            '随父亲落户、没有结婚登记的，要确认父子关系',
            'With the father and without a marriage, fatherhood is established',
          ],
          ['有资质的司法鉴定机构出具，原件', 'The original, by a licensed forensic institution'],
        ),
      ),
    ],
    situations: [
      ['married', ['父母已登记结婚', 'The parents are married'], 'marriage-certificate'],
      [
        'with-mother',
        ['父母没有登记结婚，随母亲落户', 'Not married, in the mother’s household'],
        'statement-unmarried',
      ],
      [
        'with-father',
        ['父母没有登记结婚，随父亲落户', 'Not married, in the father’s household'],
        'statement-unmarried',
        'parentage',
      ],
    ],
    steps: [
      [
        '填孩子的姓名',
        'Name the child',
        '父母信息、出生信息自动带出，只填孩子姓名和随谁落户。',
        'What is known of parents and birth is filled in; you give the name and whose household it joins.',
      ],
      [
        '派出所核对',
        'The police check',
        '落户地派出所当场核对出生医学证明。',
        'The police station compares the certificate of birth at once.',
      ],
      [
        '拿到户口页',
        'Receive the page',
        '户口页邮寄到家，同时生成公民身份号码。',
        'The page of the register comes by post; the child has an identity number.',
      ],
    ],
    acceptance: [
      [
        '婴儿出生后一个月以内申报；超过的也照常登记',
        'Within a month of birth; later ones are registered just the same',
      ],
      ['父母至少一方有户口', 'At least one parent is in the household register'],
    ],
    questions: [
      [
        ['没有结婚证能上户口吗？', 'Is it possible without a marriage certificate?'],
        [
          '能。随母亲落户的，写一份非婚生育说明；随父亲落户的，还要亲子鉴定意见书。',
          'Yes. With the mother you write a statement; with the father a report on parentage is needed as well.',
        ],
      ],
    ],
    result: ['孩子的户口登记和公民身份号码', 'The entry in the register and the identity number'],
    place: policeStation,
    popularity: 6900,
    offeredBy: bothProvinces,
  },
  {
    name: ['户口迁移（夫妻投靠）', 'Moving your household to your spouse'],
    summary: [
      '把户口迁到丈夫或者妻子名下，迁入地一次办好，不用两头跑。',
      'Moves your registration to the household of your spouse: done once, at the place you move to.',
    ],
    alsoCalled: '迁户口 户口迁移 结婚迁户口 投靠配偶 户口迁入 落户',
    department: 'public-security',
    type: '07',
    sequence: [33, 2],
    audience: 'person',
    theme: '010',
    laws: [[`${householdRegulations}第十条、第十三条`, `${householdRegulationsEn}, art. 10 and 13`]],
    limit: [20, 7],
    visits: 1,
    ways: { online: true, nearby: true },
    crossProvince: 'joint',
    materials: [
      marriageCertificate,
      identityCard,
      householdBook,
      named('title', realEstateCertificate),
      named('lease', filedLease),
      named(
        'consent-of-employer',
        required(
          'not-digitised',
          ['集体户单位同意落户的意见', 'Consent of the employer that keeps the collective household'],
          ['单位的意见还没有电子化', 'Such consents are not electronic yet'],
          ['写明同意接收谁落户，盖单位公章', 'Whom it receives, with the employer’s seal'],
        ),
      ),
    ],
    situations: [
      ['own-home', ['配偶住自己的房子', 'Your spouse owns the home'], 'title'],
      ['rented-home', ['配偶租房住', 'Your spouse rents the home'], 'lease'],
      [
        'collective',
        ['配偶是单位集体户', 'Your spouse is in an employer’s collective household'],
        'consent-of-employer',
      ],
    ],
    steps: [
      [
        '在迁入地申请',
        'Apply where you move to',
        '选配偶的户口，系统核对婚姻登记。',
        'Choose the household of your spouse; the marriage is looked up.',
      ],
      [
        '两地公安衔接',
        'The two police offices agree',
        '迁入地向户籍地发电子准迁信息，户籍地网上迁出。',
        'The place you move to asks, the place you leave releases you, both online.',
      ],
      [
        '落户',
        'You are registered',
        '到迁入地派出所打印户口页。',
        'The new page is printed at the police station you moved to.',
      ],
    ],
    acceptance: [
      ['双方已登记结婚', 'You are married by registration'],
      ['配偶在迁入地有合法稳定住所', 'Your spouse has a lawful stable home there'],
    ],
    questions: [
      [
        ['要先回老家开迁移证吗？', 'Must I first fetch a certificate at home?'],
        [
          '不用。跨省迁户口已经实行一地办理、网上迁移。',
          'No. Moves between provinces are handled at one place and passed on online.',
        ],
      ],
    ],
    result: ['迁入后的户口登记', 'Registration in the new household'],
    place: policeStation,
    popularity: 4600,
    offeredBy: bothProvinces,
  },
  {
    name: ['死亡登记（户口注销）', 'Registration of a death'],
    summary: [
      '亲人去世后注销户口，同时告知社保、医保等部门，不用一家家跑。',
      'Removes a deceased relative from the register and tells social and medical security, so that you need not go to each.',
    ],
    alsoCalled: '注销户口 销户 人去世了 死亡销户 户口注销',
    department: 'public-security',
    type: '07',
    sequence: [33, 3],
    audience: 'person',
    theme: '155',
    laws: [[`${householdRegulations}第八条`, `${householdRegulationsEn}, art. 8`]],
    limit: [3, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      data(
        ['居民死亡医学证明（推断）书', 'Medical certificate of death'],
        ['卫生健康委 · 死因监测', 'Health Commission · registration of deaths'],
      ),
      abolished(
        ['村（居）委会死亡证明', 'Certificate of the village or neighbourhood committee'],
        ['改为核对死亡医学证明和火化信息', 'Replaced by the medical certificate and the record of cremation'],
      ),
    ],
    steps: [
      ['亲属申报', 'A relative reports it', '填写逝者姓名和与您的关系。', 'You give the name and your relation.'],
      [
        '核对',
        'It is compared',
        '与卫生健康、殡葬信息当场比对。',
        'With the records of health and funeral services, at once.',
      ],
      [
        '注销并告知各部门',
        'Removed, and others told',
        '户口注销，养老金、医保等同步停发停保，相关补助的申请入口发给您。',
        'Pension and insurance end with it; you are sent where to apply for what is due to you.',
      ],
    ],
    acceptance: [
      ['户主、亲属、抚养人或者邻居申报', 'Reported by the head of household, a relative, carer or neighbour'],
    ],
    questions: [
      [
        ['在外地去世的怎么办？', 'What if it was elsewhere?'],
        [
          '凭当地医院或者公安机关开具的死亡证明，在户籍地网上申报。',
          'With the certificate of that hospital or police, online to the place of the household.',
        ],
      ],
    ],
    result: ['户口注销证明', 'Certificate of removal from the register'],
    place: policeStation,
    popularity: 2100,
  },
  {
    name: ['姓名变更', 'Change of name'],
    summary: [
      '变更户口上的姓名。改名后，身份证要重新领。',
      'Changes your name in the household register. A new identity card follows.',
    ],
    alsoCalled: '改名字 改名 改姓 户口改名',
    department: 'public-security',
    type: '07',
    sequence: [33, 4],
    audience: 'person',
    theme: '010',
    laws: [
      [
        '《中华人民共和国民法典》第一千零一十二条、第一千零一十五条、第一千零一十六条',
        'Civil Code, art. 1012, 1015 and 1016',
      ],
      [`${householdRegulations}第十七条、第十八条`, `${householdRegulationsEn}, art. 17 and 18`],
    ],
    limit: [20, 10],
    visits: 1,
    ways: { online: false, nearby: true },
    materials: [
      householdBook,
      identityCard,
      required(
        'made-by-applicant',
        ['变更姓名的书面说明', 'Written reason for the change'],
        ['为什么改名只有您自己知道', 'Only you know why'],
        [
          '写明原名、新名和理由，本人签名；未满18周岁的由父母双方签名',
          'Old name, new name and reason, signed; by both parents below 18',
        ],
      ),
    ],
    steps: [
      [
        '当面申请',
        'Apply in person',
        '派出所核对本人意愿。',
        'The police station makes sure that it is your own wish.',
      ],
      [
        '审批',
        'It is decided',
        '县级公安机关审查是否违背公序良俗、是否用于逃避债务。',
        'The county police examine that it offends no public order and serves no escape from debts.',
      ],
      [
        '换户口页和身份证',
        'New page and card',
        '户口页当场更换，身份证同时受理换领。',
        'The page is changed at once and the new card is taken in hand.',
      ],
    ],
    acceptance: [
      [
        '年满18周岁由本人申请；未满18周岁由父母或者监护人申请',
        'From 18 by yourself; before that by parents or guardian',
      ],
    ],
    questions: [
      [
        ['可以既不随父姓也不随母姓吗？', 'May it be neither parent’s surname?'],
        [
          '有法律规定的情形才可以：选取其他直系长辈的姓、因扶养关系选取扶养人的姓，或者有不违背公序良俗的其他正当理由。',
          'Only as the law provides: the surname of another direct ancestor or of a carer, or for another proper reason.',
        ],
      ],
    ],
    result: ['变更后的户口登记', 'The changed entry in the register'],
    place: policeStation,
    popularity: 1900,
  },
]
