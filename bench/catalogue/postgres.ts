import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../demonstration/embedded-postgres.ts'

/** A PostgreSQL of the bench's own, below the system's temporary folder. */
export interface BenchPostgres {
  readonly folder: string
  url(database: string): string
  /** Stops the server and removes its folder. */
  remove(): Promise<void>
}

/** Bytes an item takes on disk: row, indexes, and the log of the load until its next checkpoint. */
const bytesOfItem = 2200
const bytesOfServer = 4e9

/**
 * Durable as a real one (fsync and synchronous_commit stay on), with the memory a machine of this size would give it.
 * @throws when the disk has not enough room for so many items
 */
export async function startBenchPostgres(items: number): Promise<BenchPostgres> {
  const needed = items * bytesOfItem + bytesOfServer
  const { bavail, bsize } = statfsSync(tmpdir())
  const free = bavail * bsize
  const inGb = (bytes: number): string => (bytes / 1e9).toFixed(1)
  if (free < needed) throw new Error(`${tmpdir()} has ${inGb(free)} GB free, the bench needs ${inGb(needed)} GB`)
  console.log(`  database below ${tmpdir()}: needs ${inGb(needed)} GB at most, ${inGb(free)} GB are free`)
  const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'))
  const settings = {
    ...{ shared_buffers: '1GB', work_mem: '16MB', maintenance_work_mem: '512MB', effective_cache_size: '6GB' },
    ...{ max_wal_size: '4GB', checkpoint_timeout: '15min', wal_compression: 'on', random_page_cost: '1.1' },
  }
  const server: EmbeddedPostgres = await startEmbeddedPostgres({ folder, port: await freePort(), settings })
  const remove = async (): Promise<void> => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  // Whoever interrupts the bench is not left with its gigabytes.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void remove().then(() => process.exit(1)))
  return { folder, url: server.url, remove }
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Runs work on one connection as the owner of the database. */
export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
