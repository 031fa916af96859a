import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const employmentItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'human-resources',
    `
20 101 person 030 45 10 430 | 失业登记 | Registration as unemployed | 就业促进法 | 失业 办失业证 就业创业证 登记失业
05 102 person 085 4 10 580 | 失业保险金申领 | Unemployment insurance benefit | 社会保险法 | 领失业金 失业金 失业补助 失业保险
05 102-001 person 085 4 10 60 | 失业补助金、价格临时补贴申领 | Unemployment relief and price allowance | 失业保险条例
05 102-002 person 030 4 10 190 | 失业保险参保职工技能提升补贴申领 | Subsidy for employees who gain a skill certificate | 失业保险条例 | 技能补贴
05 102-003 person 155 4 10 20 | 失业人员丧葬补助金和抚恤金申领 | Death benefits for the unemployed | 失业保险条例
20 001 person 085 34 15 50 | 失业保险关系转移接续 | Transfer of an unemployment insurance record | 失业保险条例
20 002 person 030 45 5 150 | 就业登记 | Registration as employed | 就业促进法
07 103 person 030 45 20 170 | 就业困难人员认定 | Recognition of difficulty in finding work | 就业促进法 | 4050 就业困难 零就业家庭 公益岗位
05 001-001 person 030 4 20 100 | 就业困难人员社会保险补贴申领 | Insurance subsidy for people who find work hard to get | 就业促进法
05 001-002 person 030 4 20 70 | 公益性岗位补贴申领 | Subsidy for public-interest posts | 就业促进法
05 001-003 person 030 4 20 90 | 高校毕业生灵活就业社会保险补贴申领 | Insurance subsidy for self-employed graduates | 就业促进法
05 002 person 030 4 20 110 | 一次性求职创业补贴申领 | One-off job-search grant for students | 就业促进法
05 003 person 030 4 20 120 | 一次性创业补贴申领 | One-off grant for a new business | 就业促进法
05 004 person 030 4 20 80 | 职业培训补贴申领 | Vocational training subsidy | 就业促进法
05 005 person 050 4 20 60 | 职业技能评价（鉴定）补贴申领 | Subsidy for skill assessments | 就业促进法
05 006-001 enterprise 030 4 20 70 | 企业吸纳就业补贴申领 | Subsidy for firms that hire | 就业促进法
05 006-002 enterprise 030 4 20 50 | 就业见习补贴申领 | Subsidy for traineeships | 就业促进法
20 104 person 030 4 30 230 | 创业担保贷款申请 | Guaranteed loan for starting a business | 就业促进法 | 创业贷款 贴息贷款 小额贷款 开店贷款
20 003 person 030 45 1 170 | 职业介绍与求职登记 | Job placement | 就业促进法 | 找工作 招聘会
20 004 person 030 45 1 60 | 职业指导和创业开业指导 | Career guidance and advice to founders | 就业促进法
20 005 person 030 4 10 140 | 职业技能培训报名 | Vocational training | 就业促进法
20 006 person 030 34 5 200 | 高校毕业生就业报到接收 | Registration of graduates who start work | 就业促进法 | 报到证 毕业生
20 007-001 person 030 34 10 230 | 流动人员人事档案接收、转递 | Transfer of a personnel file | 流动人员人事档案管理服务规定 | 档案转移 调档 档案存放
20 007-002 person 030 34 5 90 | 依据档案出具存档、经历、亲属关系等证明 | Certificates from a personnel file | 流动人员人事档案管理服务规定
20 007-003 person 030 34 5 40 | 档案政审（考察）服务 | Vetting from a personnel file | 流动人员人事档案管理服务规定
01 105 enterprise 030 34 20 130 | 人力资源服务许可 | Licence for employment agencies | 就业促进法 | 人力资源许可证 职业中介许可 开中介公司 招聘公司许可
01 105-001 enterprise 030 34 5 40 | 人力资源服务备案 | Filing of personnel services | 人力资源市场暂行条例
01 106 enterprise 030 34 20 110 | 劳务派遣经营许可 | Licence for labour dispatch | 劳动合同法 | 劳务派遣许可证 派遣公司 劳务公司资质
01 001 enterprise 120 34 60 70 | 民办职业培训学校设立审批 | Founding of a private vocational school | 民办教育促进法
01 002 enterprise 030 34 20 60 | 企业实行不定时工作制和综合计算工时工作制审批 | Permission for irregular working hours | 劳动法
10 001 enterprise 030 34 15 50 | 集体合同审查 | Review of collective agreements | 劳动合同法
10 002 enterprise 030 34 15 45 | 企业裁减人员报告 | Report of planned dismissals | 劳动合同法
20 008 person 030 34 60 330 | 劳动保障监察投诉举报 | Complaint to the labour inspectorate | 劳动保障监察条例 | 投诉公司 欠薪 拖欠工资
20 009-001 person 030 34 60 280 | 劳动人事争议仲裁申请 | Labour arbitration | 劳动争议调解仲裁法 | 劳动仲裁 辞退赔偿
20 009-002 person 030 345 15 120 | 劳动人事争议调解申请 | Mediation of a labour dispute | 劳动争议调解仲裁法
20 010 person 030 4 5 90 | 劳动用工备案 | Filing of employment | 劳动合同法
07 001-001 person 050 23 30 300 | 专业技术人员职称评审 | Appraisal for a professional title | 职称评审管理暂行规定 | 评职称 中级职称 高级工程师
07 001-002 person 050 23 15 70 | 职称证书补办、查询验证 | Replacement and check of a title certificate | 职称评审管理暂行规定
20 011-001 person 050 23 5 250 | 专业技术人员职业资格考试报名 | Entering a professional examination | 国家职业资格目录 | 考证 二建 会计考试
20 011-002 person 050 12 1 180 | 专业技术人员职业资格证书查询核验 | Check of a professional certificate | 国家职业资格目录
20 011-003 person 050 23 10 60 | 专业技术人员职业资格证书补发 | Replacement of a professional certificate | 国家职业资格目录
20 012 person 050 23 1 140 | 技能人员职业资格（技能等级）证书查询 | Check of a skill certificate | 国家职业资格目录
20 013 person 030 34 5 220 | 事业单位公开招聘报名 | Applying for a post at a public institution | 事业单位人事管理条例 | 考编
20 014 person 030 34 20 130 | 人才引进补贴申领 | Grants for skilled talent | 就业促进法
01 003 person 030 23 20 50 | 外国人来华工作许可 | Work permit for foreigners | 出境入境管理法
`,
  ),
]
