/** How it is had, its name, who holds it, other names separated by spaces. */
export type StateHeldRow = readonly [
  by: 'certificate' | 'data',
  zh: string,
  en: string,
  holder: readonly [zh: string, en: string],
  otherNames: string,
]

const police = ['公安机关', 'Public security'] as const
const civil = ['民政部门', 'Civil affairs'] as const
const health = ['卫生健康部门', 'Health'] as const
const labour = ['人力资源社会保障部门', 'Human resources and social security'] as const
const medical = ['医疗保障部门', 'Medical security'] as const
const market = ['市场监督管理部门', 'Market regulation'] as const
const land = ['自然资源部门', 'Natural resources'] as const
const housing = ['住房城乡建设部门', 'Housing and construction'] as const
const fund = ['住房公积金管理中心', 'Housing provident fund centre'] as const
const tax = ['税务机关', 'Tax'] as const
const education = ['教育部门', 'Education'] as const
const transport = ['交通运输部门', 'Transport'] as const
const immigration = ['移民管理机构', 'Immigration'] as const
const justice = ['司法行政部门', 'Justice'] as const
const ecology = ['生态环境部门', 'Ecology and environment'] as const
const emergency = ['应急管理部门', 'Emergency management'] as const
const veterans = ['退役军人事务部门', 'Veterans affairs'] as const
const disabled = ['残疾人联合会', 'Disabled persons’ federation'] as const
const farming = ['农业农村部门', 'Agriculture and rural affairs'] as const
const culture = ['文化和旅游部门', 'Culture and tourism'] as const
const planning = ['发展改革部门', 'Development and reform'] as const
const drugs = ['药品监督管理部门', 'Medical products administration'] as const

/**
 * What the State holds about people and enterprises, by its official name (standards §2.8 rule 10): the certificates of
 * the national catalogue of electronic certificates and what the departments share.
 */
