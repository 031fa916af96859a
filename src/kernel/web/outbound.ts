import { Agent, request } from 'undici'
import type { Outbound } from '../services.ts'

/** Largest answer taken from another platform. Bulk data goes other ways. */
const largestAnswer = 4 * 1024 * 1024

/**
 * The network over keep-alive connections. Redirects are not followed: a signed request belongs to one target.
 * @returns the port and how to close its connections.
 */
export function openOutbound(): { outbound: Outbound; close(): Promise<void> } {
  const agent = new Agent({
    connections: 32,
    pipelining: 1,
    connect: { timeout: 3_000 },
    maxResponseSize: largestAnswer,
  })
  return {
    async outbound({ url, method, headers, body, timeoutMs }) {
      const answer = await request(url, {
        dispatcher: agent,
        method,
        headers: { ...headers },
        body: body ?? null,
        headersTimeout: timeoutMs,
        bodyTimeout: timeoutMs,
        signal: AbortSignal.timeout(timeoutMs),
      })
      const received = Buffer.from(await answer.body.arrayBuffer())
      const flat = Object.entries(answer.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : value,
      ])
      return { status: answer.statusCode, headers: Object.fromEntries(flat), body: received }
    },
    close: () => agent.close(),
  }
}
