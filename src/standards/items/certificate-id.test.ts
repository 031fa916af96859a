import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import vectors from '../../../test/vectors/certificate_ids.json' with { type: 'json' }
import { certificateRoot, makeCertificateId, nextCertificateVersion, parseCertificateId } from './certificate-id.ts'

describe('a certificate identifier', () => {
  for (const { value, typeCode, issuer, serial, version, note } of vectors.valid) {
    it(`is accepted, read and made: ${note}, ${serial}.${version}`, () => {
      const parts = { typeCode, issuer, serial, version: Number(version) }
      assert.deepEqual(parseCertificateId(value), { ok: true, value, ...parts })
      assert.equal(makeCertificateId(parts), value)
    })
  }

  for (const { value, errors, reason } of vectors.invalid) {
    it(`is refused with ${errors[0]}: ${reason}`, () => {
      assert.deepEqual(parseCertificateId(value), { ok: false, reason: errors[0] })
    })
  }

  const { typeCode = '', issuer = '', serial = '' } = vectors.valid[0] ?? {}

  it('is refused under the root seen in the field and with a wrong issuer', () => {
    const value = makeCertificateId({ typeCode, issuer, serial, version: 1 })
    const elsewhere = value.replace(certificateRoot, '1.2.156.3003.2')
    assert.deepEqual(parseCertificateId(elsewhere), { ok: false, reason: 'ROOT' })
    const wrongIssuer = value.replace(`.${issuer}.`, `.${issuer.slice(0, 17)}M.`)
    assert.deepEqual(parseCertificateId(wrongIssuer), { ok: false, reason: 'ISSUER' })
  })

  it('keeps its serial in the next version, up to 999', () => {
    const [first, second] = vectors.valid
    assert.equal(nextCertificateVersion({ typeCode, issuer, serial, version: 1 }), second?.value)
    assert.equal(makeCertificateId({ typeCode, issuer, serial, version: 1 }), first?.value)
    assert.throws(() => nextCertificateVersion({ typeCode, issuer, serial, version: 999 }), /VERSION/)
  })

  const values = fc.constantFrom(...vectors.valid.map(({ value }) => value))
  const characters = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.')

  it('is caught with any single character changed', () => {
    fc.assert(
      fc.property(values, fc.nat(), characters, (value, position, character) => {
        const at = position % value.length
        fc.pre(value.charAt(at) !== character)
        assert.equal(parseCertificateId(value.slice(0, at) + character + value.slice(at + 1)).ok, false)
      }),
    )
  })

  // In the serial MOD 37,36 stands alone; see there for what it lets through.
  it('is caught with any two neighbours exchanged, but for some in the serial that are neighbours in the alphabet', () => {
    fc.assert(
      fc.property(values, fc.nat(), (value, position) => {
        const at = position % (value.length - 1)
        const [first, second] = [value.charAt(at), value.charAt(at + 1)]
        fc.pre(first !== second)
        const exchanged = value.slice(0, at) + second + first + value.slice(at + 2)
        if (!parseCertificateId(exchanged).ok) return
        assert.ok([1, 35].includes(Math.abs(Number.parseInt(first, 36) - Number.parseInt(second, 36))), exchanged)
      }),
    )
  })

  it('is not made of wrong parts', () => {
    const good = { typeCode, issuer, serial, version: 1 }
    assert.throws(() => makeCertificateId({ ...good, version: 0 }), /VERSION/)
    assert.throws(() => makeCertificateId({ ...good, serial: '' }), /SERIAL/)
    assert.throws(() => makeCertificateId({ ...good, serial: 'a1' }), /SERIAL/)
    assert.throws(() => makeCertificateId({ ...good, typeCode: typeCode.slice(1) }), /TYPE_LENGTH/)
    assert.throws(() => makeCertificateId({ ...good, typeCode: `X${typeCode.slice(1)}` }), /TYPE/)
  })
})
