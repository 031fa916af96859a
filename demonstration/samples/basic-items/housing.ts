import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const housingItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'housing-fund',
    `
20 201 person 075 3 3 590 | 购房提取住房公积金 | Withdrawal for buying a home | 住房公积金管理条例 | 提公积金 公积金提取 买房提公积金 取公积金
20 201-001 person 075 3 3 90 | 建造、翻建、大修自住住房提取住房公积金 | Withdrawal for building or repairing a home | 住房公积金管理条例
20 201-002 person 075 3 3 270 | 偿还购房贷款本息提取住房公积金 | Withdrawal for repaying a mortgage | 住房公积金管理条例 | 还房贷提取
20 202 person 075 3 3 630 | 租房提取住房公积金 | Withdrawal for rent | 住房公积金管理条例 | 租房提公积金 公积金付房租 房租提取 公积金租房
20 203 person 150 3 3 260 | 离休、退休提取住房公积金 | Withdrawal on retirement | 住房公积金管理条例 | 退休提公积金 公积金销户 退休取公积金
20 203-001 person 075 3 3 180 | 离职（与单位终止劳动关系）提取住房公积金 | Withdrawal after leaving a job | 住房公积金管理条例 | 离职提取
20 203-002 person 105 3 3 30 | 出境定居提取住房公积金 | Withdrawal on settling abroad | 住房公积金管理条例
20 203-003 person 155 3 3 40 | 死亡或者被宣告死亡提取住房公积金 | Withdrawal after a death | 住房公积金管理条例
20 203-004 person 085 3 3 35 | 完全丧失劳动能力提取住房公积金 | Withdrawal on complete incapacity for work | 住房公积金管理条例
20 203-005 person 145 3 3 50 | 重大疾病提取住房公积金 | Withdrawal for a serious illness | 住房公积金管理条例
20 203-006 person 075 3 3 60 | 既有住宅加装电梯提取住房公积金 | Withdrawal for adding a lift | 住房公积金管理条例
20 204 person 075 3 15 440 | 住房公积金个人住房贷款申请 | Housing fund mortgage loan | 住房公积金管理条例 | 公积金贷款 买房贷款 公积金房贷 组合贷
20 204-001 person 075 3 5 170 | 提前还清、提前部分偿还住房公积金贷款 | Early repayment of a housing fund loan | 住房公积金管理条例 | 提前还款
20 204-002 person 075 3 5 80 | 商业性住房贷款转住房公积金贷款 | Turning a bank mortgage into a housing fund loan | 住房公积金管理条例
20 204-003 person 075 3 1 90 | 住房公积金贷款还清证明开具 | Proof that a housing fund loan is repaid | 住房公积金管理条例
20 204-004 person 075 3 5 30 | 住房公积金贷款还款方式、期限变更 | Changing how a housing fund loan is repaid | 住房公积金管理条例
20 205 enterprise 030 3 1 160 | 住房公积金单位缴存登记 | Registration of an employer with the fund | 住房公积金管理条例 | 公积金开户 单位公积金 公司交公积金
20 205-001 enterprise 030 3 1 50 | 住房公积金单位信息变更 | Change of an employer’s data with the fund | 住房公积金管理条例
20 205-002 enterprise 165 3 1 25 | 住房公积金单位缴存登记注销 | Deregistration of an employer with the fund | 住房公积金管理条例
20 205-003 enterprise 030 3 10 30 | 单位降低缴存比例或者缓缴住房公积金 | Lower or deferred contributions to the fund | 住房公积金管理条例
20 001 enterprise 030 3 1 90 | 住房公积金汇缴、补缴 | Paying contributions to the fund | 住房公积金管理条例
20 002-001 person 075 3 1 110 | 个人住房公积金账户设立 | Opening your housing fund account | 住房公积金管理条例
20 002-002 person 075 3 1 150 | 个人住房公积金账户封存、启封 | Sealing and reopening your housing fund account | 住房公积金管理条例
20 002-003 person 075 3 3 70 | 灵活就业人员自愿缴存住房公积金 | Voluntary contributions of the self-employed | 住房公积金管理条例
20 003 person 075 3 3 140 | 住房公积金异地转移接续 | Moving a housing fund account to another city | 住房公积金管理条例
20 004-001 person 075 3 1 400 | 个人住房公积金缴存贷款等信息查询 | Your housing fund: balance and loan | 住房公积金管理条例 | 公积金余额 查公积金
20 004-002 person 075 3 1 100 | 出具贷款职工住房公积金缴存使用证明 | Proof of contributions for a loan elsewhere | 住房公积金管理条例
`,
  ),
  ...readBasicItems(
    'housing',
    `
07 211 person 075 34 30 310 | 公共租赁住房资格确认 | Eligibility for public rental housing | 公共租赁住房管理办法 | 公租房 廉租房 申请公租房 保障房
07 211-001 person 075 34 30 160 | 保障性租赁住房申请 | Affordable rental housing | 国务院办公厅关于加快发展保障性租赁住房的意见 | 人才公寓
07 211-002 person 075 34 30 70 | 配售型保障性住房资格确认 | Eligibility for affordable homes for sale | 国务院关于规划建设保障性住房的指导意见
05 001 person 075 34 30 90 | 城镇住房保障家庭租赁补贴 | Rent subsidy for families in need | 公共租赁住房管理办法
10 212 person 075 34 3 380 | 房屋租赁登记备案 | Filing of a lease | 商品房屋租赁管理办法 | 租房备案 租赁备案 租房合同备案 租赁合同登记
05 002 person 075 4 60 60 | 农村危房改造补助 | Grant for repairing unsafe rural homes | 农村危房改造补助资金管理办法
01 213 enterprise 085 234 5 140 | 建筑工程施工许可 | Construction permit | 建筑法 | 施工许可证 开工许可 施工证
01 214 enterprise 085 34 10 60 | 商品房预售许可 | Permit to sell homes before completion | 城市房地产管理法 | 预售证 预售许可证 卖期房 楼盘预售
10 001-001 person 075 34 3 180 | 商品房买卖合同网签备案 | Online signing of a sale of a new home | 城市房地产管理法 | 网签 买新房
10 001-002 person 075 34 3 150 | 存量房买卖合同网签备案 | Online signing of a sale of a second-hand home | 城市房地产管理法
10 002 enterprise 085 34 10 30 | 房地产经纪机构备案 | Filing of estate agents | 房地产经纪管理办法
01 001 enterprise 015 234 20 40 | 房地产开发企业资质核定 | Qualification of property developers | 城市房地产管理法
01 002-001 enterprise 015 23 20 230 | 建筑业企业资质认定 | Qualification of building firms | 建筑法 | 建筑资质 施工资质
01 002-002 enterprise 015 23 20 50 | 工程监理企业资质认定 | Qualification of supervising firms | 建筑法
01 002-003 enterprise 015 23 20 60 | 建设工程勘察、设计企业资质认定 | Qualification of surveying and design firms | 建设工程勘察设计管理条例
01 002-004 enterprise 015 23 20 30 | 建设工程质量检测机构资质许可 | Qualification of testing laboratories for building works | 建设工程质量管理条例
01 003 enterprise 145 2 20 180 | 建筑施工企业安全生产许可 | Work safety licence of building firms | 安全生产许可证条例 | 安许证
01 004 person 050 2 20 150 | 建筑施工企业主要负责人、项目负责人和专职安全生产管理人员安全生产考核 | Safety certificates A, B and C of building firms | 安全生产法 | 安全员证 三类人员
01 005 person 050 2 20 120 | 建筑施工特种作业人员职业资格认定 | Special trades on building sites | 安全生产法
01 006-001 person 050 12 20 200 | 注册建造师执业资格认定 | Registration of construction engineers | 建筑法 | 建造师注册
01 006-002 person 050 12 20 40 | 注册建筑师执业资格认定 | Registration of architects | 注册建筑师条例
01 006-003 person 050 12 20 45 | 注册监理工程师、造价工程师执业资格认定 | Registration of supervising and cost engineers | 建筑法
01 007-001 enterprise 150 234 15 110 | 建设工程消防设计审查 | Review of a fire protection design | 消防法
01 007-002 enterprise 150 234 15 120 | 建设工程消防验收 | Acceptance of fire protection works | 消防法
10 003 enterprise 150 34 5 100 | 建设工程消防验收备案 | Filing of finished fire protection works | 消防法
10 004 enterprise 085 34 15 90 | 房屋建筑和市政基础设施工程竣工验收备案 | Filing of the completion of works | 建设工程质量管理条例
10 005-001 enterprise 060 34 5 90 | 房屋建筑和市政工程招标文件、招标情况备案 | Filing of tenders for building works | 招标投标法
10 005-002 enterprise 060 34 10 30 | 工程建设项目招标投标投诉处理 | Complaints about tenders | 招标投标法
20 005 enterprise 060 234 1 110 | 公共资源交易项目进场登记 | Entering a public tender | 招标投标法
10 006 person 070 34 20 60 | 物业服务企业承接查验、前期物业备案 | Filing of property management | 物业管理条例
10 007 person 070 345 15 60 | 业主大会、业主委员会备案 | Filing of an owners’ committee | 物业管理条例
10 008 person 070 34 20 150 | 住宅专项维修资金使用备案 | Using the repair fund of a building | 住宅专项维修资金管理办法 | 维修基金 漏水
20 006 person 055 34 1 60 | 住宅专项维修资金交存 | Paying into the repair fund of a building | 住宅专项维修资金管理办法
20 007 person 070 345 30 130 | 既有住宅加装电梯申请 | Adding a lift to an old building | 民法典
01 008 enterprise 085 34 20 60 | 城市建筑垃圾处置核准 | Disposal of building waste | 城市市容和环境卫生管理条例
01 009 enterprise 085 34 20 130 | 设置大型户外广告及在城市建筑物、设施上悬挂、张贴宣传品审批 | Large outdoor advertising and banners on buildings | 城市市容和环境卫生管理条例
10 009 enterprise 010 34 5 150 | 门店招牌设置备案 | Filing of a shop sign | 城市市容和环境卫生管理条例 | 店招 门头
01 010 enterprise 085 34 10 40 | 临时性建筑物搭建、堆放物料、占道施工审批 | Temporary buildings, storage and works in streets | 城市市容和环境卫生管理条例
01 011 enterprise 160 34 15 60 | 市政设施建设类审批（挖掘城市道路、占用道路） | Digging up or occupying a city street | 城市道路管理条例
01 012 enterprise 095 34 20 70 | 工程建设涉及城市绿地、树木审批 | Felling and moving trees in town for works | 城市绿化条例
01 013 enterprise 160 34 20 80 | 城镇污水排入排水管网许可 | Discharge into the town sewers | 城镇排水与污水处理条例
01 014 enterprise 160 34 20 50 | 燃气经营许可 | Licence to supply gas | 城镇燃气管理条例
01 015 enterprise 160 34 20 20 | 从事城市生活垃圾经营性清扫、收集、运输、处理服务审批 | Household waste services | 固体废物污染环境防治法
01 016 enterprise 010 34 15 40 | 临时占道经营（摊点）设置审批 | Street stalls | 城市市容和环境卫生管理条例
20 008-001 person 140 34 5 180 | 用水报装 | Connection to the water supply | 城市供水条例 | 开通自来水 装水表
20 008-002 person 140 34 5 140 | 用气报装 | Connection to the gas supply | 城镇燃气管理条例
20 008-003 person 140 34 1 150 | 水、气用户过户 | Changing the name on a water or gas contract | 城市供水条例
20 008-004 person 140 34 1 60 | 供热用户报停、恢复用热 | Stopping and resuming heating | 民法典
20 009 person 140 34 5 60 | 房屋安全鉴定备案 | Filing of a report on the safety of a building | 城市危险房屋管理规定
20 010 person 070 4 30 50 | 农村村民自建房竣工验收、房屋安全备案 | Completion of a self-built rural house | 城市危险房屋管理规定
07 001 person 075 34 60 70 | 国有土地上房屋征收补偿 | Compensation for homes that are taken | 国有土地上房屋征收与补偿条例
`,
  ),
]
