import { getGuide, itemOfGuide, publishItems } from '#catalogue'
import { runAs, type Unbound } from '#kernel/bind-services'
import { systemClock } from '#kernel/clock'
import { readConfig, readConfiguredFile } from '#kernel/config'
import { openDatabase } from '#kernel/database'
import { openFileStore } from '#kernel/files/file-store'
import { openScanner } from '#kernel/files/scanner'
import { type KeyMaterial, openKeyRing } from '#kernel/keys'
import { createLog } from '#kernel/log'
import { applicationRole } from '#kernel/migrate'
import { noCardReader } from '#kernel/ports/card-reader'
import { noPayments } from '#kernel/ports/payments'
import { system } from '#kernel/principal'
import { createLedger } from '#ledger'

/** A process beside the serving one that publishes versions, as another process of the platform would. */

/** One edit: the item gets a word of its own by which it can be found, or a name. */
export interface Edit {
  readonly code: string
  readonly word: string
  readonly element: 'alsoCalled' | 'name'
}

const config = readConfig(process.env)
const database = openDatabase(config.databaseUrl, { role: applicationRole, max: 2 })
// Written by `newKeyMaterial` when the bench began.
const keys = openKeyRing(JSON.parse(readConfiguredFile('TONGBAN_KEYS', config.keysPath)) as KeyMaterial)
const unbound: Unbound = {
  ...{ config, database, clock: systemClock, ledgerOf: createLedger, log: createLog('bench', 'error') },
  platform: {
    ...{ id: config.platformId, kind: config.kind, region: config.region, origin: config.origin },
    name: { zh: config.nameZh, en: config.nameEn },
  },
  keys,
  files: openFileStore(config.files, config.platformId, keys),
  scanner: openScanner(config.scanner),
  outbound: () => Promise.reject(new Error('the bench calls nobody')),
  sendSms: () => Promise.reject(new Error('the bench writes to nobody')),
  payments: noPayments,
  cardReader: noCardReader,
  sendMail: () => Promise.reject(new Error('the bench writes to nobody')),
}

async function publish({ code, word, element }: Edit): Promise<void> {
  await runAs(unbound, system, async (services) => {
    const item = itemOfGuide(await getGuide(services, code))
    const changed =
      element === 'alsoCalled'
        ? { ...item, alsoCalled: [...item.alsoCalled, word] }
        : { ...item, name: { zh: `${item.name.zh}${word}`, en: `${item.name.en} ${word}` } }
    await publishItems(services, [{ ...changed, version: item.version + 1, effectiveFrom: item.effectiveFrom }])
  })
}

process.on('message', (edit: Edit) => {
  publish(edit).then(
    () => process.send?.({ committedAt: Date.now() }),
    (error: unknown) => process.send?.({ failure: String(error) }),
  )
})
process.on('disconnect', () => void database.close().then(() => process.exit(0)))
process.send?.('ready')
