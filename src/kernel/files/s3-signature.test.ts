import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { emptyHash, signS3 } from './s3-signature.ts'

/** The example account of Amazon's documentation, “Signature Calculations for the Authorization Header”. */
const keys = {
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
}
const at = new Date('2013-05-24T00:00:00Z')
const bucket = 'https://examplebucket.s3.amazonaws.com'

function signatureOf(...asked: Parameters<typeof signS3>): string | undefined {
  return signS3(...asked).authorization?.split('Signature=')[1]
}

describe('the signature of a request to an S3-compatible store', () => {
  it('is the published one for reading an object', () => {
    const asked = {
      method: 'GET',
      url: new URL(`${bucket}/test.txt`),
      headers: { range: 'bytes=0-9' },
      bodyHash: emptyHash,
    } as const
    assert.equal(signatureOf(asked, keys, at), 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41')
    assert.match(
      signS3(asked, keys, at).authorization ?? '',
      /^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\/20130524\/us-east-1\/s3\/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,/,
    )
  })

  it('is the published one for putting an object', () => {
    const asked = {
      method: 'PUT',
      url: new URL(`${bucket}/test%24file.text`),
      headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
      bodyHash: '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
    } as const
    assert.equal(signatureOf(asked, keys, at), '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd')
  })

  it('is the published one for a query without a value and for a list of objects', () => {
    const lifecycle = { method: 'GET', url: new URL(`${bucket}/?lifecycle`), bodyHash: emptyHash } as const
    assert.equal(signatureOf(lifecycle, keys, at), 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543')
    const list = { method: 'GET', url: new URL(`${bucket}/?max-keys=2&prefix=J`), bodyHash: emptyHash } as const
    assert.equal(signatureOf(list, keys, at), '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7')
  })
})
