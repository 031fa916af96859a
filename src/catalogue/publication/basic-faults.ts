import { checkBasicCode, findName } from '#standards'
import type { BasicItem } from '../basic-item.ts'
import { type Fault, themeSets } from './consistency.ts'

/** What contradicts itself in a basic item: its code, and the elements everybody below has to take as they are. */
export function basicFaults({ basicCode, elements }: BasicItem): Fault[] {
  const code = checkBasicCode(basicCode)
  const faults: Fault[] = []
  if (!code.ok) faults.push({ field: basicCode, words: { zh: '基本编码不对', en: 'The basic code is wrong' } })
  else if (code.type !== elements.type) {
    faults.push({
      field: basicCode,
      words: { zh: '事项类型与基本编码不一致', en: 'The type is not the one in the basic code' },
    })
  }
  if (!findName(themeSets[elements.audience], elements.theme)) {
    faults.push({
      field: basicCode,
      words: {
        zh: '主题不在服务对象的主题分类里',
        en: 'The theme is not on the list of the served party',
      },
    })
  }
  return faults
}
