import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import { abolished, businessLicence, commitment, data, identityCard, named, required } from '../material-rows.ts'

const regulations = '《中华人民共和国市场主体登记管理条例》（国务院令第746号）'
const regulationsEn = 'Regulations on Registering Market Entities (Order No. 746)'

/** 市场监督管理：登记. */
export const enterpriseRegistration: readonly ItemRow[] = [
  {
    name: ['个体工商户设立登记', 'Registration of a sole trader'],
    summary: [
      '自己开店、摆摊、开网店，手机上填一次，营业执照当天拿。',
      'For a shop, a stall or an online store: once by phone, the licence the same day.',
    ],
    alsoCalled: '办营业执照 个体户 开店 个体户营业执照 注册个体户 开网店',
    department: 'market',
    type: '01',
    sequence: [601, 2],
    audience: 'person',
    theme: '035',
    laws: [
      [`${regulations}第二条、第十九条`, `${regulationsEn}, art. 2 and 19`],
      ['《促进个体工商户发展条例》（国务院令第755号）', 'Regulations on Promoting Sole Traders (Order No. 755)'],
    ],
    limit: [3, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      named(
        'premises',
        commitment(
          ['住所（经营场所）承诺', 'Statement on the premises'],
          ['登记后按比例抽查', 'Checked at random afterwards'],
        ),
      ),
      named(
        'online-address',
        required(
          'not-shared',
          ['网络经营场所使用证明', 'Proof of the online address'],
          ['多数电子商务平台还没有和登记系统联网', 'Most platforms are not connected to the registration system'],
          ['平台出具，写明网店名称和网址', 'By the platform, with name and address of the store'],
          ['电子商务平台出具，您下载', 'The platform issues it; you download it'],
        ),
      ),
      abolished(['社区同意经营证明', 'Consent of the community'], ['已取消', 'Abolished']),
    ],
    situations: [
      ['premises', ['有店面、摊位或者住所', 'With a shop, stall or home address'], 'premises'],
      ['online', ['只在网上经营', 'Online only'], 'online-address'],
    ],
    steps: licenceSteps(
      ['网上填名称、地址、经营范围，当场受理', 'Name, address and scope online; accepted at once'],
      ['名称自动查重，经营范围规范化选择', 'The name is compared; the scope is chosen from the list'],
      ['市场监管部门当场登记', 'Registered at once'],
      ['生成电子营业执照', 'The electronic licence is made'],
      ['手机领取，纸质执照邮寄，可以不领', 'On your phone; on paper by post if you want it'],
    ),
    acceptance: [
      ['有经营能力的公民', 'Any citizen able to trade'],
      ['没有法律、行政法规禁止从事营利性活动的情形', 'Not barred by law from trading'],
    ],
    questions: [
      [
        ['网店可以用平台地址登记吗？', 'May an online store use the platform’s address?'],
        [
          '可以，仅通过网络经营的，电子商务平台提供的网络经营场所可以登记为经营场所。',
          'Yes, when you trade on the internet only.',
        ],
      ],
    ],
    result: ['营业执照（个体工商户）', 'Business licence (sole trader)'],
    popularity: 8600,
    offeredBy: bothProvinces,
  },
  {
    name: ['内资企业设立登记', 'Founding of a company'],
    summary: [
      '开公司一次填报：执照、公章、发票、社保、公积金、银行开户一起办。',
      'One form for licence, seal, invoices, insurance, fund and bank account.',
    ],
    alsoCalled: '注册公司 开公司 公司注册 企业开办 成立公司 办执照',
    department: 'market',
    type: '01',
    sequence: [601, 1],
    audience: 'enterprise',
    theme: '005',
    laws: [
      [`${regulations}第三条、第十六条、第十九条`, `${regulationsEn}, art. 3, 16 and 19`],
      ['《中华人民共和国公司法》第二十九条、第三十条、第三十三条', 'Company Law, art. 29, 30 and 33'],
    ],
    limit: [3, 1],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      data(
        ['股东、法定代表人身份证明', 'Identity of shareholders and legal representative'],
        ['公安部 · 人口库', 'Ministry of Public Security · population register'],
      ),
      required(
        'made-by-applicant',
        ['公司章程', 'Articles of association'],
        ['股东怎么约定只有你们自己知道', 'Only you know what you agreed'],
        ['可以用系统里的示范文本，全体股东电子签名', 'The model text will do; signed electronically by all'],
      ),
      commitment(['住所使用承诺', 'Statement on the premises'], ['登记后按比例抽查', 'Checked at random afterwards']),
    ],
    steps: licenceSteps(
      ['一次填报，材料齐全当场受理', 'One form; complete ones are accepted at once'],
      ['名称查重、实名验证、章程审查', 'Name, identity and articles are examined'],
      ['市场监管部门一个工作日内登记', 'Registered within one working day'],
      ['生成电子营业执照和电子印章', 'Electronic licence and seal are made'],
      [
        '信息同步税务、社保、公积金、银行，公章免费送达',
        'Tax, insurance, fund and bank are told; the seal is delivered free of charge',
      ],
    ),
    acceptance: [
      ['有符合规定的名称、住所、章程和组织机构', 'Name, seat, articles and organs as required'],
      [
        '有限责任公司股东认缴的出资自公司成立之日起五年内缴足',
        'Subscribed capital of a limited company is paid within five years',
      ],
    ],
    questions: [
      [
        ['注册资本写多少合适？', 'How much capital?'],
        [
          '按实际经营需要和出资能力写，五年内要缴足，不是越多越好。',
          'What the business needs and you can pay within five years; more is not better.',
        ],
      ],
    ],
    result: ['营业执照', 'Business licence'],
    popularity: 7900,
    offeredBy: bothProvinces,
  },
  {
    name: ['企业变更登记', 'Change of a registered company'],
    summary: [
      '公司换名称、地址、法定代表人、经营范围，多项一起改，只填一张表。',
      'Name, seat, legal representative, scope: several changes in one form.',
    ],
    alsoCalled: '变更营业执照 公司变更 改公司名 换法人 变更地址 股权变更',
    department: 'market',
    type: '01',
    sequence: [601, 3],
    audience: 'enterprise',
    theme: '005',
    laws: [
      [`${regulations}第二十四条、第二十五条`, `${regulationsEn}, art. 24 and 25`],
      ['《中华人民共和国公司法》第三十四条、第三十五条', 'Company Law, art. 34 and 35'],
    ],
    limit: [3, 1],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      businessLicence,
      required(
        'made-by-applicant',
        ['变更决议或者决定', 'Resolution on the change'],
        ['决议由企业内部作出', 'It is made within the company'],
        ['按章程规定表决，电子签名', 'As the articles say, signed electronically'],
      ),
      named(
        'new-representative',
        data(
          ['新法定代表人身份信息', 'Identity of the new legal representative'],
          ['公安部 · 人口库', 'Ministry of Public Security · population register'],
        ),
      ),
      named(
        'premises',
        commitment(['住所使用承诺', 'Statement on the premises'], ['登记后按比例抽查', 'Checked at random afterwards']),
      ),
      named(
        'transfer-of-shares',
        required(
          'between-parties',
          ['股权转让协议', 'Agreement on the transfer of shares'],
          ['协议由双方订立', 'It is between the parties'],
          ['双方电子签名的全文', 'The whole text, signed electronically by both'],
        ),
      ),
    ],
    situations: [
      ['name-or-scope', ['改名称、经营范围', 'Name or scope']],
      ['representative', ['换法定代表人', 'Legal representative'], 'new-representative'],
      ['seat', ['换住所', 'Seat'], 'premises'],
      ['shares', ['转让股权', 'Shareholders'], 'transfer-of-shares'],
    ],
    steps: licenceSteps(
      ['选要变更的事项，系统列出要签的文件', 'Choose the changes; the papers to sign are listed'],
      ['核对决议、签名和新登记信息', 'Resolution, signatures and new data are examined'],
      ['一个工作日内登记', 'Registered within one working day'],
      ['更新电子营业执照', 'The electronic licence is renewed'],
      ['变更信息推送税务、社保、公积金、银行，不用再跑', 'Tax, insurance, fund and bank are told'],
    ),
    acceptance: [
      ['自作出变更决议、决定或者法定变更事项发生之日起三十日内申请', 'Within thirty days of the resolution or event'],
    ],
    questions: [
      [
        ['原法定代表人不配合怎么办？', 'The old legal representative refuses.'],
        [
          '公司变更法定代表人，由变更后的法定代表人签署申请书即可。',
          'The new one signs the application; that is enough.',
        ],
      ],
    ],
    result: ['变更后的营业执照', 'The changed licence'],
    popularity: 5100,
    offeredBy: bothProvinces,
  },
  {
    name: ['企业简易注销登记', 'Simple deregistration of a company'],
    summary: [
      '没有债权债务的企业，公示二十天后直接注销，税务、社保一起办结。',
      'Without debts: after twenty days of publication, with tax and insurance.',
    ],
    alsoCalled: '注销公司 公司注销 注销营业执照 关公司 简易注销',
    department: 'market',
    type: '01',
    sequence: [601, 4],
    audience: 'enterprise',
    theme: '165',
    laws: [
      [`${regulations}第三十一条、第三十三条`, `${regulationsEn}, art. 31 and 33`],
      ['《中华人民共和国公司法》第二百四十条', 'Company Law, art. 240'],
    ],
    limit: [3, 1],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      businessLicence,
      commitment(
        ['全体投资人承诺书', 'Statement of all investors'],
        ['公示期内接受各部门和债权人异议', 'Open to objections while published'],
      ),
      abolished(['清税证明', 'Tax clearance'], ['系统自动核对欠税情况', 'Taxes are looked up']),
    ],
    steps: licenceSteps(
      ['全体投资人签承诺书，网上公示二十日', 'All investors sign; published for twenty days'],
      ['公示期满，系统核对税务、社保、异议情况', 'Then taxes, insurance and objections are looked up'],
      ['一个工作日内登记', 'Registered within one working day'],
      ['营业执照作废', 'The licence is void'],
      ['注销通知书送达，公示系统同步更新', 'The notice is delivered and the public register changed'],
    ),
    acceptance: [
      ['未发生债权债务或者已将债权债务清偿完结', 'No debts, or all settled'],
      ['没有被列入经营异常名录，股权没有被冻结或者出质', 'Not listed as abnormal, shares neither frozen nor pledged'],
    ],
    questions: [
      [
        ['公示期间有人提异议怎么办？', 'If somebody objects?'],
        [
          '简易注销终止，处理完异议后可以再申请，或者走普通注销。',
          'It ends; afterwards you may apply again or take the ordinary way.',
        ],
      ],
    ],
    result: ['注销登记通知书', 'Notice of deregistration'],
    popularity: 3200,
    offeredBy: bothProvinces,
  },
  {
    name: ['股权出质登记', 'Registration of a pledge of shares'],
    summary: [
      '用公司股权做担保融资时办理，登记后质权才生效。',
      'Shares as security: the pledge begins with registration.',
    ],
    alsoCalled: '股权质押 股权出质 股权融资',
    department: 'market',
    type: '07',
    sequence: [602],
    audience: 'enterprise',
    theme: '050',
    laws: [
      ['《中华人民共和国民法典》第四百四十三条', 'Civil Code, art. 443'],
      ['《股权出质登记办法》', 'Measures for Registering Pledges of Shares'],
    ],
    limit: [3, 0],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      required(
        'between-parties',
        ['质权合同', 'The contract of pledge'],
        ['合同由双方订立', 'It is between the parties'],
        ['双方签字盖章页完整', 'With signatures and seals'],
      ),
    ],
    steps: [
      [
        '双方网上填报',
        'Both file online',
        '股权数额自动带出，双方电子签名。',
        'The shares are filled in; both sign electronically.',
      ],
      ['核对', 'Compared', '查股权有没有冻结、有没有在先出质。', 'Whether they are frozen or pledged before.'],
      ['登记', 'Registered', '当场发登记通知书并公示。', 'At once, with a notice and publication.'],
    ],
    acceptance: [
      [
        '出质股权所在公司在本机关登记，股权权属清楚、没有被冻结',
        'The company is registered here; the shares are clear and not frozen',
      ],
    ],
    questions: [
      [
        ['上市公司的股权也在这里办吗？', 'Shares of listed companies?'],
        ['不在，由证券登记结算机构办理。', 'Not here, but at the securities depository.'],
      ],
    ],
    result: ['股权出质设立登记通知书', 'Notice of the registered pledge'],
    popularity: 700,
  },
]
