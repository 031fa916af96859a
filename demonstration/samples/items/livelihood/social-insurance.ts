import { bothProvinces, type ItemRow } from '../define-item.ts'
import { abolished, data, identityCard } from '../material-rows.ts'

const hr = 'human-resources'
const insuranceLaw = '《中华人民共和国社会保险法》'

/** 人力资源和社会保障：社会保险. */
export const socialInsurance: readonly ItemRow[] = [
  {
    name: ['社会保障卡申领', 'Social security card'],
    summary: ['首次申领社会保障卡；电子社保卡当场就能用。', 'Your first card; the electronic one works at once.'],
    alsoCalled: '办社保卡 社保卡 补办社保卡 电子社保卡 医保卡',
    department: hr,
    type: '20',
    sequence: [111],
    audience: 'person',
    theme: '085',
    laws: [
      [`${insuranceLaw}第五十八条`, 'Social Insurance Law, art. 58'],
      [
        '《中华人民共和国社会保障卡管理办法》（人社部发〔2011〕47号）',
        'Measures for Social Security Cards (2011, No. 47)',
      ],
    ],
    limit: [30, 1],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      data(['证件照', 'Identity photo'], ['公安部 · 身份证照片', 'Ministry of Public Security · identity photos']),
    ],
    steps: [
      [
        '选银行和取卡方式',
        'Choose bank and delivery',
        '姓名、照片自动带出，选合作银行。',
        'Name and photo are filled in.',
      ],
      ['制卡', 'The card is made', '次日制卡，电子社保卡当场签发。', 'By the next day; the electronic card at once.'],
      ['拿卡并启用', 'Receive and activate it', '邮寄到家，在线启用社保功能。', 'By post; activated online.'],
    ],
    acceptance: [
      ['中国公民，含未成年人；未满16周岁由监护人代办', 'Citizens of any age; below 16 the guardian applies'],
    ],
    questions: [
      [
        ['换了城市还要换卡吗？', 'Must I change it in another city?'],
        [
          '不用。社会保障卡全国通用；要换成常住地的卡，也可以跨省申领。',
          'No, it is valid everywhere; you may ask for one of the place where you live.',
        ],
      ],
    ],
    result: ['社会保障卡', 'Social security card'],
    popularity: 7600,
    offeredBy: bothProvinces,
  },
  {
    name: ['企业职工基本养老保险关系转移接续', 'Transfer of an employee pension record'],
    summary: [
      '换省工作，把以前的养老保险年限和钱转过来，两地社保自己对接。',
      'After moving to another province: years and money follow you, and the two agencies settle it.',
    ],
    alsoCalled: '社保转移 养老保险转移 养老金转移 跨省转社保 社保转入',
    department: hr,
    type: '20',
    sequence: [112],
    audience: 'person',
    theme: '085',
    laws: [
      [`${insuranceLaw}第十九条`, 'Social Insurance Law, art. 19'],
      [
        '《城镇企业职工基本养老保险关系转移接续暂行办法》（国办发〔2009〕66号）',
        'Interim Measures for transferring pension records (2009, No. 66)',
      ],
    ],
    limit: [45, 20],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'joint',
    materials: [
      identityCard,
      abolished(
        ['参保缴费凭证', 'Certificate of contributions'],
        ['两地系统直接传', 'Passed directly between the agencies'],
      ),
    ],
    steps: [
      [
        '在新参保地申请',
        'Apply where you pay now',
        '选转出省份，以前的参保段自动列出。',
        'Choose the province; your earlier records are listed.',
      ],
      [
        '两地衔接',
        'The two agencies settle it',
        '转出地核算、划钱，转入地入账，每一步都能看到。',
        'One computes and pays, the other books; you can follow each step.',
      ],
      ['年限合并', 'Years are joined', '缴费年限累计计算，发消息告知您。', 'Your years are added up and you are told.'],
    ],
    acceptance: [
      ['在新就业地已参加企业职工基本养老保险并缴费', 'You contribute at the new place'],
      ['未到待遇领取年龄', 'You do not draw a pension yet'],
    ],
    questions: [
      [
        ['个人账户的钱会少吗？', 'Do I lose money?'],
        ['个人账户储存额全部转移，缴费年限累计计算。', 'Your account moves whole and the years are added.'],
      ],
    ],
    result: ['养老保险关系转入', 'The record at the new place'],
    popularity: 4800,
    offeredBy: bothProvinces,
  },
  {
    name: ['养老保险待遇资格认证', 'Yearly proof for drawing a pension'],
    summary: [
      '领养老金的每年认证一次。能从就医、出行数据认出来的，不用办。',
      'Once a year for pensioners; who is seen in other records need do nothing.',
    ],
    alsoCalled: '养老金认证 退休认证 刷脸认证 领养老金认证 生存认证',
    department: hr,
    type: '20',
    sequence: [113],
    audience: 'person',
    theme: '150',
    laws: [
      [
        '人力资源社会保障部办公厅《关于全面取消领取社会保险待遇资格集中认证的通知》（人社厅发〔2018〕107号）',
        'Notice ending the collective yearly proof (2018, No. 107)',
      ],
    ],
    limit: [1, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [
      identityCard,
      data(
        ['本人在世的佐证', 'Sign of life'],
        ['医保、交通 · 近期记录', 'Medical security, transport · recent records'],
      ),
    ],
    steps: [
      [
        '先看要不要办',
        'See whether you must',
        '数据已经认证的，直接显示“今年不用办”。',
        'Where records show it already, it says so.',
      ],
      [
        '刷脸',
        'Show your face',
        '本人或者家人手机上眨眨眼；不方便的社区上门。',
        'On your own or a relative’s phone; or the community comes to you.',
      ],
      ['完成', 'Done', '当场显示下次认证的时间。', 'The next date is shown.'],
    ],
    acceptance: [['正在领取基本养老保险待遇的人', 'Everybody who draws a basic pension']],
    questions: [
      [
        ['老人不会用手机怎么办？', 'Without a smartphone?'],
        [
          '家人手机上可以代办，也可以打12333预约社区工作人员上门。',
          'A relative can do it, or call 12333 and somebody comes.',
        ],
      ],
    ],
    result: ['资格认证通过', 'The proof is recorded'],
    popularity: 8800,
    offeredBy: bothProvinces,
  },
  {
    name: ['企业职工退休申请', 'Retirement of an employee'],
    summary: [
      '到了法定退休年龄，由单位或者本人申请核定养老金。',
      'At the age of retirement the pension is computed, on application of employer or employee.',
    ],
    alsoCalled: '办退休 退休手续 退休审批 延迟退休 领养老金',
    department: hr,
    type: '07',
    sequence: [114],
    audience: 'person',
    theme: '150',
    laws: [
      [`${insuranceLaw}第十六条`, 'Social Insurance Law, art. 16'],
      [
        '《国务院关于渐进式延迟法定退休年龄的办法》',
        'State Council Measures on gradually raising the statutory retirement age',
      ],
    ],
    limit: [30, 10],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [
      identityCard,
      data(
        ['社会保险缴费记录', 'Record of contributions'],
        ['人社部门 · 社会保险参保', 'Human resources authority · social insurance records'],
      ),
      data(
        ['职工档案', 'Personnel file'],
        ['公共就业服务机构 · 流动人员档案', 'Public employment service · personnel files'],
      ),
    ],
    steps: [
      [
        '提前三个月提醒',
        'You are reminded',
        '系统算好退休日期，您选是否弹性提前或者延后。',
        'Your date is computed; you may choose an earlier or later one as the law allows.',
      ],
      [
        '审核档案和年限',
        'File and years are checked',
        '有出入的当面核对一次工龄。',
        'Where something differs you are asked once.',
      ],
      [
        '核定养老金',
        'The pension is computed',
        '次月发放，医保退休待遇同步。',
        'Paid from the next month, with medical insurance.',
      ],
    ],
    acceptance: [
      [
        '达到法定退休年龄，累计缴费满国家规定的最低年限',
        'Of retirement age and with the minimum years of contributions',
      ],
    ],
    questions: [
      [
        ['最低缴费年限是多少？', 'How many years are needed?'],
        [
          '现在是十五年；从2030年起每年提高六个月，逐步到二十年。',
          'Fifteen now; from 2030 on half a year more each year, up to twenty.',
        ],
      ],
    ],
    result: ['退休核准和养老金核定表', 'Approval and computation of the pension'],
    popularity: 3600,
  },
  {
    name: ['个人社会保险权益记录查询打印', 'Your social insurance record'],
    summary: ['查缴费、打社保证明，当场下载。', 'See your contributions and download the certificate.'],
    alsoCalled: '社保查询 打社保清单 社保证明 缴费记录 社保流水 参保证明',
    department: hr,
    type: '20',
    sequence: [115],
    audience: 'person',
    theme: '085',
    laws: [
      [`${insuranceLaw}第四条、第七十四条`, 'Social Insurance Law, art. 4 and 74'],
      [
        '《社会保险个人权益记录管理办法》（人力资源和社会保障部令第14号）',
        'Measures for personal records of social insurance (Order No. 14)',
      ],
    ],
    limit: [1, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    crossProvince: 'online',
    materials: [identityCard],
    steps: [
      [
        '选险种和时间',
        'Choose kind and period',
        '默认最近两年、全部险种。',
        'The last two years and all kinds unless you choose.',
      ],
      ['生成', 'It is made', '跨省的记录一并列出。', 'Records of other provinces are listed too.'],
      ['下载或者打印', 'Download or print', '带电子印章和验证码。', 'With an electronic seal and a code to verify.'],
    ],
    acceptance: [['本人查询；单位查询本单位职工参保情况', 'By yourself; by an employer about its staff']],
    questions: [
      [
        ['给别的单位用，对方怎么验真？', 'How can others verify it?'],
        ['扫证明上的码，或者在核验页输入编号。', 'By its code, or its number on the verification page.'],
      ],
    ],
    result: ['社会保险参保缴费证明', 'Certificate of contributions'],
    popularity: 9100,
    offeredBy: bothProvinces,
  },
  {
    name: ['灵活就业人员参加企业职工养老保险登记', 'Pension insurance for the self-employed'],
    summary: [
      '没有单位也能交职工养老保险，缴费档次自己选。',
      'Without an employer: you choose the base of your contributions.',
    ],
    alsoCalled: '灵活就业社保 自己交社保 个人交社保 个体户社保 外卖骑手社保',
    department: hr,
    type: '20',
    sequence: [116],
    audience: 'person',
    theme: '085',
    laws: [[`${insuranceLaw}第十条、第五十八条`, 'Social Insurance Law, art. 10 and 58']],
    limit: [15, 0],
    visits: 0,
    ways: { online: true, nearby: true },
    materials: [identityCard],
    steps: [
      [
        '选缴费档次',
        'Choose a base',
        '不同档次每月交多少、以后大约领多少，当场算给您看。',
        'What each costs and brings is computed for you.',
      ],
      ['登记', 'Registered', '身份信息自动核对，当场办好。', 'Identity is compared at once.'],
      ['缴费', 'Pay', '税务渠道按月、按季或者按年缴。', 'Through the tax service, by month, quarter or year.'],
    ],
    acceptance: [
      ['年满16周岁、未达到法定退休年龄的灵活就业人员', 'Self-employed people from 16 to the age of retirement'],
      ['外省户籍的，可以在就业地参保', 'Also away from your household, where you work'],
    ],
    questions: [
      [
        ['断缴几个月要紧吗？', 'May I miss some months?'],
        [
          '养老保险缴费年限累计计算，断缴月份不计年限，可以当年补缴。',
          'Years are added up; missed months do not count and can be paid within the year.',
        ],
      ],
    ],
    result: ['参保登记', 'The registration'],
    popularity: 3300,
  },
]
