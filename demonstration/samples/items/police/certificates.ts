import { bothProvinces, type ItemRow } from '../define-item.ts'
import { householdBook, identityCard } from '../material-rows.ts'

const householdRegulations = '《中华人民共和国户口登记条例》'
const householdRegulationsEn = 'Regulations on Household Registration'
const policeStation: readonly [string, string] = ['派出所户籍窗口', 'Household counter of the police station']

/** 公安：出具证明. */
export const policeCertificates: readonly ItemRow[] = [
  {
    name: ['开具户籍类证明', 'Certificate from the household register'],
    summary: [
      '证明户口登记里有、户口簿上看不出来的事，例如曾用名、迁移、亲属关系。',
      'Certifies what the register holds and the booklet does not show: former names, moves, kinship.',
    ],
    alsoCalled: '户籍证明 开户口证明 亲属关系证明 曾用名证明 开证明',
    department: 'public-security',
    type: '20',
    sequence: [31, 0],
    audience: 'person',
    theme: '010',
    laws: [
      [`${householdRegulations}第四条`, `${householdRegulationsEn}, art. 4`],
      [
        '国务院办公厅《关于加快推进政务服务“跨省通办”的指导意见》（国办发〔2020〕35号）',
        'Guiding Opinions of the State Council General Office on cross-province services (2020, No. 35)',
      ],
    ],
    limit: [3, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [identityCard, householdBook],
    steps: [
      ['选证明种类', 'Choose the kind', '选要证明的事项和用途。', 'What is to be certified, and for what.'],
      ['系统开具', 'It is issued', '从户籍档案里读取，当场生成。', 'Read from the register and made at once.'],
      [
        '下载或者打印',
        'Download or print',
        '带电子印章，扫码可以核验。',
        'With an electronic seal; its code can be verified.',
      ],
    ],
    acceptance: [['本人或者本人的监护人、近亲属申请', 'By yourself, your guardian or a close relative']],
    questions: [
      [
        ['单位要我开“我是我”的证明怎么办？', 'An office wants me to prove that I am myself.'],
        [
          '身份证、户口簿能证明的，公安机关不再开证明。遇到这种要求可以投诉。',
          'What the card or the booklet shows is no longer certified. You can complain about such a demand.',
        ],
      ],
    ],
    result: ['户籍证明（电子）', 'Certificate from the register (electronic)'],
    place: policeStation,
    popularity: 5400,
    offeredBy: bothProvinces,
  },
  {
    name: ['开具有无犯罪记录证明', 'Certificate of no criminal record'],
    summary: [
      '入职、出国、考证时用的有无犯罪记录证明，在居住地网上就能开。',
      'For a job, a visa or an examination: issued online where you live.',
    ],
    alsoCalled: '无犯罪记录证明 无犯罪证明 政审证明 开无犯罪',
    department: 'public-security',
    type: '20',
    sequence: [32, 0],
    audience: 'person',
    theme: '115',
    laws: [
      [
        '《公安机关办理犯罪记录查询工作规定》（公通字〔2021〕19号）',
        'Provisions on inquiries into criminal records by the police (2021, No. 19)',
      ],
    ],
    limit: [3, 1],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [identityCard],
    steps: [
      ['填用途', 'Say what for', '选用途和使用的单位、国家。', 'The purpose, and the employer or country it is for.'],
      [
        '查询',
        'It is looked up',
        '户籍地或者居住地公安机关查询犯罪人员信息库。',
        'The police of your household or home look into the register of offenders.',
      ],
      [
        '拿证明',
        'Receive it',
        '电子证明发到“我的证照”，也可以到派出所打印盖章。',
        'The certificate appears among your certificates, or is printed at a police station.',
      ],
    ],
    acceptance: [
      [
        '查询本人的记录；单位查询在职或者拟录用人员的，凭单位介绍信',
        'About yourself; an employer asks with a letter about staff or applicants',
      ],
    ],
    questions: [
      [
        ['未成年时的犯罪记录会显示吗？', 'Are offences of minors shown?'],
        [
          '依法封存的未成年人犯罪记录，出具无犯罪记录证明。',
          'Records of minors that the law has sealed are not: the certificate says there is none.',
        ],
      ],
    ],
    result: ['有无犯罪记录证明', 'Certificate of criminal record'],
    place: policeStation,
    popularity: 7200,
    offeredBy: bothProvinces,
  },
]
