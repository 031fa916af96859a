import type { OutboundResponse, Services } from '#kernel/services'
import { problems } from '../problems.ts'
import { signRequest } from '../signatures/sign-request.ts'
import { getPlatform } from '../trust/list-platforms.ts'
import type { Platform } from '../trust/platform.ts'
import { mayTry, noteFailure, noteSuccess } from './circuit-breaker.ts'
import { isAnswerOf } from './sign-answer.ts'

export interface PlatformRequest {
  /** POST unless said otherwise. */
  readonly method?: 'GET' | 'POST'
  /** Path on the other platform. It is logged on the way: personal data belongs in the body. */
  readonly path: string
  readonly body?: unknown
  /** What it is for, `<module>.<verb>`: signed, and read by the other side's log. */
  readonly purpose: string
  /** Default 5 s. */
  readonly timeoutMs?: number
  /**
   * Asked again and again with waits of its own: it neither heeds the breaker nor counts for it, or one feed that fails
   * would keep people's requests from a platform that is there. Its success closes the breaker.
   */
  readonly isPoll?: boolean
}

type CallServices = Pick<Services, 'config' | 'db' | 'clock' | 'keys' | 'outbound' | 'log'>

/**
 * Asks another platform, signed both ways.
 * @returns the JSON of its answer, whose form the caller must check
 * @throws platformUnknown, platformUnavailable, answerUntrusted, or platformRefused with the other side's code
 */
export async function callPlatform(
  services: CallServices,
  platformId: string,
  request: PlatformRequest,
): Promise<unknown> {
  const platform = await getPlatform(services, platformId)
  const { config, clock, log } = services
  const facts = { platformId, purpose: request.purpose }
  const isPoll = request.isPoll ?? false
  if (platform.status !== 'active' || !(isPoll || mayTry(config, platformId, clock.now()))) {
    throw problems.platformUnavailable({ private: facts })
  }
  try {
    const answer = await ask(services, platform, request)
    noteSuccess(config, platformId)
    if (answer.status < 400) return answer.body
    throw problems.platformRefused({
      private: { ...facts, remoteCode: codeOf(answer.body) ?? `status-${answer.status}` },
    })
  } catch (error) {
    if (error instanceof Unanswered) {
      if (!isPoll) noteFailure(config, platformId, clock.now())
      log.warn('platform call failed', { ...facts, why: error.why })
      throw error.why === 'untrusted'
        ? problems.answerUntrusted({ private: facts })
        : problems.platformUnavailable({ private: facts })
    }
    throw error
  }
}

class Unanswered extends Error {
  readonly why: string
  constructor(why: string) {
    super(why)
    this.why = why
  }
}

async function ask(
  services: CallServices,
  platform: Platform,
  { method = 'POST', path, body, purpose, timeoutMs = 5_000 }: PlatformRequest,
): Promise<{ status: number; body: unknown }> {
  const url = platform.origin + path
  const bytes = method === 'POST' ? Buffer.from(JSON.stringify(body ?? null)) : undefined
  const headers = signRequest(services, { method, url, purpose, ...(bytes && { body: bytes }) })
  let answer: OutboundResponse
  try {
    answer = await services.outbound({ url, method, headers, timeoutMs, ...(bytes && { body: bytes }) })
  } catch (error) {
    throw new Unanswered(error instanceof Error ? error.name : 'unreachable')
  }
  if (answer.status >= 500 || answer.status === 429) throw new Unanswered(`status-${answer.status}`)
  // A refusal may come unsigned: who could not prove itself gets no signature. It is believed only as a refusal.
  if (answer.status < 300 && !isAnswerOf(services, platform, headers.signature ?? '', answer)) {
    throw new Unanswered('untrusted')
  }
  if (answer.status >= 300 && answer.status < 400) throw new Unanswered(`status-${answer.status}`)
  try {
    return { status: answer.status, body: JSON.parse(answer.body.toString('utf8')) }
  } catch {
    if (answer.status >= 400) return { status: answer.status, body: null }
    throw new Unanswered('untrusted')
  }
}

/** The stable code of a problem document. Nothing else of it is passed on: it was written for somebody else. */
function codeOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined
  const { code } = body
  return typeof code === 'string' && /^[a-z]{1,30}\.[a-z0-9-]{1,60}$/.test(code) ? code : undefined
}
