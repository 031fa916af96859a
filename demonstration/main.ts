import { rmSync } from 'node:fs'
import { isInUse } from './embedded-postgres.ts'
import { type DemonstrationNetwork, originOf, startNetwork } from './network.ts'
import { readSettings } from './settings.ts'
import { StartError } from './start-error.ts'
import { startTable } from './start-table.ts'

async function demonstrate(): Promise<void> {
  const settings = readSettings(process.env)
  const started = performance.now()
  let network: DemonstrationNetwork | undefined
  let asked = false
  const stop = async (): Promise<void> => {
    // The terminal and npm both pass Ctrl-C on; once is enough.
    if (asked) return
    asked = true
    console.log('\n正在停止… / Stopping…')
    await network?.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  console.log('通办演示网络正在启动… / The demonstration network is starting…')
  network = await startNetwork(settings)
  if (asked) return void (await network.stop())
  console.log(startTable((id) => originOf(settings.portBase, id), (performance.now() - started) / 1000))
}

function reset(): void {
  const { dataFolder, databaseUrl } = readSettings(process.env)
  if (databaseUrl !== undefined)
    throw new StartError('Data on the server of DATABASE_URL are yours: drop the databases tongban_… there.')
  if (isInUse(dataFolder))
    throw new StartError(`The network that uses ${dataFolder} is running: stop it first (Ctrl-C), then reset.`)
  rmSync(dataFolder, { recursive: true, force: true })
  console.log(`数据已清空 / Emptied: ${dataFolder}`)
}

try {
  if (process.argv[2] === 'reset') reset()
  else await demonstrate()
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(`tongban: ${error.message}`)
  process.exit(1)
}
