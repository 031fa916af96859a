import type { BasicItemRow } from './basic-item-row.ts'
import { civilAffairsItems } from './civil-affairs.ts'
import { cultureItems } from './culture.ts'
import { educationItems } from './education.ts'
import { employmentItems } from './employment.ts'
import { environmentItems } from './environment.ts'
import { healthItems } from './health.ts'
import { housingItems } from './housing.ts'
import { investmentItems } from './investment.ts'
import { landItems } from './land.ts'
import { marketItems } from './market.ts'
import { medicalSecurityItems } from './medical-security.ts'
import { householdItems } from './police-households.ts'
import { securityItems } from './police-security.ts'
import { trafficItems } from './police-traffic.ts'
import { socialInsuranceItems } from './social-insurance.ts'
import { taxItems } from './tax.ts'
import { transportItems } from './transport.ts'

export type { BasicItemRow } from './basic-item-row.ts'
export { basicItemDepartment } from './national-departments.ts'

/** The basic catalogue of the demonstration, in the order of the tables. */
export const basicItemRows: readonly BasicItemRow[] = [
  ...householdItems,
  ...trafficItems,
  ...securityItems,
  ...civilAffairsItems,
  ...employmentItems,
  ...socialInsuranceItems,
  ...medicalSecurityItems,
  ...housingItems,
  ...landItems,
  ...taxItems,
  ...educationItems,
  ...healthItems,
  ...marketItems,
  ...transportItems,
  ...cultureItems,
  ...environmentItems,
  ...investmentItems,
]
