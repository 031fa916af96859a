import { type BasicItemRow, readBasicItems } from './basic-item-row.ts'

export const educationItems: readonly BasicItemRow[] = [
  ...readBasicItems(
    'education',
    `
20 501 person 020 4 30 780 | 义务教育入学报名 | Enrolment at primary or middle school | 义务教育法 | 小学报名 上小学 幼升小 小升初
20 501-001 person 020 4 20 140 | 随迁子女接受义务教育申请 | Schooling for children of people from elsewhere | 义务教育法
20 001-001 person 020 4 15 190 | 义务教育阶段学生转学 | Changing schools | 义务教育法 | 转学 转校
20 001-002 person 020 4 10 50 | 学生休学、复学办理 | Leave from school and return | 义务教育法
01 001 person 020 4 20 30 | 适龄儿童、少年因身体状况延缓入学或者休学审批 | Later start of school for reasons of health | 义务教育法
20 002 person 020 4 20 130 | 幼儿园入园报名 | Kindergarten places | 学前教育法
20 003-001 person 020 34 15 260 | 中考报名与成绩查询 | Senior middle school entrance examination | 教育法 | 中考
20 003-002 person 020 24 15 330 | 普通高考报名与成绩查询 | College entrance examination | 教育法 | 高考 查分
20 003-003 person 020 24 15 120 | 高等教育自学考试报名、毕业申请 | Self-taught higher education examinations | 高等教育自学考试暂行条例
20 003-004 person 020 24 15 90 | 成人高考报名 | Adult college entrance examination | 教育法
20 003-005 person 020 24 15 100 | 硕士研究生招生考试报名 | Postgraduate entrance examination | 教育法
20 003-006 person 050 24 10 130 | 中小学教师资格考试报名 | Teaching qualification examination | 教师法
20 003-007 person 020 24 10 110 | 全国大学英语四、六级考试成绩查询 | College English tests: results | 教育法
20 003-008 person 020 24 10 90 | 普通话水平测试报名 | Mandarin proficiency test | 国家通用语言文字法
01 502 person 050 34 30 400 | 教师资格认定 | Teaching qualification | 教师法 | 教师资格证 教资 认定教师资格 教资认定
01 502-001 person 050 34 10 90 | 教师资格证书补发、换发 | Replacement of a teaching certificate | 教师法
01 502-002 person 050 34 20 60 | 中小学教师资格定期注册 | Periodic registration of teachers | 教师法
20 503 person 020 4 20 290 | 生源地信用助学贷款 | Student loan at the place of origin | 高等教育法 | 助学贷款 上大学贷款 生源地贷款 大学生贷款
05 001-001 person 020 4 20 120 | 家庭经济困难学生认定与资助 | Aid for students from families in need | 教育法
05 001-002 person 020 4 20 60 | 普通高中国家助学金、免学杂费 | Grants and free tuition at senior middle schools | 教育法
05 001-003 person 020 4 20 60 | 中等职业学校国家助学金、免学费 | Grants and free tuition at vocational schools | 职业教育法
05 001-004 person 020 24 20 70 | 高校学生国家奖学金、助学金 | National scholarships and grants | 高等教育法
05 001-005 person 020 24 20 25 | 高校毕业生服兵役学费补偿、贷款代偿 | Tuition refunds for students who serve | 兵役法
01 504 enterprise 120 34 65 60 | 民办学校设立审批 | Founding of a private school | 民办教育促进法 | 办学许可证 开幼儿园 办民办学校 民办幼儿园
01 504-001 enterprise 120 4 20 60 | 校外培训机构设立审批 | After-school training centres | 民办教育促进法
01 504-002 enterprise 120 34 20 25 | 民办学校变更、终止审批 | Change or end of a private school | 民办教育促进法
10 001 enterprise 120 34 15 20 | 民办学校年度检查 | Yearly check of private schools | 民办教育促进法
01 002 enterprise 120 4 20 30 | 校车使用许可 | Permit to run school buses | 校车安全管理条例
07 001 person 020 12 15 170 | 国（境）外学历学位认证 | Recognition of foreign degrees | 高等教育法 | 留学认证
20 004-001 person 020 12 10 220 | 高等教育学历、学籍查询与认证 | Check of degrees and enrolment | 高等教育法 | 学信网 学历认证
20 004-002 person 020 24 15 60 | 中等学历证书补办（毕业证明书） | Replacement of a school certificate | 教育法
20 004-003 person 020 12 10 30 | 留学人员回国证明 | Proof of study abroad | 教育法
09 001 person 020 4 30 20 | 教师、学生申诉处理 | Complaints of teachers and pupils | 教师法
20 005 person 020 4 15 60 | 中小学课后服务、校园事项咨询投诉 | Questions and complaints about schools | 教育法
`,
  ),
]
