import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { SuiteName } from '#kernel/cipher/cipher-suite'
import { newKeyMaterial, openKeyRing } from '#kernel/keys'
import { type PackageEntry, packEntries, readEntries } from './container.ts'
import { sealPackage } from './seal-package.ts'
import { verifyPackage } from './verify-package.ts'

const entries: readonly PackageEntry[] = [
  { path: 'form/answers.json', bytes: Buffer.from('{"purpose":"就业"}\n') },
  { path: 'materials/001-photo.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]) },
  { path: 'documents/准予〔2026〕1号.pdf', bytes: Buffer.from('%PDF-1.7\n') },
]
const head = { caseNumber: '1'.repeat(43), platformId: '360000', madeAt: '2026-07-08T02:00:00.000Z' }

function ring(suite: SuiteName) {
  return openKeyRing(newKeyMaterial(suite, 'k1'))
}

for (const suite of ['intl', 'gm'] as const) {
  describe(`an archive package of the suite ${suite}`, () => {
    const keys = ring(suite)

    it('is sound as it was made, and says who signed what', async () => {
      const verdict = await verifyPackage(await sealPackage(keys, head, entries), keys.publicKey)
      assert.deepEqual(verdict.faults, [])
      assert.equal(verdict.caseNumber, head.caseNumber)
      assert.equal(verdict.entries, 3)
      assert.equal(verdict.keyId, 'k1')
      assert.match(verdict.keyFingerprint ?? '', /^[0-9a-f]{64}$/)
    })

    it('of which any one bit was turned is not', async () => {
      const whole = await sealPackage(keys, head, entries)
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
          const changed = Buffer.from(whole)
          changed[at] = (changed[at] ?? 0) ^ (1 << bit)
          const { faults } = await verifyPackage(changed)
          assert.notDeepEqual(faults, [], `byte ${at}, bit ${bit}`)
        }),
        { numRuns: 400 },
      )
    })

    it('is not sound cut short, with something added, taken away, exchanged or in another order', async () => {
      const whole = await sealPackage(keys, head, entries)
      const [first, second, third] = entries
      assert.ok(first && second && third)
      assert.notDeepEqual((await verifyPackage(whole.subarray(0, -1))).faults, [])
      assert.notDeepEqual((await verifyPackage(Buffer.concat([whole, Buffer.from(' ')]))).faults, [])
      const sealed = async (changed: readonly PackageEntry[]) => {
        const { manifest, signature } = await partsOf(whole)
        return (await verifyPackage(await packEntries([...changed, manifest, signature]))).faults.join('; ')
      }
      assert.match(await sealed([first, second, third, { path: 'x', bytes: Buffer.from('x') }]), /x is in no manifest/)
      assert.match(await sealed([first, third]), /missing or out of order/)
      assert.match(await sealed([second, first, third]), /out of order/)
      assert.match(await sealed([first, { ...second, bytes: Buffer.from('other') }, third]), /photo\.jpg was changed/)
    })

    it('signed again by somebody else names another key', async () => {
      const other = ring(suite)
      const verdict = await verifyPackage(await sealPackage(other, head, entries), keys.publicKey)
      assert.deepEqual(verdict.faults, ['another key signed than the one given'])
    })
  })
}

async function partsOf(whole: Buffer): Promise<{ manifest: PackageEntry; signature: PackageEntry }> {
  const [manifest, signature] = (await readEntries(whole)).slice(-2)
  assert.ok(manifest && signature)
  return { manifest, signature }
}

describe('the container', () => {
  it('is the same wherever and whenever it is made: packages of years ago are still compared byte by byte', async () => {
    const packed = await packEntries(entries)
    assert.equal(
      createHash('sha256').update(packed).digest('hex'),
      'b5f97a96a5ba05dc57959a93281d8049069569950b0bf95cabb859c2caaaa719',
    )
  })

  it('that is none is refused in words', async () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('no zip'), Buffer.alloc(2000, 7)]) {
      assert.match((await verifyPackage(bytes)).faults.join(), /^cannot be read: /)
    }
    assert.match((await verifyPackage(await packEntries(entries))).faults.join(), /manifest\.json is missing/)
  })
})
