import type { AbolishedProof } from '#catalogue'
import { type Pair, words } from './words.ts'

const clauses = {
  streamline: {
    on: '2015-11-27',
    words: [
      '国办发〔2015〕86号：凡没有法律法规依据的证明和盖章环节一律取消',
      'State Council General Office 2015 No. 86: proofs and stamps without a basis in law are abolished',
    ],
  },
  police: {
    on: '2016-08-01',
    words: [
      '公通字〔2016〕21号：改进和规范公安派出所出具证明工作',
      'Ministry of Public Security and others, 2016 No. 21: what police stations certify',
    ],
  },
  cleaning: {
    on: '2018-06-15',
    words: [
      '国办发〔2018〕47号：证明事项清理',
      'State Council General Office 2018 No. 47: proofs reviewed and abolished',
    ],
  },
  communities: {
    on: '2020-02-11',
    words: [
      '民发〔2020〕20号：不应由基层群众性自治组织出具的证明',
      'Ministry of Civil Affairs and others, 2020 No. 20: what communities are not to certify',
    ],
  },
  commitment: {
    on: '2020-10-27',
    words: [
      '国办发〔2020〕42号：证明事项告知承诺制',
      'State Council General Office 2020 No. 42: commitment in place of proof',
    ],
  },
} as const satisfies Record<string, { on: string; words: Pair }>

// A line each: id, what replaced it, name, how it goes now, both in both languages, other names by spaces.
const byPolice = `
my-mother-is-my-mother | data | “我妈是我妈”的证明 | Proof that my mother is my mother | 由公安人口库核对亲属关系 | Kinship is looked up in the population register | 证明你妈是你妈 亲子关系证明 母子关系证明 父子关系证明
kinship | data | 亲属关系证明 | Proof of kinship | 户口簿、结婚证、出生医学证明能反映的，办事部门自己核对 | Where register, marriage and birth records show it, the office looks it up | 家庭关系证明 直系亲属关系证明
same-person | data | 同一人证明 | Proof of being one and the same person | 由公安人口库核对曾用名和号码变更 | Former names and numbers are looked up in the population register | 两个身份证号是同一人的证明 曾用名证明
name-change | data | 姓名变更证明 | Proof of a changed name | 户口登记里有变更记录，由部门查 | The household register records it; the office looks there | 更名证明
birth-date-change | data | 出生日期更正证明 | Proof of a corrected date of birth | 户口登记里有更正记录，由部门查 | The household register records it; the office looks there
household-members | data | 家庭成员证明 | Proof of household members | 由公安人口库核对 | Looked up in the population register | 家庭人口证明
identity-by-station | certificate | 派出所开具的身份证明 | Proof of identity by a police station | 出示居民身份证或者电子证照 | Show the identity card or its electronic certificate | 派出所身份证明
lost-card | none | 身份证丢失证明 | Proof of a lost identity card | 直接补领，不用证明 | Apply for the replacement; no proof is needed | 身份证遗失证明 身份证挂失证明
lost-register | none | 户口簿遗失登报声明 | Newspaper notice of a lost household register | 当场声明，不用登报 | Say so at the counter; no newspaper | 户口本遗失声明 户口簿挂失登报
household-move-consent | data | 原籍同意迁出证明 | Consent of the former place to move away | 跨地区户口迁移一站办，两地在网上核对 | Moves between regions are settled online by both places | 同意迁出证明 准迁证存根
not-in-register | data | 未落户证明 | Proof of not being in a household register | 由公安人口库核对 | Looked up in the population register | 未入户证明 未上户口证明
card-expired-validity | none | 身份证过期仍为本人的证明 | Proof of identity while the card has run out | 刷脸核对本人，同时办换领 | The face is compared, and the card renewed at the same time
good-conduct-station | data | 派出所现实表现证明 | Proof of good conduct by a police station | 需要的由部门查违法犯罪记录 | Where it matters the office looks up criminal records | 政审现实表现证明
`

