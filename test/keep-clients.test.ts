import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { anonymous, type Principal, system } from '#kernel/principal'
import { keepClient } from '../src/keep-clients.ts'
import { type CaseworkWorld, caseworkWorld, eastLake } from './casework-world.ts'

describe('tongban client', () => {
  let world: CaseworkWorld
  const folder = mkdtempSync(join(tmpdir(), 'tongban-client-'))
  const pem = join(folder, 'key.pem')
  before(async () => {
    world = await caseworkWorld()
    writeFileSync(pem, generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }))
  })
  after(async () => {
    rmSync(folder, { recursive: true })
    await world.close()
  })

  async function run(args: readonly string[], who: Principal = system): Promise<string> {
    const lines: string[] = []
    await world.node.as(who, (services) => keepClient(services, args, (line) => void lines.push(line)))
    return lines.join('\n')
  }
  const { id } = eastLake.organisation

  it('registers, shows, rotates and revokes', async () => {
    const client =
      /client (\S+)\. .* (client-\S+)\./.exec(await run(['register', id, '居住证业务系统', pem]))?.[1] ?? ''
    assert.match(await run(['rotate', client, pem]), /for 24 hours/)
    assert.match(await run(['rotate', client, pem, 'now']), /no longer/)
    const list = await run(['list', id])
    assert.match(list, /居住证业务系统 not told/)
    assert.equal(list.split('\n').length, 4)
    assert.match(await run(['revoke', client]), /Revoked/)
    assert.match(await run(['list', id]), /revoked 2026/)
  })

  it('says what is wrong in one sentence', async () => {
    for (const args of [[], ['register', id], ['rotate', id], ['revoke'], ['list'], ['nonsense', id]]) {
      await assert.rejects(run(args), /Usage: tongban client/)
    }
    await assert.rejects(run(['register', 'nowhere', '居住证业务系统', pem]), /No such organisation/)
    await assert.rejects(run(['register', id, '居住证业务系统', import.meta.filename]), /Ed25519 or SM2 public key/)
    await assert.rejects(run(['register', id, '居住证业务系统', join(folder, 'none')]), /cannot be read/)
    await assert.rejects(run(['revoke', 'x']), /not found/)
    await assert.rejects(run(['list', id], anonymous), /You may not/)
  })
})
