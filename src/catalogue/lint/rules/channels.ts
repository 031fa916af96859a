import type { ServiceItem } from '../../item.ts'
import { clauses } from '../clauses.ts'
import { type Rule, when } from '../rule.ts'

const online: readonly string[] = ['2', '3']

/** How people reach the item (standards §2.8 rule 4). */
export const channelRules: readonly Rule<ServiceItem>[] = [
  {
    id: 'visit-has-reason',
    element: 'channels',
    severity: 'error',
    clause: clauses.onlineFirst,
    mend: { zh: '写明必须到现场的原因，或者把到现场次数改为0', en: 'Say why one has to come, or set the visits to 0' },
    test: ({ visits, channels }) =>
      when(
        visits > 0 && channels.visitReason === null,
        '要到现场却没有写原因',
        'One has to come, and no reason is given',
      ),
  },
  {
    id: 'no-visit-no-reason',
    element: 'channels',
    severity: 'error',
    clause: clauses.onlineFirst,
    mend: { zh: '删掉必须现场办理的原因', en: 'Take the reason out' },
    test: ({ visits, channels }) =>
      when(
        visits === 0 && channels.visitReason !== null,
        '不用到现场却写了到现场的原因',
        'Nobody has to come, yet a reason for coming is given',
      ),
  },
  {
    id: 'no-visit-has-a-way',
    element: 'visits',
    severity: 'error',
    clause: clauses.onlineFirst,
    mend: {
      zh: '开通网上办理或者快递申请，否则改到现场次数',
      en: 'Offer it online or by express, or correct the visits',
    },
    test: ({ visits, ways, channels }) =>
      when(
        visits === 0 && !ways.online && !channels.forms.includes('4'),
        '不用跑现场的事项要能网上办或者快递办',
        'Without visits it needs an online way or express',
      ),
  },
  {
    id: 'end-to-end-without-visit',
    element: 'visits',
    severity: 'error',
    clause: clauses.onlineFirst,
    mend: {
      zh: '全程网办的到现场次数填0，否则降低网上办理深度',
      en: 'Handled online to the end means 0 visits; otherwise lower the depth',
    },
    test: ({ visits, channels: { depth, express } }) =>
      when(
        visits > 0 && depth.includes('5') && (depth.includes('7') || express),
        '全程网办的事项不用到现场',
        'Handled online to the end, yet one has to come',
      ),
  },
  {
    id: 'forms-and-depth',
    element: 'channels',
    severity: 'error',
    clause: clauses.valueSets,
    mend: {
      zh: '有网上办理形式的，办理深度至少到互联网收件；没有的只能是咨询',
      en: 'Online forms reach at least to receiving; without them only to enquiries',
    },
    test({ channels: { forms, depth }, online: form }) {
      const hasForm = forms.some((each) => online.includes(each))
      const isDeep = form !== null || depth.some((each) => each >= '2')
      return [
        ...when(
          hasForm && !isDeep,
          '写了网上办理，网上办理深度却只到咨询',
          'It is offered online, yet the depth is enquiries only',
        ),
        ...when(
          !hasForm && isDeep,
          '网上办理深度到了收件，办理形式里却没有网上',
          'The depth reaches to receiving, yet no online way is offered',
        ),
      ]
    },
  },
  {
    id: 'cross-province-online',
    element: 'crossProvince',
    severity: 'error',
    clause: clauses.onlineFirst,
    mend: { zh: '开通网上办理，或者改为异地代收代办', en: 'Offer it online, or have it received elsewhere instead' },
    test: ({ crossProvince, ways }) =>
      when(
        crossProvince === 'online' && !ways.online,
        '跨省通办写的是全程网办，却不能网上办',
        'Handled across provinces online, yet not offered online',
      ),
  },
  {
    id: 'online-address',
    element: 'channels',
    severity: 'warning',
    clause: clauses.elements,
    mend: {
      zh: '填部门系统的办理地址，或者做网上表单',
      en: 'Give the address of the department’s system, or make an online form',
    },
    test: ({ ways, online: form, channels }) =>
      when(
        ways.online && form === null && channels.url === null,
        '能网上办，却没有表单也没有网办地址',
        'Offered online, with neither a form nor an address',
      ),
  },
]
