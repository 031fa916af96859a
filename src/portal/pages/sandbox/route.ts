import { createElement } from 'react'
import type { SandboxSms } from '#identity'
import { page, type Route, route } from '#kernel/http'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { SandboxPage } from './view.tsx'
import { sandboxWords as words } from './words.ts'

/** The hub of a demonstration: the messages that were not sent. Mounted only where the sandbox delivers. */
export function sandboxRoutes({ list }: Pick<SandboxSms, 'list'>): Route[] {
  return [
    route({
      method: 'GET',
      path: '/sandbox/sms',
      act: 'portal.sandbox-sms',
      may: 'anyone',
      answers: 'page',
      async handle(call) {
        const frame = frameOf(call, { title: words.title })
        const html = renderDocument(frame, createElement(SandboxPage, { frame, messages: list() }), { noIndex: true })
        return page(html, { headers: { 'cache-control': 'no-store' } })
      },
    }),
  ]
}
