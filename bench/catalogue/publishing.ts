import { getGuide, itemOfGuide, publishItems } from '#catalogue'
import { runAs } from '#kernel/bind-services'
import { readConfig, readConfiguredFile } from '#kernel/config'
import { type KeyMaterial, openKeyRing } from '#kernel/keys'
import { system } from '#kernel/principal'
import { openUnbound } from '../unbound.ts'

/** A process beside the serving one that publishes versions, as another process of the platform would. */

/** One edit: the item gets a word of its own by which it can be found, or a name. */
export interface Edit {
  readonly code: string
  readonly word: string
  readonly element: 'alsoCalled' | 'name'
}

const config = readConfig(process.env)
// Written by `newKeyMaterial` when the bench began.
const keys = openKeyRing(JSON.parse(readConfiguredFile('TONGBAN_KEYS', config.keysPath)) as KeyMaterial)
const unbound = openUnbound({
  ...{ config, keys, connections: 2 },
  platform: {
    ...{ id: config.platformId, kind: config.kind, region: config.region, origin: config.origin },
    name: { zh: config.nameZh, en: config.nameEn },
  },
})

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
process.on('disconnect', () => void unbound.database.close().then(() => process.exit(0)))
process.send?.('ready')
