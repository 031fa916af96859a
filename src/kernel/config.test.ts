import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { ConfigError, configurationManual, readConfig, readConfiguredFile, settings } from './config.ts'

const good = {
  TONGBAN_PLATFORM: '360000',
  TONGBAN_NAME_ZH: '江西省',
  TONGBAN_NAME_EN: 'Jiangxi Province',
  TONGBAN_ORIGIN: 'https://zwfw.example.cn',
  TONGBAN_HUB_ORIGIN: 'https://hub.example.cn',
  TONGBAN_HUB_KEY: 'A'.repeat(60),
  DATABASE_URL: 'postgres://someone:secret@localhost/tongban',
  TONGBAN_KEYS: '/etc/tongban/keys.json',
}

/** A value that the setting's own form excludes. */
const wrongValues: Readonly<Record<(typeof settings)[number]['name'], readonly string[]>> = {
  TONGBAN_PLATFORM: ['', 'a', 'Jiangxi', '江西'],
  TONGBAN_KIND: ['', 'both'],
  TONGBAN_NAME_ZH: ['', '长'.repeat(61)],
  TONGBAN_NAME_EN: ['', 'x'.repeat(101)],
  TONGBAN_REGION: ['', '36', '36000x'],
  TONGBAN_HOST: ['', 'a b'],
  TONGBAN_PORT: ['', '-1', '0', '65536', '80a'],
  TONGBAN_ORIGIN: ['', 'zwfw.example.cn', 'https://a.cn/', 'ftp://a.cn'],
  TONGBAN_HUB_ORIGIN: ['', 'hub', 'https://hub.cn/path'],
  TONGBAN_HUB_KEY: ['', 'short', '-----BEGIN'],
  TONGBAN_TRUSTED_PROXIES: ['', '-1', '10', 'yes'],
  DATABASE_URL: ['', 'mysql://secret@x'],
  DATABASE_OWNER_URL: ['mysql://secret@x'],
  TONGBAN_DATABASE_POOL: ['', '0', '1', '201', 'many'],
  TONGBAN_UNDO_SECONDS: ['', '-1', '1000', 'soon'],
  TONGBAN_KEYS: [''],
  TONGBAN_SUITE: ['', 'rsa'],
  TONGBAN_FILES: ['s3:bucket', 's3:https://secret@host/bucket', 's3:https://key:secret@host'],
  TONGBAN_SCANNER: ['', 'clamd', 'http://x'],
  TONGBAN_SMS: ['', 'pigeon'],
  TONGBAN_MAIL: ['', 'smtp://host', 'folder:'],
  TONGBAN_PAYMENTS: ['', 'bank'],
  TONGBAN_CARD_READER: ['', 'usb'],
  TONGBAN_STAFF_SIGN_IN: ['', 'yes'],
  TONGBAN_LOG_LEVEL: ['', 'loud'],
}

function refusalOf(environment: Record<string, string | undefined>): string {
  try {
    readConfig(environment)
  } catch (error) {
    assert.ok(error instanceof ConfigError, String(error))
    return error.message
  }
  return assert.fail('the configuration was taken')
}

describe('readConfig', () => {
  it('takes a good environment and fills the defaults', () => {
    const config = readConfig(good)
    assert.equal(config.kind, 'node')
    assert.equal(config.port, 8000)
    assert.equal(config.trustedProxies, 0)
    assert.equal(config.suite, 'intl')
    assert.equal(config.databaseOwnerUrl, good.DATABASE_URL)
    assert.equal(config.files, '/etc/tongban/files')
    assert.equal(config.production, false)
    assert.equal(readConfig({ ...good, TONGBAN_KIND: 'hub', TONGBAN_SUITE: 'gm' }).suite, 'gm')
  })

  for (const { name, ...setting } of settings) {
    if (!('fallback' in setting)) {
      it(`says in one sentence that ${name} is missing, and what to give`, () => {
        const message = refusalOf({ ...good, [name]: undefined })
        assert.match(message, new RegExp(`^${name} is not set: give .+\\.`))
        assert.doesNotMatch(message, /undefined|\n/)
      })
    }
    it(`says in one sentence that ${name} is wrong, and what to give`, () => {
      for (const wrong of wrongValues[name]) {
        const message = refusalOf({ ...good, [name]: wrong })
        assert.match(message, new RegExp(`^${name} is .+: give .+\\.$`), `${name}=${wrong}`)
        assert.doesNotMatch(message, /undefined|\n|secret/)
      }
    })
    if ('unsafe' in setting) {
      it(`refuses ${name}=${setting.unsafe} in production only`, () => {
        readConfig({ ...good, [name]: setting.unsafe })
        assert.match(
          refusalOf({ ...good, NODE_ENV: 'production', [name]: setting.unsafe }),
          new RegExp(`^${name} is .+ NODE_ENV=production refuses it\\.$`),
        )
      })
    }
  }

  it('starts in production with the defaults', () => {
    assert.equal(readConfig({ ...good, NODE_ENV: 'production' }).production, true)
  })
})

describe('readConfiguredFile', () => {
  it('reads the file, or says which setting names one that cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-config-'))
    try {
      writeFileSync(join(folder, 'keys.json'), '{}')
      assert.equal(readConfiguredFile('TONGBAN_KEYS', join(folder, 'keys.json')), '{}')
      assert.throws(() => readConfiguredFile('TONGBAN_KEYS', join(folder, 'none')), /^ConfigError: TONGBAN_KEYS names/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the manual of the configuration', () => {
  it('names every setting', () => {
    for (const { name } of settings) assert.ok(configurationManual().includes(`\`${name}\``))
  })

  it('is the one in docs/configuration.md', () => {
    const kept = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8')
    assert.equal(
      kept.trimEnd(),
      configurationManual().trimEnd(),
      'run: node bin/tongban.js manual > docs/configuration.md',
    )
  })
})
