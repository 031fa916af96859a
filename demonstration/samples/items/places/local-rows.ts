import { licenceSteps } from '../define-item.ts'
import type { LocalRow } from './local-items.ts'

const jiujiang = '360400'
const ganzhou = '360700'
const xiushui = '360424'
const nanchangCounty = '360121'
const shenzhen = '440300'

const lostCard = '居民身份证补领'
const newCard = '居民身份证换领'
const birth = '出生登记（新生儿入户）'
const record = '开具有无犯罪记录证明'
const licence = '机动车驾驶证期满换证'
const passport = '普通护照签发'
const marriage = '内地居民结婚登记'
const benefit = '失业保险金申领'
const card = '社会保障卡申领'
const bought = '购房提取住房公积金'
const rented = '租房提取住房公积金'
const food = '食品经营许可'
const trader = '个体工商户设立登记'
const elsewhere = '异地就医备案'
const allowance = '最低生活保障审核确认'

/** What organs promise or say of themselves: nothing of it departs from the basic item. */
const own: readonly LocalRow[] = [
  { names: [lostCard, newCard], regions: [jiujiang], promised: 15 },
  { names: [lostCard], regions: [ganzhou, nanchangCounty], promised: 15 },
  {
    names: [lostCard, newCard],
    regions: [xiushui],
    promised: 18,
    place: ['县城和渣津、白岭等乡镇的派出所户籍窗口', 'Police stations of the county town and of Zhajin and Bailing'],
  },
  { names: [lostCard, newCard], regions: [shenzhen], promised: 10 },
  { names: [birth], regions: [xiushui, nanchangCounty, shenzhen] },
  { names: [record], regions: [jiujiang, shenzhen], promised: 0 },
  { names: [record], regions: [ganzhou, xiushui] },
  { names: [licence], regions: [jiujiang, ganzhou] },
  { names: [passport], regions: [jiujiang, shenzhen], promised: 5 },
  { names: [passport], regions: [ganzhou] },
  {
    names: [marriage],
    regions: [xiushui],
    place: ['修水县婚姻登记处', 'Marriage registration office of Xiushui County'],
  },
  {
    names: [marriage],
    regions: [nanchangCounty],
    place: ['南昌县婚姻登记处', 'Marriage registration office of Nanchang County'],
  },
  { names: [benefit], regions: [ganzhou], promised: 2 },
  { names: [benefit], regions: [xiushui] },
  { names: [benefit], regions: [shenzhen], promised: 1 },
  { names: [card], regions: [ganzhou, xiushui] },
  { names: [bought], regions: [ganzhou, shenzhen] },
  { names: [rented], regions: [jiujiang, ganzhou, shenzhen] },
  { names: [food], regions: [jiujiang, nanchangCounty, shenzhen], promised: 3 },
  { names: [elsewhere], regions: [jiujiang, ganzhou, xiushui, shenzhen] },
  { names: [trader], regions: [xiushui, nanchangCounty, shenzhen] },
  { names: [allowance], regions: [xiushui, nanchangCounty], promised: 15 },
]