// What communities do not certify.
const byCommunities = `
living | data | 健在证明 | Proof of being alive | 刷脸认证，或者由医保、公安数据核对 | A face check, or medical and police data | 生存证明 在世证明 居住健在证明
single | data | 未婚证明 | Proof of being unmarried | 由婚姻登记库查；民政部门2015年起不再出具 | Looked up in the marriage records; not issued since 2015 | 单身证明 无婚姻登记记录证明
marital-status | data | 婚姻状况证明 | Proof of marital status | 由婚姻登记库查，或者个人声明 | Looked up in the marriage records, or stated | 婚姻证明
not-remarried | data | 未再婚证明 | Proof of not having married again | 由婚姻登记库查 | Looked up in the marriage records | 丧偶未再婚证明 离异未再婚证明
marriage-and-births | data | 婚育状况证明 | Proof of marriage and births | 由婚姻登记库和生育登记查 | Looked up in the records of marriages and births | 婚育证明 流动人口婚育证明
family-planning | none | 计划生育证明 | Family planning certificate | 已取消，办事不再看 | Abolished; nobody asks for it any more | 计生证明 无超生证明 未违反计划生育政策证明
birth-by-community | certificate | 社区开具的出生证明 | Proof of birth by a community | 使用出生医学证明 | The medical certificate of birth is used | 村委会出生证明
death-by-community | certificate | 社区开具的死亡证明 | Proof of death by a community | 使用死亡医学证明或者法院判决 | The medical certificate of death, or a judgment, is used | 村委会死亡证明
illness | certificate | 社区开具的疾病状况证明 | Proof of illness by a community | 使用医院的诊断证明 | The diagnosis of a hospital is used | 患病证明
disability-by-community | certificate | 社区开具的残疾状况证明 | Proof of disability by a community | 使用残疾人证 | The disability card is used | 残疾状况证明
employment-by-community | data | 社区开具的就业状况证明 | Proof of employment by a community | 由社保和就业数据查 | Looked up in insurance and employment records | 无业证明 待业证明 未就业证明
poverty | data | 家庭经济困难证明 | Proof of hardship | 由民政低收入人口库核对，学生资助用承诺书 | Looked up with civil affairs; for student aid a statement is enough | 贫困证明 经济困难证明 困难证明 低收入证明
income-by-community | commitment | 社区开具的收入证明 | Proof of income by a community | 本人承诺，由税务、社保数据核对 | Stated, and compared with tax and insurance records | 居委会收入证明
assets | data | 居民财产证明 | Proof of property by a community | 由不动产、车辆、存款核对系统查 | Looked up in registers of homes, vehicles and deposits | 家庭财产证明 无财产证明
personal-file | data | 社区开具的个人档案证明 | Proof of a personal file by a community | 由公共就业服务机构查 | The employment service looks it up | 档案存放证明
lost-property | none | 遗失物品证明 | Proof of lost things | 本人说明就可以 | It is enough to say so | 物品遗失证明
no-crime-by-community | data | 社区开具的无犯罪记录证明 | Proof of no criminal record by a community | 由公安机关查 | Looked up by the police
address-by-community | data | 社区开具的居住证明 | Proof of address by a community | 由居住登记、租赁备案查，查不到的本人承诺 | Looked up in residence and lease records; otherwise stated | 居委会居住证明 村委会居住证明 实际居住证明
sole-child-by-community | commitment | 独生子女证明 | Proof of being an only child | 有光荣证的用证，没有的本人承诺 | The certificate where there is one; otherwise stated | 只生育一个子女证明
guardian-by-community | data | 监护关系证明 | Proof of guardianship | 户口簿、出生医学证明能反映的，部门自己核对 | Looked up in register and birth records | 监护人证明
bank-card-owner | none | 存折户主是本人的证明 | Proof that the savings book is one’s own | 银行按实名开户记录核对 | The bank has the real name on file
heir-by-community | commitment | 社区开具的继承人证明 | Proof of heirs by a community | 由婚姻、户籍数据核对，其余书面承诺 | Looked up in marriage and household records, the rest stated | 无其他继承人证明 第一顺序继承人证明
dog-is-mine | none | 养犬邻居同意证明 | Consent of neighbours to a dog | 已取消 | Abolished
electric-bike-owner | none | 电动自行车来历证明 | Proof of where an electric bicycle came from | 没有发票的本人声明 | Without an invoice it is stated | 电动车来历证明
`

