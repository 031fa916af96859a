import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import {
  abolished,
  businessLicence,
  changedEntry,
  data,
  identityCard,
  kinship,
  named,
  required,
} from '../material-rows.ts'

const inPerson: readonly [string, string] = [
  '要当面采集指纹、签名，核对本人',
  'Fingerprints and signature are taken and you are identified in person',
]
const lowered: readonly [string, string] = [
  '国家发展改革委、财政部《关于降低部分行政事业性收费标准的通知》（发改价格〔2019〕914号）',
  'Notice of the NDRC and the Ministry of Finance on lowering certain fees (2019, No. 914)',
]

/** 公安：出入境、交通、治安. */
export const exitAndTraffic: readonly ItemRow[] = [
  {
    name: ['普通护照签发', 'Issue of an ordinary passport'],
    summary: [
      '首次申领、到期换发普通护照，全国任何一个出入境窗口都能办。',
      'A first or new passport, at any exit and entry counter in the country.',
    ],
    alsoCalled: '办护照 护照 因私护照 换护照 护照到期 出国证件',
    department: 'public-security',
    type: '07',
    sequence: [41, 1],
    audience: 'person',
    theme: '105',
    laws: [['《中华人民共和国护照法》第四条、第五条、第六条', 'Passport Law, art. 4, 5 and 6']],
    limit: [15, 7, 'calendar'],
    fee: { yuan: 120, item: ['证件工本费', 'Cost of the document'], basis: lowered },
    visits: 1,
    ways: { online: false, nearby: true },
    crossProvince: 'received',
    materials: [
      identityCard,
      required('recent-photo', ['本人近期证件照', 'Recent identity photo'], inPerson, [
        '窗口免费拍',
        'Taken free of charge at the counter',
      ]),
      named(
        'old-passport',
        required(
          'original-taken-back',
          ['原普通护照', 'Your present passport'],
          ['旧护照要当场剪角作废', 'The old passport is clipped at the counter'],
          ['旧护照本身', 'The old passport itself'],
        ),
      ),
      named('kinship', kinship),
      named(
        'consent',
        required(
          'made-by-applicant',
          ['监护人同意出国的意见', 'Consent of the guardian'],
          ['监护人是不是同意，要他本人说', 'Only the guardian can give it'],
          ['到窗口在申请表上签名就行', 'A signature on the form at the counter'],
        ),
      ),
    ],
    situations: [
      ['first', ['第一次办', 'Your first passport']],
      ['renewal', ['到期换发', 'The old one runs out'], 'old-passport'],
      ['minor', ['未满16周岁第一次办', 'A first passport below the age of 16'], 'kinship', 'consent'],
      [
        'minor-renewal',
        ['未满16周岁到期换发', 'A new passport below the age of 16'],
        'old-passport',
        'kinship',
        'consent',
      ],
    ],
    steps: [
      [
        '预约后到窗口',
        'Book, then go',
        '网上选时间，到窗口采集指纹、签名，约15分钟。',
        'Choose a time online; fingerprints and signature take about 15 minutes.',
      ],
      [
        '审批制证',
        'Decided and made',
        '核对是否有法定不准出境的情形，制作护照。',
        'Checked against the legal bars to leaving the country, then made.',
      ],
      [
        '取证',
        'Collect it',
        '邮寄到家，或者凭身份证到窗口领取。',
        'By post, or at the counter with your identity card.',
      ],
    ],
    acceptance: [
      [
        '中国公民因前往外国定居、探亲、学习、就业、旅行、从事商务活动等非公务原因出国',
        'Citizens who go abroad for other than official reasons: to settle, visit, study, work, travel or trade',
      ],
      ['未满16周岁的由监护人陪同', 'Below 16 with a guardian'],
    ],
    questions: [
      [
        ['旧护照上还有签证怎么办？', 'My old passport holds a valid visa.'],
        [
          '旧护照剪角后退还，有效签证可以和新护照一起使用。',
          'It is clipped and given back; the visa is used together with the new passport.',
        ],
      ],
    ],
    result: ['普通护照，16周岁以上有效期十年', 'Ordinary passport, valid for ten years from the age of 16'],
    popularity: 7000,
    offeredBy: bothProvinces,
  },
  {
    name: ['往来港澳通行证签发', 'Exit-entry permit for Hong Kong and Macao'],
    summary: [
      '去香港、澳门旅游、探亲、商务用的通行证，首次申领或者换发。',
      'The permit for visits to Hong Kong and Macao, first or new.',
    ],
    alsoCalled: '港澳通行证 办港澳通行证 去香港 去澳门 港澳签注',
    department: 'public-security',
    type: '07',
    sequence: [41, 2],
    audience: 'person',
    theme: '105',
    laws: [
      [
        '《中国公民因私事往来香港地区或者澳门地区的暂行管理办法》',
        'Interim Measures on private travel of Chinese citizens to Hong Kong or Macao',
      ],
    ],
    limit: [30, 7, 'calendar'],
    fee: { yuan: 60, item: ['证件工本费', 'Cost of the document'], basis: lowered },
    visits: 1,
    ways: { online: false, nearby: true },
    crossProvince: 'received',
    materials: [
      identityCard,
      required('recent-photo', ['本人近期证件照', 'Recent identity photo'], inPerson, [
        '窗口免费拍',
        'Taken free of charge at the counter',
      ]),
    ],
    steps: [
      [
        '到出入境窗口',
        'Go to the counter',
        '采集指纹、签名，选要去的地方和签注种类。',
        'Fingerprints and signature; say where you go and which endorsement you need.',
      ],
      ['审批制证', 'Decided and made', '核对身份和出行事由。', 'Identity and reason of travel are checked.'],
      [
        '取证',
        'Collect it',
        '邮寄到家或者窗口领取；以后续签团队旅游签注，自助机上当场就能办。',
        'By post or at the counter; group endorsements are later renewed at a machine on the spot.',
      ],
    ],
    acceptance: [
      ['内地居民因私事前往香港或者澳门', 'Mainland residents who travel to Hong Kong or Macao for private reasons'],
    ],
    questions: [
      [
        ['签注另外收费吗？', 'Does an endorsement cost extra?'],
        ['收。一次有效签注每件15元。', 'Yes: an endorsement for one visit is 15 yuan.'],
      ],
    ],
    result: ['往来港澳通行证，16周岁以上有效期十年', 'Permit, valid for ten years from the age of 16'],
    popularity: 5600,
    offeredBy: bothProvinces,
  },
  {
    name: ['机动车驾驶证期满换证', 'Renewal of a driving licence'],
    summary: [
      '驾驶证到期前九十日内换证，体检表由医院直接上传，照片沿用或者重拍。',
      'Within ninety days before it runs out; the hospital sends the medical report itself.',
    ],
    alsoCalled: '换驾照 驾驶证到期 驾照过期 换驾驶证 驾照年审',
    department: 'public-security',
    type: '01',
    sequence: [42, 3],
    audience: 'person',
    theme: '095',
    laws: [
      ['《中华人民共和国道路交通安全法》第十九条', 'Road Traffic Safety Law, art. 19'],
      [
        '《机动车驾驶证申领和使用规定》（公安部令第162号）',
        'Provisions on driving licences (Ministry of Public Security Order No. 162)',
      ],
    ],
    limit: [1, 0],
    fee: {
      yuan: 10,
      item: ['驾驶证工本费', 'Cost of the licence'],
      basis: [
        '国家发展改革委、财政部《关于重新核定机动车牌证收费标准的通知》（发改价格〔2004〕2831号）',
        'Notice of the NDRC and the Ministry of Finance on fees for vehicle plates and licences (2004, No. 2831)',
      ],
    },
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      data(
        ['身体条件证明', 'Medical report'],
        ['卫生健康委 · 驾驶人体检', 'Health Commission · medical reports of drivers'],
        ['六个月内的体检表，医院盖章', 'A report of the last six months with the seal of the hospital'],
      ),
      named('changed-entry', changedEntry),
      named(
        'authorisation',
        required(
          'made-by-applicant',
          ['委托书', 'Authorisation'],
          ['您委托谁办只有您自己知道', 'Only you know whom you send'],
          ['写明委托谁、办什么，本人签名', 'Whom you send and for what, signed'],
        ),
      ),
      abolished(['驾驶证复印件', 'Copy of the licence'], ['系统里有，不用复印', 'We have it']),
    ],
    situations: [
      ['unchanged', ['信息没有变，本人办', 'Nothing changed, you apply yourself']],
      ['changed', ['姓名等信息也变了', 'Your name or other data changed too'], 'changed-entry'],
      ['by-agent', ['请别人代办', 'Somebody else applies for you'], 'authorisation'],
    ],
    steps: licenceSteps(
      ['核对驾驶证状态，记分和违法未处理的当场提示', 'The licence is looked up; open offences are shown at once'],
      ['比对体检结果和照片', 'Medical report and photo are compared'],
      ['交警支队车管所决定换发', 'The vehicle office of the traffic police decides'],
      ['制证，电子驾驶证同时更新', 'The licence is made; the electronic one is renewed with it'],
      ['邮寄到家或者自助机取证', 'By post or from a machine'],
    ),
    acceptance: [
      ['有效期满前九十日内，身体条件符合驾驶许可条件', 'Within ninety days before it runs out, and fit to drive'],
      ['涉及该驾驶证的道路交通安全违法行为和交通事故处理完毕', 'Offences and accidents with this licence are settled'],
    ],
    questions: [
      [
        ['过期没换会怎样？', 'What if I am late?'],
        [
          '超过有效期一年以上未换证的，驾驶证注销；过期期间不能驾车。',
          'A year late it is cancelled; and you may not drive while it is expired.',
        ],
      ],
    ],
    result: ['机动车驾驶证', 'Driving licence'],
    popularity: 6600,
    offeredBy: bothProvinces,
  },
  {
    name: ['旅馆业特种行业许可', 'Special trade licence for hotels'],
    summary: [
      '开旅馆、民宿前办的治安许可；符合条件签承诺书，当场拿证。',
      'The security licence before a hotel or guest house opens; on commitment it is granted at once.',
    ],
    alsoCalled: '开旅馆 开宾馆 开酒店 开民宿 特行证 旅馆业许可证',
    department: 'public-security',
    type: '01',
    sequence: [51],
    audience: 'enterprise',
    theme: '010',
    laws: [
      ['《旅馆业治安管理办法》第四条', 'Measures for public security in the hotel trade, art. 4'],
      [
        '国务院《关于深化“证照分离”改革进一步激发市场主体发展活力的通知》（国发〔2021〕7号）',
        'State Council notice on separating licences from permits (2021, No. 7)',
      ],
    ],
    limit: [20, 5],
    visits: 1,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(
        ['公众聚集场所投入使用、营业前消防安全检查合格证', 'Fire safety certificate'],
        ['消防救援机构 · 公众聚集场所', 'Fire and rescue service · places of public assembly'],
      ),
      required(
        'made-by-applicant',
        ['房屋平面图', 'Floor plan'],
        ['只有经营者手里有', 'Only the operator has it'],
        ['标明客房、前台、监控和出口位置', 'With rooms, reception, cameras and exits'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，齐全的当天受理', 'Received online; complete ones are accepted the same day'],
      ['派出所现场看一次登记系统、监控和出口', 'The police station sees registration system, cameras and exits once'],
      ['区公安分局作出决定', 'The district branch decides'],
      ['制发特种行业许可证', 'The licence is made'],
      ['电子证照当天送达，纸质证邮寄', 'Electronic the same day, on paper by post'],
    ),
    acceptance: [
      ['有营业执照和固定经营场所', 'A business licence and fixed premises'],
      [
        '建筑、消防符合规定，安装旅客信息登记系统',
        'Building and fire safety as required, and the guest registration system installed',
      ],
    ],
    questions: [
      [
        ['开民宿也要办吗？', 'Do guest houses need it?'],
        [
          '利用自有房屋、规模小的民宿按当地民宿管理规定办理备案，其余要办。',
          'Small ones in the owner’s own house follow the local rules on guest houses; others need it.',
        ],
      ],
    ],
    result: ['特种行业许可证', 'Special trade licence'],
    popularity: 1500,
  },
  {
    name: ['大型群众性活动安全许可', 'Security licence for large public events'],
    summary: [
      '面向公众、每场预计参加人数一千人以上的演出、比赛、展销等活动，举办前申请。',
      'Before shows, matches or fairs open to the public with a thousand people or more expected.',
    ],
    alsoCalled: '演唱会审批 大型活动审批 办展会 马拉松审批 活动报批',
    department: 'public-security',
    type: '01',
    sequence: [52],
    audience: 'enterprise',
    theme: '150',
    laws: [
      [
        '《大型群众性活动安全管理条例》（国务院令第505号）第二条、第十一条、第十三条',
        'Regulations on the security of large public events (Order No. 505), art. 2, 11 and 13',
      ],
    ],
    limit: [7, 5],
    visits: 1,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      required(
        'made-by-applicant',
        ['大型群众性活动方案及其说明', 'Plan of the event'],
        ['每场活动都不一样', 'Every event is different'],
        ['写明时间、地点、人数、内容、票务', 'Time, place, number of people, programme and tickets'],
      ),
      required(
        'made-by-applicant',
        ['安全工作方案', 'Security plan'],
        ['每场活动都不一样', 'Every event is different'],
        ['写明安保人员、出入口、应急疏散和责任人', 'Guards, gates, evacuation and who is responsible'],
      ),
    ],
    steps: licenceSteps(
      ['活动举办二十日前提交，材料齐全当场受理', 'Handed in twenty days before; complete ones are accepted at once'],
      ['会同消防、交警勘查场地', 'The place is inspected with fire service and traffic police'],
      ['按人数由县级、市级公安机关决定', 'County or city police decide, by the number of people'],
      ['出具安全许可决定书', 'The decision is drawn up'],
      ['网上送达，并告知属地派出所', 'Delivered online, and the local police station is told'],
    ),
    acceptance: [
      ['承办者是依法成立的法人或者其他组织', 'The organiser is a legal person or other organisation'],
      ['有具体的安全工作方案，场所设施符合安全要求', 'There is a security plan, and the place is safe'],
    ],
    questions: [
      [
        ['小区里的活动也要批吗？', 'And an event in our neighbourhood?'],
        [
          '预计参加人数不到一千人的不用许可，但承办者仍要做好安全工作。',
          'Below a thousand people no licence is needed; the organiser remains responsible for safety.',
        ],
      ],
    ],
    result: ['大型群众性活动安全许可决定书', 'Decision on the security licence'],
    popularity: 700,
  },
]
