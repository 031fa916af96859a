import { bothProvinces, type ItemRow, licenceSteps } from '../define-item.ts'
import { abolished, businessLicence, commitment, data, identityCard, required } from '../material-rows.ts'

/** 卫生健康. */
export const health: readonly ItemRow[] = [
  {
    name: ['生育登记', 'Registration of a birth to come'],
    summary: ['怀孕后登记，产检建册、生育津贴等自动衔接。', 'On pregnancy; care and allowance follow from it.'],
    alsoCalled: '准生证 生育服务证 怀孕登记 办准生证 生育证',
    department: 'health',
    type: '20',
    sequence: [511],
    audience: 'person',
    theme: '005',
    laws: [
      ['《中华人民共和国人口与计划生育法》', 'Population and Family Planning Law'],
      [
        '国家卫生健康委《关于完善生育登记制度的指导意见》（国卫人口发〔2021〕9号）',
        'Guiding Opinions on birth registration (2021, No. 9)',
      ],
    ],
    limit: [3, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      abolished(['结婚证', 'Marriage certificate'], ['登记不以结婚为条件', 'Marriage is not a condition']),
    ],
    steps: [
      ['填预产期', 'Enter the expected date', '身份信息自动带出。', 'Identity is filled in.'],
      ['登记', 'Registered', '当场完成，生成电子登记证明。', 'At once, with an electronic certificate.'],
      [
        '接着办',
        'What follows',
        '产检医院、母子健康手册、生育津贴一并提示。',
        'Hospital, health booklet and allowance are shown.',
      ],
    ],
    acceptance: [
      [
        '育有子女或者准备生育的居民，在户籍地或者现居住地登记',
        'Anyone who has or expects a child, at household or home',
      ],
    ],
    questions: [
      [
        ['没登记会影响生孩子吗？', 'And without it?'],
        [
          '不影响分娩和孩子上户口，但部分服务要先登记。',
          'It affects neither birth nor the household of the child; some services need it.',
        ],
      ],
    ],
    result: ['生育登记证明（电子）', 'Certificate of registration (electronic)'],
    popularity: 3700,
  },
  {
    name: ['出生医学证明首次签发', 'Medical certificate of birth'],
    summary: ['孩子出生后由接生的医院签发，在病房就能办。', 'Issued by the hospital of birth, at the bedside.'],
    alsoCalled: '出生证 出生证明 宝宝出生证 办出生证',
    department: 'health',
    type: '07',
    sequence: [512],
    audience: 'person',
    theme: '005',
    laws: [
      ['《中华人民共和国母婴保健法》第二十三条', 'Maternal and Infant Health Care Law, art. 23'],
      ['《出生医学证明管理办法》', 'Measures for Medical Certificates of Birth'],
    ],
    limit: [3, 0],
    visits: 1,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(['分娩信息', 'Record of the birth'], ['接生医院 · 分娩记录', 'Hospital of birth · records']),
    ],
    steps: [
      ['起名字', 'Name the child', '手机上填孩子姓名，父母信息自动带出。', 'By phone; the parents are filled in.'],
      ['核对', 'Compared', '医院核对母亲身份和分娩记录。', 'The hospital compares mother and record.'],
      [
        '签发',
        'Issued',
        '病房领取，电子证照同时生成，上户口直接用。',
        'At the bedside, with an electronic one that serves for registration.',
      ],
    ],
    acceptance: [['在具备助产资质的医疗保健机构内出生', 'Born in a licensed institution']],
    questions: [
      [
        ['丢了能补吗？', 'If it is lost?'],
        [
          '能，到原签发地卫生健康部门委托的机构补发。',
          'Yes, at the institution named by the health authority of the place of issue.',
        ],
      ],
    ],
    result: ['出生医学证明', 'Certificate of birth'],
    place: ['接生医院的出生证明签发窗口', 'Counter for certificates at the hospital of birth'],
    popularity: 4300,
  },
  {
    name: ['医师执业注册', 'Registration of a doctor'],
    summary: ['取得医师资格后注册执业地点、类别和范围。', 'Place, kind and scope of practice after the qualification.'],
    alsoCalled: '医师注册 医生注册 执业医师证 医师变更',
    department: 'health',
    type: '01',
    sequence: [513],
    audience: 'person',
    theme: '050',
    laws: [['《中华人民共和国医师法》第十三条、第十四条', 'Physicians Law, art. 13 and 14']],
    limit: [20, 5],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(
        ['医师资格证书', 'Doctor’s qualification'],
        ['国家卫生健康委 · 医师资格', 'National Health Commission · qualifications'],
      ),
      data(['聘用证明', 'Proof of employment'], ['医疗机构 · 电子化注册', 'Institutions · electronic registration']),
    ],
    steps: licenceSteps(
      ['个人网上申请，聘用机构确认后受理', 'Apply online; accepted once the institution confirms'],
      ['核对资格、体检和处罚记录', 'Qualification, health and penalties are compared'],
      ['卫生健康委作出决定', 'The commission decides'],
      ['更新电子化注册信息', 'The register is brought up to date'],
      ['电子执业证送达本人和机构', 'Delivered electronically to both'],
    ),
    acceptance: [
      ['取得医师资格，由医疗卫生机构聘用', 'Qualified and employed by an institution'],
      ['没有法律规定的不予注册情形', 'None of the legal bars'],
    ],
    questions: [
      [
        ['多家医院执业要多次注册吗？', 'Several hospitals?'],
        [
          '在同一省内多机构执业，确定一家主要机构注册，其他机构备案。',
          'In one province one main institution is registered, the others are filed.',
        ],
      ],
    ],
    result: ['医师执业证书', 'Certificate of practice'],
    popularity: 1500,
  },
  {
    name: ['护士执业注册', 'Registration of a nurse'],
    summary: [
      '护士首次、延续、变更注册，电子证照当日可用。',
      'First, continued or changed; the electronic certificate serves the same day.',
    ],
    alsoCalled: '护士注册 护士证 护士执业证 护士延续注册',
    department: 'health',
    type: '01',
    sequence: [514],
    audience: 'person',
    theme: '050',
    laws: [['《护士条例》（国务院令第517号）第七条、第八条', 'Regulations on Nurses (Order No. 517), art. 7 and 8']],
    limit: [20, 5],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(
        ['护士执业资格考试成绩', 'Result of the examination'],
        ['国家卫生健康委 · 护士考试', 'National Health Commission · examinations'],
      ),
      data(
        ['健康体检证明', 'Medical report'],
        ['体检医院 · 体检结果', 'Hospitals · results'],
        ['六个月内的体检证明', 'A report of the last six months'],
      ),
    ],
    steps: licenceSteps(
      ['个人网上申请，聘用机构确认后受理', 'Apply online; accepted once the institution confirms'],
      ['核对考试、学历和体检', 'Examination, education and health are compared'],
      ['卫生健康委作出决定', 'The commission decides'],
      ['更新注册信息，有效期五年', 'The register is brought up to date, for five years'],
      ['电子护士执业证送达', 'Delivered electronically'],
    ),
    acceptance: [
      ['完成规定学制的护理、助产专业学习，护士执业资格考试合格', 'Nursing or midwifery studied, examination passed'],
      ['自考试合格之日起三年内提出首次注册申请', 'First registration within three years of it'],
    ],
    questions: [
      [
        ['延续注册什么时候办？', 'When to continue?'],
        ['有效期届满前三十日内。', 'Within thirty days before it runs out.'],
      ],
    ],
    result: ['护士执业证书', 'Nurse’s certificate'],
    popularity: 1900,
    offeredBy: bothProvinces,
  },
  {
    name: ['公共场所卫生许可', 'Sanitary permit for public places'],
    summary: [
      '宾馆、理发店、美容店、游泳馆、商场等开业前办，可以承诺后当场拿证。',
      'For hotels, hairdressers, beauty salons, pools and shops; on commitment at once.',
    ],
    alsoCalled: '卫生许可证 理发店卫生许可 美容院许可 开理发店 游泳馆许可',
    department: 'health',
    type: '01',
    sequence: [515],
    audience: 'enterprise',
    theme: '110',
    laws: [
      ['《公共场所卫生管理条例》第四条、第八条', 'Regulations on Sanitation in Public Places, art. 4 and 8'],
      ['《公共场所卫生管理条例实施细则》', 'Rules for carrying out the Regulations on Sanitation in Public Places'],
    ],
    limit: [20, 3],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      businessLicence,
      commitment(
        ['符合卫生条件的告知承诺书', 'Commitment on sanitary conditions'],
        ['发证后两个月内现场核查', 'Visited within two months'],
      ),
      data(
        ['从业人员健康证明', 'Health certificates of staff'],
        ['卫生健康委 · 预防性健康体检', 'Health Commission · preventive examinations'],
      ),
      required(
        'made-by-applicant',
        ['公共场所地址方位示意图、平面图', 'Site and floor plan'],
        ['只有经营者手里有', 'Only the operator has it'],
        ['标明消毒间、布草间和通风口', 'With disinfection, linen and ventilation'],
      ),
    ],
    steps: licenceSteps(
      ['网上收件，当场受理', 'Received online and accepted at once'],
      ['核对承诺和平面布局', 'Commitment and floor plan are examined'],
      ['卫生健康委当场作出决定', 'The commission decides at once'],
      ['制发卫生许可证，有效期四年', 'The permit is made, for four years'],
      ['电子证照送达，纸质证邮寄', 'Electronic delivery, paper by post'],
    ),
    acceptance: [
      ['有固定经营场所和必要的卫生设施', 'Fixed premises with what sanitation needs'],
      ['直接为顾客服务的人员有健康合格证明', 'Staff who serve people hold health certificates'],
    ],
    questions: [
      [
        ['小饭馆、咖啡馆要办吗？', 'Small restaurants and cafés?'],
        ['不用，饭馆、咖啡馆、酒吧、茶座已经整合到食品经营许可。', 'No: they are covered by the food licence.'],
      ],
    ],
    result: ['公共场所卫生许可证', 'Sanitary permit'],
    popularity: 2000,
    offeredBy: bothProvinces,
  },
  {
    name: ['诊所备案', 'Filing of a clinic'],
    summary: ['开普通诊所、中医诊所，备案后即可执业。', 'Ordinary and Chinese-medicine clinics practise once filed.'],
    alsoCalled: '开诊所 诊所审批 中医诊所 开中医馆',
    department: 'health',
    type: '10',
    sequence: [516],
    audience: 'enterprise',
    theme: '110',
    laws: [
      ['《医疗机构管理条例》第十四条', 'Regulations on Medical Institutions, art. 14'],
      ['《诊所备案管理暂行办法》（国卫医政发〔2022〕33号）', 'Interim Measures for Filing Clinics (2022, No. 33)'],
    ],
    limit: [20, 5],
    visits: 0,
    ways: { online: true, nearby: false },
    materials: [
      businessLicence,
      data(
        ['医师、护士执业注册信息', 'Registration of doctors and nurses'],
        ['国家卫生健康委 · 电子化注册', 'National Health Commission · electronic register'],
      ),
      required(
        'made-by-applicant',
        ['诊所房屋平面布局图', 'Floor plan'],
        ['只有经营者手里有', 'Only the operator has it'],
        ['标明诊室、治疗室、处置室面积', 'With rooms and areas'],
      ),
      abolished(
        ['医疗机构设置批准书', 'Approval to establish an institution'],
        ['诊所由许可改为备案，不再需要', 'No longer needed since licensing became filing'],
      ),
    ],
    steps: [
      ['网上填报', 'File online', '主要负责人和医师从注册库里选。', 'Choose head and doctors from the register.'],
      ['核对', 'Checked', '对照诊所基本标准核对材料。', 'Against the basic standards.'],
      ['发备案证', 'Certificate', '发诊所备案凭证，向社会公告。', 'Issued and published.'],
    ],
    acceptance: [
      ['个人设置诊所的，须经注册后在医疗卫生机构中执业满五年', 'A person who founds one has practised for five years'],
      ['符合诊所基本标准', 'The basic standards are met'],
    ],
    questions: [
      [
        ['备案后多久来检查？', 'When is it inspected?'],
        ['备案之日起二十个工作日内现场核查。', 'Within twenty working days.'],
      ],
    ],
    result: ['诊所备案凭证', 'Certificate of filing'],
    popularity: 800,
  },
]
