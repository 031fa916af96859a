import type { Services } from '#kernel/services'
import { mustBeHub } from '../index-report.ts'
import { findIndexEntry } from '../index-store.ts'
import { asAnybody } from './as-anybody.ts'

export interface CertificateLocation {
  readonly platformId: string | null
  readonly identifier: string | null
}

/** At the hub: which platform issued the certificate of an identifier or number. Says nothing about the holder. */
export async function locateCertificate(services: Services, name: string): Promise<CertificateLocation> {
  mustBeHub(services)
  const entry = await asAnybody(services, ({ db }) => findIndexEntry(db, name))
  return { platformId: entry?.platformId ?? null, identifier: entry?.identifier ?? null }
}
