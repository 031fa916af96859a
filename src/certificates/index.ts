export {
  type Certificate,
  type CertificateField,
  type CertificateState,
  type CertificateStatus,
  type HeldCertificate,
  statusWords,
} from './certificate/certificate.ts'
export { type GatheredCertificates, gatherCertificates } from './holder/gather-certificates.ts'
export { getHeldCertificate } from './holder/get-held-certificate.ts'
export { type IssueCertificate, issueCertificate } from './issue.ts'
export { certificateProblems } from './problems.ts'
export { type RevokeCertificate, revokeCertificate } from './revoke.ts'
export { certificateHandlers, certificateRoutes } from './routes.ts'
export { type Verification, verifyCertificate } from './verification/verify-certificate.ts'
