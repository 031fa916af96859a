import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readArchive } from '#casework'
import { verifyArchive } from '../src/verify-archive.ts'
import { type CaseworkWorld, caseworkWorld, eastLake, granted, submittedCase } from './casework-world.ts'

const root = resolve(import.meta.dirname, '..')

/** The command as an operator runs it, without any setting of a platform. */
function tongban(...args: string[]): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['bin/tongban.js', ...args],
      { cwd: root, env: { PATH: process.env.PATH ?? '' } },
      (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : 0, out: out + err }),
    )
  })
}

describe('tongban verify', () => {
  let world: CaseworkWorld
  let folder: string
  let path: string
  before(async () => {
    world = await caseworkWorld({ suite: 'gm' })
    const { caseId } = await submittedCase(world, await world.signIn(1))
    await granted(world, eastLake, caseId)
    folder = mkdtempSync(join(tmpdir(), 'tongban-verify-'))
    path = join(folder, 'package.zip')
    writeFileSync(path, await world.node.as(eastLake, (services) => readArchive(services, eastLake, caseId)))
  })
  after(async () => {
    rmSync(folder, { recursive: true })
    await world.close()
  })

  it('proves a package without settings, database or network', async () => {
    const { code, out } = await tongban('verify', path, world.node.services.keys.publicKey)
    assert.equal(code, 0, out)
    assert.match(out, /packed by platform 360000/)
    assert.match(out, /Sound, and signed with the key you gave/)
  })

  it('fails for a changed byte, another key, a file that is none, and no file', async () => {
    const changed = join(folder, 'changed.zip')
    const bytes = readFileSync(path)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    writeFileSync(changed, bytes)
    const first = await tongban('verify', changed)
    assert.equal(first.code, 1)
    assert.match(first.out, /FAULT .*changed/)
    const lines: string[] = []
    const verify = (...args: string[]) => verifyArchive(args, (line) => void lines.push(line))
    assert.equal(await verify(path, world.hub.services.keys.publicKey), false)
    assert.match(lines.join('\n'), /another key signed/)
    assert.equal(await verify(join(root, 'package.json')), false)
    await assert.rejects(verify(join(folder, 'nothing')), /cannot be read/)
    await assert.rejects(verify(), /Usage/)
  })
})
