import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const cultureItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'culture',
    `
01 811 enterprise 010 2 20 90 | 旅行社设立许可 | Licence for a travel agency | 旅游法 | 旅行社许可证 开旅行社 旅行社业务经营许可证
10 001 enterprise 010 34 5 30 | 旅行社分社、服务网点备案 | Filing of branches of travel agencies | 旅行社条例
01 812 person 050 3 11 80 | 导游证核发 | Tour guide’s certificate | 旅游法 | 导游证 办导游证 电子导游证 导游资格
01 001 enterprise 010 34 20 70 | 娱乐场所经营活动许可 | Licence for places of entertainment | 娱乐场所管理条例
01 002 enterprise 010 34 20 60 | 互联网上网服务营业场所经营活动许可 | Licence for internet cafés | 互联网上网服务营业场所管理条例
01 003-001 enterprise 010 234 20 70 | 营业性演出审批 | Permission for commercial performances | 营业性演出管理条例
01 003-002 enterprise 010 34 20 30 | 文艺表演团体设立审批 | Founding of a performing troupe | 营业性演出管理条例
01 004 enterprise 010 23 20 60 | 经营性互联网文化活动许可 | Licence for commercial culture on the internet | 互联网信息服务管理办法
08 001 person 135 234 30 20 | 非物质文化遗产代表性传承人认定 | Bearers of intangible heritage | 非物质文化遗产法
05 001 person 135 234 30 12 | 非物质文化遗产传承活动补助 | Support for intangible heritage | 非物质文化遗产法
20 001-001 person 135 34 1 80 | 公共图书馆借阅证办理 | Library card | 公共图书馆法
20 001-002 person 135 34 1 60 | 文化馆培训与场馆预约 | Courses and rooms of cultural centres | 公共文化服务保障法
20 002 person 100 34 15 110 | 旅游投诉 | Complaints about travel | 旅游法
20 003 person 100 34 1 60 | 景区优惠、免票政策与预约 | Concessions and bookings at sights | 旅游法
07 001 enterprise 100 234 60 20 | 旅游景区、民宿等级评定 | Grading of sights and guest houses | 旅游法
`,
  ),
  ...readBasicItems(
    'heritage',
    `
01 001-001 enterprise 170 234 20 20 | 文物保护单位保护范围内建设工程审批 | Works near protected monuments | 文物保护法
01 001-002 enterprise 170 2 20 10 | 文物商店设立、文物拍卖许可 | Antique shops and auctions | 文物保护法
20 001 person 135 34 1 50 | 博物馆参观预约 | Booking a visit to a museum | 博物馆条例
`,
  ),
  ...readBasicItems(
    'press',
    `
01 001-001 enterprise 010 34 20 50 | 出版物零售单位设立审批 | Licence to sell publications | 出版管理条例
01 001-002 enterprise 010 34 20 40 | 印刷企业设立审批 | Licence for printing firms | 印刷业管理条例
01 002 enterprise 010 34 20 20 | 电影放映单位设立审批 | Licence for cinemas | 电影产业促进法
07 001-001 person 125 12 30 60 | 作品著作权登记 | Registration of copyright in works | 著作权法
07 001-002 enterprise 125 12 30 70 | 计算机软件著作权登记 | Registration of copyright in software | 计算机软件保护条例
`,
  ),
  ...readBasicItems(
    'broadcasting',
    `
01 001 person 140 34 20 15 | 卫星地面接收设施设置许可 | Permission for satellite dishes | 卫星电视广播地面接收设施管理规定
01 002 enterprise 010 23 20 25 | 广播电视节目制作经营许可 | Licence to make radio and television programmes | 广播电视管理条例
01 003 enterprise 010 2 20 15 | 信息网络传播视听节目许可 | Licence for audiovisual programmes online | 互联网视听节目服务管理规定
`,
  ),
  ...readBasicItems(
    'sport',
    `
01 001-001 enterprise 010 34 20 60 | 经营高危险性体育项目许可 | Licence for dangerous sports | 体育法
01 001-002 enterprise 150 34 20 15 | 举办高危险性体育赛事活动许可 | Permission for dangerous sports events | 体育法
07 001-001 person 135 234 20 30 | 运动员技术等级称号授予 | Athletes’ technical grades | 体育法
07 001-002 person 135 234 20 20 | 社会体育指导员技术等级称号认定 | Grades of sports instructors | 体育法
20 001 person 135 34 1 70 | 公共体育场馆预约、全民健身服务 | Public sports grounds | 全民健身条例
`,
  ),
  ...readBasicItems(
    'archives',
    `
20 001 person 999 34 5 60 | 档案查询利用（国家档案馆） | Using files of the state archives | 档案法
`,
  ),
  ...readBasicItems(
    'ethnic-religious',
    `
01 001-001 enterprise 130 234 20 15 | 宗教活动场所设立、登记 | Founding and registering religious sites | 宗教事务条例
01 001-002 enterprise 130 234 20 10 | 举行大型宗教活动许可 | Large religious events | 宗教事务条例
10 001 person 015 34 20 15 | 宗教教职人员备案 | Filing of clergy | 宗教事务条例
07 001 enterprise 130 34 20 20 | 清真食品生产经营资格认定 | Halal food businesses | 城市民族工作条例
`,
  ),
]
