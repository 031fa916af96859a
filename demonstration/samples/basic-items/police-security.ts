import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const securityItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'public-security',
    `
01 051 enterprise 010 4 20 150 | 旅馆业特种行业许可 | Special trade licence for hotels | 旅馆业治安管理办法 | 开旅馆 开宾馆 开酒店 开民宿
01 009 enterprise 010 4 20 90 | 公章刻制业特种行业许可 | Special trade licence for seal makers | 公章刻制业管理办法
01 010 enterprise 010 4 20 45 | 典当业特种行业许可 | Special trade licence for pawnshops | 典当管理办法
01 052 enterprise 150 34 7 70 | 大型群众性活动安全许可 | Security licence for large public events | 大型群众性活动安全管理条例 | 演唱会审批 大型活动审批 办展会 马拉松审批
01 011 enterprise 150 34 20 55 | 举办焰火晚会及其他大型焰火燃放活动许可 | Permit for large firework displays | 烟花爆竹安全管理条例
01 012 enterprise 150 4 3 40 | 烟花爆竹道路运输许可 | Road transport of fireworks | 烟花爆竹安全管理条例
01 013-001 enterprise 150 4 3 50 | 民用爆炸物品购买许可 | Permit to buy civil explosives | 民用爆炸物品安全管理条例
01 013-002 enterprise 150 4 3 35 | 民用爆炸物品运输许可 | Permit to transport civil explosives | 民用爆炸物品安全管理条例
01 013-003 enterprise 150 3 20 30 | 爆破作业单位许可 | Licence for blasting firms | 民用爆炸物品安全管理条例
01 013-004 person 050 3 20 30 | 爆破作业人员许可 | Licence for blasting workers | 民用爆炸物品安全管理条例
01 014 enterprise 150 4 3 40 | 剧毒化学品购买许可 | Permit to buy highly toxic chemicals | 危险化学品安全管理条例
01 015 enterprise 150 34 10 35 | 易制毒化学品运输许可 | Permit to transport precursor chemicals | 易制毒化学品管理条例
10 001 enterprise 150 4 1 50 | 第二类、第三类易制毒化学品购买备案 | Filing of purchases of class II and III precursors | 易制毒化学品管理条例
01 016-001 enterprise 010 23 20 130 | 保安服务公司设立许可 | Founding of a security service company | 保安服务管理条例
01 016-002 person 050 3 20 260 | 保安员证核发 | Security guard’s certificate | 保安服务管理条例 | 保安证
10 002 enterprise 010 34 10 40 | 自行招用保安员单位备案 | Filing of employers with guards of their own | 保安服务管理条例
01 017 enterprise 010 4 20 85 | 互联网上网服务营业场所信息网络安全审核 | Network security review of internet cafés | 互联网上网服务营业场所管理条例
10 003 enterprise 010 34 30 110 | 计算机信息网络国际联网备案（网站公安备案） | Filing of a website with the police | 计算机信息网络国际联网安全保护管理办法
10 004 enterprise 150 34 10 70 | 信息系统安全等级保护备案 | Filing of a system under multi-level protection | 信息安全等级保护管理办法
01 018 enterprise 160 34 15 25 | 金融机构营业场所和金库安全防范设施建设方案审批及工程验收 | Security of bank premises and vaults | 企业事业单位内部治安保卫条例
01 019 person 115 4 2 20 | 举行集会游行示威许可 | Permit for assemblies, processions and demonstrations | 集会游行示威法
10 005 enterprise 010 4 5 30 | 机动车修理业、报废机动车回收业备案 | Police filing of vehicle repair and scrap firms | 机动车修理业、报废机动车回收业治安管理办法
10 006 enterprise 010 4 5 40 | 娱乐场所治安备案 | Police filing of places of entertainment | 娱乐场所管理条例
01 020 person 115 34 20 140 | 养犬登记 | Dog licence | 动物防疫法
20 006 person 115 34 1 130 | 报警回执查询 | Looking up your report to the police | 治安管理处罚法
07 008 person 115 34 15 50 | 吸毒人员社区戒毒、社区康复报到 | Reporting for community drug rehabilitation | 禁毒法
20 007 person 115 34 1 70 | 失踪人员、走失老人查找求助 | Help to find a missing person | 人民警察法
`,
  ),
  ...readBasicItems(
    'immigration',
    `
07 001 person 105 34 5 60 | 外国人住宿登记 | Registration of foreigners’ lodging | 出境入境管理法
07 002-001 person 105 34 7 70 | 外国人签证延期、换发、补发 | Extension, renewal or replacement of a visa | 出境入境管理法
07 002-002 person 105 34 15 75 | 外国人居留证件签发 | Residence permit for foreigners | 出境入境管理法
07 002-003 person 105 23 120 30 | 外国人永久居留资格审批 | Permanent residence of foreigners | 出境入境管理法
07 003 person 105 23 120 15 | 国籍加入、退出、恢复审批 | Acquiring, renouncing or regaining nationality | 国籍法
20 001 person 105 34 1 90 | 出入境记录查询 | Record of your exits and entries | 出境入境管理法
07 004 person 105 34 1 20 | 边境管理区通行证核发 | Pass for border areas | 出境入境管理法
`,
  ),
]
