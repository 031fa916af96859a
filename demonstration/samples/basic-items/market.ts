import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const marketItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'market',
    `
01 601-002 person 035 4 3 860 | 个体工商户设立登记 | Registration of a sole trader | 市场主体登记管理条例 | 办营业执照 个体户 开店 个体户营业执照
01 601-001 enterprise 005 234 3 790 | 内资企业设立登记 | Founding of a company | 市场主体登记管理条例 | 注册公司 开公司 公司注册 企业开办
01 601-003 enterprise 005 234 3 510 | 企业变更登记 | Change of a registered company | 市场主体登记管理条例 | 变更营业执照 公司变更 改公司名 换法人
01 601-004 enterprise 165 234 3 320 | 企业简易注销登记 | Simple deregistration of a company | 市场主体登记管理条例 | 注销公司 公司注销 注销营业执照 关公司
01 601-005 enterprise 165 234 3 190 | 企业注销登记（一般程序） | Deregistration of a company (ordinary procedure) | 市场主体登记管理条例 | 注销公司
01 601-006 person 035 4 3 240 | 个体工商户变更登记 | Change of a registered sole trader | 市场主体登记管理条例 | 个体户变更 换经营者
01 601-007 person 035 4 3 260 | 个体工商户注销登记 | Deregistration of a sole trader | 市场主体登记管理条例 | 注销个体户 不干了
01 601-008 enterprise 005 234 3 90 | 分公司设立、变更、注销登记 | Branches: founding, change, deregistration | 市场主体登记管理条例
01 601-009 enterprise 005 4 3 80 | 农民专业合作社设立、变更、注销登记 | Farmers’ cooperatives: founding, change, deregistration | 市场主体登记管理条例
01 601-010 enterprise 005 34 3 40 | 个人独资企业、合伙企业设立、变更、注销登记 | Sole proprietorships and partnerships | 市场主体登记管理条例
01 601-011 enterprise 070 23 3 50 | 外商投资企业设立、变更、注销登记 | Foreign-invested enterprises | 外商投资法
01 601-012 enterprise 005 34 3 30 | 歇业备案 | Filing of a pause in business | 市场主体登记管理条例
01 601-013 person 035 4 3 30 | 个体工商户转型为企业 | Turning a sole trader into a company | 促进个体工商户发展条例
20 001 enterprise 005 34 1 150 | 企业名称自主申报 | Choosing the name of a company | 企业名称登记管理规定 | 公司核名 起名
20 002-001 enterprise 005 34 1 160 | 营业执照遗失补领、换发 | Replacement of a business licence | 市场主体登记管理条例 | 营业执照丢了
20 002-002 enterprise 005 34 1 140 | 企业登记档案查询 | Search in the company register’s files | 市场主体登记管理条例
20 002-003 enterprise 020 34 1 340 | 企业年度报告公示 | Yearly report of a company | 企业信息公示暂行条例 | 工商年报 年检
20 002-004 enterprise 020 4 1 180 | 个体工商户年度报告 | Yearly report of a sole trader | 个体工商户年度报告暂行办法
20 002-005 enterprise 005 34 20 110 | 移出经营异常名录申请 | Leaving the list of irregular businesses | 企业信息公示暂行条例
20 002-006 enterprise 005 34 20 60 | 市场监管行政处罚信用修复 | Repair of credit after a fine | 企业信息公示暂行条例
20 002-007 person 035 34 20 50 | 撤销冒名登记 | Cancelling a registration under a stolen name | 市场主体登记管理条例
07 602 enterprise 050 34 3 70 | 股权出质登记 | Registration of a pledge of shares | 民法典 | 股权质押 股权出质 股权融资
01 611 enterprise 010 4 10 640 | 食品经营许可 | Food licence | 食品安全法 | 食品经营许可证 卫生许可证 开饭店 开餐馆
01 611-001 enterprise 010 4 10 60 | 食品经营许可变更、延续、注销 | Change, renewal or end of a food licence | 食品安全法
10 612 enterprise 010 4 5 280 | 仅销售预包装食品备案 | Filing for selling packed food only | 食品安全法 | 预包装备案 便利店 零食店 卖包装食品
01 613 enterprise 010 34 10 130 | 食品生产许可 | Food production licence | 食品安全法 | 食品生产许可证 SC证 开食品厂 食品加工厂
01 613-001 enterprise 010 4 20 110 | 食品小作坊、小餐饮、食品摊贩登记 | Small food workshops, eateries and stalls | 食品安全法
01 613-002 enterprise 010 2 20 15 | 食品添加剂生产许可 | Licence to make food additives | 食品安全法
01 613-003 enterprise 010 2 60 15 | 保健食品注册与备案 | Health food | 食品安全法
01 616 enterprise 135 34 15 170 | 特种设备使用登记 | Registration of special equipment | 特种设备安全法 | 电梯登记 叉车上牌 锅炉登记 特种设备
01 616-001 enterprise 135 234 20 40 | 特种设备生产单位许可 | Licence to make special equipment | 特种设备安全法
01 616-002 person 050 34 20 180 | 特种设备安全管理和作业人员资格认定 | Operators of special equipment | 特种设备安全法 | 叉车证 电梯证 锅炉证
01 616-003 enterprise 140 2 20 20 | 特种设备检验检测机构核准 | Inspection bodies for special equipment | 特种设备安全法
01 001 enterprise 140 23 20 60 | 检验检测机构资质认定（CMA） | Qualification of testing laboratories (CMA) | 计量法
01 002-001 enterprise 135 34 20 30 | 计量标准器具核准 | Measurement standards | 计量法
01 002-002 enterprise 135 34 20 20 | 计量器具型式批准 | Type approval of measuring instruments | 计量法
20 003 enterprise 135 34 20 50 | 强制检定计量器具检定 | Verification of scales and meters | 计量法
01 003 enterprise 135 2 20 40 | 重要工业产品生产许可 | Production licence for important industrial goods | 工业产品生产许可证管理条例
01 004 enterprise 010 234 10 20 | 广告发布登记、药械保健食品广告审查 | Review of advertising of medicines and health food | 广告法
10 001 enterprise 135 34 5 60 | 企业产品标准自我声明公开 | Publishing the standards of your products | 标准化法
20 004 person 110 34 60 520 | 消费者投诉举报（12315） | Consumer complaints (12315) | 消费者权益保护法 | 投诉商家 假货 退款 维权
08 001 person 110 34 30 30 | 举报市场违法行为奖励 | Reward for reporting offences | 消费者权益保护法
20 005 enterprise 005 12 20 20 | 经营者集中反垄断申报指引 | Merger filing | 反垄断法
20 006 person 110 34 15 40 | 缺陷产品线索报告、召回查询 | Product recalls | 产品质量法
01 614 enterprise 110 34 20 140 | 药品经营许可（零售） | Licence for a pharmacy | 药品管理法 | 开药店 药品经营许可证 药店许可 零售药店
10 615 enterprise 110 3 1 120 | 第二类医疗器械经营备案 | Filing for class II medical devices | 医疗器械监督管理条例 | 二类医疗器械 医疗器械备案 卖口罩 卖血压计
`,
  ),
  ...readBasicItems(
    'drugs',
    `
01 001-001 enterprise 110 2 20 15 | 药品批发企业许可 | Licence for drug wholesalers | 药品管理法
01 001-002 enterprise 110 2 20 20 | 药品生产许可 | Licence to make drugs | 药品管理法
01 001-003 enterprise 110 2 20 10 | 医疗机构制剂许可 | Licence for hospital preparations | 药品管理法
01 002 enterprise 110 34 20 70 | 第三类医疗器械经营许可 | Licence for class III medical devices | 医疗器械监督管理条例
10 001 enterprise 110 3 1 30 | 第一类医疗器械产品、生产备案 | Filing of class I medical devices | 医疗器械监督管理条例
01 003-001 enterprise 110 2 20 25 | 第二类医疗器械产品注册 | Registration of class II medical devices | 医疗器械监督管理条例
01 003-002 enterprise 110 2 20 20 | 第二类、第三类医疗器械生产许可 | Licence to make class II and III devices | 医疗器械监督管理条例
10 002 enterprise 110 34 20 30 | 医疗器械网络销售备案 | Filing of online sales of devices | 医疗器械监督管理条例
01 004 enterprise 110 34 20 20 | 麻醉药品和精神药品购用、运输许可 | Narcotic and psychotropic drugs | 麻醉药品和精神药品管理条例
01 005 enterprise 010 2 20 35 | 化妆品生产许可 | Licence to make cosmetics | 化妆品监督管理条例
10 003 enterprise 010 2 5 40 | 国产普通化妆品备案 | Filing of cosmetics | 化妆品监督管理条例
01 006 person 050 2 20 110 | 执业药师注册 | Registration of pharmacists | 药品管理法
20 001 person 145 234 15 20 | 药品不良反应报告 | Reporting side effects | 药品管理法
`,
  ),
  ...readBasicItems(
    'intellectual-property',
    `
20 001-001 enterprise 125 12 20 180 | 商标注册申请 | Trade mark registration | 商标法 | 注册商标
20 001-002 enterprise 125 12 20 60 | 商标续展、变更、转让申请 | Renewal, change and transfer of trade marks | 商标法
20 002-001 enterprise 125 12 20 130 | 专利申请与费用减缴 | Patent applications and lower fees | 专利法
20 002-002 enterprise 125 12 10 30 | 专利权转让、许可合同备案 | Transfer and licence of patents | 专利法
09 001 enterprise 125 23 60 20 | 专利侵权纠纷行政裁决 | Decisions on patent infringement | 专利法
20 003 enterprise 045 23 20 30 | 知识产权质押融资服务 | Loans on patents and trade marks | 专利法
20 004 enterprise 125 234 20 25 | 知识产权维权援助 | Help in defending intellectual property | 专利法
05 001 enterprise 125 234 30 30 | 专利资助、知识产权奖励 | Grants for patents | 专利法
`,
  ),
]
