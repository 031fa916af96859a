import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const taxItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'tax',
    `
20 721 person 055 4 1 300 | 契税申报 | Deed tax | 契税法 | 交契税 买房交税 契税 房屋契税
20 721-001 person 055 4 1 200 | 二手房交易税费申报 | Taxes on the sale of a second-hand home | 税收征收管理法 | 卖房交税
20 722 person 055 24 1 460 | 开具个人所得税纳税记录 | Individual income tax record | 个人所得税法 | 个税证明 纳税证明 完税证明 个税记录
10 731 enterprise 025 4 20 180 | 注销税务登记（清税） | Tax clearance on closing | 税收征收管理法 | 清税 税务注销 注销税务 清税证明
20 732 enterprise 025 4 1 250 | 一照一码户信息确认 | Tax registration of a new company | 税收征收管理法 | 税务登记 税务报到 新办企业 领发票
20 001-001 person 055 24 1 700 | 个人所得税综合所得年度汇算申报 | Yearly settlement of individual income tax | 个人所得税法 | 个税退税 年度汇算 退税
20 001-002 person 055 24 1 320 | 个人所得税专项附加扣除信息填报 | Extra deductions from individual income tax | 个人所得税法 | 专项扣除 扣除
20 001-003 person 055 4 1 60 | 个人所得税经营所得申报 | Individual income tax on business income | 个人所得税法
20 001-004 person 055 4 1 50 | 个人所得税异议申诉（被冒用身份） | Objection to income reported in your name | 个人所得税法
20 002-001 enterprise 025 4 1 330 | 增值税及附加税费申报 | Value added tax return | 增值税法 | 报税 增值税
20 002-002 enterprise 025 4 1 250 | 企业所得税申报 | Corporate income tax return | 企业所得税法
20 002-003 person 055 4 1 70 | 车辆购置税申报 | Vehicle purchase tax | 车辆购置税法
20 002-004 enterprise 025 4 1 50 | 印花税申报 | Stamp duty | 印花税法
20 002-005 enterprise 025 4 1 60 | 房产税、城镇土地使用税申报 | Property tax and land use tax | 税收征收管理法
20 002-006 enterprise 025 4 1 40 | 土地增值税申报 | Land appreciation tax | 税收征收管理法
20 002-007 enterprise 025 4 1 20 | 环境保护税申报 | Environmental protection tax | 环境保护税法
20 002-008 enterprise 025 4 1 150 | 代扣代缴个人所得税申报 | Income tax withheld by employers | 个人所得税法
20 002-009 enterprise 025 4 1 50 | 残疾人就业保障金申报 | Levy for the employment of persons with disabilities | 残疾人就业条例
20 003-001 enterprise 025 4 5 300 | 发票领用 | Receiving invoices | 发票管理办法 | 领发票 买发票
20 003-002 enterprise 025 4 3 120 | 发票票种核定、额度调整 | Kinds and amounts of invoices | 发票管理办法
20 003-003 person 055 4 1 310 | 发票代开 | Having an invoice issued by the tax office | 发票管理办法 | 开发票 代开票
20 003-004 enterprise 025 4 1 200 | 发票查验 | Checking an invoice | 发票管理办法 | 查发票真假
20 003-005 enterprise 025 4 1 30 | 发票遗失、损毁报告 | Reporting lost invoices | 发票管理办法
01 001 enterprise 025 4 20 30 | 增值税防伪税控系统最高开票限额审批 | Highest amount of special invoices | 税收征收管理法
01 002-001 enterprise 025 4 20 20 | 对纳税人延期缴纳税款的核准 | Deferred payment of tax | 税收征收管理法
01 002-002 enterprise 025 4 20 15 | 对纳税人延期申报的核准 | Deferred tax returns | 税收征收管理法
10 001 enterprise 025 4 1 90 | 增值税一般纳税人登记 | Registration as a general VAT payer | 增值税法
10 002 enterprise 025 4 20 60 | 出口退（免）税备案与申报 | Export tax refund | 增值税法
10 003 enterprise 025 4 20 40 | 税务登记信息变更 | Change of tax registration | 税收征收管理法
10 004 enterprise 025 4 10 50 | 误收多缴退抵税 | Refund of overpaid tax | 税收征收管理法
10 005 enterprise 025 4 20 40 | 税收优惠备案与享受 | Tax relief | 税收征收管理法
10 006 enterprise 025 4 15 30 | 纳税信用复评、修复 | Review and repair of a tax credit grade | 税收征收管理法
10 007 enterprise 025 4 5 15 | 跨区域涉税事项报告 | Reporting work in another region | 税收征收管理法
20 004-001 enterprise 025 4 1 110 | 完税证明开具 | Proof of tax paid | 税收征收管理法
20 004-002 enterprise 070 4 10 15 | 中国税收居民身份证明开具 | Certificate of Chinese tax residence | 税收征收管理法
20 004-003 enterprise 025 4 1 20 | 无欠税证明开具 | Proof of no tax owed | 税收征收管理法
20 005-001 person 085 4 1 420 | 城乡居民社会保险费缴纳（医保、养老） | Paying residents’ insurance contributions | 社会保险费征缴暂行条例 | 交医保 交养老 交社保
20 005-002 person 085 4 1 180 | 灵活就业人员社会保险费缴纳 | Paying contributions as self-employed | 社会保险费征缴暂行条例
20 005-003 enterprise 035 4 1 110 | 用人单位社会保险费申报缴纳 | Contributions of employers | 社会保险费征缴暂行条例
20 006 person 055 4 1 60 | 税收违法行为检举 | Reporting a tax offence | 税收征收管理法
20 007 person 055 4 1 100 | 纳税咨询（12366） | Tax advice (12366) | 税收征收管理法
`,
  ),
]