// What offices asked for besides.
const byOffices = `
graduate-not-employed | data | 毕业未就业证明 | Proof of a graduate without work | 由社保和就业登记数据查 | Looked up in insurance and employment records | 未就业毕业生证明
tax-registration | data | 税务登记证复印件 | Copy of the tax registration | 五证合一，看营业执照 | It is one with the business licence
organisation-code | data | 组织机构代码证复印件 | Copy of the organisation code certificate | 五证合一，看营业执照 | It is one with the business licence
premises-use | commitment | 住所（经营场所）使用证明 | Proof of the use of premises | 申报承诺，不用产权证和租赁合同 | Declared and promised; neither title nor lease | 经营场所使用证明 住所证明 场地使用证明
home-to-shop-consent | commitment | 利害关系业主同意将住宅改变为经营性用房的证明 | Consent of neighbours to a shop in a home | 申报承诺 | Declared and promised | 住改商证明
capital-verified | none | 验资报告 | Report on paid-in capital | 认缴登记制，不用交 | Capital is subscribed; no report is asked for | 验资证明
bank-credit | commitment | 银行资信证明 | Bank reference | 承诺符合资金条件，事后抽查 | Stated, and checked at random afterwards | 资信证明 银行存款证明
company-not-dissolved | data | 企业存续证明 | Proof that a company still exists | 由企业登记库查 | Looked up in the register of enterprises | 企业在营证明
company-name-changed | data | 企业名称变更证明 | Proof of a changed company name | 由企业登记库查 | Looked up in the register of enterprises | 工商变更证明
no-violation | data | 企业无违法违规证明 | Proof that a company broke no rules | 信用报告一份代替多份 | One credit report takes the place of many | 守法证明 企业合规证明
newspaper-licence | none | 营业执照遗失登报公告 | Newspaper notice of a lost licence | 在企业信用公示系统免费公告 | Announced free of charge in the publicity system | 营业执照遗失声明
cancel-newspaper | none | 公司注销登报公告 | Newspaper notice of winding up | 在企业信用公示系统免费公告 | Announced free of charge in the publicity system | 清算公告报样
social-insurance-paid | data | 社保缴费证明原件 | Original proof of contributions | 由社保数据查 | Looked up in insurance records | 社保缴费证明盖章件
not-insured-elsewhere | data | 异地未参保证明 | Proof of no insurance elsewhere | 由全国社保、医保平台查 | Looked up on the national insurance platforms | 未参加医保证明 未享受医保待遇证明
pension-not-drawn | data | 未领取养老待遇证明 | Proof of no pension | 由社保数据查 | Looked up in insurance records | 未享受养老保险待遇证明
pension-alive-yearly | data | 领取养老金年度生存认证证明 | Yearly proof of life for pensions | 刷脸认证，数据比对为主 | Mostly data; otherwise a face check | 养老金领取资格证明
leave-unit | data | 解除劳动关系证明 | Proof that employment ended | 用人单位停保记录可查，失业金申领不再要 | The end of insurance is on record; not asked for unemployment benefit | 离职证明
unemployed-card | data | 失业证原件 | Original unemployment card | 由就业登记数据查 | Looked up in employment records
home-not-owned | data | 无房证明 | Proof of owning no home | 由不动产登记库查 | Looked up in the real estate register | 家庭无房证明 名下无房证明
first-home | data | 首套房证明 | Proof of a first home | 由不动产登记库查，查不到的书面承诺 | Looked up in the real estate register; otherwise stated | 家庭住房套数证明
fund-paid | data | 公积金缴存证明原件 | Original proof of fund contributions | 全国住房公积金平台查 | Looked up on the national fund platform
fund-loan-free | data | 无公积金贷款证明 | Proof of no fund loan | 全国住房公积金平台查 | Looked up on the national fund platform | 异地无公积金贷款证明
retire-leave-city | none | 离开本市证明 | Proof of leaving the city | 已取消 | Abolished | 户口迁出本市证明 不再本市就业证明
school-address | data | 入学居住证明 | Proof of address for school | 由户籍、居住证、不动产数据核对 | Looked up in household, residence and title records | 入学实际居住证明
vaccination-paper | data | 纸质预防接种查验证明 | Paper proof of vaccination for school | 由免疫规划系统查 | Looked up in the vaccination system
degree-verified | data | 学历认证报告 | Report verifying a degree | 由学信网数据核对 | Looked up in the national records of degrees | 学历验证报告 学历公证
teacher-conduct | data | 申请人思想品德鉴定表 | Appraisal of moral conduct for teachers | 由公安违法犯罪记录核对 | Criminal records are looked up | 思想品德证明
driver-health | data | 驾驶人身体条件纸质证明 | Paper health certificate for drivers | 体检结果由医院网上传 | The hospital sends the result online | 驾驶人体检表 身体条件证明
driver-no-accident | data | 三年内无重大以上交通责任事故证明 | Proof of no grave accident in three years | 由公安交管数据查 | Looked up in traffic records | 无重大交通事故证明 安全驾驶证明
driver-no-drugs | data | 无吸毒记录证明 | Proof of no drug record | 由公安数据查 | Looked up by the police | 无暴力犯罪记录证明 无酒后驾驶记录证明
taxi-no-crime | data | 网约车司机无犯罪记录证明 | Proof of no record for ride-hailing drivers | 运输部门直接向公安查 | Transport asks the police directly
lawyer-file | none | 律师执业人事档案存放证明 | Proof of a file for lawyers | 已取消 | Abolished | 人事档案存放证明
notary-adoption | commitment | 收养人经济状况证明 | Proof of means for adoption | 本人承诺，由部门核对 | Stated, and compared by the office
legal-aid-means | commitment | 法律援助经济困难证明 | Proof of hardship for legal aid | 本人如实说明，由信息共享核查 | Stated truthfully, and checked by shared data | 法律援助经济状况证明
veteran-unit | data | 退役军人原部队证明 | Proof by the former unit of a veteran | 由退役军人档案查 | Looked up in the veterans’ files
`

