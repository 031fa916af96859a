import { createElement } from 'react'
import { Type } from 'typebox'
import {
  confirmOnScreen,
  objectOnScreen,
  pairScreen,
  proveByCode,
  readScreen,
  sendVisitCode,
  signOnScreen,
} from '#casework'
import { type Call, page, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import type { FormError } from '../../components/index.ts'
import { type Frame, renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { fieldsOf, textField } from '../apply-flow/read-fields.ts'
import { ScreenPage, type ScreenView } from './view.tsx'
import { screenWords } from './words.ts'

/** The device keeps it for a working day; without it the screen shows nothing of anybody. */
const cookie = 'screen'
/** Without script the page is loaded again: what the clerk fills in appears by itself. */
const refreshSeconds = 5
const gate = { may: 'anyone', answers: 'page' } as const
/** Slow for who tries codes, wide enough for a hall behind one address. */
const few = { max: 30, seconds: 60 } as const

/** The screen that the person at a window reads, confirms and signs on. */
export const screenRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/screen',
    act: 'casework.read-screen',
    limit: { max: 300, seconds: 60 },
    query: Type.Object({ did: Type.Optional(Type.String({ maxLength: 10 })) }),
    handle: (call) => screenReply(call, { did: call.query.did }),
  }),
  route({
    ...gate,
    method: 'GET',
    path: '/screen/:code',
    act: 'casework.read-pairing',
    limit: few,
    params: Type.Object({ code: Type.String({ maxLength: 20 }) }),
    handle: (call) => screenReply(call, { code: call.params.code }),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/screen/pair',
    act: 'casework.pair-screen',
    limit: few,
    async handle(call) {
      const code = textField(fieldsOf(call.body), 'code')
      try {
        const { token, seconds } = await pairScreen(call.services, code)
        return redirect('/screen', { cookies: [{ name: cookie, value: token, maxAge: seconds }] })
      } catch (error) {
        return screenReply(call, { code, error })
      }
    },
  }),
  press('confirm', 'casework.confirm-on-screen', async (call, token) => {
    await confirmOnScreen(call.services, token, { digest: textField(fieldsOf(call.body), 'digest') })
  }),
  press('wrong', 'casework.object-on-screen', (call, token) => objectOnScreen(call.services, token)),
  press('send', 'casework.send-visit-code', (call, token) => sendVisitCode(call.services, token)),
  press('prove', 'casework.prove-visit', (call, token) =>
    proveByCode(call.services, token, { code: textField(fieldsOf(call.body), 'code') }),
  ),
  press('sign', 'casework.sign-on-screen', (call, token) => {
    const fields = fieldsOf(call.body)
    const [commitmentId, textHash] = [textField(fields, 'commitment'), textField(fields, 'textHash')]
    const caseId = textField(fields, 'case')
    return signOnScreen(call.services, token, { caseId, commitmentId, language: call.language, textHash })
  }),
]

/** A button of the screen: done, it says so; refused, it says why, over what the screen shows now. */
function press(step: string, act: string, take: (call: Call, token: string | undefined) => Promise<void>): Route {
  return route({
    ...gate,
    method: 'POST',
    path: `/screen/${step}`,
    act,
    limit: few,
    async handle(call) {
      try {
        await take(call, call.cookie(cookie))
        return redirect(`/screen?did=${step}`)
      } catch (error) {
        return screenReply(call, { error })
      }
    },
  })
}

interface Doing {
  readonly did?: string | undefined
  readonly code?: string
  readonly error?: unknown
}

async function screenReply(call: Call, { did, code = '', error }: Doing): Promise<Reply> {
  const errors = errorsOf(call, error)
  const screen = await readScreen(call.services, call.cookie(cookie))
  const { keys, clock } = call.services
  const view: ScreenView = { screen, did, code, errors, now: clock.now(), keys }
  // Large type for everybody: it is read from across a counter.
  const plain = frameOf(call, { title: screenWords.title, hasErrors: errors.length > 0 })
  const frame: Frame = { ...plain, mode: 'elder' }
  const waits = errors.length === 0 && screen.shows !== 'unpaired'
  const html = renderDocument(frame, createElement(ScreenPage, { frame, view }), {
    noIndex: true,
    ...(waits && { refreshSeconds }),
  })
  const status = error instanceof Problem ? error.status : 200
  return page(html, { status, headers: { 'cache-control': 'no-store' } })
}

/** @throws what is no refusal */
function errorsOf({ language }: Call, error: unknown): readonly FormError[] {
  if (error === undefined) return []
  if (!(error instanceof Problem)) throw error
  return [{ field: 'main', text: `${say(error.title, language)} ${say(error.mend, language)}` }]
}
