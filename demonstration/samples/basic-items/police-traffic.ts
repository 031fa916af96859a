import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const trafficItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'public-security',
    `
07 041-001 person 105 34 11 700 | 普通护照签发 | Issue of an ordinary passport | 护照法 | 办护照 护照 因私护照 换护照
07 041-003 person 105 34 11 330 | 普通护照换发 | Renewal of an ordinary passport | 护照法 | 换护照 护照到期
07 041-004 person 105 34 11 190 | 普通护照补发 | Replacement of an ordinary passport | 护照法 | 护照丢失 补护照
07 041-005 person 105 34 11 30 | 普通护照加注 | Additional notes in a passport | 护照法
07 041-002 person 105 34 22 560 | 往来港澳通行证签发 | Exit-entry permit for Hong Kong and Macao | 公民往来港澳暂行管理办法 | 港澳通行证 办港澳通行证 去香港 去澳门
07 041-006 person 105 34 5 420 | 往来港澳通行证签注 | Endorsement for Hong Kong and Macao | 公民往来港澳暂行管理办法 | 港澳签注 续签
07 041-007 person 105 34 22 160 | 往来港澳通行证换发、补发 | Renewal or replacement of a Hong Kong and Macao permit | 公民往来港澳暂行管理办法
07 004 person 105 34 15 150 | 往来台湾通行证签发 | Permit to travel to Taiwan | 中国公民往来台湾地区管理办法 | 去台湾
07 005 person 105 34 15 50 | 台湾居民来往大陆通行证签发 | Mainland travel permit for Taiwan residents | 中国公民往来台湾地区管理办法
07 006 person 105 34 15 40 | 前往港澳通行证签发 | One-way permit to settle in Hong Kong or Macao | 公民往来港澳暂行管理办法
01 042-003 person 095 34 1 660 | 机动车驾驶证期满换证 | Renewal of a driving licence | 道路交通安全法 | 换驾照 驾驶证到期 驾照过期 换驾驶证
01 042-004 person 095 34 3 420 | 机动车驾驶证初次申领 | First driving licence | 道路交通安全法 | 考驾照 学车
01 042-005 person 095 34 1 380 | 机动车驾驶证遗失、损毁补证 | Replacement of a lost or damaged driving licence | 道路交通安全法 | 驾照丢了 补驾照
01 042-006 person 095 34 3 130 | 机动车驾驶证增加准驾车型 | Adding a vehicle class to a driving licence | 道路交通安全法
01 042-007 person 095 34 1 60 | 机动车驾驶证降低准驾车型 | Lowering the vehicle class of a driving licence | 道路交通安全法
01 042-008 person 095 34 1 120 | 机动车驾驶证转入换证 | Moving a driving licence to another place | 道路交通安全法
01 042-009 person 095 34 3 90 | 持境外驾驶证申领机动车驾驶证 | Chinese licence for holders of a foreign one | 道路交通安全法
01 042-010 person 095 34 1 35 | 机动车驾驶证注销 | Cancelling a driving licence | 道路交通安全法
01 042-011 person 095 34 1 150 | 机动车驾驶人审验 | Periodic review of drivers | 道路交通安全法
01 042-012 person 095 34 1 160 | 机动车驾驶人提交身体条件证明 | Handing in a driver’s medical certificate | 道路交通安全法 | 驾驶员体检
01 001-001 person 095 34 2 440 | 机动车注册登记 | First registration of a motor vehicle | 道路交通安全法 | 新车上牌
01 001-002 person 095 34 1 350 | 机动车转让登记 | Registration of a vehicle’s new owner | 道路交通安全法 | 二手车过户 车辆过户
01 001-003 person 095 34 1 170 | 机动车变更登记 | Change in the registration of a vehicle | 道路交通安全法 | 车辆变更 改颜色
01 001-004 person 095 34 1 110 | 机动车抵押登记 | Registration of a charge on a vehicle | 道路交通安全法
01 001-005 person 095 34 1 180 | 机动车注销登记 | Deregistration of a vehicle | 道路交通安全法 | 车辆报废
01 001-006 person 095 34 1 120 | 补领、换领机动车登记证书 | Replacement of a vehicle’s registration certificate | 道路交通安全法
01 001-007 person 095 34 1 230 | 补领、换领机动车行驶证 | Replacement of a vehicle licence | 道路交通安全法 | 行驶证丢了
01 001-008 person 095 34 10 220 | 补领、换领机动车号牌 | Replacement of number plates | 道路交通安全法 | 车牌丢了
01 001-009 person 095 34 1 100 | 临时行驶车号牌核发 | Temporary number plates | 道路交通安全法
01 002-001 person 095 34 1 520 | 机动车检验合格标志核发 | Inspection mark of a motor vehicle | 道路交通安全法 | 年检 车辆年审 验车
01 002-002 person 095 34 1 160 | 六年内免检车辆申领检验标志 | Inspection mark for vehicles exempt for six years | 道路交通安全法 | 免检
20 005-001 person 095 34 1 610 | 道路交通违法行为处理 | Dealing with a traffic offence | 道路交通安全法 | 违章处理 违章查询
20 005-002 person 055 34 1 430 | 道路交通违法罚款缴纳 | Paying a traffic fine | 道路交通安全法 | 交罚款
07 007 person 095 34 10 140 | 道路交通事故责任认定 | Finding of fault in a traffic accident | 道路交通安全法
01 003 person 095 34 2 130 | 电动自行车登记上牌 | Plates for an electric bicycle | 道路交通安全法
01 004 person 095 34 5 70 | 剧毒化学品、易制爆等危险物品运输车辆通行许可 | Road passage of vehicles with dangerous goods | 危险化学品安全管理条例
01 005 enterprise 090 34 5 150 | 载运不可解体物品的超限运输车辆通行许可 | Road passage of indivisible oversize loads | 道路交通安全法
01 006 person 095 34 3 110 | 货车入城通行证核发 | Permit for lorries to enter the city | 道路交通安全法
01 007 person 095 34 3 70 | 校车驾驶资格许可 | Permit to drive a school bus | 校车安全管理条例
01 008 enterprise 085 34 10 60 | 占用、挖掘道路影响交通安全的审核 | Occupying or digging up a road that traffic needs | 道路交通安全法
`,
  ),
]
