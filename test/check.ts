import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const bin = (name: string): string => join(root, 'node_modules', '.bin', name)
const node = [process.execPath, '--import', join(root, 'bin', 'register-tsx.js')] as const

/** The static part: what can be said about the code without running it as a platform. */
const checks: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', '.'] },
  { name: 'lint', command: [bin('biome'), 'check', '--error-on-warnings', '--diagnostic-level=warn', '.'] },
  {
    name: 'boundaries, budgets, documents',
    command: [
      ...node,
      '--test',
      '--test-isolation=none',
      '--test-reporter=dot',
      'test/boundaries.test.ts',
      'test/budgets.test.ts',
      'test/documents.test.ts',
    ],
  },
]

function run(command: readonly string[]): Promise<{ good: boolean; output: string }> {
  const [file = '', ...args] = command
  return new Promise((done) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('exit', (code) => done({ good: code === 0, output }))
  })
}

const started = performance.now()
const results = await Promise.all(checks.map(async ({ name, command }) => ({ name, ...(await run(command)) })))
for (const { name, good, output } of results) {
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name}`)
  if (!good) console.log(output)
}
console.log(`check: ${((performance.now() - started) / 1000).toFixed(1)} s (limit 20 s)`)
process.exitCode = results.every(({ good }) => good) ? 0 : 1
