import { join } from 'node:path'
import type { Unbound } from '#kernel/bind-services'
import { readConfig } from '#kernel/config'
import { newKeyMaterial, openKeyRing } from '#kernel/keys'
import { hubEnvironment } from '../catalogue/platform.ts'
import { openUnbound } from '../unbound.ts'

/** Connections of a process that acts on cases, as a small machine would be set up. */
const connections = 8

/** A node with keys of its own, for cases. */
export async function openPlatform(folder: string, databaseUrl: string): Promise<Unbound> {
  const config = readConfig(await hubEnvironment(folder, databaseUrl))
  return openUnbound({
    ...{ config, connections, keys: openKeyRing(newKeyMaterial('intl', 'bench')), files: join(folder, 'files') },
    platform: {
      ...{ id: '360000', kind: 'node', region: '360000', origin: config.origin },
      name: { zh: '江西省', en: 'Jiangxi Province' },
    },
  })
}
