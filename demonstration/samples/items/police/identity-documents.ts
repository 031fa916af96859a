import { bothProvinces, type ItemRow } from '../define-item.ts'
import { changedEntry, householdBook, identityCard, kinship, named, required } from '../material-rows.ts'

const identityCardLaw: readonly [string, string] = [
  '《中华人民共和国居民身份证法》第二条、第十条、第十一条、第十二条',
  'Law on Resident Identity Cards, art. 2, 10, 11 and 12',
]
const cardFees: readonly [string, string] = [
  '国家发展改革委、财政部《关于居民身份证收费标准及有关问题的通知》（发改价格〔2003〕2322号）',
  'Notice of the National Development and Reform Commission and the Ministry of Finance on fees for resident identity cards (2003, No. 2322)',
]
const fingerprints: readonly [string, string] = [
  '要当面采集指纹、核对本人，所以必须到一次现场',
  'Fingerprints are taken and you are identified in person, so one visit is needed',
]
const policeStation: readonly [string, string] = [
  '就近的派出所户籍窗口，不限户籍地',
  'Any police station with a household counter, wherever you are registered',
]

/** 公安：居民身份证 and 居住证; 居住证申领 of Jiangxi has its own file. */
export const identityDocuments: readonly ItemRow[] = [
  {
    name: ['居住证签注', 'Annual endorsement of a residence permit'],
    summary: [
      '居住证每满一年签注一次，住满一年之日前一个月内都可以办。',
      'A residence permit is endorsed once a year, in the month before the year is over.',
    ],
    alsoCalled: '居住证续签 居住证年审 居住证延期 居住证过期 暂住证续期',
    department: 'public-security',
    type: '07',
    sequence: [31, 2],
    audience: 'person',
    theme: '010',
    laws: [
      [
        '《居住证暂行条例》（国务院令第663号）第十条、第十九条',
        'Interim Regulations on Residence Permits (Order No. 663), art. 10 and 19',
      ],
    ],
    limit: [3, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      {
        ...householdBook,
        name: ['居住证', 'Residence permit'],
        source: ['公安厅 · 居住证', 'Department of Public Security · residence permits'],
      },
    ],
    steps: [
      [
        '确认还住在原处',
        'Confirm you still live there',
        '系统带出上次登记的住址，没有变就点确认；搬了家的先改住址。',
        'We show the address on record: confirm it, or first change it if you moved.',
      ],
      [
        '系统核对',
        'We compare',
        '当场比对居住登记和租赁备案，不用等。',
        'Registration and lease are compared at once; there is nothing to wait for.',
      ],
      [
        '继续使用',
        'Go on using it',
        '电子居住证当场更新有效期，卡片到自助机上写一次就行。',
        'The electronic permit is renewed at once; a card is rewritten at a self-service machine.',
      ],
    ],
    acceptance: [
      ['持有本市签发的居住证', 'You hold a residence permit issued by this city'],
      ['在本市连续居住，住址登记准确', 'You have gone on living in this city and your registered address is right'],
    ],
    questions: [
      [
        ['过了期还能签注吗？', 'Can it be endorsed late?'],
        [
          '能。过期后居住证暂停使用，补办签注就恢复，居住年限从补办之日起连续计算。',
          'Yes. The permit rests after its date; a late endorsement revives it, and the years of residence count on from that day.',
        ],
      ],
    ],
    result: ['签注后的居住证，有效期再加一年', 'The permit, valid for another year'],
    place: [
      '居住地公安派出所、社区服务站或自助机',
      'Police station, community office or self-service machine where you live',
    ],
    popularity: 5200,
    offeredBy: bothProvinces,
  },
  {
    name: ['居民身份证申领（首次）', 'First resident identity card'],
    summary: [
      '第一次办身份证，在哪个省都能办，不用回户籍地，不收费。',
      'Your first identity card: in any province, without going back to the place of your household register, free of charge.',
    ],
    alsoCalled: '办身份证 第一次办身份证 孩子办身份证 儿童身份证 异地办身份证',
    department: 'public-security',
    type: '07',
    sequence: [32, 1],
    audience: 'person',
    theme: '090',
    laws: [
      identityCardLaw,
      [
        '财政部、国家发展改革委《关于停征、免征和调整部分行政事业性收费有关政策的通知》（财税〔2018〕37号）',
        'Notice of the Ministry of Finance and the NDRC on suspending certain fees (2018, No. 37)',
      ],
    ],
    limit: [60, 20, 'calendar'],
    visits: 1,
    ways: { online: false, nearby: true },
    crossProvince: 'received',
    materials: [householdBook],
    steps: [
      [
        '到派出所',
        'Go to a police station',
        '带户口簿，当场拍照、采指纹；未满16周岁的由监护人陪同。',
        'Photo and fingerprints are taken there; a guardian comes with anyone under 16.',
      ],
      [
        '制证',
        'The card is made',
        '户籍地公安机关核对后制证，进度可以网上查。',
        'The police of your household register check and make it; you can follow it online.',
      ],
      ['取证', 'Collect it', '到原窗口领取，也可以邮寄到家。', 'At the same counter, or by post.'],
    ],
    acceptance: [
      ['中国公民，已有户口登记', 'Chinese citizens entered in the household register'],
      [
        '年满16周岁的应当申领；未满16周岁的可以由监护人代为申领',
        'From 16 on you must have one; for younger ones a guardian may apply',
      ],
    ],
    questions: [
      [
        ['几岁可以办？', 'From what age?'],
        [
          '没有最低年龄。16周岁以下有效期五年，16至25周岁十年，26至45周岁二十年，46周岁以上长期有效。',
          'There is no lowest age. The card is valid for five years below 16, ten from 16 to 25, twenty from 26 to 45, and without limit from 46.',
        ],
      ],
    ],
    result: ['居民身份证', 'Resident identity card'],
    place: policeStation,
    popularity: 6100,
    offeredBy: bothProvinces,
  },
  {
    name: ['居民身份证换领', 'Renewal of a resident identity card'],
    summary: [
      '身份证快到期、信息变了或者看不清了，换一张新的。',
      'A new card when yours runs out, its data changed or it cannot be read any more.',
    ],
    alsoCalled: '换身份证 身份证过期 身份证到期 身份证更换',
    department: 'public-security',
    type: '07',
    sequence: [32, 2],
    audience: 'person',
    theme: '090',
    laws: [identityCardLaw],
    limit: [60, 20, 'calendar'],
    fee: { yuan: 20, item: ['证件工本费', 'Cost of the card'], basis: cardFees },
    visits: 1,
    ways: { online: false, nearby: true },
    crossProvince: 'received',
    materials: [
      {
        ...identityCard,
        name: ['原居民身份证', 'Your present card'],
        waiver: {
          kind: 'required',
          code: 'original-taken-back',
          reason: { zh: '领新证时要交回旧证', en: 'The old card is handed back for the new one' },
        },
        standard: ['旧证原件', 'The old card itself'],
      },
      named('changed-entry', changedEntry),
      named('kinship', kinship),
    ],
    situations: [
      ['expiring', ['快到期或者已经过期', 'It runs out or has run out']],
      ['changed', ['姓名等登记信息变了', 'Your name or other entries changed'], 'changed-entry'],
      ['damaged', ['损坏、看不清了', 'It is damaged or cannot be read']],
      ['minor', ['未满16周岁，监护人代办', 'Below 16: a guardian applies'], 'kinship'],
    ],
    steps: [
      [
        '到派出所',
        'Go to a police station',
        '带旧证，当场拍照、采指纹、缴费20元。',
        'Bring the old card; photo, fingerprints and the fee of 20 yuan on the spot.',
      ],
      [
        '制证',
        'The card is made',
        '户籍地公安机关核对后制证。',
        'The police of your household register check and make it.',
      ],
      [
        '取证',
        'Collect it',
        '交回旧证，领取新证；选邮寄的，在窗口先剪角作废旧证。',
        'The old card is given back; if the new one is posted, the old one is cut at the counter.',
      ],
    ],
    acceptance: [
      [
        '有效期满前三个月内，或者姓名等登记项目变更、证件损坏',
        'Within three months before it runs out, or after a change of name or other entries, or damage',
      ],
    ],
    questions: [
      [
        ['换证期间要用身份证怎么办？', 'What do I use meanwhile?'],
        [
          '可以申领临时居民身份证，有效期三个月，三日内取证。',
          'A temporary card, valid for three months and ready within three days.',
        ],
      ],
    ],
    result: ['居民身份证', 'Resident identity card'],
    place: policeStation,
    popularity: 7400,
    offeredBy: bothProvinces,
  },
  {
    name: ['居民身份证补领', 'Replacement of a lost resident identity card'],
    summary: [
      '身份证丢了，在就近的派出所补一张，可以先挂失。',
      'For a lost card: replaced at any police station; report the loss first.',
    ],
    alsoCalled: '身份证丢了 补办身份证 身份证遗失 身份证挂失 丢身份证',
    department: 'public-security',
    type: '07',
    sequence: [32, 3],
    audience: 'person',
    theme: '090',
    laws: [identityCardLaw],
    limit: [60, 20, 'calendar'],
    fee: { yuan: 40, item: ['证件工本费', 'Cost of the card'], basis: cardFees },
    visits: 1,
    ways: { online: false, nearby: true },
    crossProvince: 'received',
    materials: [householdBook],
    steps: [
      [
        '挂失并到派出所',
        'Report it and go there',
        '当场核对本人、拍照、采指纹、缴费40元，不用登报。',
        'You are identified on the spot; photo, fingerprints and the fee of 40 yuan. No notice in a newspaper is needed.',
      ],
      [
        '制证',
        'The card is made',
        '户籍地公安机关核对后制证，原证同时失效登记。',
        'The police of your household register check and make it; the lost card is entered as such.',
      ],
      ['取证', 'Collect it', '到原窗口领取或者邮寄到家。', 'At the same counter, or by post.'],
    ],
    acceptance: [['居民身份证丢失', 'The card is lost']],
    questions: [
      [
        ['原来的证又找到了怎么办？', 'What if I find the old one?'],
        [
          '交给任何一个派出所。挂失后的旧证不能再使用。',
          'Give it to any police station: a card reported lost may not be used again.',
        ],
      ],
    ],
    result: ['居民身份证', 'Resident identity card'],
    place: policeStation,
    popularity: 8300,
    offeredBy: bothProvinces,
  },
  {
    name: ['临时居民身份证申领', 'Temporary resident identity card'],
    summary: [
      '正在换领或补领身份证、又急着用的，可以先领临时身份证。',
      'While a card is being renewed or replaced and you need one now.',
    ],
    alsoCalled: '临时身份证 办临时身份证 急用身份证',
    department: 'public-security',
    type: '07',
    sequence: [32, 4],
    audience: 'person',
    theme: '090',
    laws: [
      ['《中华人民共和国居民身份证法》第十二条', 'Law on Resident Identity Cards, art. 12'],
      [
        '《中华人民共和国临时居民身份证管理办法》（公安部令第78号）',
        'Measures for Temporary Resident Identity Cards (Ministry of Public Security Order No. 78)',
      ],
    ],
    limit: [3, 1, 'calendar'],
    fee: { yuan: 10, item: ['证件工本费', 'Cost of the card'], basis: cardFees },
    visits: 1,
    ways: { online: false, nearby: true },
    crossProvince: 'received',
    materials: [
      required(
        'recent-photo',
        ['本人近期正面免冠彩色照片', 'Recent colour photo, facing the camera, no hat'],
        fingerprints,
        ['窗口可以免费拍', 'Taken free of charge at the counter'],
      ),
      householdBook,
    ],
    steps: [
      [
        '到派出所',
        'Go to a police station',
        '说明正在办理的身份证业务，核对本人、缴费10元。',
        'Name the card being made for you; you are identified and pay 10 yuan.',
      ],
      [
        '制证',
        'The card is made',
        '一般当天制好，最迟三日内。',
        'Usually the same day, within three days at the latest.',
      ],
      ['取证', 'Collect it', '领到正式身份证时交回临时身份证。', 'It is given back when the final card arrives.'],
    ],
    acceptance: [
      [
        '已经申领、换领或补领居民身份证，在领到以前急需使用',
        'A card has been applied for and is needed before it arrives',
      ],
    ],
    questions: [
      [
        ['临时身份证能坐高铁、坐飞机吗？', 'Does it serve for trains and flights?'],
        ['能，有效期内和居民身份证一样使用。', 'Yes, within its validity it is used like the card itself.'],
      ],
    ],
    result: ['临时居民身份证，有效期三个月', 'Temporary card, valid for three months'],
    place: policeStation,
    popularity: 3900,
    offeredBy: bothProvinces,
  },
]
