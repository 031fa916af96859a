import type { Component } from './signature-base.ts'
import { component } from './signature-base.ts'

/**
 * How platforms sign (a profile of RFC 9421): what must be covered, for how long it holds. Every request covers
 * method, whole target address, purpose and, when it has one, its body; every answer its status, its body and the
 * signature of the request it belongs to.
 */
export const label = 'tongban'
export const requestTag = 'tongban'
export const answerTag = 'tongban-answer'
export const purposeHeader = 'tongban-purpose'

/** Clocks of two platforms may differ by this much. */
export const skewSeconds = 60
/** Longest life of a signature that is accepted. */
export const longestLifeSeconds = 300
/** Life we give our own: longer than any call waits, so short that a stolen one is soon worthless. */
export const ownLifeSeconds = 60

export interface SignedRequest {
  readonly method: string
  /** Absolute address, query included. */
  readonly url: string
  header(name: string): string | undefined
}

/** @returns undefined when the request lacks a header that must be covered. */
export function findRequestComponents(request: SignedRequest): Component[] | undefined {
  const headers = request.method === 'GET' ? [purposeHeader] : ['content-digest', 'content-type', purposeHeader]
  const values = headers.map((name) => request.header(name))
  const components = [component('@method', request.method), component('@target-uri', request.url)]
  for (const [index, name] of headers.entries()) {
    const value = values[index]
    if (value === undefined) return undefined
    components.push(component(name, value))
  }
  return components
}

export function answerComponents(answer: { status: number; digest: string; requestSignature: string }): Component[] {
  return [
    component('@status', String(answer.status)),
    component('content-digest', answer.digest),
    component('signature', answer.requestSignature, ['req']),
  ]
}
