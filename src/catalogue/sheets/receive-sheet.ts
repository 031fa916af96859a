import { newId } from '#kernel/ids'
import type { Words } from '#kernel/language'
import type { Officer } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { mustBeManager } from '../lifecycle/managing.ts'
import { catalogueProblems } from '../problems.ts'
import { wakeChecking } from './check/start-checking.ts'
import { UnreadableFile } from './formats/sheet-event.ts'
import { sniffFormat } from './formats/sniff-format.ts'
import { getImport } from './get-import.ts'
import { type Import, type ImportId, type SheetFormat, sheetLimits } from './import.ts'
import { countUnfinished, insertImport } from './store/import-store.ts'

/** Files of an organ that may wait or be checked at a time: a slip of the mouse must not fill the database. */
const mostAtOnce = 5
const longestName = 120
const longestReason = 200

export interface ReceiveSheet {
  readonly fileName: string
  readonly bytes: Buffer
  /** Why the items change; shown in the list of versions. */
  readonly reason?: string | undefined
}

/**
 * Takes a file of items of the officer's own organ. It is checked in the background; nothing of it is in the catalogue
 * until a second person approves.
 * @throws kernel.not-allowed, catalogue.sheet-too-large, catalogue.sheet-unreadable, catalogue.too-many-imports
 */
export async function receiveSheet(
  services: Pick<Services, 'db' | 'keys' | 'clock' | 'ledger' | 'afterCommit'>,
  officer: Officer,
  { fileName, bytes, reason }: ReceiveSheet,
): Promise<Import> {
  mustBeManager(officer)
  if (bytes.length > sheetLimits.fileBytes) throw catalogueProblems.sheetTooLarge()
  const format = formatOf(bytes)
  if ((await countUnfinished(services.db, officer.organisation.id)) >= mostAtOnce)
    throw catalogueProblems.tooManyImports()

  const now = services.clock.now()
  const id: ImportId = newId<'import'>(now)
  const name = tidyName(fileName, format)
  await insertImport(services, {
    ...{ id, format, fileName: name, officer, content: bytes, receivedAt: now },
    reason: reasonOf(reason),
  })
  await services.ledger.record({
    act: 'catalogue.receive-import',
    purpose: { words: { zh: `上传事项文件“${name}”`, en: `A file of items was sent: ${name}` } },
  })
  services.afterCommit(wakeChecking)
  return getImport(services, officer, id)
}

/** @throws catalogue.sheet-unreadable for what is no sheet at all; what is wrong inside one is in its report. */
function formatOf(bytes: Buffer): SheetFormat {
  try {
    return sniffFormat(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const words = { zh: `${error.words.zh}。${error.mend.zh}`, en: `${error.words.en}. ${error.mend.en}` }
    throw catalogueProblems.sheetUnreadable({ fields: [{ field: 'file', words }] })
  }
}

/** No path, no control or direction marks; the extension of what it really is. */
function tidyName(name: string, format: SheetFormat): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}<>:"|?*]/gu, '')
    .trim()
  return `${[...stem].slice(0, longestName).join('') || '事项'}.${format}`
}

function reasonOf(typed = ''): Words {
  const reason = typed.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').trim()
  if (reason === '') return { zh: '批量导入', en: 'Import of a file' }
  const short = [...reason].slice(0, longestReason).join('')
  return { zh: short, en: short }
}
