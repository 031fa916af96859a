import { sayAnswer } from '#catalogue'
import { readWhole } from '#kernel/files/file-store'
import { languages } from '#kernel/language'
import type { Services } from '#kernel/services'
import type { CaseContent, CaseFile } from '../case/case.ts'
import { extensions } from '../case/media-type.ts'
import type { RecordedAct } from '../case/recorded-act.ts'
import { documentFor } from '../documents/document-for.ts'
import { listDeliveries } from '../documents/document-store.ts'
import { listDocuments } from '../documents/list-documents.ts'
import { findAttachmentFile } from '../materials/attachment-store.ts'
import { listFactChecks } from '../recheck/check-store.ts'
import { readContent } from '../store/content-store.ts'
import type { PackageEntry } from './container.ts'
import { jsonFile } from './json-file.ts'

type Packing = Pick<Services, 'db' | 'keys' | 'files' | 'clock' | 'platform' | 'ledger' | 'principal' | 'apart'>

/** The four kinds of content of a case (档案: form data, materials, process, result), in a fixed order. */
export async function caseEntries(
  services: Packing,
  found: CaseFile,
  acts: readonly RecordedAct[],
): Promise<PackageEntry[]> {
  const content = await readContent(services, found)
  const { materials, commitments, ...form } = content
  const checks = await listFactChecks(services, found)
  return [
    entry('form/item.json', found.item),
    entry('form/facts.json', form.facts),
    entry('form/answers.json', answersInWords(found, form.answers)),
    ...(await materialEntries(services, found, materials)),
    entry('process/acts.json', acts),
    entry('process/commitments.json', commitments),
    ...(checks.length > 0 ? [entry('process/fact-checks.json', checks)] : []),
    entry('process/deliveries.json', await listDeliveries(services, found)),
    ...(await documentEntries(services, found, acts)),
  ]
}

/** As they were kept, and in words: nobody who reads them later has to know the codes of the form. */
function answersInWords({ item }: CaseFile, answers: CaseContent['answers']): unknown[] {
  return Object.entries(answers).map(([id, value]) => {
    const question = item.online?.questions.find((each) => each.id === id)
    return { id, value, ...(question && { question: question.title, words: sayAnswer(question.form, value) }) }
  })
}

function entry(path: string, value: unknown): PackageEntry {
  return { path, bytes: jsonFile(value) }
}

/** Files get plain names: what the applicant called them stands in the list beside them. */
async function materialEntries(
  services: Packing,
  found: CaseFile,
  materials: Awaited<ReturnType<typeof readContent>>['materials'],
): Promise<PackageEntry[]> {
  const files: PackageEntry[] = []
  const listed: unknown[] = []
  for (const [index, material] of materials.entries()) {
    const file = await findAttachmentFile(services, found, material.id)
    if (!file) throw new Error(`the material ${material.id} has no file`)
    const path = `materials/${String(index + 1).padStart(3, '0')}.${extensions[material.mediaType]}`
    files.push({ path, bytes: await readWhole(file.content) })
    listed.push({ path, ...material })
  }
  return [entry('materials/materials.json', listed), ...files]
}

async function documentEntries(
  services: Packing,
  found: CaseFile,
  acts: readonly RecordedAct[],
): Promise<PackageEntry[]> {
  const entries: PackageEntry[] = []
  for (const { name } of await listDocuments(services, found, acts)) {
    for (const language of languages) {
      const { head, signature, file, seal } = await documentFor(services, found, name, language)
      entries.push({ path: `documents/${name}.${language}.pdf`, bytes: file })
      if (seal) entries.push({ path: `documents/${name}.${language}.seal.der`, bytes: seal })
      entries.push(entry(`documents/${name}.${language}.json`, { head, signature }))
    }
  }
  return entries
}