/** Less asked, or done faster, than the basic item has it: each with its reason. */
const departures: readonly LocalRow[] = [
  {
    names: [licence],
    regions: [shenzhen],
    spares: ['authorisation', ['公安交管 · 网上委托确认', 'Traffic police · authorisation confirmed online']],
    because: [
      '委托由本人在手机上刷脸确认，不再交纸质委托书',
      'You confirm whom you send by face on your phone; no paper is needed',
    ],
  },
  {
    names: [marriage],
    regions: [shenzhen],
    spares: ['judgment', ['人民法院 · 生效裁判文书', 'People’s courts · judgments in force']],
    because: [
      '本市法院的离婚文书已和婚姻登记系统共享，不再要当事人带',
      'Divorces by court are shared with the registration system in this city',
    ],
  },
  {
    names: [benefit],
    regions: [jiujiang],
    promised: 2,
    spares: [
      'award',
      ['人社部门 · 调解仲裁；人民法院 · 裁判文书', 'Labour arbitration and people’s courts · decisions'],
    ],
    because: [
      '仲裁裁决和法院判决在本市已经共享，由经办机构自己查',
      'Awards and judgments are shared in this city: the agency looks them up',
    ],
  },
  {
    names: [card],
    regions: [jiujiang, shenzhen],
    promised: 0,
    steps: [
      [
        '选银行和取卡方式',
        'Choose bank and delivery',
        '姓名、照片自动带出，选合作银行。',
        'Name and photo are filled in.',
      ],
      [
        '制卡',
        'The card is made',
        '窗口当场制卡；网上申请的当天寄出，电子社保卡当场签发。',
        'At once at the counter, posted the same day when you apply online; the electronic card at once.',
      ],
      [
        '拿卡并启用',
        'Receive and activate it',
        '当场领取或者邮寄到家，在线启用。',
        'At once or by post; activated online.',
      ],
    ],
    because: ['窗口配了即时制卡设备，不用等次日', 'The counters make cards at once, so nobody waits for the next day'],
  },
  {
    names: [bought],
    regions: [jiujiang],
    spares: ['resettlement', ['住建部门 · 征收补偿档案', 'Housing authority · files of compensation']],
    because: [
      '本市历年征收补偿协议已经补录，由公积金中心自己查',
      'Agreements of earlier years have been recorded: the centre looks them up',
    ],
  },
  {
    names: ['住房公积金个人住房贷款申请'],
    regions: [jiujiang],
    promised: 5,
    spares: ['down-payment', ['住建部门 · 商品房预售资金监管', 'Housing authority · escrow of advance sales']],
    steps: [
      ['算额度', 'Compute', '填房价，系统给出可贷额度和月供。', 'Give the price: amount and instalments are shown.'],
      [
        '审核',
        'Examined',
        '公积金中心审缴存和征信，资料齐全五个工作日内答复。',
        'Fund and credit are examined; answered in five working days.',
      ],
      [
        '面签和抵押',
        'Sign and mortgage',
        '到窗口面签一次，抵押登记同时办，随后放款。',
        'Sign once at the counter; the mortgage is registered with it, then the loan is paid.',
      ],
    ],
    because: [
      '首付款进预售资金监管账户，收款信息已经联网，审核也快两天',
      'Down payments go to escrow accounts that are online, which saves two days',
    ],
  },
  {
    names: ['房屋租赁登记备案'],
    regions: [jiujiang],
    promised: 0,
    spares: ['lease', ['住建部门 · 住房租赁平台', 'Housing authority · leasing platform']],
    because: [
      '租赁合同都在本市住房租赁平台签，备案时自动读取',
      'Leases are signed on the leasing platform of the city and read from there',
    ],
  },
  {
    names: [food],
    regions: [xiushui],
    promised: 4,
    steps: licenceSteps(
      ['选经营项目，网上收件，当场受理', 'Choose what you sell; received online and accepted at once'],
      ['需要现场核查的，由乡镇市场监管分局就近看一次', 'If a visit is needed the branch of the township comes, once'],
      ['市场监管部门作出决定', 'The administration decides'],
      ['制发食品经营许可证，有效期五年', 'The licence is made, for five years'],
      ['电子证照送达，店里扫码亮证', 'Delivered electronically; shown by a code in the shop'],
    ),
    because: [
      '县域大，现场核查交给乡镇分局，就近又少等',
      'The county is large: the branches of the townships visit, from nearby and sooner',
    ],
  },
]

/** What the demonstration has in counties and nowhere above. */
const inCountiesOnly: readonly LocalRow[] = [
  { names: ['户口迁移（购房入户）', '临时救助'], regions: [xiushui, nanchangCounty] },
  { names: ['户口迁移（人才引进）'], regions: [nanchangCounty] },
]

export const localRows: readonly LocalRow[] = [...own, ...departures, ...inCountiesOnly]
