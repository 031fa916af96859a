import type { Officer } from '#kernel/principal'
import type { CaseFile } from '../case/case.ts'
import { getCaseForAct, noteAct, type OfficeServices } from '../office/office-act.ts'
import { actorOf, recordAct } from '../store/record-act.ts'

/** Notes that the certificate on paper is made; the electronic one was issued when the decision took effect. */
export async function makeCertificate(
  services: OfficeServices,
  officer: Officer,
  caseId: string,
  { version }: { readonly version: number },
): Promise<CaseFile> {
  const found = await getCaseForAct(services, officer, caseId, { act: 'make', role: 'issuer', version })

  const made = await recordAct(services, found, { act: 'make', detail: { paper: true } }, actorOf(services, 'issuer'))
  await noteAct(services, found, 'casework.make')
  return made
}
