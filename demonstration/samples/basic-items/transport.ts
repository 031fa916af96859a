import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const transportItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'transport',
    `
01 803 enterprise 090 34 20 260 | 道路货物运输经营许可 | Licence for road haulage | 道路运输条例 | 道路运输许可证 运输公司 货运许可 开物流公司
01 803-001 enterprise 090 34 20 60 | 道路货物运输站、普通货运车辆道路运输证配发 | Operating certificate of lorries | 道路运输条例
01 803-002 enterprise 090 34 5 140 | 普通货运车辆年度审验 | Yearly check of lorries | 道路运输条例
01 803-003 enterprise 090 3 20 30 | 道路危险货物运输经营许可 | Licence to carry dangerous goods by road | 道路运输条例
01 803-004 enterprise 090 34 20 40 | 道路旅客运输经营许可 | Licence to carry passengers by road | 道路运输条例
01 803-005 enterprise 090 34 20 25 | 道路旅客运输站经营许可 | Licence for coach stations | 道路运输条例
01 802 person 050 34 5 210 | 道路货物运输驾驶员从业资格证换发 | Renewal of a lorry driver’s certificate | 道路运输条例 | 货运从业资格证 货车司机资格证 从业资格证换证 开货车
01 802-001 person 050 34 10 90 | 道路旅客、危险货物运输从业资格证核发 | Certificate for drivers of passengers and dangerous goods | 道路运输条例
01 802-002 person 050 34 5 50 | 道路运输从业资格证补发、变更、注销 | Replacement, change and end of a driver’s certificate | 道路运输条例
01 801 person 095 34 20 340 | 网络预约出租汽车驾驶员证核发 | Licence for ride-hailing drivers | 网络预约出租汽车经营服务管理暂行办法 | 网约车驾驶证 跑滴滴 网约车证 人证
01 801-001 enterprise 090 34 20 90 | 网络预约出租汽车运输证核发 | Licence of a ride-hailing car | 网络预约出租汽车经营服务管理暂行办法
01 801-002 enterprise 090 23 20 20 | 网络预约出租汽车经营许可 | Licence to run a ride-hailing platform | 网络预约出租汽车经营服务管理暂行办法
01 001-001 person 050 34 20 70 | 巡游出租汽车驾驶员从业资格证核发 | Licence for taxi drivers | 巡游出租汽车经营服务管理规定
01 001-002 enterprise 090 34 20 40 | 巡游出租汽车经营许可 | Licence to run taxis | 巡游出租汽车经营服务管理规定
10 001-001 enterprise 090 34 5 80 | 机动车维修经营备案 | Filing of vehicle repair shops | 道路运输条例
10 001-002 enterprise 090 34 5 60 | 机动车驾驶员培训备案 | Filing of driving schools | 道路运输条例
10 001-003 enterprise 090 34 5 25 | 小微型客车租赁经营备案 | Filing of car hire | 小微型客车租赁经营服务管理办法
01 002-001 enterprise 090 34 20 30 | 公路超限运输许可 | Oversize loads on highways | 公路法
01 002-002 enterprise 085 34 20 25 | 涉路施工活动许可 | Works on and beside highways | 公路法
01 002-003 enterprise 085 34 20 15 | 公路建设项目施工许可 | Construction permit for highways | 公路法
01 003-001 enterprise 090 34 20 20 | 水路运输经营许可 | Licence for water transport | 国内水路运输管理条例
01 003-002 enterprise 090 34 20 15 | 港口经营许可 | Licence to run a port | 港口法
01 003-003 person 050 34 20 30 | 船员适任证书核发 | Certificates of competency for seafarers | 船员条例
07 001 person 095 34 20 25 | 船舶所有权、国籍登记 | Registration of ships | 船舶登记条例
20 001 person 095 34 1 120 | 高速公路ETC办理指引 | Electronic toll collection | 公路法
20 002 person 095 34 1 150 | 交通一卡通（公交卡）办理、老年人免费乘车 | City travel card; free travel for the elderly | 老年人权益保障法 | 公交卡 老年公交卡
20 003 person 095 34 5 60 | 出租车、网约车服务投诉 | Complaints about taxis and ride-hailing | 巡游出租汽车经营服务管理规定
`,
  ),
  ...readBasicItems(
    'railway',
    `
20 001 person 095 12 5 40 | 铁路旅客服务投诉与失信记录申诉 | Rail passengers: complaints and objections to records | 铁路安全管理条例
01 001 person 050 1 20 20 | 铁路机车车辆驾驶人员资格许可 | Licence of train drivers | 铁路安全管理条例
`,
  ),
  ...readBasicItems(
    'civil-aviation',
    `
10 001 person 095 12 1 60 | 民用无人驾驶航空器实名登记 | Registration of drones | 无人驾驶航空器飞行管理暂行条例
01 001 person 050 1 20 40 | 民用无人驾驶航空器操控员执照 | Drone pilot’s licence | 无人驾驶航空器飞行管理暂行条例
`,
  ),
  ...readBasicItems(
    'postal',
    `
01 001 enterprise 010 23 20 60 | 快递业务经营许可 | Licence for courier services | 邮政法
10 001 enterprise 010 34 5 60 | 快递末端网点备案 | Filing of parcel shops | 邮政法
20 001 person 110 234 30 120 | 快递、邮政服务申诉 | Complaints about couriers and mail | 邮政法
`,
  ),
]
