import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const civilAffairsItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'civil-affairs',
    `
07 401 person 060 4 1 600 | 内地居民结婚登记 | Marriage registration | 民法典 | 领结婚证 结婚登记 扯证 领证
07 401-001 person 060 4 30 320 | 内地居民离婚登记 | Divorce by agreement | 民法典 | 离婚 办离婚证
07 401-002 person 060 4 1 130 | 补领婚姻登记证 | Replacement of a marriage or divorce certificate | 婚姻登记条例
07 401-003 person 060 23 1 30 | 涉外、涉港澳台居民结婚登记 | Marriage with a person from abroad, Hong Kong, Macao or Taiwan | 婚姻登记条例
07 401-004 person 060 23 30 12 | 涉外、涉港澳台居民离婚登记 | Divorce from a person from abroad, Hong Kong, Macao or Taiwan | 婚姻登记条例
20 001 person 060 4 1 60 | 婚姻登记档案查询 | Search in the marriage records | 婚姻登记档案管理办法
07 001-001 person 005 4 30 45 | 中国公民收养登记 | Adoption by Chinese citizens | 民法典
07 001-002 person 005 4 30 10 | 解除收养关系登记 | Ending an adoption | 民法典
07 001-003 person 005 2 30 8 | 外国人收养登记 | Adoption by foreigners | 外国人在中华人民共和国收养子女登记办法
05 402 person 085 45 30 390 | 最低生活保障审核确认 | Minimum living allowance | 社会救助暂行办法 | 低保 吃低保 申请低保 困难补助
05 001 person 085 45 30 90 | 特困人员救助供养 | Support for people in extreme hardship | 社会救助暂行办法
05 002 person 085 45 10 160 | 临时救助 | Emergency relief | 社会救助暂行办法 | 临时困难救助
05 003 person 085 45 30 70 | 最低生活保障边缘家庭认定 | Recognition of families just above the minimum | 社会救助暂行办法
05 004 person 085 4 10 40 | 生活无着的流浪乞讨人员救助 | Help for homeless people and beggars | 城市生活无着的流浪乞讨人员救助管理办法
05 403 person 065 45 20 450 | 高龄津贴申请 | Allowance for the very old | 老年人权益保障法 | 老年补贴 高龄补贴 80岁补贴 老人津贴
05 005-001 person 065 45 20 130 | 经济困难老年人养老服务补贴 | Care allowance for old people of small means | 老年人权益保障法
05 005-002 person 065 45 20 100 | 失能老年人护理补贴 | Nursing allowance for disabled old people | 老年人权益保障法
20 002 person 065 45 10 180 | 老年人优待证办理 | Senior citizen’s card | 老年人权益保障法 | 老年证 老年卡
20 003 person 085 45 10 50 | 老年人能力评估 | Assessment of an old person’s abilities | 老年人权益保障法
20 004 person 085 45 15 60 | 居家和社区基本养老服务申请 | Basic care for the elderly at home | 老年人权益保障法
20 005 person 085 45 15 45 | 老年助餐服务申请 | Meals for the elderly | 老年人权益保障法
20 006 person 085 4 15 30 | 特殊困难老年人家庭适老化改造申请 | Adapting the homes of needy old people | 老年人权益保障法
05 404 person 065 45 30 220 | 困难残疾人生活补贴和重度残疾人护理补贴 | Allowances for persons with disabilities | 残疾人保障法 | 残疾补贴 两项补贴 护理补贴 残疾人补助
05 006-001 person 085 45 30 60 | 孤儿、事实无人抚养儿童基本生活保障金 | Basic allowance for orphans and children nobody raises | 未成年人保护法
05 006-002 person 085 45 10 25 | 农村留守儿童关爱保护登记 | Register of children left behind in villages | 未成年人保护法
01 421 enterprise 005 234 43 50 | 社会团体成立登记 | Founding of a social organisation | 社会团体登记管理条例 | 成立协会 注册社团 商会登记 学会注册
01 421-001 enterprise 005 234 30 40 | 社会团体变更登记 | Change of a registered association | 社会团体登记管理条例
01 421-002 enterprise 165 234 30 20 | 社会团体注销登记 | Dissolution of an association | 社会团体登记管理条例
01 001-001 enterprise 005 234 60 60 | 民办非企业单位（社会服务机构）成立登记 | Founding of a private non-profit institution | 民办非企业单位登记管理暂行条例
01 001-002 enterprise 005 234 30 30 | 民办非企业单位（社会服务机构）变更登记 | Change of a private non-profit institution | 民办非企业单位登记管理暂行条例
01 001-003 enterprise 165 234 30 15 | 民办非企业单位（社会服务机构）注销登记 | Dissolution of a private non-profit institution | 民办非企业单位登记管理暂行条例
01 002 enterprise 005 2 60 15 | 基金会设立登记 | Founding of a foundation | 基金会管理条例
07 002 enterprise 005 234 20 20 | 慈善组织认定 | Recognition as a charity | 慈善法
01 003 enterprise 005 234 20 12 | 慈善组织公开募捐资格审批 | Permission to raise funds in public | 慈善法
10 001 enterprise 010 234 20 10 | 慈善信托备案 | Filing of a charitable trust | 慈善法
10 422 enterprise 010 4 5 90 | 养老机构备案 | Filing of a home for the elderly | 老年人权益保障法 | 开养老院 养老院备案 敬老院 办养老院
05 007 enterprise 010 34 30 40 | 养老机构建设、运营补贴 | Subsidies for building and running homes for the elderly | 老年人权益保障法
01 004 enterprise 010 34 20 15 | 殡葬设施建设审批 | Permission to build funeral facilities | 殡葬管理条例
20 007-001 person 155 4 1 90 | 遗体接运、火化预约 | Booking a cremation | 殡葬管理条例
20 007-002 person 155 4 1 60 | 火化证明补办 | Replacement of a cremation certificate | 殡葬管理条例
05 008 person 155 4 15 120 | 困难群众基本殡葬服务费用减免 | Free basic funeral services for the needy | 殡葬管理条例
20 008 person 155 34 10 50 | 公益性公墓安葬申请 | A place in a public cemetery | 殡葬管理条例
10 002 enterprise 999 34 20 35 | 地名命名、更名审批 | Naming and renaming of places | 地名管理条例
07 003 person 070 34 10 80 | 门牌号码编制与证明 | House numbers and proof of them | 地名管理条例
20 009 person 999 34 1 30 | 志愿者注册与服务记录证明 | Volunteers: registration and proof of service | 志愿服务条例
05 009 person 085 4 15 30 | 困难群众价格临时补贴 | Temporary price allowance for the needy | 社会救助暂行办法
20 010 person 085 34 10 25 | 低收入人口认定 | Recognition as a person of low income | 社会救助暂行办法
`,
  ),
  ...readBasicItems(
    'disabled',
    `
07 411 person 090 4 30 270 | 残疾人证新办 | First disability card | 残疾人保障法 | 办残疾证 残疾证 残疾人证 评残
07 411-001 person 090 4 15 110 | 残疾人证换领 | Renewal of a disability card | 残疾人保障法
07 411-002 person 090 4 10 60 | 残疾人证补办 | Replacement of a disability card | 残疾人保障法
07 411-003 person 090 4 10 30 | 残疾人证迁移 | Moving a disability card | 残疾人保障法
07 411-004 person 090 4 10 15 | 残疾人证注销 | Cancelling a disability card | 残疾人保障法
07 411-005 person 090 4 30 40 | 残疾类别、等级变更 | Change of kind or grade of disability | 残疾人保障法
20 001 person 085 4 20 80 | 残疾人辅助器具申请 | Aids for persons with disabilities | 残疾人保障法
05 001 person 085 4 20 70 | 残疾儿童康复救助 | Rehabilitation of children with disabilities | 国务院关于建立残疾儿童康复救助制度的意见
05 002 person 095 4 20 30 | 残疾人机动轮椅车燃油补贴 | Fuel allowance for motor wheelchairs | 残疾人保障法
20 002 person 030 4 15 35 | 残疾人就业培训服务 | Job training for persons with disabilities | 残疾人就业条例
05 003 person 020 4 20 25 | 残疾学生和残疾人家庭子女教育资助 | Education grants for students with disabilities | 残疾人教育条例
20 003 person 070 4 20 30 | 困难重度残疾人家庭无障碍改造申请 | Barrier-free adaptation of homes | 无障碍环境建设法
20 004 enterprise 030 34 20 90 | 用人单位安排残疾人就业情况审核 | Review of employers’ jobs for persons with disabilities | 残疾人就业条例
`,
  ),
  ...readBasicItems(
    'veterans',
    `
20 911 person 065 45 40 200 | 退役军人优待证申领 | Veteran’s card | 退役军人保障法 | 优待证 退伍军人证 军人优待 老兵证
05 912 person 065 34 30 90 | 自主就业退役士兵一次性经济补助 | Grant for veterans who find their own work | 退役军人安置条例 | 退伍补助 退役金 安置费 当兵补助
07 001 person 065 24 60 50 | 伤残等级评定、调整 | Grading of service disability | 军人抚恤优待条例
05 001 person 065 4 20 90 | 伤残抚恤金给付 | Disability pension | 军人抚恤优待条例
05 002 person 065 4 20 80 | 烈士褒扬金、遗属抚恤金给付 | Benefits for the families of martyrs | 烈士褒扬条例
07 002 person 065 2 60 15 | 烈士评定 | Recognition as a martyr | 烈士褒扬条例
05 003 person 065 4 20 70 | 60周岁以上农村籍退役士兵老年生活补助 | Allowance for rural veterans over 60 | 军人抚恤优待条例
05 004-001 person 065 4 20 90 | 义务兵家庭优待金给付 | Allowance for the families of conscripts | 军人抚恤优待条例
05 004-002 person 065 4 20 30 | 立功受奖军人家庭奖励金 | Award to families of decorated soldiers | 军人抚恤优待条例
20 001 person 065 4 20 60 | 退役军人建档立卡、报到登记 | Registration of veterans after discharge | 退役军人保障法
20 002 person 030 34 20 50 | 退役军人职业技能培训报名 | Vocational training for veterans | 退役军人保障法
07 003 person 065 34 60 40 | 由政府安排工作退役士兵安置 | Posts for veterans whom the state places | 退役军人安置条例
20 003 person 065 45 3 25 | 光荣牌发放 | Plaque for families of soldiers and veterans | 军人抚恤优待条例
20 004 person 065 34 5 15 | 烈士纪念设施祭扫预约 | Booking a visit to a martyrs’ memorial | 烈士褒扬条例
20 005 person 025 4 20 160 | 兵役登记与应征报名 | Military registration and enlistment | 兵役法 | 当兵 参军报名 征兵
`,
  ),
  ...readBasicItems(
    'justice',
    `
05 901 person 120 34 5 240 | 法律援助申请 | Legal aid | 法律援助法 | 免费律师 讨薪 法援 打官司
20 902 person 120 34 15 160 | 公民申请办理学历公证 | Notarisation of a degree | 公证法 | 学历公证 毕业证公证 学位公证 留学公证
20 902-001 person 120 34 15 60 | 出生公证 | Notarisation of a birth | 公证法
20 902-002 person 120 34 15 130 | 亲属关系公证 | Notarisation of kinship | 公证法
20 902-003 person 120 34 15 180 | 委托公证 | Notarisation of a power of attorney | 公证法 | 委托书公证
20 902-004 person 120 34 15 160 | 继承公证 | Notarisation of an inheritance | 公证法 | 遗产继承
20 902-005 person 120 34 15 110 | 遗嘱公证 | Notarisation of a will | 公证法
20 902-006 person 120 34 15 80 | 无犯罪记录公证 | Notarisation of no criminal record | 公证法
20 902-007 person 120 34 15 70 | 婚姻状况公证 | Notarisation of marital status | 公证法
20 902-008 person 120 34 15 50 | 机动车驾驶证公证 | Notarisation of a driving licence | 公证法
20 902-009 person 120 34 15 60 | 合同（协议）公证 | Notarisation of a contract | 公证法
20 902-010 person 120 34 15 50 | 财产公证 | Notarisation of property | 公证法
20 001 person 120 45 30 150 | 人民调解申请 | People’s mediation | 人民调解法 | 邻里纠纷 调解
20 002 person 120 234 1 130 | 公共法律服务咨询（12348） | Free legal advice (12348) | 法律援助法
01 001-001 person 050 2 20 60 | 律师执业许可 | Licence to practise as a lawyer | 律师法
01 001-002 enterprise 005 2 20 25 | 律师事务所设立许可 | Founding of a law firm | 律师法
01 002 person 050 12 20 170 | 法律职业资格认定 | Legal professional qualification | 国家统一法律职业资格考试实施办法 | 法考
01 003 person 050 234 20 20 | 基层法律服务工作者执业核准 | Licence of grass-roots legal workers | 基层法律服务工作者管理办法
01 004 enterprise 005 2 20 20 | 司法鉴定机构设立登记 | Registration of a forensic institution | 全国人大常委会关于司法鉴定管理问题的决定
20 003 person 120 23 30 40 | 司法鉴定委托指引 | How to ask for a forensic opinion | 全国人大常委会关于司法鉴定管理问题的决定
10 001 person 120 34 60 70 | 行政复议申请 | Administrative reconsideration | 行政复议法
01 005 person 050 2 20 15 | 公证员执业审核 | Licence of a notary | 公证法
05 001 person 120 4 10 10 | 人民调解员补贴 | Allowance for mediators | 人民调解法
20 004 person 120 4 5 15 | 社区矫正对象外出请假 | Leave for persons under community correction | 社区矫正法
`,
  ),
]
