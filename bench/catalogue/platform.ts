import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type KeyMaterial, newKeyMaterial } from '#kernel/keys'
import { freePort } from './postgres.ts'

const root = join(import.meta.dirname, '..', '..')

/** Settings of a hub on a database of the bench; the serving and the publishing process share them. */
export async function hubEnvironment(folder: string, databaseUrl: string): Promise<Record<string, string>> {
  const keysPath = join(folder, `keys-${new URL(databaseUrl).pathname.slice(1)}.json`)
  if (!existsSync(keysPath))
    writeFileSync(keysPath, JSON.stringify(newKeyMaterial('intl', 'hub-bench')), { mode: 0o600 })
  // Written by the line above.
  const keys = JSON.parse(readFileSync(keysPath, 'utf8')) as KeyMaterial
  const port = String(await freePort())
  const origin = `http://127.0.0.1:${port}`
  return {
    ...{ TONGBAN_PLATFORM: 'hub', TONGBAN_KIND: 'hub', TONGBAN_REGION: '000000' },
    ...{ TONGBAN_NAME_ZH: '国家平台', TONGBAN_NAME_EN: 'National platform', TONGBAN_PORT: port },
    ...{ TONGBAN_ORIGIN: origin, TONGBAN_HUB_ORIGIN: origin, TONGBAN_HUB_KEY: keys.signing.publicKey },
    ...{ DATABASE_URL: databaseUrl, TONGBAN_KEYS: keysPath, TONGBAN_LOG_LEVEL: 'error' },
    // Callers are told apart by the address a proxy adds: limits for one caller are not what is measured.
    TONGBAN_TRUSTED_PROXIES: '1',
    NODE_ENV: 'production',
  }
}

/**
 * What a platform with the catalogue of the country is started with. Node.js would let its heap grow by the memory of the
 * machine, not by what it needs; and where cores are few, its four helping threads of garbage collection take the core
 * that answers: one in a hundred searches then waits 60 to 120 ms for it, with one helping thread 18 ms.
 */
const memoryFlags = ['--max-old-space-size=384', '--max-semi-space-size=16', '--v8-pool-size=1']

/** A process of the bench that runs the product, and says so when it is ready. */
export async function startProcess(file: string, environment: Record<string, string>): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, file), {
    cwd: root,
    execArgv: [...memoryFlags, '--import', join(root, 'bin', 'register-tsx.js')],
    env: { ...process.env, ...environment },
  })
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready())
    child.once('exit', (code) => failed(new Error(`${file} ended while starting (exit code ${code})`)))
  })
  return child
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.disconnect()
  await ended
}
