#!/usr/bin/env node
// Runs a command of Tongban on the Node.js it needs, wherever it was called from.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const needed = 26

const commands = {
  up: 'src/main.ts',
  migrate: 'src/main.ts',
  keys: 'src/main.ts',
  client: 'src/main.ts',
  manual: 'src/main.ts',
  verify: 'src/main.ts',
  rebuild: 'src/main.ts',
  demonstration: 'demonstration/main.ts',
  reset: 'demonstration/main.ts',
  test: 'test/run.ts',
  check: 'test/check.ts',
  bench: 'bench/main.ts',
}

/** This process's own Node.js when it is new enough, else the one that the optional dependency brought. */
function findNode() {
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath
  const brought = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  return existsSync(brought) ? brought : undefined
}

const [command = '', ...rest] = process.argv.slice(2)
const file = Object.hasOwn(commands, command) ? commands[command] : undefined
const node = findNode()
if (!file) {
  console.error(`tongban: give one of ${Object.keys(commands).join(', ')}.`)
  process.exitCode = 2
} else if (!node) {
  console.error(
    `tongban: needs Node.js ${needed} or newer (this is ${process.versions.node}): install it, or run "npm ci" without --omit=optional.`,
  )
  process.exitCode = 2
} else if (node === process.execPath) {
  process.argv = [node, join(root, file), command, ...rest]
  await import('./register-tsx.js')
  await import(join(root, file))
} else {
  const child = spawn(node, ['--import', join(root, 'bin', 'register-tsx.js'), join(root, file), command, ...rest], {
    stdio: 'inherit',
  })
  // The terminal sends Ctrl-C to the whole group; the child decides when all is stopped, so this process waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1)
  })
}
