import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const healthItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'health',
    `
20 511 person 005 45 3 370 | 生育登记 | Registration of a birth to come | 人口与计划生育法 | 准生证 生育服务证 怀孕登记 办准生证
05 001 person 005 45 30 420 | 育儿补贴申领 | Childcare allowance | 人口与计划生育法 | 育儿补贴 三千六
05 002-001 person 065 45 30 70 | 农村部分计划生育家庭奖励扶助 | Allowance for rural families with few children | 人口与计划生育法
05 002-002 person 065 45 30 50 | 计划生育家庭特别扶助（独生子女伤残死亡） | Allowance for parents who lost an only child | 人口与计划生育法
08 001 person 065 45 30 80 | 独生子女父母光荣证补发、奖励 | Certificate and award for parents of one child | 人口与计划生育法
05 003 person 005 4 15 60 | 孕产妇免费基本医疗、产前检查 | Free care before birth | 母婴保健法
20 001 person 005 4 15 70 | 婚前医学检查、孕前优生健康检查 | Medical check before marriage and pregnancy | 母婴保健法
07 512 person 005 4 3 430 | 出生医学证明首次签发 | Medical certificate of birth | 母婴保健法 | 出生证 出生证明 宝宝出生证 办出生证
07 512-001 person 005 4 5 120 | 出生医学证明换发、补发 | Replacement of a medical certificate of birth | 母婴保健法
07 001 person 155 45 3 110 | 居民死亡医学证明（推断）书签发 | Medical certificate of death | 民法典
01 513 person 050 34 20 150 | 医师执业注册 | Registration of a doctor | 医师法 | 医师注册 医生注册 执业医师证 医师变更
01 513-001 person 050 34 20 50 | 医师执业变更注册、多机构备案 | Change of a doctor’s registration | 医师法
20 002 person 050 23 20 90 | 医师资格考试报名 | Medical licensing examination | 医师法
01 001 person 050 2 20 30 | 外国医师来华短期行医许可 | Short-term practice of foreign doctors | 医师法
01 514 person 050 34 20 190 | 护士执业注册 | Registration of a nurse | 护士条例 | 护士注册 护士证 护士执业证 护士延续注册
01 002 person 050 4 20 30 | 乡村医生执业注册 | Registration of village doctors | 乡村医生从业管理条例
01 515 enterprise 110 34 20 200 | 公共场所卫生许可 | Sanitary permit for public places | 公共场所卫生管理条例 | 卫生许可证 理发店卫生许可 美容院许可 开理发店
10 516 enterprise 110 4 20 80 | 诊所备案 | Filing of a clinic | 医疗机构管理条例 | 开诊所 诊所审批 中医诊所 开中医馆
01 003-001 enterprise 110 234 20 50 | 医疗机构设置审批 | Permission to set up a medical institution | 医疗机构管理条例
01 003-002 enterprise 110 234 20 60 | 医疗机构执业登记 | Registration of a medical institution | 医疗机构管理条例
01 003-003 enterprise 110 34 20 20 | 医疗广告审查 | Review of medical advertising | 广告法
01 003-004 enterprise 110 34 20 20 | 母婴保健技术服务执业许可 | Licence for maternal and infant care | 母婴保健法
01 004-001 enterprise 110 34 20 40 | 放射诊疗许可 | Licence for radiotherapy and diagnosis | 职业病防治法
01 004-002 enterprise 110 2 20 15 | 大型医用设备配置许可 | Licence for large medical equipment | 医疗器械监督管理条例
01 005 enterprise 110 34 20 50 | 饮用水供水单位卫生许可 | Sanitary permit for water suppliers | 传染病防治法
10 001 enterprise 110 34 20 30 | 消毒产品生产企业卫生许可 | Makers of disinfectants | 传染病防治法
10 002 enterprise 110 4 5 70 | 托育机构备案 | Filing of day nurseries | 人口与计划生育法
07 002-001 person 145 34 30 70 | 职业病诊断、鉴定 | Diagnosis of occupational diseases | 职业病防治法
07 002-002 person 145 23 60 40 | 医疗事故技术鉴定 | Expert opinion on medical accidents | 医疗事故处理条例
20 003 person 145 34 1 190 | 从业人员健康检查（健康证） | Health certificate for food and service workers | 食品安全法 | 健康证 体检
20 004 person 145 45 1 150 | 预防接种（疫苗预约与接种证） | Vaccinations and vaccination book | 疫苗管理法 | 打疫苗 接种证
20 005 person 145 45 1 170 | 家庭医生签约服务 | Family doctor | 基本医疗卫生与健康促进法 | 家庭医生
20 006 person 145 45 1 80 | 65岁以上老年人免费健康体检 | Free check-up for people over 65 | 基本医疗卫生与健康促进法
20 007 person 145 23 1 260 | 预约挂号服务 | Booking a doctor’s appointment | 基本医疗卫生与健康促进法 | 挂号
20 008 person 145 4 5 50 | 严重精神障碍患者救治救助 | Care of the severely mentally ill | 精神卫生法
08 002 person 145 234 20 50 | 无偿献血奖励与用血费用报销 | Blood donors: honours and refunds | 献血法
20 009 person 145 34 20 40 | 医疗纠纷调解申请 | Mediation of medical disputes | 医疗纠纷预防和处理条例
`,
  ),
  ...readBasicItems(
    'tcm',
    `
01 001 person 050 2 20 50 | 中医（专长）医师资格认定 | Doctors of Chinese medicine with a speciality | 中医药法
10 001 person 040 4 20 30 | 中医养生保健、中药煎制备案 | Filing of services in Chinese medicine | 中医药法
`,
  ),
]
