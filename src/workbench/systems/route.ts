import { Type } from 'typebox'
import { listClients, registerClient, revokeClient, rotateClientKey } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import type { FormError } from '#portal'
import { type DecisionFields, decisionErrors, decisionFields, decisionText } from '../decide/decide-call.ts'
import { benchPage, officerOf } from '../frame/bench-page.tsx'
import { SystemsPage } from './view.tsx'
import { systemWords } from './words.ts'

/** The verbs ask for the duty: who keeps the data of the organisation, and its head. */
const gate = { may: 'officer', answers: 'page' } as const
const params = Type.Object({ id: Type.String({ maxLength: 40 }) })
const keyId = Type.String({ pattern: '^client-[0-9a-f-]{36}$' })

/** Departments' systems of the own organisation: registered, given another key, revoked. */
export const systemRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/w/systems',
    act: 'casework.list-clients',
    query: Type.Object({ did: Type.Optional(Type.Literal('saved')), key: Type.Optional(keyId) }),
    handle: (call) => systemsReply(call, {}, [], call.query),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/systems',
    act: 'casework.register-client',
    handle: (call) =>
      saved(call, (fields) =>
        registerClient(call.services, {
          organisationId: officerOf(call).organisation.id,
          ...{ name: decisionText(fields, 'name'), publicKey: decisionText(fields, 'publicKey') },
        }),
      ),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/systems/:id/key',
    act: 'casework.rotate-client-key',
    params,
    handle: (call) =>
      saved(
        call,
        (fields) =>
          rotateClientKey(call.services, call.params.id, {
            publicKey: decisionText(fields, 'publicKey'),
            atOnce: decisionText(fields, 'atOnce') === 'yes',
          }),
        call.params.id,
      ),
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/w/systems/:id/revoke',
    act: 'casework.revoke-client',
    params,
    async handle(call) {
      await revokeClient(call.services, call.params.id)
      return redirect('/w/systems?did=saved')
    },
  }),
]

/** @param clientId whose form it was; the summary links to its field */
async function saved(
  call: Call,
  save: (fields: DecisionFields) => Promise<{ readonly keyId: string }>,
  clientId?: string,
): Promise<Reply> {
  const fields = decisionFields(call.body)
  try {
    const { keyId: made } = await save(fields)
    return redirect(`/w/systems?${new URLSearchParams({ did: 'saved', key: made })}`)
  } catch (error) {
    const errors = decisionErrors(error, call.language).map(({ field, text }) => ({
      ...{ field: clientId === undefined ? field : `${field}-${clientId}`, text },
    }))
    return systemsReply(call, fields, errors, {})
  }
}

async function systemsReply(
  call: Call,
  fields: DecisionFields,
  errors: readonly FormError[],
  { did, key }: { readonly did?: string; readonly key?: string },
): Promise<Reply> {
  const clients = await listClients(call.services, officerOf(call).organisation.id)
  const options = { title: systemWords.title, section: 'systems', hasErrors: errors.length > 0 } as const
  return benchPage(call, options, SystemsPage, {
    ...{ clients, errors, isSaved: did === 'saved', newKey: key },
    typed: (name: string) => decisionText(fields, name),
    now: call.services.clock.now(),
  })
}
