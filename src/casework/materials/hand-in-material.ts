import type { Call } from '#kernel/http'
import type { Services } from '#kernel/services'
import type { Filling } from '../applicant/applicant.ts'
import type { Attachment } from '../case/case.ts'
import { attachMaterial, mustTakeFile } from './attach-material.ts'
import { receiveFile } from './receive-file.ts'

export interface HandInMaterial {
  readonly materialId: string
  readonly fileName: string
  readonly content: AsyncIterable<Uint8Array>
  /** What goes with its row, in the same transaction. */
  readonly withRow?: (services: Services) => Promise<void>
}

/**
 * Takes in a file from its sender: whether it may come is asked first, the row is written last, each in a short transaction
 * of its own; between them the file comes as slowly as it may and nothing waits for it.
 */
export async function handInMaterial(
  { services, inTransaction }: Pick<Call, 'services' | 'inTransaction'>,
  person: Filling,
  caseId: string,
  { materialId, fileName, content, withRow }: HandInMaterial,
): Promise<Attachment> {
  const limits = await inTransaction((each) => mustTakeFile(each, person, caseId, materialId))
  const file = await receiveFile(services, { fileName, content }, limits)
  try {
    return await inTransaction(async (each) => {
      await withRow?.(each)
      return attachMaterial(each, person, caseId, { materialId, file })
    })
  } catch (error) {
    await services.files.remove(file.ref)
    throw error
  }
}
