import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findLiteralAddress, isPublicAddress, lookupPublic } from './public-address.ts'

describe('a public address', () => {
  it('is none of our own machine, network or cloud, nor one that leads there', () => {
    const inside = [
      ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
      ...['0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1', 'localhost', '', '1'],
      ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1'],
      ...['2001:db8::1', '2002:7f00:1::', '2001::1', 'ff02::1'],
    ]
    for (const address of inside) assert.equal(isPublicAddress(address), false, address)
    for (const address of ['8.8.8.8', '172.32.0.1', '223.5.5.5', '2400:3200::1']) {
      assert.equal(isPublicAddress(address), true, address)
    }
  })

  it('is read out of every way to write it', () => {
    for (const host of ['127.0.0.1', '0x7f.1', '2130706433', '017700000001', '127.1']) {
      assert.equal(findLiteralAddress(new URL(`https://${host}/`)), '127.0.0.1', host)
    }
    assert.equal(findLiteralAddress(new URL('https://[::1]/')), '::1')
    assert.equal(findLiteralAddress(new URL('https://example.cn/')), undefined)
  })

  it('is not what a name of our own machine leads to', async () => {
    for (const all of [true, false]) {
      const error = await new Promise((done) => lookupPublic('localhost', { all }, done))
      assert.match(String(error), /no public address/)
    }
  })
})
