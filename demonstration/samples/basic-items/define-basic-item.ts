import type { BasicItem, ExerciseLevel } from '#catalogue'
import { makeBasicCode } from '#standards'
import { words } from '../words.ts'
import type { BasicItemRow } from './basic-item-row.ts'
import { basicItemDepartment } from './national-departments.ts'

const steps = [
  {
    title: words(['提交申请', 'Apply']),
    words: words(['向实施机关提交申请。', 'The application is handed in to the authority.']),
  },
  {
    title: words(['受理审查', 'Examination']),
    words: words([
      '实施机关受理并审查，缺什么一次告知。',
      'The authority accepts and examines it, and says once what is missing.',
    ]),
  },
  {
    title: words(['决定送达', 'Decision']),
    words: words(['作出决定并送达结果。', 'A decision is made and its result delivered.']),
  },
]

/** An item of the national catalogue of which only the basic elements are set: what implements it says the rest. */
export function defineBasicItem(row: BasicItemRow): BasicItem {
  const { name, type, audience, theme, law, limit, levels, popularity, alsoCalled } = row
  const department = basicItemDepartment(row.department)
  const [main, sub = 0] = row.sequence
  const plain = words(name)
  return {
    basicCode: makeBasicCode({ region: '00', type, department: department.code, main, sub }),
    version: 1,
    effectiveFrom: '2026-01-01',
    elements: {
      name: plain,
      summary: plain,
      alsoCalled: alsoCalled === undefined ? [] : alsoCalled.split(' '),
      type,
      audience,
      theme,
      department: { id: department.id, name: department.name },
      servedParties: audience === 'person' ? ['1'] : ['2', '3', '4', '6'],
      legalBasis: [{ words: words(law) }],
      statutoryLimit: { days: limit, unit: 'working-day' },
      fee: null,
      materials: [],
      situations: [],
      steps,
      acceptance: [words(['符合设定依据规定的条件', 'What the legal basis asks for is met'])],
      questions: [],
      result: plain,
      crossProvince: null,
      online: null,
      // The pattern of the rows lets through the digits of code set A.2 only.
      levels: [...levels] as ExerciseLevel[],
      popularity,
    },
  }
}
