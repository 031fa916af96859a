import { json, type Route, route } from '#kernel/http'
import type { MessageHandlers } from '#network'
import { findByHolder } from './holder/find-by-holder.ts'
import { showCertificates } from './holder/show-certificates.ts'
import { indexCertificate, indexTopic } from './index-report.ts'
import { locateCertificate } from './verification/locate-certificate.ts'
import { findStatement } from './verification/state-certificate.ts'
import { byHolderSchema, entriesSchema, locationSchema, nameSchema, shownListSchema, statementSchema } from './wire.ts'

/** What platforms ask each other about certificates (GB/T 36906: by holder, by identifier, verification). */
export const certificateRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/certificates/by-holder',
    act: 'certificates.find-by-holder',
    may: 'platform',
    answers: 'json',
    summary: 'At the hub: certificates of a holder, type, issuing platform and status',
    body: byHolderSchema,
    response: entriesSchema,
    handle: async ({ services, body }) => json({ entries: await findByHolder(services, body) }),
  }),
  route({
    method: 'POST',
    path: '/certificates/show',
    act: 'certificates.show',
    may: 'platform',
    answers: 'json',
    summary: 'At the issuing platform: certificates of a holder with their fields',
    body: byHolderSchema,
    response: shownListSchema,
    handle: async ({ services, body }) => json({ certificates: await showCertificates(services, body) }),
  }),
  route({
    method: 'POST',
    path: '/certificates/locate',
    act: 'certificates.locate',
    may: 'platform',
    answers: 'json',
    summary: 'At the hub: which platform issued a certificate',
    body: nameSchema,
    response: locationSchema,
    handle: async ({ services, body }) => json(await locateCertificate(services, body.name)),
  }),
  route({
    method: 'POST',
    path: '/certificates/verify',
    act: 'certificates.verify',
    may: 'platform',
    answers: 'json',
    summary: 'At the issuing platform: the signed statement about a certificate, without personal data',
    body: nameSchema,
    response: statementSchema,
    handle: async ({ services, body }) => json({ statement: (await findStatement(services, body.name)) ?? null }),
  }),
]

/** Messages this module takes from other platforms. */
export const certificateHandlers: MessageHandlers = { [indexTopic]: indexCertificate }
