import { createElement } from 'react'
import { Type } from 'typebox'
import { getPersonIdentity, localPath, sendStepUpCode, stepUp } from '#identity'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { Problem } from '#kernel/problem'
import { maskPhone } from '#standards'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { attempt, errorsOf, signInReply } from '../signin/form-answer.ts'
import { StepUpPage } from './view.tsx'
import { stepUpWords as words } from './words.ts'

const returnPath = Type.Optional(Type.String({ maxLength: 2000 }))
const gate = { may: 'person:2', answers: 'page' } as const

const refusals = [
  ...(['identity.code-wrong', 'identity.code-expired', 'identity.code-locked'] as const),
  ...(['identity.code-just-sent', 'identity.too-many-codes', 'identity.too-many-wrong-codes'] as const),
]

/** One page at every platform that asks for a second proof and returns to where it was needed. */
export function stepUpRoutes({ isSandbox }: { readonly isSandbox: boolean }): Route[] {
  return [
    route({
      ...gate,
      method: 'GET',
      path: '/stepup',
      act: 'portal.step-up',
      query: Type.Object({ return: returnPath }),
      handle: (call) => show(call, { returnTo: call.query.return, isSandbox, isSent: false }),
    }),
    route({
      ...gate,
      method: 'POST',
      path: '/stepup/send',
      act: 'identity.send-step-up-code',
      limit: { max: 20, seconds: 60 },
      body: Type.Object({ csrf: Type.String(), return: returnPath }),
      async handle(call) {
        const outcome = await attempt(sendStepUpCode(call.services, personOf(call)), refusals)
        const problem = outcome instanceof Problem ? outcome : undefined
        return show(call, { returnTo: call.body.return, isSandbox, isSent: true, ...(problem && { problem }) })
      },
    }),
    route({
      ...gate,
      method: 'POST',
      path: '/stepup/code',
      act: 'identity.step-up',
      limit: { max: 60, seconds: 60 },
      body: Type.Object({ csrf: Type.String(), code: Type.String({ maxLength: 40 }), return: returnPath }),
      async handle(call) {
        const { code, return: returnTo } = call.body
        const outcome = await attempt(stepUp(call.services, personOf(call), { code }), refusals)
        if (outcome instanceof Problem) return show(call, { returnTo, isSandbox, isSent: true, problem: outcome })
        // The language comes with the redirect.
        return redirect(withoutLanguage(localPath(returnTo, 'zh-CN')))
      },
    }),
  ]
}

function withoutLanguage(path: string): string {
  return path.replace(/^\/en(?=\/)/, '')
}

async function show(
  call: Call,
  options: {
    readonly returnTo: string | undefined
    readonly isSandbox: boolean
    readonly isSent: boolean
    readonly problem?: Problem
  },
): Promise<Reply> {
  const { problem, isSandbox, isSent } = options
  const { phone } = await getPersonIdentity(call.services, personOf(call))
  const frame = frameOf(call, { title: words.title, hasErrors: problem !== undefined })
  const view = {
    maskedPhone: maskPhone(phone),
    isSent,
    returnTo: withoutLanguage(localPath(options.returnTo, 'zh-CN')),
    isSandbox,
    errors: problem ? errorsOf(problem, 'code', call.language) : [],
  }
  return signInReply(frame, createElement(StepUpPage, { frame, view }), problem)
}
