import type { CertificateHead, CertificateState } from '../certificate/certificate.ts'

/** What an issuing platform states publicly about a certificate: its signed head and what it is worth now. */
export interface Statement {
  readonly head: CertificateHead
  readonly signature: string
  readonly state: CertificateState
  /** Whether the sealed content at the issuer is still the one that was signed. */
  readonly contentIntact: boolean
}
