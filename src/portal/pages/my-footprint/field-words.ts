import type { ServiceItem } from '#catalogue'
import { type Language, say, type Words } from '#kernel/language'

/** Fields whose names come from no service item: the account, certificates, the register of names. */
const known: Readonly<Record<string, Words>> = {
  name: { zh: '姓名', en: 'Name' },
  'applicant.name': { zh: '姓名', en: 'Name' },
  residentId: { zh: '身份证号', en: 'ID number' },
  personNumber: { zh: '身份证号', en: 'ID number' },
  sex: { zh: '性别', en: 'Sex' },
  birth: { zh: '出生日期', en: 'Date of birth' },
  householdAddress: { zh: '户籍地', en: 'Household registration' },
  address: { zh: '住址', en: 'Address' },
  phone: { zh: '手机号', en: 'Phone' },
  number: { zh: '证照编号', en: 'Certificate number' },
  identifier: { zh: '证照标识', en: 'Certificate identifier' },
  type: { zh: '证照类型', en: 'Type of certificate' },
  status: { zh: '状态', en: 'State' },
  'case.state': { zh: '办到哪一步', en: 'How far the case is' },
  'case.office': { zh: '办理单位', en: 'Responsible office' },
  'case.submittedOn': { zh: '提交日期', en: 'Day of submission' },
  'case.promisedDue': { zh: '承诺办结日期', en: 'Promised date' },
  matches: { zh: '姓名和身份证号是否一致', en: 'Whether name and ID number match' },
}

/**
 * Names of fields as people read them. A field of an item has the item's own label, whether the record names the fact
 * (`residence.since`) or the field of its source (`since`).
 */
export function fieldWords(
  fields: readonly string[],
  item: Pick<ServiceItem, 'online' | 'materials'> | undefined,
  language: Language,
): readonly string[] {
  const names = fields.map((field) => labelOf(field, item)).map((words) => say(words, language))
  return [...new Set(names)]
}

function labelOf(field: string, item: Pick<ServiceItem, 'online' | 'materials'> | undefined): Words {
  const fact = item?.online?.facts.find(
    ({ id, from }) => id === field || (from.kind === 'service' && from.field === field),
  )
  if (fact) return fact.label
  const answered = field.replace(/^answers\./, '')
  const question = item?.online?.questions.find(({ id }) => `answers.${id}` === field)
  if (question) return question.title
  const material = item?.materials.find(({ id }) => `material.${id}` === field)
  if (material) return material.name
  const certificate = item?.online?.certificate?.fields.find(({ name }) => name === field)
  if (certificate) return certificate.label
  if (/^(material|correction)\./.test(field)) return { zh: '补交的材料', en: 'What you handed in' }
  // Rather the bare name than a gap: the person must see that something was read.
  return known[field] ?? { zh: answered, en: answered }
}
