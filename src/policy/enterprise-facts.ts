import type { Words } from '#kernel/language'

/**
 * What is known of an enterprise, and who knows it. Policies may ask for nothing else: a condition over a fact that no
 * department holds would be one more paper.
 */
export interface EnterpriseFact {
  readonly id: string
  readonly label: Words
  readonly form: 'text' | 'date' | 'boolean' | 'number'
  /** Department · database; null: only the enterprise can say it, so nothing that rests on it comes without asking. */
  readonly source: Words | null
}

const register: Words = { zh: '市场监管·企业登记库', en: 'Market regulation: register of enterprises' }
const insurance: Words = { zh: '人社·社会保险库', en: 'Social security: insurance records' }
const taxes: Words = { zh: '税务·纳税申报库', en: 'Tax: declarations' }

export const enterpriseFacts: readonly EnterpriseFact[] = [
  { id: 'enterprise.kind', label: { zh: '主体类型', en: 'Kind' }, form: 'text', source: register },
  { id: 'enterprise.registeredOn', label: { zh: '成立日期', en: 'Registered on' }, form: 'date', source: register },
  { id: 'staff.insured', label: { zh: '参保职工人数', en: 'Insured staff' }, form: 'number', source: insurance },
  {
    id: 'staff.layoffRate',
    label: { zh: '上年度裁员率（%）', en: 'Layoffs last year (%)' },
    form: 'number',
    source: insurance,
  },
  {
    id: 'staff.insuredMonths',
    label: { zh: '连续缴纳失业保险费月数', en: 'Months of unemployment insurance paid' },
    form: 'number',
    source: insurance,
  },
  {
    id: 'staff.newGraduates',
    label: { zh: '本年新招毕业生人数', en: 'Graduates hired this year' },
    form: 'number',
    source: insurance,
  },
  {
    id: 'staff.newUnemployed',
    label: { zh: '本年新招登记失业半年以上人数', en: 'Hired this year after half a year of unemployment' },
    form: 'number',
    source: insurance,
  },
  {
    id: 'tax.monthlySales',
    label: { zh: '月销售额（元）', en: 'Monthly sales (yuan)' },
    form: 'number',
    source: taxes,
  },
  {
    id: 'tax.annualIncome',
    label: { zh: '年应纳税所得额（元）', en: 'Taxable income of the year (yuan)' },
    form: 'number',
    source: taxes,
  },
  { id: 'tax.assets', label: { zh: '资产总额（元）', en: 'Total assets (yuan)' }, form: 'number', source: taxes },
  {
    id: 'founder.firstTime',
    label: { zh: '创办人首次创业', en: 'First enterprise of its founder' },
    form: 'boolean',
    source: null,
  },
  {
    id: 'founder.keyGroup',
    label: { zh: '创办人属于毕业生、返乡人员等重点群体', en: 'Founder is a graduate, a returning migrant or the like' },
    form: 'boolean',
    source: null,
  },
]

export function findEnterpriseFact(id: string): EnterpriseFact | undefined {
  return enterpriseFacts.find((fact) => fact.id === id)
}
