import type { Words } from '#kernel/language'
import { kernelProblems } from '#kernel/problem'
import type { SendSms } from '#kernel/services'

/** A message as the sandbox page shows it. Of the number only the tail: enough to find one's own among a few. */
export interface SandboxMessage {
  readonly phoneTail: string
  readonly text: Words
  readonly sentAt: Date
}

export interface SandboxSms {
  readonly send: SendSms
  /** Newest first. */
  list(): readonly SandboxMessage[]
}

const kept = 50

/** Text messages of a demonstration: kept in memory, shown on a page, refused in production by the configuration. */
export function openSandboxSms(now: () => Date = () => new Date()): SandboxSms {
  const messages: SandboxMessage[] = []
  return {
    async send(_db, phone, text) {
      messages.unshift({ phoneTail: phone.slice(-4), text, sentAt: now() })
      messages.length = Math.min(messages.length, kept)
    },
    list: () => [...messages],
  }
}

/** A platform without a gateway: says so instead of pretending. */
export const noSms: SendSms = () => Promise.reject(kernelProblems.unavailable())
