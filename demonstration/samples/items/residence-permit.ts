import type { ServiceItem } from '#catalogue'
import { defineItem, type ItemRow } from './define-item.ts'
import { residencePermitForm } from './residence-permit-form.ts'

const row: ItemRow = {
  name: ['居住证申领', 'Application for a residence permit'],
  summary: [
    '在南昌住满半年，并且有稳定住处、稳定工作或在读，三者有一样就可以申领。',
    'For people who have lived in Nanchang for half a year and have a stable home, a stable job or a place at a school: one of the three is enough.',
  ],
  alsoCalled: '办居住证 居住证 暂住证 办暂住证 居住证办理 临时居住证 外地人办证 流动人口居住证 IC卡居住证',
  department: 'public-security',
  type: '07',
  sequence: [31, 1],
  audience: 'person',
  theme: '010',
  laws: [
    [
      '《居住证暂行条例》（国务院令第663号）第二条、第三条、第八条、第九条、第十条',
      'Interim Regulations on Residence Permits (State Council Order No. 663), art. 2, 3, 8, 9 and 10',
    ],
  ],
  // Art. 9 says 15日; the lists count them as working days.
  limit: [15, 3],
  visits: 0,
  ways: { online: true, nearby: true },
  crossProvince: 'online',
  materials: [
    {
      id: 'identity-card',
      name: ['居民身份证', 'Resident identity card'],
      waiver: { kind: 'certificate', factIds: ['person.name', 'person.residentId'] },
      source: ['公安部 · 人口库', 'Ministry of Public Security · population register'],
      standard: ['拍正反两面，四角完整、字迹清楚', 'Pictures of both sides, all four corners, legible'],
    },
    {
      id: 'dwelling',
      name: ['居住地住址证明', 'Proof of address'],
      waiver: { kind: 'data', factIds: ['dwelling.address', 'dwelling.until'] },
      source: ['江西省住建厅 · 房屋租赁备案', 'Jiangxi Department of Housing · filed leases'],
      standard: [
        '租赁合同、不动产权证书、购房合同，或者房东、单位、学校出具的住宿证明，任选一样；拍全页，看得清地址和日期',
        'One of: lease, title certificate, purchase contract, or a note of the landlord, employer or school; whole pages, with address and dates legible',
      ],
      fallbackCommitmentId: 'stable-dwelling',
    },
    {
      id: 'employment-or-study',
      name: ['就业证明或者就读证明', 'Proof of employment or study'],
      waiver: { kind: 'data', factIds: ['employment.enterpriseName', 'employment.status'] },
      source: ['市场监管总局 · 企业登记库', 'State Administration for Market Regulation · enterprise register'],
      standard: [
        '营业执照、劳动合同、单位出具的劳动关系证明或者学生证，任选一样；有稳定住处的不用交',
        'One of: business licence, employment contract, a note of the employer, or student card; not needed with a stable home',
      ],
    },
    {
      id: 'photo',
      name: ['本人近期证件照', 'Recent photo of yourself'],
      waiver: { kind: 'data', factIds: ['person.photoTakenOn'] },
      source: ['公安部 · 身份证照片', 'Ministry of Public Security · identity photos'],
      standard: [
        '白底、免冠、正面，JPEG格式，不超过4 MB',
        'White background, no hat, facing the camera; JPEG of at most 4 MB',
      ],
    },
  ],
  steps: [
    [
      '核对信息',
      'Check what we know',
      '系统已填好21项，您只选1项：来南昌住主要是为了什么。约2分钟。',
      'We fill in 21 values; you answer one question: why you came to live in Nanchang. About two minutes.',
    ],
    [
      '等我们审核',
      'We examine it',
      '居住地的公安分局审核。有问题一次性告知，每走一步发消息给您。',
      'The police branch of your district examines it. If anything is missing you are told once, and every step sends you a message.',
    ],
    [
      '领证',
      'Receive the permit',
      '电子居住证办好就能亮证；要实体证的，到登记的派出所领取。',
      'The electronic permit can be shown at once; a card can be collected at the police station where you are registered.',
    ],
  ],
  acceptance: [
    [
      '离开常住户口所在地到南昌居住，居住登记满半年',
      'You live in Nanchang away from your registered household, and have been registered as a resident for half a year',
    ],
    [
      '有合法稳定住所、合法稳定就业、连续就读三者之一',
      'You have one of: a lawful stable home, a lawful stable job, continuous study',
    ],
    ['名下没有有效的居住证', 'You hold no valid residence permit'],
    [
      '未满16周岁和行动不便的人，由监护人或者近亲属代为申领',
      'For children under 16 and people who cannot move about, a guardian or close relative applies',
    ],
  ],
  questions: [
    [
      ['半年从哪天算起？', 'From which day does the half year count?'],
      [
        '从居住登记那天算起。没有登记过的，先到居住地派出所或者社区服务站登记，登记当天开始计算。',
        'From the day of your residence registration. Without one, register at the police station or community office where you live; the count begins that day.',
      ],
    ],
    [
      ['租的房子没有备案怎么办？', 'What if my lease was never filed?'],
      [
        '可以上传租赁合同，也可以签一份承诺书先办，办理中我们再核实。',
        'Upload the lease, or sign a commitment and go on: we check it while the case is handled.',
      ],
    ],
    [
      ['居住证要不要每年去办？', 'Must I do something every year?'],
      [
        '每年签注一次：住满一年之日前一个月内办理。过期没有签注，居住证暂停使用，补办签注后恢复。',
        'Once a year it is endorsed, in the month before the year is over. Without it the permit rests until it is endorsed again.',
      ],
    ],
    [
      ['领居住证收费吗？', 'Does it cost anything?'],
      ['首次申领免收工本费。', 'The first permit is free of charge.'],
    ],
  ],
  result: [
    '居住证（电子证照，有效期12个月，可签注）',
    'Residence permit (electronic certificate, valid for 12 months, can be endorsed)',
  ],
  place: ['居住地公安派出所或者社区服务站', 'Police station or community service office of the place where you live'],
  popularity: 9800,
  effectiveFrom: '2026-06-01',
  version: 7,
}

/** 居住证申领 of the Nanchang police: the one item of the samples that is handled online from end to end. */
export const residencePermit: ServiceItem = defineItem(row, '360000', residencePermitForm)
