import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SuiteName } from './cipher/cipher-suite.ts'

/** A setting that cannot be used, in one sentence with its mend. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

interface Setting {
  readonly name: string
  readonly meaning: string
  readonly fallback?: string
  readonly values?: readonly string[]
  readonly pattern?: RegExp
  readonly form?: string
  /** Value that NODE_ENV=production refuses. */
  readonly unsafe?: string
  readonly secret?: boolean
}

/** Every setting of a platform. The manual (docs/configuration.md) is generated from this table. */
export const settings = [
  {
    name: 'TONGBAN_PLATFORM',
    meaning: 'Id of this platform: `hub`, a region code, or a ministry id.',
    pattern: /^[a-z0-9-]{2,20}$/,
    form: '2 to 20 lower-case letters, digits or hyphens',
  },
  { name: 'TONGBAN_KIND', meaning: 'Role of this platform in the network.', values: ['hub', 'node'], fallback: 'node' },
  { name: 'TONGBAN_NAME_ZH', meaning: 'Public name, Chinese.', pattern: /^.{1,60}$/u, form: '1 to 60 characters' },
  { name: 'TONGBAN_NAME_EN', meaning: 'Public name, English.', pattern: /^.{1,100}$/u, form: '1 to 100 characters' },
  {
    name: 'TONGBAN_REGION',
    meaning: 'Six-digit region the platform serves (GB/T 2260); `000000` for the whole country.',
    pattern: /^\d{6}$/,
    form: 'six digits',
    fallback: '000000',
  },
  {
    name: 'TONGBAN_HOST',
    meaning: 'Address to listen on.',
    fallback: '127.0.0.1',
    pattern: /^[0-9a-zA-Z.:-]+$/,
    form: 'a host name or address',
  },
  {
    name: 'TONGBAN_PORT',
    meaning: 'Port to listen on.',
    pattern: /^\d{1,5}$/,
    form: 'a number from 1 to 65535',
    fallback: '8000',
  },
  {
    name: 'TONGBAN_ORIGIN',
    meaning: 'Origin by which people and other platforms reach this platform, e.g. `https://zwfw.example.cn`.',
    pattern: /^https?:\/\/[^/\s]+$/,
    form: 'an origin without a path',
  },
  {
    name: 'TONGBAN_HUB_ORIGIN',
    meaning: 'Origin of the national hub.',
    pattern: /^https?:\/\/[^/\s]+$/,
    form: 'an origin without a path',
  },
  {
    name: 'TONGBAN_HUB_KEY',
    meaning: 'Public key of the hub (SPKI, base64) that signs the trust list; handed over with the invitation.',
    pattern: /^[A-Za-z0-9+/=]{40,200}$/,
    form: 'a base64 SPKI key',
  },
  {
    name: 'TONGBAN_TRUSTED_PROXIES',
    meaning:
      'Proxies in front of this platform, each of which appends to `X-Forwarded-For` the address it was called from. Limits per caller count by the address before them; the platform must then be reachable through them alone. With `0` the header is ignored.',
    pattern: /^\d$/,
    form: 'a number from 0 to 9',
    fallback: '0',
  },
  {
    name: 'DATABASE_URL',
    meaning: 'PostgreSQL database of this platform.',
    pattern: /^postgres(ql)?:\/\//,
    form: 'a postgres:// address',
    secret: true,
  },
  {
    name: 'DATABASE_OWNER_URL',
    meaning: 'The same database as the role that owns the schema; used by `migrate` only. Defaults to DATABASE_URL.',
    pattern: /^postgres(ql)?:\/\//,
    form: 'a postgres:// address',
    fallback: '',
    secret: true,
  },
  {
    name: 'TONGBAN_DATABASE_POOL',
    meaning: 'Most connections to PostgreSQL.',
    pattern: /^\d{1,3}$/,
    form: 'a number from 2 to 200',
    fallback: '6',
  },
  {
    name: 'TONGBAN_UNDO_SECONDS',
    meaning: 'So long an officer may take a decision back; then it is in force and nobody may.',
    pattern: /^\d{1,3}$/,
    form: 'a number of seconds below 1000',
    fallback: '60',
  },
  {
    name: 'TONGBAN_KEYS',
    meaning: 'Path of the key file (mode 600), made by `tongban keys`.',
    pattern: /^.+$/,
    form: 'a path',
  },
  {
    name: 'TONGBAN_SUITE',
    meaning:
      'Cipher suite: `intl` (Ed25519, SHA-256, AES-256-GCM) or `gm` (SM2, SM3, SM4-GCM). Must be that of the key file.',
    values: ['intl', 'gm'],
    fallback: 'intl',
  },
  {
    name: 'TONGBAN_FILES',
    meaning:
      'Where files that people hand in are kept, sealed: a folder of this machine, or an S3-compatible store. The latter must exist; a folder is made. Defaults to `files` beside the key file. Platforms may share one: each has its own part.',
    pattern: /^(?!s3:).+$|^s3:https?:\/\/[^\s:/@]+:[^\s:/@]+@[^\s/?]+\/[^\s?]+(\?region=[a-z0-9-]+)?$/,
    form: 'a path, or `s3:https://KEY:SECRET@host/bucket?region=…`',
    fallback: '',
    secret: true,
  },
  {
    name: 'TONGBAN_SCANNER',
    meaning:
      'Virus scanner (clamd) that files pass before they are served. Without one the rules of the content stand alone: pictures are drawn anew, and a PDF holds no script, no other file and no way out of itself.',
    pattern: /^(none|tcp:\/\/[0-9a-zA-Z.:[\]-]+|unix:\/\S+)$/,
    form: '`none`, `tcp://host:port` or `unix:/path`',
    fallback: 'none',
  },
  {
    name: 'TONGBAN_SMS',
    meaning: 'Delivery of text messages. `sandbox` shows them on a page of this platform.',
    values: ['sandbox', 'none'],
    fallback: 'none',
    unsafe: 'sandbox',
  },
  {
    name: 'TONGBAN_MAIL',
    meaning:
      'Delivery of mail: files of a pick-up folder, from which a mail server takes them. Without it people are told in their account and by text message.',
    pattern: /^(none|folder:.+)$/,
    form: '`none` or `folder:PATH`',
    fallback: 'none',
  },
  {
    name: 'TONGBAN_PAYMENTS',
    meaning: 'Online payment of fees. `sandbox` takes no money; with `none` fees are paid at the window.',
    values: ['sandbox', 'none'],
    fallback: 'none',
    unsafe: 'sandbox',
  },
  {
    name: 'TONGBAN_CARD_READER',
    meaning:
      'Identity card readers of the windows. `sandbox` lets a clerk choose among sample people; with `none` names and numbers are typed.',
    values: ['sandbox', 'none'],
    fallback: 'none',
    unsafe: 'sandbox',
  },
  {
    name: 'TONGBAN_STAFF_SIGN_IN',
    meaning: 'How staff prove who they are. `password` alone is for demonstrations.',
    values: ['password', 'off'],
    fallback: 'off',
    unsafe: 'password',
  },
  {
    name: 'TONGBAN_LOG_LEVEL',
    meaning: 'Least level that is logged.',
    values: ['debug', 'info', 'warn', 'error', 'silent'],
    fallback: 'info',
  },
] as const satisfies readonly Setting[]