export const stateHeldRows: readonly StateHeldRow[] = [
  [
    'certificate',
    '居民身份证',
    'Resident identity card',
    police,
    '身份证 二代身份证 第二代居民身份证 身份证明 有效身份证件 身份证件 身份证明文件',
  ],
  ['data', '居民户口簿', 'Household register', police, '户口簿 户口本 常住户口簿 户籍证明 户口簿首页 户籍信息'],
  ['certificate', '居住证', 'Residence permit', police, '暂住证'],
  [
    'certificate',
    '无犯罪记录证明',
    'Certificate of no criminal record',
    police,
    '无犯罪证明 有无犯罪记录证明 违法犯罪记录证明 无违法犯罪记录证明',
  ],
  ['certificate', '机动车驾驶证', 'Driving licence', police, '驾驶证 驾照'],
  ['certificate', '机动车行驶证', 'Vehicle licence', police, '行驶证'],
  ['data', '机动车登记证书', 'Certificate of vehicle registration', police, '车辆登记证书'],
  ['data', '户口注销证明', 'Proof of cancelled household registration', police, '户籍注销证明 销户证明'],
  ['data', '亲属关系信息', 'Kinship by household', police, '亲属关系证明 家庭关系证明 直系亲属关系证明'],
  ['data', '人像照片', 'Identity photo on file', police, '身份证照片'],
  ['data', '曾用名信息', 'Former names', police, '曾用名证明 姓名变更证明 同一人证明'],
  ['certificate', '普通护照', 'Ordinary passport', immigration, '护照 因私护照'],
  ['certificate', '往来港澳通行证', 'Exit-entry permit for Hong Kong and Macao', immigration, '港澳通行证'],
  ['certificate', '外国人永久居留身份证', 'Foreign permanent resident ID card', immigration, '永久居留证'],
  ['data', '出入境记录', 'Records of entry and exit', immigration, '出入境记录查询结果 出入境证明'],
  ['certificate', '结婚证', 'Marriage certificate', civil, '结婚证书 婚姻关系证明'],
  ['certificate', '离婚证', 'Divorce certificate', civil, '离婚证书'],
  [
    'data',
    '婚姻登记信息',
    'Marriage records',
    civil,
    '婚姻状况证明 婚姻证明 单身证明 未婚证明 无婚姻登记记录证明 未再婚证明',
  ],
  [
    'data',
    '最低生活保障信息',
    'Minimum living allowance records',
    civil,
    '低保证 最低生活保障证 低保证明 低保对象证明',
  ],
  ['data', '特困人员救助供养信息', 'Records of people in extreme hardship', civil, '特困供养证 特困人员救助供养证'],
  ['certificate', '收养登记证', 'Certificate of adoption', civil, '收养证 收养关系证明'],
  ['certificate', '社会团体法人登记证书', 'Certificate of a registered association', civil, '社会团体登记证书'],
  [
    'certificate',
    '民办非企业单位登记证书',
    'Certificate of a private non-profit institution',
    civil,
    '社会服务机构登记证书',
  ],
  ['data', '火化信息', 'Cremation records', civil, '火化证明 火化证'],
  ['certificate', '出生医学证明', 'Medical certificate of birth', health, '出生证明 出生证'],
  [
    'data',
    '死亡医学证明',
    'Medical certificate of death',
    health,
    '死亡证明 居民死亡医学证明书 居民死亡医学证明（推断）书',
  ],
  ['certificate', '医师执业证书', 'Physician’s licence', health, '医师执业证 执业医师证'],
  ['certificate', '护士执业证书', 'Nurse’s licence', health, '护士执业证'],
  ['certificate', '医疗机构执业许可证', 'Licence of a medical institution', health, '医疗机构许可证'],
  ['certificate', '公共场所卫生许可证', 'Hygiene licence for public places', health, '卫生许可证'],
  ['data', '生育登记信息', 'Birth registrations', health, '生育登记证明 生育服务证 准生证 计划生育证明'],
  [
    'data',
    '社会保险缴费记录',
    'Social insurance contributions',
    labour,
    '社保缴费记录 社保缴费证明 社会保险缴费证明 社会保险参保缴费证明 社保证明 参保证明 社保缴纳证明',
  ],
  ['certificate', '社会保障卡', 'Social security card', labour, '社保卡'],
  [
    'data',
    '就业失业登记信息',
    'Employment and unemployment records',
    labour,
    '就业创业证 就业失业登记证 失业登记证明 失业证明',
  ],
  ['data', '退休信息', 'Pension records', labour, '退休证 退休证明 养老金领取证明'],
  [
    'certificate',
    '专业技术人员职业资格证书',
    'Professional qualification',
    labour,
    '职业资格证书 资格证书 专业技术资格证书',
  ],
  ['certificate', '职业技能等级证书', 'Certificate of vocational skill', labour, '技能等级证书'],
  ['certificate', '人力资源服务许可证', 'Licence of an employment agency', labour, ''],
  ['data', '工伤认定信息', 'Recognised work injuries', labour, '工伤认定决定书 工伤认定书'],
  [
    'data',
    '医保参保信息',
    'Medical insurance records',
    medical,
    '医保缴费证明 医疗保险参保证明 医疗保险缴费证明 参保凭证 医保证明',
  ],
  ['data', '医保结算信息', 'Medical insurance settlements', medical, '医保结算单 医疗费用结算单'],
  [
    'certificate',
    '营业执照',
    'Business licence',
    market,
    '营业执照副本 营业执照正本 企业营业执照 工商营业执照 企业法人营业执照 个体工商户营业执照 统一社会信用代码证 组织机构代码证 税务登记证',
  ],
  ['certificate', '食品经营许可证', 'Food business licence', market, '食品流通许可证 餐饮服务许可证'],
  ['certificate', '食品生产许可证', 'Food production licence', market, ''],
  ['certificate', '特种设备使用登记证', 'Registration of special equipment', market, ''],
  [
    'data',
    '企业登记信息',
    'Enterprise register',
    market,
    '企业登记档案 企业信息查询单 工商登记信息 股东信息 企业变更登记证明',
  ],
  ['certificate', '药品经营许可证', 'Drug distribution licence', drugs, ''],
  ['certificate', '医疗器械经营许可证', 'Licence for medical devices', drugs, '医疗器械经营企业许可证'],
  [
    'certificate',
    '不动产权证书',
    'Title certificate of real estate',
    land,
    '不动产权证 房产证 房屋所有权证 土地使用证 国有土地使用证 产权证 房产证明 不动产权属证书',
  ],
  [
    'certificate',
    '不动产登记证明',
    'Certificate of entry in the real estate register',
    land,
    '他项权证 抵押登记证明 不动产登记证',
  ],
  [
    'data',
    '不动产登记信息',
    'Real estate register',
    land,
    '无房证明 住房情况证明 房产查询证明 不动产查询结果 有无房产证明 家庭住房证明',
  ],
  ['certificate', '建设用地规划许可证', 'Planning permission for land', land, '用地规划许可证'],
  ['certificate', '建设工程规划许可证', 'Planning permission for works', land, '工程规划许可证'],
  ['certificate', '建筑工程施工许可证', 'Construction permit', housing, '施工许可证 建设工程施工许可证'],
  ['certificate', '商品房预售许可证', 'Permit to sell before completion', housing, '预售许可证'],
  ['data', '商品房网签备案合同', 'Filed contract of sale', housing, '购房合同备案证明 网签合同 商品房买卖合同备案证明'],
  ['data', '房屋租赁备案信息', 'Filed leases', housing, '房屋租赁备案证明 房屋租赁登记备案证明 租赁备案证明'],
  ['data', '公租房保障信息', 'Public housing records', housing, '公租房资格证明'],
  [
    'data',
    '住房公积金缴存信息',
    'Housing provident fund records',
    fund,
    '公积金缴存证明 住房公积金缴存证明 公积金证明 住房公积金缴存使用证明',
  ],
  ['data', '住房公积金贷款信息', 'Housing provident fund loans', fund, '公积金贷款结清证明 公积金贷款证明'],
  ['data', '完税信息', 'Tax paid', tax, '完税证明 契税完税证明 税收完税证明 完税凭证 契税完税凭证'],
  ['data', '个人所得税纳税记录', 'Income tax records', tax, '个税证明 个人所得税完税证明 纳税证明 收入纳税证明'],
  ['data', '清税信息', 'Tax clearance', tax, '清税证明'],
  [
    'certificate',
    '学历证书',
    'Certificate of education',
    education,
    '毕业证 毕业证书 学历证明 学历认证 高等教育学历证书',
  ],
  ['certificate', '学位证书', 'Degree certificate', education, '学位证'],
  ['data', '学籍信息', 'School records', education, '学籍证明 在读证明 在校证明'],
  ['certificate', '教师资格证书', 'Teacher’s qualification', education, '教师资格证'],
  ['certificate', '道路运输经营许可证', 'Road transport licence', transport, '道路运输许可证'],
  [
    'certificate',
    '道路运输从业资格证',
    'Road transport qualification',
    transport,
    '从业资格证 道路运输从业人员从业资格证',
  ],
  ['certificate', '道路运输证', 'Road transport vehicle certificate', transport, '营运证 车辆营运证'],
  ['certificate', '律师执业证', 'Lawyer’s licence', justice, '律师执业证书'],
  ['certificate', '法律职业资格证书', 'Legal qualification', justice, '法律职业资格证'],
  ['data', '公证书信息', 'Notarial records', justice, '公证书'],
  ['certificate', '排污许可证', 'Pollutant discharge permit', ecology, '排污证'],
  [
    'data',
    '环境影响评价批复',
    'Approval of the environmental assessment',
    ecology,
    '环评批复 环评批复文件 环境影响评价批复文件',
  ],
  ['certificate', '危险化学品经营许可证', 'Licence for dangerous chemicals', emergency, ''],
  ['certificate', '特种作业操作证', 'Special operations certificate', emergency, '特种作业证'],
  ['data', '退役军人信息', 'Veterans’ records', veterans, '退役证 退伍证 退役军人优待证 转业证 复员证'],
  ['certificate', '残疾人证', 'Disability card', disabled, '残疾证 中华人民共和国残疾人证'],
  ['certificate', '农药经营许可证', 'Pesticide licence', farming, ''],
  ['data', '土地承包经营权信息', 'Contracted land rights', farming, '土地承包经营权证 农村土地承包经营权证'],
  ['certificate', '导游证', 'Guide’s licence', culture, '电子导游证'],
  ['certificate', '旅行社业务经营许可证', 'Travel agency licence', culture, '旅行社许可证'],
  [
    'data',
    '项目立项批复',
    'Approval of the project',
    planning,
    '立项批复 项目备案证明 立项文件 企业投资项目备案证明 项目核准批复',
  ],
  ['data', '信用信息', 'Credit records', planning, '信用报告 无违法违规证明 合规证明 信用证明'],
]
