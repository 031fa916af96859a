import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const landItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'natural-resources',
    `
07 701-001 person 075 34 30 570 | 不动产转移登记（存量房买卖） | Transfer of a second-hand home | 不动产登记暂行条例 | 二手房过户 房子过户 过户 房产证过户
07 701-002 person 075 34 30 280 | 不动产转移登记（新建商品房） | Transfer of a newly built home | 不动产登记暂行条例 | 办房产证 新房办证
07 701-003 person 075 34 30 190 | 不动产转移登记（继承、受遗赠） | Transfer of a home by inheritance | 不动产登记暂行条例 | 继承房子
07 701-004 person 075 34 30 140 | 不动产转移登记（赠与） | Transfer of a home as a gift | 不动产登记暂行条例
07 701-005 person 075 34 30 120 | 不动产转移登记（离婚析产） | Transfer of a home after a divorce | 不动产登记暂行条例
07 701-006 person 075 34 30 70 | 不动产首次登记 | First registration of real estate | 不动产登记暂行条例
07 701-007 person 075 34 30 130 | 夫妻间不动产权属变更（加名、减名） | Adding or removing a spouse’s name | 不动产登记暂行条例
07 701-008 person 075 34 30 70 | 不动产变更登记 | Change in the real estate register | 不动产登记暂行条例
07 701-009 person 075 34 30 40 | 不动产更正登记 | Correction of the real estate register | 不动产登记暂行条例
07 701-010 person 075 34 1 30 | 不动产异议登记 | Objection in the real estate register | 不动产登记暂行条例
07 701-011 person 075 34 10 110 | 不动产预告登记 | Priority notice in the real estate register | 不动产登记暂行条例
07 701-012 person 075 34 1 15 | 不动产查封登记 | Seizure in the real estate register | 不动产登记暂行条例
07 701-013 person 075 34 10 30 | 不动产注销登记 | Deletion from the real estate register | 不动产登记暂行条例
07 701-014 person 075 34 30 25 | 居住权登记 | Right of habitation | 民法典
07 701-015 person 075 4 30 80 | 宅基地使用权及房屋所有权登记 | Rural house plots and houses | 不动产登记暂行条例
07 702 person 045 34 30 330 | 不动产抵押登记 | Registration of a mortgage | 不动产登记暂行条例 | 房产抵押 抵押登记 房贷抵押 房屋抵押
07 702-001 person 045 34 10 220 | 不动产抵押注销登记 | Release of a mortgage | 不动产登记暂行条例 | 解押 还清房贷
07 001 person 075 34 30 200 | 不动产权证书补发、换发 | Replacement of a title certificate | 不动产登记暂行条例 | 房产证丢失 补房产证
20 703 person 075 34 5 620 | 不动产登记资料查询 | Inquiry into the real estate register | 不动产登记暂行条例 | 无房证明 查房产 房产查询 开无房证明
20 703-001 person 075 34 1 180 | 住房情况查询证明（家庭住房套数） | How many homes a family owns | 不动产登记暂行条例 | 房产套数
01 711 enterprise 085 34 20 100 | 建设工程规划许可 | Planning permit for works | 城乡规划法 | 规划许可证 建设工程规划许可证 盖房审批 报建
01 712 enterprise 085 34 20 60 | 建设用地规划许可 | Planning permit for land | 城乡规划法 | 用地规划许可证 建设用地 用地审批
01 001 enterprise 085 34 20 50 | 建设项目用地预审与选址意见书 | Site opinion and preliminary review of land | 土地管理法
01 002 person 070 45 30 190 | 乡村建设规划许可 | Planning permit in villages | 城乡规划法 | 农村建房 乡村规划证
07 002 enterprise 085 34 15 60 | 建设工程规划核实（规划验收） | Check of works against the plan | 城乡规划法
01 003 enterprise 085 34 20 20 | 临时用地审批 | Temporary use of land | 土地管理法
01 004 enterprise 085 34 20 30 | 国有建设用地使用权出让后土地使用权分割转让批准 | Dividing and transferring land rights | 城镇国有土地使用权出让和转让暂行条例
01 005 enterprise 085 34 20 25 | 改变土地用途审批 | Changing the use of land | 土地管理法
01 006-001 enterprise 040 23 20 40 | 采矿权登记 | Registration of mining rights | 矿产资源法
01 006-002 enterprise 040 23 20 20 | 探矿权登记 | Registration of exploration rights | 矿产资源法
01 007 enterprise 015 2 20 30 | 测绘资质审批 | Qualification of surveyors | 测绘法
01 008 enterprise 085 234 20 15 | 地图审核 | Review of maps | 测绘法
09 001 person 075 34 90 30 | 土地权属争议处理 | Disputes about who owns land | 土地管理法
10 001 enterprise 085 34 10 15 | 闲置土地调查认定 | Finding that land lies idle | 土地管理法
20 001 enterprise 085 34 5 20 | 测绘成果资料提供 | Survey data | 测绘法
01 009 enterprise 085 23 20 10 | 海域使用权审核 | Use of sea areas | 海域使用管理法
01 010 enterprise 085 34 20 15 | 地质灾害危险性评估、治理工程备案 | Geological hazards: assessments and works | 地质灾害防治条例
`,
  ),
  ...readBasicItems(
    'agriculture',
    `
01 001 person 070 45 20 240 | 农村村民宅基地审批 | House plot for villagers | 土地管理法 | 批宅基地 农村盖房
10 001-001 person 075 45 20 60 | 农村土地承包经营权确权登记 | Registration of land contracted by farmers | 农村土地承包法
10 001-002 person 999 45 20 50 | 农村土地经营权流转备案 | Filing of leased farmland | 农村土地承包法
09 001 person 999 34 60 20 | 农村土地承包经营纠纷仲裁 | Arbitration of disputes about farmland | 农村土地承包经营纠纷调解仲裁法
05 001-001 person 085 45 30 150 | 耕地地力保护补贴 | Subsidy for protecting farmland | 农业法 | 种粮补贴 种地补贴
05 001-002 person 999 45 30 90 | 农机购置与应用补贴 | Subsidy for farm machinery | 农业机械化促进法
01 841 enterprise 075 34 20 80 | 农药经营许可 | Licence to sell pesticides | 农药管理条例 | 卖农药 农药许可证 农资店 农药店
01 841-001 enterprise 075 2 20 15 | 农药生产许可 | Licence to make pesticides | 农药管理条例
01 002 enterprise 075 234 20 60 | 农作物种子生产经营许可 | Licence to produce and sell seeds | 种子法
10 002 enterprise 075 34 5 40 | 种子经营备案 | Filing of seed sellers | 种子法
01 003 enterprise 075 34 15 90 | 兽药经营许可 | Licence to sell veterinary medicines | 兽药管理条例
01 004-001 enterprise 075 34 20 100 | 动物防疫条件合格证核发 | Certificate of animal disease prevention | 动物防疫法
01 004-002 enterprise 075 34 3 110 | 动物检疫合格证明核发 | Animal quarantine certificate | 动物防疫法
01 004-003 enterprise 075 34 20 90 | 动物诊疗许可 | Licence for veterinary clinics | 动物防疫法
10 003 enterprise 075 34 5 60 | 畜禽养殖场（户）备案 | Filing of livestock farms | 畜牧法
07 001 person 050 34 20 40 | 执业兽医资格、备案 | Veterinary surgeons | 动物防疫法
01 005 enterprise 075 34 20 30 | 生猪定点屠宰厂（场）设置审批 | Slaughterhouses | 生猪屠宰管理条例
01 006 enterprise 075 34 20 30 | 种畜禽生产经营许可 | Licence to breed livestock | 畜牧法
01 007-001 enterprise 075 34 20 40 | 水产苗种生产许可 | Licence to breed fish | 渔业法
01 007-002 enterprise 075 34 20 40 | 水域滩涂养殖许可 | Licence to farm fish | 渔业法
01 007-003 person 040 34 20 40 | 渔业捕捞许可 | Fishing licence | 渔业法
01 008-001 person 095 34 15 80 | 拖拉机和联合收割机驾驶证核发 | Licence to drive tractors and harvesters | 农业机械安全监督管理条例
01 008-002 person 095 34 5 60 | 拖拉机和联合收割机登记 | Registration of tractors and harvesters | 农业机械安全监督管理条例
01 009 enterprise 075 34 5 30 | 农业植物检疫证书核发 | Plant quarantine certificate | 植物检疫条例
01 010 enterprise 075 2 20 20 | 食用菌菌种生产经营许可 | Licence for mushroom spawn | 种子法
10 004 enterprise 075 34 20 50 | 家庭农场名录登记 | Register of family farms | 农业法
07 002 enterprise 075 234 60 40 | 绿色食品、有机农产品认证申报 | Green and organic food | 农产品质量安全法
20 001 person 999 34 5 60 | 农业技术推广与咨询 | Advice for farmers | 农业技术推广法
20 002 person 999 45 5 70 | 防止返贫监测对象申报 | Reporting a risk of falling back into poverty | 乡村振兴促进法
05 002 person 999 34 20 30 | 政策性农业保险理赔协助 | Help with subsidised crop insurance | 农业保险条例
05 003 person 999 34 20 30 | 动物疫病强制扑杀补助 | Compensation for culled animals | 动物防疫法
`,
  ),
]
