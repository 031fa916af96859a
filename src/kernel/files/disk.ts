import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Blobs, FileGone } from './blobs.ts'

const unfinished = '.part'

/**
 * Files in a folder of the machine: written under another name, flushed to the disk, then renamed, so that a power cut
 * leaves either the whole file or none.
 */
export function openDisk(root: string, platformId: string): Blobs {
  // Two digits of the name make 256 folders: none grows too long to list.
  const pathOf = (name: string): string =>
    join(root, platformId, dirname(name), basename(name).slice(0, 2), basename(name))
  return {
    async write(name, content) {
      const path = pathOf(name)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      try {
        await writeFlushed(path + unfinished, content)
        await rename(path + unfinished, path)
      } catch (error) {
        await rm(path + unfinished, { force: true })
        throw error
      }
      await flushFolder(dirname(path))
    },
    async read(name) {
      try {
        await stat(pathOf(name))
        return contentOf(pathOf(name))
      } catch (error) {
        throw isMissing(error) ? new FileGone('a file that is named is not on the disk') : error
      }
    },
    async remove(name) {
      await rm(pathOf(name), { force: true })
      await rm(pathOf(name) + unfinished, { force: true })
    },
    async *list(folder, before) {
      const top = join(root, platformId, folder)
      for (const digits of await foldersOf(top)) {
        for (const file of await readdir(join(top, digits))) {
          const found = await stat(join(top, digits, file)).catch(() => undefined)
          // One that was never finished counts under its name: removing the name removes both.
          if (found && found.mtime < before) yield `${folder}/${file.replace(unfinished, '')}`
        }
      }
    },
  }
}

async function* contentOf(path: string): AsyncGenerator<Buffer> {
  yield* createReadStream(path)
}

async function writeFlushed(path: string, content: AsyncIterable<Buffer>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of content) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename is safe only once its folder is on the disk too. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function foldersOf(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
