import type { LedgerEntry, Services } from '#kernel/services'
import { contentDigestOf } from '../certificate/signature.ts'
import { findNamedCertificate } from '../store.ts'
import { asAnybody } from './as-anybody.ts'
import type { Statement } from './statement.ts'

/**
 * The statement about a certificate of this platform by identifier or number; undefined when there is none. It says
 * nothing beyond the signed head (masked name). The holder sees under 数据去向 that somebody checked.
 */
export function findStatement(services: Services, name: string): Promise<Statement | undefined> {
  return asAnybody(services, async (reading) => {
    const found = await findNamedCertificate(reading, name)
    if (!found) return undefined
    const { head, content, signature, state, partyId } = found
    await reading.ledger.record({
      act: 'certificates.verify',
      subject: { partyId },
      fields: ['maskedName', 'number', 'type', 'status'],
      purpose: { words: { zh: '核验证照真伪', en: 'Check whether a certificate is genuine' } },
      ...actorOf(services),
    })
    return { head, signature, state, contentIntact: contentDigestOf(reading.keys, content) === head.contentDigest }
  })
}

/** Of another platform's visitor only the platform is known here. */
function actorOf({ principal }: Pick<Services, 'principal'>): Pick<LedgerEntry, 'actor'> {
  if (principal.kind !== 'platform') return {}
  const { platformId } = principal
  return { actor: { id: platformId, name: '', organisation: platformId, platformId } }
}
