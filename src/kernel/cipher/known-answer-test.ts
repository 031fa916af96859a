import { createCipheriv, createPrivateKey, createPublicKey } from 'node:crypto'
import { type SuiteName, suites } from './cipher-suite.ts'
import { sm2Sign, sm2Verify } from './sm2.ts'

const hex = (text: string): Buffer => Buffer.from(text, 'hex')

/** Key of the example in GB/T 32918.5 annex A: public, for tests only. */
const sm2Spki = hex(
  '3059301306072a8648ce3d020106082a811ccf5501822d0342000409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
)
const sm2Pkcs8 = hex(
  '308187020100301306072a8648ce3d020106082a811ccf5501822d046d306b02010104203945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8a1440342000409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
)
/** r ‖ s of the same example as DER; its k is printed in the standard, so the verification has one right answer. */
const sm2Signature = hex(
  '3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
)

/**
 * Compares every algorithm of a suite with published answers (RFC 8032, FIPS 180-4, GB/T 32905/32907/32918, RFC 8998).
 * Node's SM2 behaviour is not promised to stay, so a platform refuses to start when an answer differs.
 * @returns what differs; empty when all is well.
 */
export function findWrongAnswers(name: SuiteName): string[] {
  const wrong: string[] = []
  const expect = (what: string, right: () => boolean): void => {
    try {
      if (!right()) wrong.push(what)
    } catch {
      wrong.push(what)
    }
  }
  if (name === 'intl') testIntl(expect)
  else testGm(expect)
  expect(`${name}: sealing`, () => {
    const suite = suites[name]
    const key = Buffer.alloc(suite.keyBytes, 7)
    return suite.decrypt(key, suite.encrypt(key, hex('c0ffee'), hex('aa')), hex('aa')).equals(hex('c0ffee'))
  })
  expect(`${name}: own signature`, () => {
    const suite = suites[name]
    const pair = suite.generate()
    const signature = suite.sign(pair, hex('c0ffee'))
    return (
      suite.verify(pair.publicKey, hex('c0ffee'), signature) && !suite.verify(pair.publicKey, hex('c0ffef'), signature)
    )
  })
  return wrong
}

type Expect = (what: string, right: () => boolean) => void

function testIntl(expect: Expect): void {
  expect('intl: SHA-256', () =>
    suites.intl.digest('abc').equals(hex('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')),
  )
  expect('intl: Ed25519', () => {
    // RFC 8032 §7.1 test 2
    const spki = Buffer.concat([
      hex('302a300506032b6570032100'),
      hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'),
    ])
    const signature = hex(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    )
    return suites.intl.verify(spki.toString('base64'), hex('72'), signature)
  })
}

function testGm(expect: Expect): void {
  expect('gm: SM3', () =>
    suites.gm.digest('abc').equals(hex('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')),
  )
  expect('gm: SM4', () => {
    const block = hex('0123456789abcdeffedcba9876543210')
    const cipher = createCipheriv('sm4-ecb', block, null).setAutoPadding(false)
    return cipher.update(block).equals(hex('681edf34d206965e86b3e94f536e4246'))
  })
  expect('gm: SM2', () => {
    const message = Buffer.from('message digest')
    const publicKey = createPublicKey({ key: sm2Spki, format: 'der', type: 'spki' })
    const privateKey = createPrivateKey({ key: sm2Pkcs8, format: 'der', type: 'pkcs8' })
    return (
      sm2Verify(publicKey, sm2Spki, message, sm2Signature) &&
      sm2Verify(publicKey, sm2Spki, message, sm2Sign(privateKey, sm2Spki, message))
    )
  })
}
