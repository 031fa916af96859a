import { system } from '#kernel/principal'
import type { Services } from '#kernel/services'
import { contentDigestOf } from '../certificate/signature.ts'
import { findCertificate, findCertificateKey } from '../store.ts'
import type { Statement } from './statement.ts'

/**
 * The statement about a certificate of this platform by identifier or number; undefined when there is none. It says
 * nothing beyond the signed head (masked name). The holder sees under 数据去向 that somebody checked.
 */
export async function findStatement(
  services: Pick<Services, 'apart' | 'principal' | 'platform'>,
  name: string,
): Promise<Statement | undefined> {
  const { principal, platform } = services
  // Anybody may ask, and nobody may read the row: the platform reads it for them.
  return services.apart(system, async ({ db, keys, ledger }) => {
    const key = await findCertificateKey(db, name)
    const found = key && (await findCertificate({ db, keys }, key))
    if (!found) return undefined
    await ledger.record({
      act: 'certificates.verify',
      subject: { partyId: found.partyId },
      fields: ['maskedName', 'number', 'type', 'status'],
      purpose: { words: { zh: '核验证照真伪', en: 'Check whether a certificate is genuine' } },
      ...(principal.kind === 'platform' && {
        actor: {
          id: principal.platformId,
          name: '',
          organisation: principal.platformId,
          platformId: principal.platformId,
        },
      }),
      ...(principal.kind === 'anonymous' && {
        actor: { id: 'anonymous', name: '', organisation: platform.name.zh, platformId: platform.id },
      }),
    })
    const { head, content, signature, state } = found
    return { head, signature, state, contentIntact: contentDigestOf(keys, content) === head.contentDigest }
  })
}
