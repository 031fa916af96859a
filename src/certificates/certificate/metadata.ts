import { type CalendarDate, calendarDateOf, digitsOf } from '#standards'
import type { CertificateHead } from './certificate.ts'

/**
 * Common metadata under the names of GB/T 36903 as they stand in the file (standards §4.4). Dates are calendar days,
 * times UTC+8.
 */
export function metadataOf(
  head: Omit<CertificateHead, 'contentDigest' | 'suite' | 'keyId' | 'maskedHolder' | 'platformId'>,
  holder: { readonly name: string; readonly number: string },
  signer: { readonly name: string; readonly at: Date },
): Record<string, string> {
  return {
    ZZMC: head.typeName.zh,
    ZZLXDM: head.typeCode,
    ZZBH: head.number,
    ZZBS: head.identifier,
    ZZBFJG: head.issuerName.zh,
    ZZBFJGDM: head.issuerId,
    ZZBFRQ: calendarDateOf(new Date(head.issuedAt)),
    CZZT: holder.name,
    CZZTDM: holder.number,
    // Code type 111: resident identity number (code set certHolderCodeType).
    CZZTDMLX: '公民身份号码',
    CZZTDMLXDM: '111',
    ZZYXQQSRQ: head.validFrom,
    ZZYXQJZRQ: head.validUntil ?? '长期',
    ZZQZR: signer.name,
    ZZQZSJ: timeOf(signer.at),
    ZZQZMC: `${head.issuerName.zh}电子印章`,
    CJSJ: timeOf(signer.at),
  }
}

/** `yyyyMMddHHmmss` in UTC+8, as GB/T 39046 writes times. */
function timeOf(instant: Date): string {
  const shanghai = new Date(instant.getTime() + 8 * 3_600_000).toISOString()
  const day: CalendarDate = calendarDateOf(instant)
  return digitsOf(day) + shanghai.slice(11, 19).replaceAll(':', '')
}
