import { mkdtempSync, rmSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** At which write a process dies: before it, or with the statement on its way and nobody left to hear the answer. */
export interface KillAt {
  /** From 1; 0: never. */
  readonly write: number
  readonly isSent: boolean
}

const writes = /^\s*(?:insert|update|delete|with|commit)\b/i
type Query = (this: pg.Client, ...args: unknown[]) => unknown

/**
 * Counts every statement that may write, every commit and every write, flush, rename and removal of a file, and ends the
 * process at one of them as a power cut would. @returns how many there were so far
 */
export async function dieAt({ write, isSent }: KillAt): Promise<() => number> {
  let count = 0
  const isNext = (): boolean => {
    count += 1
    return count === write
  }
  // Of pg's dozen overloads whichever the caller chose; it gets its own result.
  const query = pg.Client.prototype.query as unknown as Query
  const counting: Query = function (...args) {
    const [first] = args
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text
    const isHere = text !== undefined && writes.test(text) && isNext()
    if (isHere && !isSent) die()
    const result = Reflect.apply(query, this, args)
    if (isHere) die()
    return result
  }
  Object.assign(pg.Client.prototype, { query: counting })
  await countFiles(isNext)
  return () => count
}

async function countFiles(isNext: () => boolean): Promise<void> {
  const counted = (target: object, name: string): void => {
    const before: unknown = Reflect.get(target, name)
    if (typeof before !== 'function') throw new Error(`no ${name} to count`)
    Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
      if (isNext()) die()
      return Reflect.apply(before, this, args)
    })
  }
  counted(fs, 'rename')
  counted(fs, 'rm')
  const folder = mkdtempSync(join(tmpdir(), 'tongban-kill-'))
  const handle = await fs.open(join(folder, 'any'), 'w')
  const methods: object = Object.getPrototypeOf(handle)
  await handle.close()
  rmSync(folder, { recursive: true })
  for (const name of ['writeFile', 'sync']) counted(methods, name)
  syncBuiltinESMExports()
}

function die(): void {
  process.kill(process.pid, 'SIGKILL')
  // Not one more step while the signal comes.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}
