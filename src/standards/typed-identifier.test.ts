import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import certificates from '../../test/vectors/certificate_ids.json' with { type: 'json' }
import foreigners from '../../test/vectors/foreign_pr_ids.json' with { type: 'json' }
import permits from '../../test/vectors/hkmotw_residence_permits.json' with { type: 'json' }
import items from '../../test/vectors/item_codes.json' with { type: 'json' }
import residents from '../../test/vectors/resident_ids.json' with { type: 'json' }
import organisations from '../../test/vectors/uscc.json' with { type: 'json' }
import { checkCaseNumber } from './items/case-number.ts'
import { parseCertificateId } from './items/certificate-id.ts'
import { checkBasicCode, checkHandlingCode, checkImplementationCode } from './items/item-code.ts'
import { parseItemCode } from './items/parse-item-code.ts'
import { checkQueryCode, makeQueryCode } from './items/query-code.ts'
import { checkOrganisationCode } from './organisations/organisation-code.ts'
import { checkSocialCreditCode } from './organisations/social-credit-code.ts'
import { checkPermanentResidentId } from './people/permanent-resident-id.ts'
import { checkPersonNumber } from './people/person-number.ts'
import { checkResidencePermit } from './people/residence-permit.ts'
import { checkResidentId } from './people/resident-id.ts'
import { findTyped, readTyped } from './typed-identifier.ts'

type Check = (typed: string) => { readonly ok: true; readonly value: string } | { readonly ok: false; reason: string }

const valuesOf = (vectors: readonly { value: string }[]) => vectors.map(({ value }) => value)
const itemCodes = [items.basic, items.implementation, items.handling].flatMap(({ valid }) => valuesOf(valid))
const people = [residents, permits, foreigners].flatMap(({ valid }) => valuesOf(valid))

// Every check of the door with values it accepts.
const checks: readonly (readonly [name: string, check: Check, valid: readonly string[]])[] = [
  ['resident number', (typed) => checkResidentId(typed), valuesOf(residents.valid)],
  ['residence permit', (typed) => checkResidencePermit(typed), valuesOf(permits.valid)],
  ['permanent resident number', (typed) => checkPermanentResidentId(typed), valuesOf(foreigners.valid)],
  ['personal number', (typed) => checkPersonNumber(typed), people],
  ['unified social credit code', (typed) => checkSocialCreditCode(typed), valuesOf(organisations.valid)],
  ['organisation code', checkOrganisationCode, valuesOf(organisations.orgCode.valid)],
  ['basic code', checkBasicCode, valuesOf(items.basic.valid)],
  ['implementation code', checkImplementationCode, valuesOf(items.implementation.valid)],
  ['handling-item code', checkHandlingCode, valuesOf(items.handling.valid)],
  ['item code', parseItemCode, itemCodes],
  ['case number', checkCaseNumber, valuesOf(items.caseNumberPractice)],
  ['certificate identifier', parseCertificateId, valuesOf(certificates.valid)],
  ['query code', checkQueryCode, [makeQueryCode(Uint8Array.of(1, 2, 3, 4, 5, 6, 7))]],
]

const fullWidth = (text: string) =>
  text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
const inGroups = (text: string) => text.replaceAll(/(.{4})(?=.)/g, '$1 ')

for (const [name, check, valid] of checks) {
  describe(`a ${name}`, () => {
    it('is accepted as people type it and returned as it is kept', () => {
      for (const value of valid) {
        const typed = [` ${value}\n`, inGroups(value), fullWidth(value), `\u3000${fullWidth(inGroups(value))}\u200b`]
        // A small l is taken for 1 and refused: see below.
        if (!value.includes('L')) typed.push(value.toLowerCase(), fullWidth(value.toLowerCase()))
        for (const text of typed) {
          const read = check(text)
          assert.equal(read.ok && read.value, value, JSON.stringify(text))
          assert.deepEqual(read, check(value))
        }
      }
    })

    it('never makes the check throw, whatever Unicode text or no text at all it is', () => {
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => !check(text).ok))
      fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 45 }), (text) => !check(text).ok))
      const nothing: readonly unknown[] = [null, undefined, 0, 10 ** 17, true, {}, [], Symbol('x'), 1n]
      for (const value of nothing) assert.equal(Reflect.apply(check, undefined, [value]).ok, false)
    })

    // A query code is read by a more generous rule: a circled digit may be taken for the digit that was meant.
    if (name === 'query code') return
    it('is refused with one character of another script in it', () => {
      const foreign = fc.constantFrom('①', '𝟏', '١', '१', 'Х', 'А', '一', '\u0000', '🀄', '\ud800')
      fc.assert(
        fc.property(fc.constantFrom(...valid), fc.nat(), foreign, (value, position, character) => {
          const at = position % value.length
          assert.equal(check(value.slice(0, at) + character + value.slice(at + 1)).ok, false)
        }),
      )
    })
  })
}

describe('what cannot be read without guessing', () => {
  it('is a mixture of full-width and other digits, or of small and capital letters', () => {
    for (const text of ['１2', 'TTTT0001４', 'Tttt00014', 'd-X', '9ａ0B']) {
      assert.equal(findTyped(text), undefined, text)
    }
  })

  it('is a small l, which might be 1', () => {
    for (const text of ['TTTT0001l', 'tttl', 'ｌ']) assert.equal(findTyped(text), undefined)
    const small = organisations.valid.map(({ value }) => value).find((value) => /^[^L]*[A-KM-Z][^L]*$/.test(value))
    assert.ok(small)
    assert.equal(checkSocialCreditCode(small.toLowerCase()).ok, true)
  })

  it('is given to the check as it is, so that the reason is that of the text', () => {
    assert.equal(readTyped('1 2', 3), '1 2')
    assert.equal(readTyped('1 2 3', 3), '123')
    assert.equal(readTyped(null, 3), '')
  })

  it('is never more than what was tidied once', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'09AZaz-. －９Ａｚ\u3000\u200b\u2212'), maxLength: 20 })
    fc.assert(
      fc.property(typed, (text) => {
        const once = findTyped(text)
        fc.pre(once !== undefined)
        assert.equal(findTyped(once), once)
      }),
    )
  })
})
