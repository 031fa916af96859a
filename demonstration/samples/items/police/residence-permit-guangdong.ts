import type { ItemRow } from '../define-item.ts'
import { identityCard, required } from '../material-rows.ts'

/** 居住证申领 of Guangdong, where the demonstration has a guide only. */
export const residencePermitGuangdong: ItemRow = {
  name: ['居住证申领', 'Application for a residence permit'],
  summary: [
    '在本市居住登记满半年，有稳定就业、稳定住所或者连续就读，可以申领广东省居住证。',
    'After half a year of registered residence, with a stable job, a stable home or continuous study: the Guangdong residence permit.',
  ],
  alsoCalled: '办居住证 居住证 暂住证 广东省居住证 广州居住证',
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
    [
      '《广东省流动人口服务管理条例》',
      'Guangdong Regulations on Services for and Administration of the Mobile Population',
    ],
  ],
  limit: [15, 10],
  visits: 1,
  ways: { online: true, nearby: true },
  materials: [
    { ...identityCard, id: 'identity-card' },
    {
      id: 'dwelling',
      ...required(
        'not-shared',
        ['居住地住址证明或者就业、就读证明', 'Proof of address, employment or study'],
        ['本市租赁备案还没有全部联网', 'Not all leases filed in this city are online yet'],
        [
          '租赁合同、劳动合同或者学生证，任选一样，拍全页',
          'Lease, employment contract or student card: any one, whole pages',
        ],
      ),
    },
  ],
  steps: [
    ['网上提交', 'Apply online', '填写居住地址，上传一样证明。', 'Give your address and upload one proof.'],
    [
      '到服务站核对',
      'Be seen at the community office',
      '到街道流动人口服务站核对一次原件。',
      'The original is seen once at the service office of your subdistrict.',
    ],
    ['领证', 'Receive it', '短信通知领取，可以邮寄。', 'A message tells you when; it can be posted.'],
  ],
  acceptance: [
    ['在本市办理居住登记满半年', 'Registered as a resident of this city for half a year'],
    [
      '有合法稳定就业、合法稳定住所、连续就读三者之一',
      'One of: lawful stable job, lawful stable home, continuous study',
    ],
  ],
  questions: [
    [
      ['在江西已有居住证，还能办广东的吗？', 'I hold a permit of Jiangxi: may I have one here?'],
      [
        '搬到广东并登记满半年的可以，原居住证同时注销。',
        'Yes, once you have moved and been registered for half a year; the other permit is cancelled.',
      ],
    ],
  ],
  result: ['广东省居住证', 'Guangdong residence permit'],
  place: ['居住地街道（镇）流动人口服务站', 'Service office for the mobile population of your subdistrict or town'],
  popularity: 9600,
  offeredBy: ['440000'],
}
