import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const environmentItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'ecology',
    `
01 821 enterprise 095 34 22 110 | 排污许可 | Pollutant discharge permit | 排污许可管理条例 | 排污许可证 排污证 环保许可 排污登记
20 001 enterprise 095 34 1 80 | 固定污染源排污登记 | Registration of minor sources of pollution | 排污许可管理条例
01 001 enterprise 095 234 60 150 | 建设项目环境影响评价文件审批 | Approval of environmental impact assessments | 环境影响评价法 | 环评 环评批复
10 001-001 enterprise 095 34 1 120 | 建设项目环境影响登记表备案 | Filing of an environmental impact form | 环境影响评价法
10 001-002 enterprise 095 34 15 30 | 建设项目竣工环境保护自主验收备案 | Filing of a project’s environmental acceptance | 环境影响评价法
01 002-001 enterprise 095 23 20 40 | 危险废物经营许可 | Licence to handle hazardous waste | 固体废物污染环境防治法
01 002-002 enterprise 095 23 20 15 | 固体废物跨省转移审批 | Moving waste to another province | 固体废物污染环境防治法
01 003 enterprise 095 234 20 35 | 辐射安全许可 | Radiation safety licence | 放射性污染防治法
01 004 enterprise 095 34 20 20 | 江河、湖泊新建、改设或者扩大排污口审批 | Outlets into rivers and lakes | 水污染防治法
10 002 enterprise 095 34 5 30 | 突发环境事件应急预案备案 | Filing of emergency plans for pollution | 环境保护法
01 005 person 130 34 5 40 | 夜间建筑施工噪声许可 | Building noise at night | 噪声污染防治法
20 002 person 130 34 60 190 | 环境污染投诉举报（12369） | Reporting pollution (12369) | 环境保护法 | 噪音扰民 污染举报
20 003 enterprise 100 234 20 15 | 碳排放配额清缴指引 | Surrendering carbon allowances | 碳排放权交易管理暂行条例
`,
  ),
  ...readBasicItems(
    'forestry',
    `
01 001-001 enterprise 075 34 20 60 | 林木采伐许可 | Felling licence | 森林法
01 001-002 enterprise 085 234 20 50 | 使用林地审批 | Use of forest land | 森林法
01 001-003 enterprise 075 34 20 30 | 林草种子（苗木）生产经营许可 | Licence for seedlings | 种子法
01 001-004 enterprise 075 34 5 20 | 林业植物检疫证书核发 | Plant quarantine certificate for forest plants | 植物检疫条例
01 002 enterprise 075 23 20 20 | 野生动物人工繁育、出售、利用许可 | Breeding, selling and using wild animals | 野生动物保护法
01 003 enterprise 145 34 5 15 | 森林防火期野外用火审批 | Fires in the open in the fire season | 森林防火条例
`,
  ),
  ...readBasicItems(
    'water',
    `
01 001-001 enterprise 105 234 20 60 | 取水许可 | Licence to take water | 水法
01 001-002 person 140 34 20 25 | 农村打井取水审批 | Wells in villages | 水法
01 002 enterprise 105 234 20 40 | 生产建设项目水土保持方案审批 | Soil and water conservation plans | 水土保持法
01 003 enterprise 105 234 20 20 | 河道管理范围内工程建设、河道采砂许可 | Works and sand digging in rivers | 水法
01 004 enterprise 105 34 20 10 | 洪水影响评价类审批 | Flood impact assessments | 防洪法
05 001 person 085 234 30 30 | 大中型水库移民后期扶持 | Support for people resettled for reservoirs | 大中型水利水电工程建设征地补偿和移民安置条例
`,
  ),
  ...readBasicItems(
    'meteorology',
    `
01 001-001 enterprise 105 34 20 40 | 雷电防护装置设计审核和竣工验收 | Lightning protection: design and completion | 气象灾害防御条例
01 001-002 enterprise 105 34 5 15 | 升放无人驾驶自由气球、系留气球活动审批 | Free and tethered balloons | 通用航空飞行管制条例
20 001 person 999 34 1 40 | 气象灾害证明（天气证明） | Certificate of the weather | 气象法
`,
  ),
  ...readBasicItems(
    'earthquake',
    `
01 001 enterprise 145 2 20 10 | 建设工程地震安全性评价与抗震设防要求确定 | Seismic safety of works | 防震减灾法
`,
  ),
  ...readBasicItems(
    'emergency',
    `
01 831 enterprise 145 34 22 70 | 危险化学品经营许可 | Licence to trade in dangerous chemicals | 危险化学品安全管理条例 | 危化品许可证 危险化学品 卖化工原料 加油站许可
01 831-001 enterprise 145 2 45 25 | 危险化学品生产企业安全生产许可 | Safety licence of makers of dangerous chemicals | 安全生产许可证条例
01 831-002 enterprise 145 34 45 15 | 危险化学品建设项目安全条件审查 | Safety review of chemical projects | 危险化学品安全管理条例
01 832 person 050 3 20 230 | 特种作业操作证复审 | Review of a special operations certificate | 安全生产法 | 电工证复审 焊工证 特种作业证 操作证复审
01 832-001 person 050 23 20 250 | 特种作业人员操作资格认定（电工、焊工、高处作业等） | Special operations certificate: electricians, welders, work at height | 安全生产法 | 电工证 焊工证 考电工
20 001 person 050 12 1 90 | 特种作业操作证查询 | Checking a special operations certificate | 安全生产法
01 001 enterprise 145 34 20 60 | 烟花爆竹经营（零售）许可 | Licence to sell fireworks | 烟花爆竹安全管理条例
01 002 enterprise 145 2 45 30 | 非煤矿山、烟花爆竹企业安全生产许可 | Safety licence of mines and firework makers | 安全生产许可证条例
10 001 enterprise 145 34 5 50 | 生产安全事故应急预案备案 | Filing of emergency plans for accidents | 安全生产法
07 001 person 050 34 20 70 | 主要负责人、安全生产管理人员安全生产知识考核 | Safety knowledge of managers | 安全生产法
20 002 person 115 234 30 50 | 安全生产举报投诉（12350） | Reporting dangers at work (12350) | 安全生产法
05 001 person 085 45 15 50 | 受灾人员救助（因灾倒塌房屋重建、过渡期生活） | Relief for people hit by disasters | 自然灾害救助条例
`,
  ),
  ...readBasicItems(
    'fire',
    `
01 001 enterprise 150 34 10 190 | 公众聚集场所投入使用、营业前消防安全检查 | Fire safety check before opening to the public | 消防法 | 消防检查 消防证 消防手续
10 001 enterprise 150 34 10 20 | 大型群众性活动消防安全检查 | Fire safety of large events | 消防法
07 001 enterprise 150 34 30 30 | 火灾事故认定与复核 | Finding the cause of a fire | 消防法
20 001 person 050 12 15 60 | 消防设施操作员职业技能鉴定 | Examination of fire control operators | 消防法
20 002 person 115 34 7 90 | 消防安全违法行为举报（96119） | Reporting fire hazards (96119) | 消防法
`,
  ),
  ...readBasicItems(
    'civil-defence',
    `
01 001 enterprise 085 34 20 50 | 应建防空地下室的民用建筑项目报建审批 | Air-raid shelters of new buildings | 人民防空法
10 001 enterprise 085 34 15 15 | 人民防空工程竣工验收备案 | Filing of finished shelters | 人民防空法
01 002 enterprise 085 34 20 10 | 人防工程拆除、改造审批 | Removing or altering shelters | 人民防空法
`,
  ),
  ...readBasicItems(
    'energy',
    `
20 001-001 person 140 34 5 170 | 用电报装（低压、高压） | Connection to the power grid | 电力法 | 装电表 通电
20 001-002 person 140 34 1 140 | 用电过户、更名 | Changing the name on a power contract | 电力法
20 001-003 person 140 34 3 60 | 充电桩用电报装 | Power for a charging point | 电力法
20 001-004 person 140 34 5 50 | 分布式光伏发电并网、备案 | Rooftop solar power: filing and connection | 可再生能源法
01 001 person 050 2 20 60 | 承装（修、试）电力设施许可、电工进网作业 | Work on power installations | 电力法
01 002 enterprise 085 34 20 10 | 电力设施保护区内作业许可 | Works near power lines | 电力法
`,
  ),
]
