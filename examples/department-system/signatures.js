import { createHash, createPublicKey, randomBytes, sign, timingSafeEqual, verify } from 'node:crypto'

// HTTP message signatures (RFC 9421) as the platform speaks them: method, address, purpose and the body's digest are
// covered, a signature holds for a minute, each nonce counts once.
const skewSeconds = 60

const digestOf = (body) => `sha-256=:${createHash('sha256').update(body).digest('base64')}:`

function baseOf(components, parameters) {
  const lines = components.map(([name, value]) => `"${name}": ${value}`)
  return Buffer.from([...lines, `"@signature-params": ${parameters}`].join('\n'))
}

/** Headers that prove who asks. @param key `{ keyId, privateKey }`, Ed25519. */
export function signRequest(key, { method, url, body }) {
  const headers = { 'tongban-purpose': 'casework.department-system' }
  if (body !== undefined) {
    headers['content-type'] = 'application/json'
    headers['content-digest'] = digestOf(body)
  }
  const components = [['@method', method], ['@target-uri', url], ...Object.entries(headers)]
  const created = Math.floor(Date.now() / 1000)
  const names = components.map(([name]) => `"${name}"`).join(' ')
  const nonce = randomBytes(16).toString('base64url')
  const parameters = `(${names});created=${created};expires=${created + 60};nonce="${nonce}";keyid="${key.keyId}";alg="ed25519";tag="tongban"`
  const signature = sign(null, baseOf(components, parameters), key.privateKey).toString('base64')
  return { ...headers, 'signature-input': `tongban=${parameters}`, signature: `tongban=:${signature}:` }
}

const inputForm =
  /^tongban=(\(([^()]*)\);created=(\d+);expires=(\d+);nonce="[^"]+";keyid="([^"]+)";alg="ed25519";tag="([^"]+)")$/
const covered = ['@method', '@target-uri', 'content-digest', 'content-type', 'tongban-purpose']

/** Whether the platform sent exactly this, now. @param platform what its /.well-known/tongban says */
export function isFromPlatform(platform, { url, headers, body }) {
  const [, parameters, names, created, expires, keyId, tag] = inputForm.exec(headers['signature-input'] ?? '') ?? []
  const signature = /^tongban=:([A-Za-z0-9+/]+={0,2}):$/.exec(headers.signature ?? '')?.[1]
  if (!parameters || !signature || keyId !== platform.keyId || tag !== platform.webhookTag) return false
  const now = Date.now() / 1000
  if (Number(created) > now + skewSeconds || Number(expires) < now - skewSeconds) return false
  const listed = names.split(' ').map((name) => name.slice(1, -1))
  if (covered.some((name) => !listed.includes(name)) || listed.length !== covered.length) return false
  const digest = Buffer.from(headers['content-digest'] ?? '')
  const expected = Buffer.from(digestOf(body))
  if (digest.length !== expected.length || !timingSafeEqual(digest, expected)) return false
  const values = { ...headers, '@method': 'POST', '@target-uri': url }
  const components = listed.map((name) => [name, values[name]])
  const key = createPublicKey({ key: Buffer.from(platform.publicKey, 'base64'), format: 'der', type: 'spki' })
  return verify(null, baseOf(components, parameters), key, Buffer.from(signature, 'base64'))
}
