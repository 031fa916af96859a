import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Path of a Chromium: the setting TONGBAN_CHROMIUM, the machine's own, Playwright's; else one is fetched (Debian's package as
 * root, otherwise Playwright's download).
 * @throws with one sentence that says what to do when none can be had.
 */
export function findChromium(): string {
  const set = process.env.TONGBAN_CHROMIUM
  if (set !== undefined) {
    if (isExecutable(set)) return set
    throw new Error(`TONGBAN_CHROMIUM is "${set}", which cannot be run: give the path of a Chromium.`)
  }
  const there = [...usual, chromium.executablePath()].find((path) => path && isExecutable(path))
  if (there) return there
  fetchChromium()
  const fetched = [...usual, chromium.executablePath()].find((path) => path && isExecutable(path))
  if (fetched) return fetched
  throw new Error(
    'No Chromium was found and none could be installed: install one (Debian: apt-get install chromium fonts-noto-cjk) or set TONGBAN_CHROMIUM.',
  )
}

function fetchChromium(): void {
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  try {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      console.log('# no Chromium on this machine: installing the package chromium')
      execFileSync('apt-get', ['update', '-qq'], quiet)
      execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], quiet)
    } else {
      console.log('# no Chromium on this machine: Playwright fetches one')
      execFileSync(
        process.execPath,
        [join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'],
        quiet,
      )
    }
  } catch {
    // The caller looks again and says in one sentence what to do.
  }
}

/** A headless browser that talks to loopback only: what a browser does by itself is turned off. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
