import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import {
  abolished,
  commitment,
  data,
  householdBook,
  identityCard,
  realEstateCertificate,
  required,
} from '../material-rows.ts'

/** 教育. */
export const education: readonly ItemRow[] = [
  {
    name: ['义务教育入学报名', 'Enrolment at primary or middle school'],
    summary: [
      '孩子上小学、初中报名，房产、户籍、居住证由系统核对，不用交复印件。',
      'Home, household and residence permit are looked up; no copies are handed in.',
    ],
    alsoCalled: '小学报名 上小学 幼升小 小升初 孩子上学 随迁子女入学 学区',
    department: 'education',
    type: '20',
    sequence: [501],
    audience: 'person',
    theme: '020',
    laws: [
      ['《中华人民共和国义务教育法》第十一条、第十二条', 'Compulsory Education Law, art. 11 and 12'],
      [
        '《居住证暂行条例》（国务院令第663号）第十二条',
        'Interim Regulations on Residence Permits (Order No. 663), art. 12',
      ],
    ],
    limit: [30, 15],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      householdBook,
      realEstateCertificate,
      data(
        ['居住证（随迁子女）', 'Residence permit (children who moved)'],
        ['公安厅 · 居住证', 'Department of Public Security · residence permits'],
      ),
      abolished(
        ['预防接种证复印件', 'Copy of the vaccination record'],
        ['学校入学后统一查验', 'Seen by the school afterwards'],
      ),
    ],
    steps: [
      ['报名', 'Enrol', '选孩子，住址和对口学校自动带出。', 'Choose the child; address and school are filled in.'],
      [
        '核验',
        'Verified',
        '户籍、房产、居住证后台核对，有疑问的打电话给您。',
        'Household, home and permit; you are called if anything is unclear.',
      ],
      ['录取', 'Placed', '发入学通知，可以看到分班和报到时间。', 'You get the notice with class and day.'],
    ],
    acceptance: [
      ['当年8月31日前年满六周岁的适龄儿童', 'Children six years old by 31 August'],
      ['随迁子女凭居住证入学', 'Children who moved enrol with the residence permit'],
    ],
    questions: [
      [
        ['租房能上学吗？', 'We rent our home.'],
        [
          '能，按监护人户籍或者居住证所在区统筹安排学位。',
          'Yes: places are arranged in the district of the household or the permit.',
        ],
      ],
    ],
    result: ['入学通知', 'Notice of the place'],
    popularity: 7800,
    offeredBy: bothProvinces,
  },
  {
    name: ['教师资格认定', 'Teaching qualification'],
    summary: [
      '考试合格后申请认定幼儿园、中小学教师资格，体检到指定医院。',
      'After the examination, for kindergarten to high school; medical at a named hospital.',
    ],
    alsoCalled: '教师资格证 教资 认定教师资格 教资认定',
    department: 'education',
    type: '01',
    sequence: [502],
    audience: 'person',
    theme: '050',
    laws: [
      ['《中华人民共和国教师法》第十条、第十一条、第十三条', 'Teachers Law, art. 10, 11 and 13'],
      [
        '《教师资格条例》（国务院令第188号）第十三条、第十六条',
        'Regulations on Teaching Qualifications (Order No. 188), art. 13 and 16',
      ],
    ],
    limit: [30, 20],
    visits: 1,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(['学历证书', 'Degree'], ['教育部 · 学历学位', 'Ministry of Education · degrees']),
      data(
        ['普通话水平测试等级证书', 'Putonghua test certificate'],
        ['教育部 · 普通话等级', 'Ministry of Education · Putonghua tests'],
      ),
      data(['体格检查合格证明', 'Medical report'], ['指定医院 · 体检结果', 'Named hospitals · results']),
      abolished(
        ['无犯罪记录证明', 'Certificate of no criminal record'],
        ['改由部门之间核查', 'Checked between departments'],
      ),
    ],
    steps: licenceSteps(
      ['网上报名，受理期限截止后统一受理', 'Apply online; all are accepted together at the closing day'],
      ['核对学历、普通话、考试成绩和犯罪记录', 'Degree, Putonghua, examination and record are compared'],
      ['教育局召开认定会议作出决定', 'The bureau decides in session'],
      ['制作教师资格证书', 'The certificate is made'],
      ['邮寄到家，电子证照同时生成', 'By post, with an electronic one'],
    ),
    acceptance: [
      [
        '未达到国家法定退休年龄，遵守宪法和法律，思想品德良好',
        'Below the age of retirement, law-abiding and of good character',
      ],
      ['具备相应学历，国家教师资格考试合格', 'With the degree required and the national examination passed'],
    ],
    questions: [
      [
        ['在外省读书能在这里认定吗？', 'I study in another province.'],
        ['户籍地、居住地、在读学校所在地都可以申请。', 'At your household, home or school: any of them.'],
      ],
    ],
    result: ['教师资格证书', 'Teaching certificate'],
    popularity: 4000,
    offeredBy: bothProvinces,
  },
  {
    name: ['生源地信用助学贷款', 'Student loan at the place of origin'],
    summary: [
      '家庭经济困难的大学生在户籍所在县申请，在校期间财政贴息。',
      'For students from families in difficulty, in their home county; the state pays the interest while they study.',
    ],
    alsoCalled: '助学贷款 上大学贷款 生源地贷款 大学生贷款',
    department: 'education',
    type: '20',
    sequence: [503],
    audience: 'person',
    theme: '020',
    laws: [
      [
        '财政部、教育部、中国人民银行、银监会《关于进一步落实高等教育学生资助政策的通知》',
        'Notice of four authorities on aid to students in higher education',
      ],
      ['《中华人民共和国高等教育法》第五十五条', 'Higher Education Law, art. 55'],
    ],
    limit: [20, 5],
    visits: 1,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(
        ['录取通知书', 'Notice of admission'],
        ['教育部 · 高考录取', 'Ministry of Education · admissions'],
        ['拍通知书整页', 'A picture of the whole notice'],
      ),
      commitment(
        ['家庭经济困难承诺', 'Statement of difficulty'],
        ['与低保、脱贫人口信息比对', 'Compared with assistance records'],
      ),
    ],
    steps: [
      ['网上申请', 'Apply online', '选学校和金额，学费和住宿费自动带出。', 'School and amount; fees are filled in.'],
      [
        '资格确认',
        'Confirmed',
        '县级学生资助中心确认，不用村里盖章。',
        'By the county aid centre; no village seal is needed.',
      ],
      [
        '签合同',
        'Sign',
        '首次和共同借款人到现场签一次，以后每年网上续。',
        'Once in person with the co-borrower; online in later years.',
      ],
    ],
    acceptance: [['被全日制普通高校录取，户籍在本县', 'Admitted to a full-time university, registered in the county']],
    questions: [
      [
        ['什么时候开始还？', 'When do I repay?'],
        ['毕业后先只还利息，还本宽限期五年。', 'After graduation interest only; five years’ grace for the principal.'],
      ],
    ],
    result: ['助学贷款合同', 'The loan contract'],
    popularity: 2900,
  },
  {
    name: ['民办学校设立审批', 'Founding of a private school'],
    summary: ['举办民办幼儿园、中小学等，由教育部门审批。', 'For private kindergartens and schools.'],
    alsoCalled: '办学许可证 开幼儿园 办民办学校 民办幼儿园',
    department: 'education',
    type: '01',
    sequence: [504],
    audience: 'enterprise',
    theme: '120',
    laws: [
      [
        '《中华人民共和国民办教育促进法》第十二条、第十五条、第十七条',
        'Private Education Promotion Law, art. 12, 15 and 17',
      ],
    ],
    limit: [90, 40, 'calendar'],
    visits: 1,
    ways: { online: true, nearby: false },
    materials: [
      required(
        'made-by-applicant',
        ['学校章程和首届决策机构组成人员名单', 'Statutes and first governing body'],
        ['由举办者制定', 'The founder writes them'],
        ['章程签字，名单附身份信息', 'Signed, with identities'],
      ),
      required(
        'third-party-report',
        ['资产的有效证明文件', 'Proof of assets'],
        ['举办资金来源只有举办者掌握', 'Only the founder knows the source'],
        ['验资报告或者银行存款证明', 'Audit report or bank statement'],
      ),
      data(
        ['校长、教师资格信息', 'Qualification of head and teachers'],
        ['教育部 · 教师资格', 'Ministry of Education · teaching qualifications'],
      ),
      data(
        ['校舍不动产权或者租赁备案', 'Title or filed lease of the premises'],
        ['自然资源、住建部门', 'Natural resources and housing authorities'],
      ),
    ],
    steps: licenceSteps(
      ['收件，五个工作日内决定是否受理', 'Accepted or not within five working days'],
      ['专家组到校评议一次', 'Experts visit once'],
      ['教育局作出决定', 'The bureau decides'],
      ['制发民办学校办学许可证', 'The licence is made'],
      ['送达，凭证到民政或者市场监管部门办理法人登记', 'Delivered; then registered as a legal person'],
    ),
    acceptance: [
      [
        '举办者具有法人资格或者政治权利和完全民事行为能力',
        'The founder is a legal person, or a person of full rights and capacity',
      ],
      ['符合当地教育发展需求和设置标准', 'Meeting local needs and standards'],
    ],
    questions: [
      [
        ['义务教育阶段能办营利性学校吗？', 'For profit in compulsory education?'],
        ['不能，法律禁止设立实施义务教育的营利性民办学校。', 'No, the law forbids it.'],
      ],
    ],
    result: ['民办学校办学许可证', 'School licence'],
    popularity: 600,
  },
]