/** 奇葩证明 and others that nobody may ask for any more; the documents are real, the choice and the wording are samples. */
export const sampleAbolishedProofs: readonly AbolishedProof[] = [
  ...readProofs(byPolice, () => 'police'),
  ...readProofs(byCommunities, () => 'communities'),
  ...readProofs(byOffices, (replacedBy) =>
    replacedBy === 'commitment' ? 'commitment' : replacedBy === 'none' ? 'streamline' : 'cleaning',
  ),
]

function readProofs(
  table: string,
  clauseOf: (replacedBy: AbolishedProof['replacedBy']) => keyof typeof clauses,
): AbolishedProof[] {
  return table
    .trim()
    .split('\n')
    .map((line) => readLine(line, clauseOf))
}

function readLine(line: string, clauseOf: Parameters<typeof readProofs>[1]): AbolishedProof {
  const [id, kind, zh, en, howZh, howEn, otherNames] = line.split(' | ')
  const replacedBy = (['data', 'certificate', 'commitment', 'none'] as const).find((each) => each === kind)
  if (!id || !replacedBy || !zh || !en || !howZh || !howEn) throw new RangeError(`Not a line of the table: ${line}`)
  const clause = clauses[clauseOf(replacedBy)]
  return {
    ...{ id, replacedBy },
    name: { zh, en },
    otherNames: otherNames?.split(' ') ?? [],
    how: { zh: howZh, en: howEn },
    clause: words(clause.words),
    abolishedOn: clause.on,
  }
}
