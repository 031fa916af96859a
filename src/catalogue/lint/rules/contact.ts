import type { Words } from '#kernel/language'
import type { ServiceItem } from '../../item.ts'
import { clauses } from '../clauses.ts'
import { type Rule, when } from '../rule.ts'

// 12345, 96111; 0791-88888888; 400 numbers; mobiles; each may have an extension. Several are separated by a sign.
const phone =
  /^((0\d{2,3}-?)?(1[0-2]\d{3}|9[56]\d{3,4}|1\d{2}|[2-8]\d{6,7})|[48]00-?\d{3}-?\d{4}|1\d{10})(-\d{1,6}|转\d{1,6})?$/
const separators = /[、,，;；/\s]+/
/** What people write who have nothing to say. */
const placeholder =
  /^[\s/\\\-—–.。*x×无暂待详见略同上定知空否]*$|^(暂无|待定|详见附件|见附件|同上|不详|none|n\/a|tbd|see above)$/i

/** Where to go, when, and whom to call (standards §2.8 rule 6). */
export const contactRules: readonly Rule<ServiceItem>[] = [
  {
    id: 'place-given',
    element: 'window',
    severity: 'error',
    clause: clauses.publicity,
    mend: { zh: '写到楼层和窗口', en: 'Give the building, floor and counter' },
    test: ({ window }) => when(isEmpty(window.place), '没有写办理地点', 'No place is given'),
  },
  {
    id: 'hours-given',
    element: 'window',
    severity: 'error',
    clause: clauses.publicity,
    mend: { zh: '写明星期几、几点到几点', en: 'Give the days and the hours' },
    test: ({ window }) => [
      ...when(isEmpty(window.hours), '没有写办理时间', 'No hours are given'),
      ...when(
        !isEmpty(window.hours) && !/\d|二十四小时|全天/.test(window.hours.zh),
        '办理时间没有写几点',
        'The hours name no time of day',
      ),
    ],
  },
  {
    id: 'phone-plausible',
    element: 'window',
    severity: 'error',
    clause: clauses.publicity,
    mend: {
      zh: '填能打通的号码：区号—号码，或者12345这样的热线',
      en: 'Give a number that can be called: area code and number, or a hotline',
    },
    test: ({ window }) => [
      ...when(!isPhone(window.phone), '咨询电话不像电话号码', 'The number for enquiries is not a phone number'),
      ...when(
        !isPhone(window.complaintPhone),
        '投诉电话不像电话号码',
        'The number for complaints is not a phone number',
      ),
    ],
  },
  {
    id: 'phones-differ',
    element: 'window',
    severity: 'error',
    clause: clauses.publicity,
    mend: { zh: '投诉电话改为监督机构的号码', en: 'Give the number of who supervises the office' },
    test: ({ window }) => {
      const complaints = new Set(numbersOf(window.complaintPhone))
      return when(
        numbersOf(window.phone).some((number) => complaints.has(number)),
        '咨询电话和投诉电话不能相同',
        'Enquiries and complaints need different numbers',
      )
    },
  },
]

function isEmpty({ zh }: Words): boolean {
  return placeholder.test(zh.trim())
}

function isPhone(text: string): boolean {
  const parts = text.normalize('NFKC').trim().split(separators)
  return parts.every((part) => phone.test(part))
}

function numbersOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .trim()
    .split(separators)
    .map((part) => part.replace(/(?<=\d{4})-(?=\d{5,})|^(0\d{2})-(?=\d)/, '$1'))
    .filter((part) => part !== '')
}