type SettingName = (typeof settings)[number]['name']

export interface PlatformConfig {
  readonly platformId: string
  readonly kind: 'hub' | 'node'
  readonly nameZh: string
  readonly nameEn: string
  readonly region: string
  readonly host: string
  readonly port: number
  readonly origin: string
  readonly trustedProxies: number
  readonly hubOrigin: string
  readonly hubKey: string
  readonly databaseUrl: string
  readonly databaseOwnerUrl: string
  readonly databasePool: number
  readonly undoSeconds: number
  readonly keysPath: string
  readonly suite: SuiteName
  readonly files: string
  readonly scanner: string
  readonly sms: 'sandbox' | 'none'
  /** `none` or `folder:PATH`. */
  readonly mail: string
  readonly payments: 'sandbox' | 'none'
  readonly cardReader: 'sandbox' | 'none'
  readonly staffSignIn: 'password' | 'off'
  readonly logLevel: string
  readonly production: boolean
}

/**
 * Reads and checks every setting.
 * @throws ConfigError naming the first setting that is missing or wrong, and what it must be.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): PlatformConfig {
  const production = environment.NODE_ENV === 'production'
  const value = (name: SettingName): string => readSetting(name, environment, production)
  const kind = value('TONGBAN_KIND') === 'hub' ? 'hub' : 'node'
  const port = Number(value('TONGBAN_PORT'))
  if (port < 1 || port > 65535) throw new ConfigError(`TONGBAN_PORT is ${port}: give a number from 1 to 65535.`)
  const databasePool = Number(value('TONGBAN_DATABASE_POOL'))
  if (databasePool < 2 || databasePool > 200)
    throw new ConfigError(`TONGBAN_DATABASE_POOL is ${databasePool}: give a number from 2 to 200.`)
  const databaseUrl = value('DATABASE_URL')
  return {
    platformId: value('TONGBAN_PLATFORM'),
    kind,
    nameZh: value('TONGBAN_NAME_ZH'),
    nameEn: value('TONGBAN_NAME_EN'),
    region: value('TONGBAN_REGION'),
    host: value('TONGBAN_HOST'),
    port,
    origin: value('TONGBAN_ORIGIN'),
    trustedProxies: Number(value('TONGBAN_TRUSTED_PROXIES')),
    hubOrigin: value('TONGBAN_HUB_ORIGIN'),
    hubKey: value('TONGBAN_HUB_KEY'),
    databaseUrl,
    databaseOwnerUrl: value('DATABASE_OWNER_URL') || databaseUrl,
    databasePool,
    undoSeconds: Number(value('TONGBAN_UNDO_SECONDS')),
    keysPath: value('TONGBAN_KEYS'),
    suite: value('TONGBAN_SUITE') === 'gm' ? 'gm' : 'intl',
    files: value('TONGBAN_FILES') || join(dirname(value('TONGBAN_KEYS')), 'files'),
    scanner: value('TONGBAN_SCANNER'),
    sms: value('TONGBAN_SMS') === 'sandbox' ? 'sandbox' : 'none',
    mail: value('TONGBAN_MAIL'),
    payments: value('TONGBAN_PAYMENTS') === 'sandbox' ? 'sandbox' : 'none',
    cardReader: value('TONGBAN_CARD_READER') === 'sandbox' ? 'sandbox' : 'none',
    staffSignIn: value('TONGBAN_STAFF_SIGN_IN') === 'password' ? 'password' : 'off',
    logLevel: value('TONGBAN_LOG_LEVEL'),
    production,
  }
}

function readSetting(
  name: SettingName,
  environment: Readonly<Record<string, string | undefined>>,
  production: boolean,
): string {
  const setting: Setting | undefined = settings.find((each) => each.name === name)
  if (!setting) throw new Error(`unknown setting ${name}`)
  const given = environment[name] ?? setting.fallback
  if (given === undefined)
    throw new ConfigError(
      `${name} is not set: give ${setting.form ?? setting.values?.join(' or ')}. ${setting.meaning}`,
    )
  if (given === setting.fallback && given === '') return given
  const shown = setting.secret ? 'wrong' : `"${given}"`
  if (setting.values && !setting.values.includes(given))
    throw new ConfigError(`${name} is ${shown}: give ${setting.values.join(' or ')}.`)
  if (setting.pattern && !setting.pattern.test(given))
    throw new ConfigError(`${name} is ${shown}: give ${setting.form}.`)
  if (production && setting.unsafe === given)
    throw new ConfigError(`${name} is ${shown}, which is for demonstrations: NODE_ENV=production refuses it.`)
  return given
}

/** Text of a file that the configuration names. @throws ConfigError when it cannot be read. */
export function readConfiguredFile(setting: SettingName, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new ConfigError(`${setting} names a file that cannot be read (${path}): check the path and its permissions.`)
  }
}

/** The manual of all settings, Markdown. */
export function configurationManual(): string {
  const lines = settings.map((setting: Setting) => {
    const form = setting.values ? setting.values.map((each) => `\`${each}\``).join(', ') : (setting.form ?? '')
    const fallback =
      setting.fallback === undefined ? 'required' : setting.fallback === '' ? '–' : `\`${setting.fallback}\``
    const unsafe = setting.unsafe ? ` **\`${setting.unsafe}\` is refused when \`NODE_ENV=production\`.**` : ''
    return `| \`${setting.name}\` | ${form} | ${fallback} | ${setting.meaning}${unsafe} |`
  })
  return [
    '# Configuration of a platform',
    '',
    'Generated from `src/kernel/config.ts` by `tongban manual`; a test compares the two. Settings are environment variables, checked at start.',
    '',
    '| setting | form | default | meaning |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
}
