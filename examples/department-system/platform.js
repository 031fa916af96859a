import { signRequest } from './signatures.js'

/** What this system asks of the platform. @throws an Error with `status` and the `code` of the refusal */
export function openPlatform(origin, key) {
  async function ask(method, path, body, more = {}) {
    const url = origin + path
    const text = body === undefined ? undefined : JSON.stringify(body)
    const headers = { ...signRequest(key, { method, url, body: text }), ...more }
    const answer = await fetch(url, { method, headers, body: text, signal: AbortSignal.timeout(10_000) })
    const found = await answer.json()
    if (answer.ok) return found
    throw Object.assign(new Error(`${found.code}: ${found.detail}`), { status: answer.status, code: found.code })
  }
  return {
    /** The key by which the platform signs what it tells. */
    metadata: async () => (await fetch(`${origin}/.well-known/tongban`)).json(),
    subscribe: (webhook) => ask('POST', '/api/office/webhook', { webhook }),
    async openCases() {
      const cases = []
      for (let after = ''; after !== null; ) {
        const page = await ask('GET', `/api/office/cases${after && `?after=${after}`}`)
        cases.push(...page.cases)
        after = page.next
      }
      return cases
    },
    readCase: (caseId) => ask('GET', `/api/office/cases/${caseId}`),
    /** The key of the request says what is decided on which version: however often it is sent, it is done once. */
    act: ({ caseId, version }, act, body) =>
      ask('POST', `/api/office/cases/${caseId}/${act}`, body, {
        'idempotency-key': `${caseId}-${version}-${act}`,
        'if-match': `"${version}"`,
      }),
  }
}
