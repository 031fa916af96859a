import { bothProvinces, type ItemRow } from '../define-item.ts'
import { commitment, data, identityCard, required } from '../material-rows.ts'

/** 司法行政 and 退役军人事务. */
export const justiceAndVeterans: readonly ItemRow[] = [
  {
    name: ['法律援助申请', 'Legal aid'],
    summary: [
      '打官司请不起律师的，符合条件免费指派律师；农民工讨薪不查经济状况。',
      'A lawyer free of charge for those who cannot pay; for unpaid wages of migrant workers no means are tested.',
    ],
    alsoCalled: '免费律师 讨薪 法援 打官司 请律师 劳动仲裁',
    department: 'justice',
    type: '05',
    sequence: [901],
    audience: 'person',
    theme: '120',
    laws: [['《中华人民共和国法律援助法》第三十一条、第四十二条、第四十三条', 'Legal Aid Law, art. 31, 42 and 43']],
    limit: [7, 3, 'calendar'],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'received',
    materials: [
      identityCard,
      commitment(
        ['经济困难状况说明', 'Statement of means'],
        ['与民政、社保信息核对', 'Compared with assistance and insurance records'],
      ),
      required(
        'made-by-applicant',
        ['案件经过说明和手里的证据', 'Account of the case and the evidence you have'],
        ['案情只有您知道', 'Only you know the case'],
        ['合同、欠条、判决书、聊天记录截图都可以', 'Contracts, IOUs, judgments or screenshots'],
      ),
    ],
    steps: [
      ['说案情', 'Tell the case', '选案件类型，几句话说清楚。', 'Choose the kind and say it in a few sentences.'],
      [
        '审查',
        'Examined',
        '法律援助机构七日内决定，情况紧急的先提供援助。',
        'Decided within seven days; in urgent cases aid comes first.',
      ],
      [
        '指派律师',
        'A lawyer',
        '决定援助的三日内指派，律师直接联系您。',
        'Named within three days of the decision; the lawyer calls you.',
      ],
    ],
    acceptance: [
      ['因经济困难没有委托代理人，事项属于法律援助范围', 'You cannot afford one and the matter is covered'],
      [
        '请求支付劳动报酬或者工伤赔偿的进城务工人员等，免予核查经济困难状况',
        'Migrant workers claiming wages or injury compensation are not tested',
      ],
    ],
    questions: [
      [
        ['真的一分钱不收吗？', 'Is it really free?'],
        ['是，法律援助人员不得收取任何财物，收钱的可以举报。', 'Yes: they may take nothing, and you can report it.'],
      ],
    ],
    result: ['给予法律援助决定书', 'Decision to grant legal aid'],
    popularity: 2400,
    offeredBy: bothProvinces,
  },
  {
    name: ['公民申请办理学历公证', 'Notarisation of a degree'],
    summary: [
      '留学、移民用的毕业证、学位证公证，网上核验学历后出证。',
      'For study or settling abroad; the degree is verified online.',
    ],
    alsoCalled: '学历公证 毕业证公证 学位公证 留学公证',
    department: 'justice',
    type: '20',
    sequence: [902],
    audience: 'person',
    theme: '120',
    laws: [['《中华人民共和国公证法》第十一条、第三十条', 'Notarisation Law, art. 11 and 30']],
    limit: [15, 5],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      data(['毕业证书、学位证书', 'Diploma and degree'], ['教育部 · 学历学位', 'Ministry of Education · degrees']),
    ],
    steps: [
      ['选用途和文种', 'Purpose and language', '去哪个国家、译成什么文字。', 'The country and the language.'],
      ['核验', 'Verified', '公证员在线核验学历。', 'The notary verifies the degree online.'],
      ['领公证书', 'Receive it', '邮寄到家，或者领电子公证书。', 'By post or electronically.'],
    ],
    acceptance: [['国内教育机构颁发的学历、学位证书', 'Degrees of institutions in China']],
    questions: [
      [
        ['国外要求认证怎么办？', 'If the other country asks for an apostille?'],
        [
          '去《取消外国公文书认证要求的公约》缔约国的，再办附加证明书即可。',
          'For members of the Apostille Convention an apostille is added.',
        ],
      ],
    ],
    result: ['公证书', 'Notarial certificate'],
    popularity: 1600,
  },
  {
    name: ['退役军人优待证申领', 'Veteran’s card'],
    summary: [
      '退役军人申领优待证，凭证享受公交、景区、银行等优待。',
      'The card for veterans, with privileges on buses, at sights and banks.',
    ],
    alsoCalled: '优待证 退伍军人证 军人优待 老兵证',
    department: 'veterans',
    type: '20',
    sequence: [911],
    audience: 'person',
    theme: '065',
    laws: [
      ['《中华人民共和国退役军人保障法》', 'Law on the Protection of Veterans'],
      ['《退役军人、其他优抚对象优待证管理办法（试行）》', 'Measures for Veterans’ Cards (trial)'],
    ],
    limit: [40, 20],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'received',
    materials: [
      identityCard,
      data(
        ['退役军人建档立卡信息', 'Veteran’s file'],
        ['退役军人事务部 · 建档立卡', 'Ministry of Veterans Affairs · files'],
      ),
      required(
        'recent-photo',
        ['本人近期证件照', 'Recent identity photo'],
        ['证卡要用军装以外的新照片', 'The card needs a recent photo out of uniform'],
        ['蓝底，JPEG格式', 'Blue background, JPEG'],
      ),
    ],
    steps: [
      ['申请', 'Apply', '选银行，上传照片。', 'Choose the bank and upload a photo.'],
      ['审核', 'Examined', '乡镇、县、市、省逐级网上审核。', 'Online by township, county, city and province.'],
      [
        '领证',
        'Receive it',
        '到退役军人服务站领取，或者银行邮寄。',
        'At the service station or by post from the bank.',
      ],
    ],
    acceptance: [['已在退役军人事务部门建档立卡', 'Your file is with the veterans authority']],
    questions: [
      [
        ['户口不在本地能办吗？', 'My household is elsewhere.'],
        ['能，在常住地服务站申请，由户籍地审核。', 'Apply where you live; your home place examines it.'],
      ],
    ],
    result: ['退役军人优待证', 'Veteran’s card'],
    popularity: 2000,
  },
  {
    name: ['自主就业退役士兵一次性经济补助', 'Grant for veterans who find their own work'],
    summary: [
      '退役报到后发放的一次性补助，报到当天一并申请。',
      'Paid once after reporting back, applied for the same day.',
    ],
    alsoCalled: '退伍补助 退役金 安置费 当兵补助 退役士兵补助',
    department: 'veterans',
    type: '05',
    sequence: [912],
    audience: 'person',
    theme: '065',
    laws: [['《退役军人安置条例》（国务院、中央军委令第787号）', 'Regulations on Settling Veterans (Order No. 787)']],
    limit: [30, 15],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(
        ['退役证件和服役信息', 'Discharge and service'],
        ['退役军人事务部 · 报到信息', 'Ministry of Veterans Affairs · reports'],
      ),
    ],
    steps: [
      [
        '报到时确认',
        'Confirmed when you report',
        '服役年限自动带出，确认收款账户。',
        'Years of service are filled in; confirm the account.',
      ],
      ['核算', 'Computed', '按年限和立功情况计算。', 'By years and merits.'],
      ['发放', 'Paid', '打到社保卡或者本人账户。', 'To your social security card or account.'],
    ],
    acceptance: [
      [
        '以自主就业方式安置的退役士兵，已在安置地报到',
        'Soldiers who find their own work, having reported at the place',
      ],
    ],
    questions: [
      [
        ['要交税吗？', 'Is it taxed?'],
        ['按国家规定发放的退役金、一次性补助免征个人所得税。', 'It is free of income tax.'],
      ],
    ],
    result: ['一次性经济补助', 'The grant'],
    popularity: 900,
  },
]
