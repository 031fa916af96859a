import type { Static, TSchema } from 'typebox'
import { type Call, json, type Route, route } from '#kernel/http'
import type { Client } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services } from '#kernel/services'
import type { CaseFile } from '../case/case.ts'
import { undoDecision } from '../deciding/undo-decision.ts'
import { acceptCase } from '../office/accept-case.ts'
import { declineCase } from '../office/decline-case.ts'
import { grantCase } from '../office/grant-case.ts'
import { refuseCase } from '../office/refuse-case.ts'
import { requestCorrection } from '../office/request-correction.ts'
import { caseworkProblems } from '../problems.ts'
import { beginSpecial, endSpecial } from '../proceedings/special-procedure.ts'
import { answerOnce } from './cases/answer-once.ts'
import type { ClientAct } from './cases/lawful-acts.ts'
import { actBodies, caseParams, standSchema } from './wire.ts'

/** Who calls, behind the gate. */
export function clientOf({ who }: Pick<Call, 'who'>): Client {
  if (who.kind !== 'client') throw kernelProblems.signInFirst()
  return who
}

interface ClientVerb<Body extends TSchema> {
  readonly summary: string
  readonly body: Body
  run(services: Services, client: Client, caseId: string, given: Static<Body> & { version: number }): Promise<CaseFile>
}

/** One act on a case: the verb of the office, under the client's key of the request and the version it looked at. */
function actRoute<Body extends TSchema>(act: ClientAct, { summary, body, run }: ClientVerb<Body>): Route {
  return route({
    method: 'POST',
    path: `/api/office/cases/:caseId/${act}`,
    act: `casework.client-${act}`,
    may: 'client',
    answers: 'json',
    summary: `${summary}. Headers: Idempotency-Key (of your choice, the same when sent again), If-Match ("version")`,
    params: caseParams,
    body,
    response: standSchema,
    async handle(call) {
      const client = clientOf(call)
      const { caseId } = call.params
      const key = requestKey(call.header('idempotency-key'))
      const version = versionOf(call.header('if-match'))
      const content = [act, caseId, version, call.body]
      const { answer, isRepeated } = await answerOnce(call.services, client, { key, content }, async () =>
        // The server has validated the body against `body`.
        standOf(await run(call.services, client, caseId, { ...(call.body as Static<Body>), version })),
      )
      return json(answer, { headers: { etag: `"${answer.version}"`, 'idempotency-replayed': String(isRepeated) } })
    },
  })
}

function requestKey(header: string | undefined): string {
  if (header === undefined || !/^[A-Za-z0-9_.:-]{8,100}$/.test(header)) throw caseworkProblems.idempotencyKeyMissing()
  return header
}

function versionOf(header: string | undefined): number {
  const digits = /^"([1-9]\d{0,8})"$/.exec(header ?? '')?.[1]
  if (digits === undefined) throw caseworkProblems.versionMissing()
  return Number(digits)
}

function standOf({ id, caseNumber, version, state, inForceAt }: CaseFile): Static<typeof standSchema> {
  return { caseId: id, caseNumber: caseNumber ?? '', version, state, inForceAt: inForceAt?.toISOString() ?? null }
}

export const clientActRoutes: readonly Route[] = [
  actRoute('accept', { summary: 'Accepts an application', body: actBodies.accept, run: acceptCase }),
  actRoute('request-correction', {
    summary: 'Tells the applicant everything that is missing, once',
    body: actBodies['request-correction'],
    run: requestCorrection,
  }),
  actRoute('decline', {
    summary: 'Does not accept an application, in writing',
    body: actBodies.decline,
    run: declineCase,
  }),
  actRoute('begin-special', {
    summary: 'Begins a procedure whose time does not count',
    body: actBodies['begin-special'],
    run: beginSpecial,
  }),
  actRoute('end-special', {
    summary: 'Ends it; the limit goes on',
    body: actBodies['end-special'],
    run: endSpecial,
  }),
  actRoute('grant', { summary: 'Grants; in force within a minute', body: actBodies.grant, run: grantCase }),
  actRoute('refuse', {
    summary: 'Refuses, with reasons; in force within a minute',
    body: actBodies.refuse,
    run: refuseCase,
  }),
  actRoute('undo', {
    summary: 'Takes the own decision back within its minute',
    body: actBodies.undo,
    run: undoDecision,
  }),
]
