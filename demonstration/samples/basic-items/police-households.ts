import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const householdItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'public-security',
    `
07 032-001 person 090 4 43 610 | 居民身份证申领（首次） | First resident identity card | 居民身份证法 | 办身份证 第一次办身份证 孩子办身份证 儿童身份证
07 032-002 person 090 4 43 740 | 居民身份证换领 | Renewal of a resident identity card | 居民身份证法 | 换身份证 身份证过期 身份证到期 身份证更换
07 032-003 person 090 4 43 830 | 居民身份证补领 | Replacement of a lost resident identity card | 居民身份证法 | 身份证丢了 补办身份证 身份证遗失 身份证挂失
07 032-004 person 090 4 3 390 | 临时居民身份证申领 | Temporary resident identity card | 居民身份证法 | 临时身份证 办临时身份证 急用身份证
07 032-005 person 090 4 1 180 | 居民身份证挂失申报 | Reporting an identity card as lost | 居民身份证法 | 身份证挂失
07 032-006 person 090 4 43 210 | 居民身份证异地受理 | Identity card applied for away from home | 居民身份证法 | 异地办身份证
07 031-001 person 010 45 15 980 | 居住证申领 | Application for a residence permit | 居住证暂行条例 | 办居住证 居住证 暂住证 办暂住证
07 031-002 person 010 45 3 520 | 居住证签注 | Annual endorsement of a residence permit | 居住证暂行条例 | 居住证续签 居住证年审 居住证延期 居住证过期
07 031-003 person 010 45 7 120 | 居住证换领、补领 | Renewal or replacement of a residence permit | 居住证暂行条例
20 001 person 010 45 1 310 | 流动人口居住登记 | Registration of residence for people from elsewhere | 居住证暂行条例 | 暂住登记 居住登记
07 001 person 090 3 15 60 | 港澳台居民居住证申领 | Residence permit for residents of Hong Kong, Macao and Taiwan | 港澳台居民居住证申领发放办法
07 033-001 person 010 4 5 690 | 出生登记（新生儿入户） | Household registration of a newborn | 户口登记条例 | 新生儿上户口 给孩子上户口 宝宝落户 小孩入户
07 033-005 person 010 4 20 45 | 国（境）外出生人员回国户口登记 | Household registration of a child born abroad | 户口登记条例
07 033-002 person 010 4 20 460 | 户口迁移（夫妻投靠） | Moving your household to your spouse | 户口登记条例 | 迁户口 户口迁移 结婚迁户口 投靠配偶
07 033-006 person 010 4 20 240 | 户口迁移（父母投靠子女） | Moving the parents’ household to their children | 户口登记条例 | 老人投靠子女
07 033-007 person 010 4 20 230 | 户口迁移（子女投靠父母） | Moving a child’s household to its parents | 户口登记条例
07 033-008 person 010 4 20 260 | 户口迁移（工作调动） | Moving your household for a new post | 户口登记条例
07 033-009 person 010 4 20 330 | 户口迁移（人才引进） | Moving your household as skilled talent | 户口登记条例 | 人才落户
07 033-010 person 010 4 20 290 | 户口迁移（购房入户） | Moving your household to a home you bought | 户口登记条例 | 买房落户
07 033-011 person 010 4 10 200 | 户口迁移（大中专院校录取学生） | Moving the household of an admitted student | 户口登记条例 | 学生迁户口
07 033-012 person 010 4 10 190 | 户口迁移（大中专学生毕业） | Moving the household of a graduate | 户口登记条例 | 毕业迁户口
07 033-003 person 155 4 3 210 | 死亡登记（户口注销） | Registration of a death | 户口登记条例 | 注销户口 销户 人去世了 死亡销户
07 033-013 person 010 4 20 70 | 宣告失踪、宣告死亡人员户口注销 | Removal of a person declared missing or dead from the register | 户口登记条例
07 033-014 person 105 4 10 60 | 出国（境）定居注销户口 | Removal from the register on settling abroad | 户口登记条例
07 033-015 person 025 4 5 70 | 参军入伍注销户口 | Removal from the register on joining the army | 户口登记条例
07 033-016 person 025 4 10 80 | 退出现役恢复户口 | Back on the register after military service | 户口登记条例
07 033-017 person 010 4 20 50 | 回国（入境）人员恢复户口 | Back on the register after living abroad | 户口登记条例
07 033-018 person 010 4 20 40 | 刑满释放人员恢复户口 | Back on the register after serving a sentence | 户口登记条例
07 033-019 person 010 4 20 65 | 收养登记入户 | Household registration of an adopted child | 户口登记条例
07 033-020 person 010 4 30 75 | 无户口人员登记户口 | Household registration of persons without any | 户口登记条例
07 033-004 person 010 4 20 190 | 姓名变更 | Change of name | 民法典 | 改名字 改名 改姓 户口改名
07 033-021 person 010 4 20 55 | 出生日期更正 | Correction of the date of birth | 户口登记条例
07 033-022 person 015 4 20 60 | 民族成份变更 | Change of ethnic group | 中国公民民族成份登记管理办法
07 033-023 person 010 4 20 30 | 性别变更 | Change of sex in the register | 户口登记条例
07 033-024 person 010 4 5 110 | 文化程度、婚姻状况、服务处所等变更 | Change of schooling, marital status or workplace in the register | 户口登记条例
07 002 person 010 4 5 240 | 分户、立户、并户登记 | Splitting, founding or joining households | 户口登记条例 | 分户 单独立户
07 003-001 person 010 4 3 270 | 居民户口簿补发、换发 | Replacement or renewal of a household booklet | 户口登记条例 | 户口本丢了 换户口本
07 003-002 person 010 4 3 90 | 户口迁移证补发 | Replacement of a household transfer certificate | 户口登记条例
20 031 person 010 4 3 540 | 开具户籍类证明 | Certificate from the household register | 户口登记条例 | 户籍证明 开户口证明 亲属关系证明 曾用名证明
20 032 person 115 4 3 720 | 开具有无犯罪记录证明 | Certificate of no criminal record | 公安机关办理犯罪记录查询工作规定 | 无犯罪记录证明 无犯罪证明 政审证明 开无犯罪
20 002 person 010 4 3 60 | 开具非正常死亡证明 | Certificate of an unnatural death | 户口登记条例
20 003 person 010 4 3 80 | 亲属关系证明（户籍档案） | Proof of kinship from household files | 户口登记条例
20 004 person 010 34 1 45 | 重名查询 | How many people bear a name | 户口登记条例
`,
  ),
]
