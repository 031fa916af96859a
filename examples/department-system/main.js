import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { openInbox } from './inbox.js'
import { openPlatform } from './platform.js'
import { decide } from './rule.js'
import { isFromPlatform } from './signatures.js'

const { PLATFORM = '', WEBHOOK = '', KEY_ID = '', KEY_FILE = '', DATA = 'data', PORT } = process.env
const platform = openPlatform(PLATFORM, { keyId: KEY_ID, privateKey: createPrivateKey(readFileSync(KEY_FILE)) })
const metadata = await platform.metadata()
const inbox = await openInbox(DATA)

/** Reads the case as it is now, whatever was told: a step that was done before is no longer lawful, so nothing is done twice. */
async function handle(caseId) {
  const found = await platform.readCase(caseId)
  const decision = decide(found)
  if (!decision) return
  const { state } = await platform.act(found, decision.act, decision.body)
  console.log(`${found.caseNumber}: ${decision.act} → ${state}`)
  await handle(caseId)
}

let working = Promise.resolve()
/** One event after the other; what fails stays and is tried again. */
function work() {
  working = working.then(async () => {
    for (const event of await inbox.list()) {
      try {
        await handle(event.caseId)
        await inbox.finish(event)
      } catch (error) {
        console.error(`${event.caseNumber}: ${error.message}`)
        // Gone from our sight: another organisation has it now. Everything else may mend itself.
        if (error.code === 'casework.case-not-found') await inbox.finish(event)
      }
    }
  })
}

async function receive(request, response) {
  const chunks = []
  for await (const chunk of request) if (chunks.push(chunk) > 64) break
  const body = Buffer.concat(chunks)
  if (request.method !== 'POST' || !isFromPlatform(metadata, { url: WEBHOOK, headers: request.headers, body })) {
    return response.writeHead(401).end()
  }
  await inbox.put(JSON.parse(body.toString()))
  response.writeHead(204).end()
  work()
}

const server = createServer((request, response) => {
  // 500: the platform will tell it again.
  receive(request, response).catch(() => response.writeHead(500).end())
})
await new Promise((done) => server.listen(Number(PORT ?? new URL(WEBHOOK).port), '127.0.0.1', done))
await platform.subscribe(WEBHOOK)
// What was told, or happened, while this system was down.
work()
for (const { caseId } of await platform.openCases()) {
  await handle(caseId).catch((error) => console.error(`${caseId}: ${error.message}`))
}
setInterval(work, 30_000)
console.log(`listening at ${WEBHOOK}`)
