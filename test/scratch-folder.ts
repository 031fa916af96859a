import { mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
/** A whole run keeps less than a quarter of it: databases of 11 MB, a demonstration network of 130 MB. */
const plenty = 4 * 1024 ** 3

function hasPlenty(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return Math.min(bavail * bsize, process.availableMemory()) > plenty
  } catch {
    return false // not every system has it
  }
}

/** Setting by which a run tells its processes the folder below which all of its own lie: it clears them away at its end. */
export const scratchVariable = 'TONGBAN_TEST_SCRATCH'

/**
 * A new folder for what a test throws away, in memory where there is plenty: a database is three hundred files, and to
 * make and remove them on a disk took a third of the whole run.
 */
export function scratchFolder(name: string): string {
  const base = process.env[scratchVariable] ?? (hasPlenty() ? memory : tmpdir())
  return mkdtempSync(join(base, `tongban-${name}-`))
}
