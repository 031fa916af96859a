import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const socialInsuranceItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'human-resources',
    `
20 111 person 085 34 30 760 | 社会保障卡申领 | Social security card | 社会保险法 | 办社保卡 社保卡 补办社保卡 电子社保卡
20 111-001 person 085 34 1 260 | 社会保障卡补领、换领 | Replacement of a social security card | 社会保险法 | 社保卡丢了 换卡
20 111-002 person 085 34 1 150 | 社会保障卡挂失与解挂 | Blocking and unblocking a social security card | 社会保险法 | 挂失
20 111-003 person 085 34 1 160 | 社会保障卡启用（激活） | Activating a social security card | 社会保险法 | 激活社保卡
20 111-004 person 085 34 1 120 | 社会保障卡密码修改与重置 | Changing the password of a social security card | 社会保险法
20 111-005 person 085 12 1 210 | 电子社会保障卡申领 | Electronic social security card | 社会保险法
20 111-006 person 085 34 1 40 | 社会保障卡注销 | Cancelling a social security card | 社会保险法
20 112 person 085 34 45 480 | 企业职工基本养老保险关系转移接续 | Transfer of an employee pension record | 社会保险法 | 社保转移 养老保险转移 养老金转移 跨省转社保
20 112-001 person 085 34 45 120 | 城乡居民基本养老保险关系转移接续 | Transfer of a residents’ pension record | 社会保险法
20 112-002 person 085 34 45 80 | 企业职工与城乡居民基本养老保险衔接 | Joining an employee and a residents’ pension | 社会保险法
20 112-003 person 085 34 45 60 | 机关事业单位与企业养老保险关系转移接续 | Pension transfer between public institutions and firms | 社会保险法
20 112-004 person 085 23 45 30 | 军地养老保险关系转移接续 | Pension transfer between army and civil life | 军人保险法
20 113 person 150 45 1 880 | 养老保险待遇资格认证 | Yearly proof for drawing a pension | 社会保险法 | 养老金认证 退休认证 刷脸认证 领养老金认证
07 114 person 150 34 30 360 | 企业职工退休申请 | Retirement of an employee | 社会保险法 | 办退休 退休手续 退休审批 延迟退休
07 114-001 person 150 34 30 80 | 企业职工提前退休（特殊工种、病退）审核 | Early retirement for hard trades or illness | 社会保险法
07 114-002 person 150 34 30 50 | 弹性提前、延迟退休申请 | Flexible earlier or later retirement | 国务院关于渐进式延迟法定退休年龄的办法
20 015 person 150 34 20 260 | 职工基本养老金核定与发放 | Calculating and paying the employee pension | 社会保险法 | 退休金 算退休金
20 016 person 150 45 20 280 | 城乡居民养老保险待遇申领 | Drawing the residents’ pension | 社会保险法 | 农村养老金 60岁领养老金
05 007-001 person 155 34 30 240 | 丧葬补助金和抚恤金申领 | Funeral grant and survivors’ benefit | 社会保险法 | 丧葬费 抚恤金
05 007-002 person 155 34 30 40 | 个人账户一次性待遇申领 | One-off payment of a pension account | 社会保险法
05 008 person 085 34 30 20 | 病残津贴申领 | Invalidity allowance | 社会保险法
20 115 person 085 34 1 910 | 个人社会保险权益记录查询打印 | Your social insurance record | 社会保险法 | 社保查询 打社保清单 社保证明 缴费记录
20 115-001 enterprise 035 34 1 140 | 单位社会保险参保证明查询打印 | Proof of an employer’s insurance | 社会保险法
20 116 person 085 34 15 330 | 灵活就业人员参加企业职工养老保险登记 | Pension insurance for the self-employed | 社会保险法 | 灵活就业社保 自己交社保 个人交社保 个体户社保
20 017-001 person 085 45 15 240 | 城乡居民养老保险参保登记 | Joining the residents’ pension insurance | 社会保险法 | 农村社保 居民养老保险
20 017-002 person 085 345 1 130 | 城乡居民养老保险费缴纳 | Paying the residents’ pension contribution | 社会保险法
20 117 enterprise 035 34 15 240 | 用人单位社会保险登记 | Social insurance registration of an employer | 社会保险法 | 企业社保开户 单位社保登记 公司交社保 社保开户
20 117-001 enterprise 035 34 5 70 | 参保单位信息变更 | Change of an insured employer’s data | 社会保险法
20 117-002 enterprise 165 34 15 45 | 参保单位注销登记 | Deregistration of an insured employer | 社会保险法
20 018 enterprise 035 34 5 180 | 职工参保登记（增员、减员） | Employees joining and leaving the insurance | 社会保险法 | 社保增员 社保减员 停保
20 019 person 085 34 5 70 | 个人基本信息变更（社会保险） | Change of your data in the social insurance | 社会保险法
20 020 enterprise 035 34 15 100 | 社会保险缴费申报与补缴 | Declaring and paying up contributions | 社会保险法
20 021 person 085 34 10 40 | 社会保险费退费申请 | Refund of contributions | 社会保险法
05 118 enterprise 030 34 30 180 | 稳岗返还（失业保险） | Job retention refund | 失业保险条例 | 稳岗补贴 稳岗返还 失业保险返还 企业补贴
07 002 person 085 34 60 190 | 工伤认定申请 | Recognition of a work injury | 工伤保险条例 | 工伤 认定工伤
07 003 person 085 23 60 110 | 劳动能力鉴定申请 | Assessment of working capacity | 工伤保险条例
05 009-001 person 085 34 30 80 | 工伤医疗（康复）费用申报 | Costs of treating a work injury | 工伤保险条例
05 009-002 person 085 34 30 80 | 一次性伤残补助金、伤残津贴申领 | Disability payments after a work injury | 工伤保险条例
05 009-003 person 155 34 30 30 | 一次性工亡补助金、供养亲属抚恤金申领 | Payments after a death at work | 工伤保险条例
05 009-004 person 085 34 30 20 | 工伤职工辅助器具配置申请 | Aids for people injured at work | 工伤保险条例
20 022 enterprise 035 34 5 60 | 工程建设项目工伤保险参保登记 | Work injury insurance of building projects | 工伤保险条例
20 023 enterprise 035 34 3 50 | 工伤事故备案 | Reporting a work accident | 工伤保险条例
20 024 enterprise 030 23 15 40 | 企业年金方案备案 | Filing of a company pension | 企业年金办法
20 025 person 085 12 1 60 | 个人养老金账户开立指引 | Opening a private pension account | 国务院办公厅关于推动个人养老金发展的意见
20 026 person 085 4 15 35 | 被征地农民养老保险补贴 | Pension subsidy for farmers whose land was taken | 社会保险法
`,
  ),
]
