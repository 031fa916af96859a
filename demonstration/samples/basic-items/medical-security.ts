import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const medicalSecurityItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'medical-security',
    `
20 301 person 085 45 5 670 | 城乡居民基本医疗保险参保登记 | Basic medical insurance for residents | 社会保险法 | 居民医保 交医保 医保参保 新农合
20 301-002 person 005 45 5 420 | 新生儿参加基本医疗保险 | Medical insurance of a newborn | 社会保险法 | 新生儿医保 宝宝医保 新生儿参保 婴儿医保
20 001 person 085 34 5 160 | 职工基本医疗保险参保登记（灵活就业人员） | Employee medical insurance for the self-employed | 社会保险法 | 自己交医保
20 002-001 enterprise 035 34 5 90 | 用人单位医疗保险参保登记 | Medical insurance registration of an employer | 社会保险法
20 002-002 enterprise 035 34 5 60 | 用人单位职工医疗保险增减员申报 | Employees joining and leaving the medical insurance | 社会保险法
20 003 person 085 34 5 50 | 基本医疗保险暂停、终止参保 | Pausing or ending medical insurance | 社会保险法
20 302 person 145 34 2 820 | 异地就医备案 | Filing for treatment in another province | 社会保险法 | 异地看病 异地医保 外地住院报销 跨省就医
20 303 person 085 34 15 350 | 基本医疗保险关系转移接续 | Transfer of a medical insurance record | 社会保险法 | 医保转移 转医保 医保跨省转移 医保年限
05 304 person 005 34 20 410 | 生育津贴支付 | Maternity allowance | 社会保险法 | 生育保险 生育津贴 产假工资 生孩子报销
20 004-001 person 005 34 20 200 | 生育医疗费用支付（报销） | Refund of the costs of a birth | 社会保险法 | 生育险 产检报销
20 004-002 person 005 34 20 60 | 计划生育手术医疗费用支付 | Costs of family planning operations | 社会保险法
07 305 person 145 34 20 470 | 门诊慢性病、特殊疾病待遇认定 | Outpatient benefits for chronic and special diseases | 社会保险法 | 慢病 慢性病报销 特病 门特
20 005 person 145 34 5 80 | 高血压、糖尿病门诊用药保障备案 | Outpatient medicine for high blood pressure and diabetes | 社会保险法
20 306 person 145 34 30 490 | 医疗费用手工（零星）报销 | Refund of medical bills | 社会保险法 | 报销医药费 医保报销 手工报销 住院报销
20 006 person 145 34 10 90 | 门诊费用跨省直接结算 | Settlement of outpatient costs in another province | 社会保险法
20 007 person 145 34 10 50 | 转诊转院备案 | Filing of a transfer to another hospital | 社会保险法
20 008 person 145 4 15 40 | 双通道药品、特殊药品使用备案 | Use of special medicines | 社会保险法
20 009-001 person 085 34 1 360 | 医保个人账户查询与缴费记录查询 | Medical insurance account and payments | 社会保险法 | 医保余额 医保查询
20 009-002 person 085 34 1 180 | 参保凭证（医保缴费证明）打印 | Proof of medical insurance | 社会保险法 | 医保证明
20 009-003 person 085 34 1 240 | 医保电子凭证激活 | Activating the electronic medical insurance code | 社会保险法 | 医保码
20 009-004 person 085 34 1 110 | 职工医保个人账户家庭共济备案 | Sharing a medical account in the family | 社会保险法
20 009-005 person 085 34 10 60 | 职工医保个人账户一次性支取 | Paying out a medical account | 社会保险法
20 009-006 person 085 34 5 60 | 参保人员医保信息变更 | Change of your data in the medical insurance | 社会保险法
05 001 person 085 4 20 170 | 医疗救助申请 | Medical relief | 社会救助暂行办法 | 大病救助 看不起病
20 010 person 145 34 20 90 | 城乡居民大病保险报销 | Critical illness insurance of residents | 社会保险法
20 011-001 person 145 34 15 70 | 长期护理保险失能评估申请 | Long-term care insurance: assessment | 社会保险法
20 011-002 person 145 34 15 40 | 长期护理保险待遇申领 | Long-term care insurance: benefits | 社会保险法
20 307 enterprise 110 34 90 80 | 零售药店申请医保定点 | Designation of a pharmacy | 零售药店医疗保障定点管理暂行办法 | 医保药店 定点药店 药店医保
20 307-001 enterprise 110 34 90 60 | 医疗机构申请医保定点 | Designation of a medical institution | 医疗机构医疗保障定点管理暂行办法
20 307-002 enterprise 110 34 20 25 | 医保定点协议变更与终止 | Change or end of a designation | 医疗机构医疗保障定点管理暂行办法
20 012 person 110 34 60 40 | 欺诈骗取医疗保障基金举报 | Reporting medical insurance fraud | 医疗保障基金使用监督管理条例
20 013 enterprise 110 23 20 15 | 医药价格和招采信用评价修复 | Repair of credit in drug procurement | 医疗保障基金使用监督管理条例
20 014 enterprise 110 23 30 20 | 药品和医用耗材挂网申请 | Listing of medicines and consumables for purchase | 社会保险法
`,
  ),
]
