import type { Words } from '#kernel/language'
import type { SandboxPerson } from '#portal'
import { getSamplePerson } from './samples/people.ts'

/** The people the demonstration tells of, and what each is good for. */
const told: readonly { readonly number: number; readonly note: Words }[] = [
  {
    number: 1,
    note: {
      zh: '居住满半年，有租赁备案，可以申领居住证',
      en: 'Lived here half a year, has a lease: can get the residence permit',
    },
  },
  { number: 2, note: { zh: '72岁，适合试用长辈版', en: 'Aged 72: try the elderly mode' } },
  { number: 3, note: { zh: '王秀英的儿子', en: 'Son of 王秀英' } },
  { number: 4, note: { zh: '居住只有4个月，还不能申领', en: 'Lived here 4 months only: not yet eligible' } },
  { number: 5, note: { zh: '没有租赁备案，可以试用告知承诺', en: 'No lease on file: try the commitment' } },
  { number: 25, note: { zh: '年满八十，可以申请高龄津贴', en: 'Over eighty: can apply for the allowance' } },
]

export function sandboxPeople(): SandboxPerson[] {
  return told.map(({ number, note }) => {
    const { name, phone, residentId } = getSamplePerson(number)
    return { name, phone, residentId, note }
  })
}
