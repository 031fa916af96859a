import { Agent, request } from 'undici'
import type { Outbound } from '../services.ts'
import { findLiteralAddress, isPublicAddress, lookupPublic } from './public-address.ts'

/** Largest answer taken from another platform. Bulk data goes other ways. */
const largestAnswer = 4 * 1024 * 1024

/**
 * The network over keep-alive connections. Redirects are not followed: a signed request belongs to one target.
 * @returns the port and how to close its connections.
 */
export function openOutbound(): { outbound: Outbound; close(): Promise<void> } {
  const common = { connections: 32, pipelining: 1, maxResponseSize: largestAnswer }
  const agent = new Agent({ ...common, connect: { timeout: 3_000 } })
  const publicAgent = new Agent({ ...common, connect: { timeout: 3_000, lookup: lookupPublic } })
  return {
    async outbound({ url, method, headers, body, timeoutMs, publicOnly = false }) {
      const literal = findLiteralAddress(new URL(url))
      if (publicOnly && literal !== undefined && !isPublicAddress(literal)) throw new Error('no public address')
      const answer = await request(url, {
        dispatcher: publicOnly ? publicAgent : agent,
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
    async close() {
      await agent.close()
      await publicAgent.close()
    },
  }
}
