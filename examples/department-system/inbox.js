import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** What the platform told, one file an event: on the disk before it is answered for, moved away once it is dealt with. */
export async function openInbox(folder) {
  const [waiting, done] = [join(folder, 'waiting'), join(folder, 'done')]
  await mkdir(waiting, { recursive: true })
  await mkdir(done, { recursive: true })
  return {
    /** The same event may come twice: its id tells. */
    async put(event) {
      const name = `${event.id}.json`
      if (existsSync(join(done, name)) || existsSync(join(waiting, name))) return
      const file = await open(join(folder, name), 'w')
      await file.writeFile(JSON.stringify(event))
      await file.sync()
      await file.close()
      await rename(join(folder, name), join(waiting, name))
    },
    async list() {
      const names = (await readdir(waiting)).sort()
      return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(waiting, name), 'utf8'))))
    },
    finish: ({ id }) => rename(join(waiting, `${id}.json`), join(done, `${id}.json`)),
  }
}
