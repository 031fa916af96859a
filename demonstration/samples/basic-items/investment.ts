import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const investmentItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'development-reform',
    `
01 001 enterprise 040 234 20 60 | 企业投资项目核准 | Approval of investment projects | 企业投资项目核准和备案管理条例
10 001 enterprise 040 234 1 220 | 企业投资项目备案 | Filing of investment projects | 企业投资项目核准和备案管理条例 | 立项 项目备案
01 002 enterprise 040 234 20 90 | 政府投资项目审批（项目建议书、可行性研究、初步设计） | Public investment projects | 政府投资条例
01 003 enterprise 040 234 20 60 | 固定资产投资项目节能审查 | Energy review of projects | 节约能源法
20 001-001 enterprise 005 234 15 90 | 失信信息信用修复 | Repair of credit after dishonesty | 信用修复制度实施方案
20 001-002 enterprise 005 234 1 80 | 公共信用信息查询（信用报告） | Public credit reports | 信用修复制度实施方案
20 002 person 110 34 30 60 | 价格违法举报、价格认定 | Unfair prices: reports and appraisals | 价格法
10 002 enterprise 010 34 20 20 | 粮食收购备案 | Filing of grain buyers | 粮食流通管理条例
`,
  ),
  ...readBasicItems(
    'industry',
    `
10 001 enterprise 040 34 1 60 | 技术改造投资项目备案 | Filing of technical renewal projects | 企业投资项目核准和备案管理条例
07 001 enterprise 115 234 60 90 | 专精特新中小企业认定 | Recognition of specialised small firms | 中小企业促进法
10 002 enterprise 010 2 20 120 | 非经营性互联网信息服务备案（ICP备案） | Filing of websites (ICP) | 互联网信息服务管理办法
01 001 enterprise 010 12 60 60 | 增值电信业务经营许可 | Licence for value-added telecoms | 电信条例
01 002 enterprise 010 234 20 20 | 无线电台（站）设置、使用许可 | Radio stations | 无线电管理条例
20 001 person 110 12 15 70 | 电信服务申诉 | Complaints about telecoms | 电信条例
20 002 enterprise 085 34 5 20 | 通信报装 | Connection to telecoms | 电信条例
`,
  ),
  ...readBasicItems(
    'science',
    `
07 001-001 enterprise 115 234 60 170 | 高新技术企业认定 | Recognition of high-tech firms | 高新技术企业认定管理办法 | 高企
07 001-002 enterprise 115 234 15 100 | 科技型中小企业评价 | Technology-based small firms | 科学技术进步法
07 002 enterprise 115 34 15 40 | 技术合同认定登记 | Registration of technology contracts | 科学技术进步法
08 001 person 115 234 60 40 | 科学技术奖励推荐 | Science and technology prizes | 国家科学技术奖励条例
05 001 enterprise 115 234 60 60 | 科技计划项目申报 | Research grants | 科学技术进步法
01 001 enterprise 115 2 20 10 | 实验动物生产、使用许可 | Laboratory animals | 实验动物管理条例
`,
  ),
  ...readBasicItems(
    'finance',
    `
01 001-001 enterprise 025 34 20 20 | 中介机构从事代理记账业务审批 | Licence for bookkeeping firms | 会计法
01 001-002 enterprise 025 2 20 15 | 会计师事务所设立审批 | Founding of accounting firms | 注册会计师法
20 001 person 050 24 15 150 | 会计专业技术资格考试报名、继续教育登记 | Accountants: examinations and further training | 会计法 | 初级会计 会计证
20 002 enterprise 060 34 30 60 | 政府采购供应商投诉、质疑 | Suppliers’ complaints in public purchasing | 政府采购法
07 001 enterprise 025 234 20 20 | 非营利组织免税资格认定 | Tax exemption of non-profit bodies | 企业所得税法
20 003 person 055 34 1 60 | 财政电子票据查验 | Checking electronic public receipts | 财政票据管理办法
`,
  ),
  ...readBasicItems(
    'commerce',
    `
10 001 enterprise 055 34 1 70 | 对外贸易经营者备案（进出口收发货信息） | Filing of foreign traders | 对外贸易法
01 001 enterprise 055 12 20 30 | 货物、技术进出口许可 | Import and export licences | 对外贸易法
01 002 enterprise 055 34 20 50 | 成品油零售经营资格审批 | Licence for petrol stations | 国务院对确需保留的行政审批项目设定行政许可的决定
01 003 enterprise 010 2 20 20 | 拍卖业务经营许可 | Licence for auctioneers | 拍卖法
10 002 enterprise 010 34 15 30 | 商业特许经营、单用途预付卡备案 | Filing of franchises and prepaid cards | 商业特许经营管理条例
10 003 enterprise 055 34 10 30 | 二手车交易市场、报废机动车回收经营备案 | Second-hand car markets and vehicle scrapping | 报废机动车回收管理办法
01 004 enterprise 070 2 20 20 | 对外劳务合作、境外投资备案 | Labour abroad and investment abroad | 对外劳务合作管理条例
20 001-001 person 110 34 15 350 | 消费品以旧换新补贴申领 | Trade-in subsidy | 消费品以旧换新行动方案 | 国补 以旧换新 家电补贴
20 001-002 person 095 34 20 230 | 汽车报废、置换更新补贴申领 | Subsidy for replacing a car | 消费品以旧换新行动方案 | 换车补贴
`,
  ),
  ...readBasicItems(
    'tobacco',
    `
01 001-001 enterprise 010 34 20 310 | 烟草专卖零售许可 | Licence to sell tobacco | 烟草专卖法 | 烟草证 卖烟
01 001-002 enterprise 010 34 20 70 | 烟草专卖零售许可变更、延续、歇业 | Change, renewal and pause of a tobacco licence | 烟草专卖法
01 001-003 enterprise 010 2 20 10 | 烟草专卖批发许可 | Licence for tobacco wholesalers | 烟草专卖法
`,
  ),
  ...readBasicItems(
    'customs',
    `
10 001 enterprise 065 34 3 90 | 报关单位备案 | Filing of declarants | 海关法
01 001 enterprise 065 34 20 20 | 出口食品生产企业备案核准 | Exporters of food | 进出口食品安全管理办法
01 002 enterprise 065 34 20 25 | 进出境动植物检疫许可 | Plants and animals crossing the border | 进出境动植物检疫法
20 001 person 105 34 5 20 | 国际旅行健康检查与预防接种 | Health checks and vaccination for travel abroad | 国境卫生检疫法
20 002 person 110 34 15 30 | 个人物品通关、进境邮件申报指引 | Personal belongings and parcels through customs | 海关法
01 003 enterprise 065 34 20 15 | 加工贸易手册设立 | Processing trade | 海关法
`,
  ),
  ...readBasicItems(
    'foreign-exchange',
    `
20 001 person 999 34 1 30 | 个人购汇、结汇指引 | Buying and selling foreign currency | 外汇管理条例
10 001 enterprise 045 34 20 15 | 外商直接投资外汇登记 | Foreign exchange registration of foreign investment | 外汇管理条例
`,
  ),
  ...readBasicItems(
    'central-bank',
    `
20 001-001 person 999 12 1 300 | 个人信用报告查询（征信） | Personal credit report | 征信业管理条例 | 征信 查征信
20 001-002 person 999 12 20 60 | 征信异议处理 | Objection to a credit record | 征信业管理条例
10 001 enterprise 045 34 3 60 | 单位银行结算账户开立备案 | Opening of business bank accounts | 人民币银行结算账户管理办法
`,
  ),
  ...readBasicItems(
    'establishment',
    `
07 001 enterprise 005 234 30 20 | 事业单位法人登记 | Registration of public institutions | 事业单位登记管理暂行条例
`,
  ),
  ...readBasicItems(
    'trade-union',
    `
20 001-001 person 085 345 10 60 | 工会会员入会、困难职工帮扶 | Joining the union and help for workers in need | 工会法
20 001-002 enterprise 030 34 15 20 | 基层工会组建与法人资格登记 | Founding of a company union | 工会法
`,
  ),
  ...readBasicItems(
    'petitions',
    `
20 001 person 999 234 60 120 | 信访事项提出与查询 | Petitions | 信访工作条例
`,
  ),
  ...readBasicItems(
    'women',
    `
05 001 person 145 4 20 40 | 农村低收入妇女“两癌”救助 | Help for rural women with cancer | 妇女权益保障法
`,
  ),
  ...readBasicItems(
    'red-cross',
    `
20 001 person 145 34 15 25 | 人体器官、遗体捐献登记 | Donating organs or your body | 人体器官捐献和移植条例
`,
  ),
]
