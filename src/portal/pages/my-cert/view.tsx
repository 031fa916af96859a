import type { ReactNode } from 'react'
import { type HeldCertificate, statusWords } from '#certificates'
import { say } from '#kernel/language'
import { calendarDateOf, checkResidentId, maskResidentId } from '#standards'
import {
  Breadcrumb,
  ButtonLink,
  Card,
  Columns,
  Container,
  Notice,
  PageHead,
  SummaryList,
  type SummaryRow,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDay } from '../../time/say-time.ts'
import { StatusTag, validityText, verifyPath } from '../my-certs/view.tsx'
import { certsWords } from '../my-certs/words.ts'
import { certWords } from './words.ts'

/** M7: one certificate with its fields, and how others check it. */
export function CertPage({ frame, view: certificate }: PageProps<HeldCertificate>): ReactNode {
  const { language } = frame
  const { typeName, status, complete, platformName, fields } = certificate
  const title = say(typeName, language)
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={title} tags={<StatusTag status={status} language={language} />}>
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(certsWords.my, language), href: href(frame, '/my') },
              { text: say(certsWords.title, language), href: href(frame, '/my/certs') },
              { text: title },
            ]}
          />
        </PageHead>
        <Columns asideLabel={say(certWords.verify, language)} aside={<Aside frame={frame} certificate={certificate} />}>
          {!complete && (
            <Notice tone="warn" title={say(certWords.onlyIndexTitle, language)}>
              <p>{say(certWords.onlyIndex, language, { platform: say(platformName, language) })}</p>
            </Notice>
          )}
          {status !== 'valid' && (
            <Notice
              tone="warn"
              title={say(certWords.invalidTitle, language, { status: say(statusWords[status], language) })}
            >
              <p>{say(certWords.invalid, language)}</p>
            </Notice>
          )}
          <SummaryList rows={headRows(frame, certificate)} />
          {fields.length > 0 && (
            <SummaryList
              title={say(certWords.content, language)}
              rows={fields.map(({ name, label, value }) => ({
                key: name,
                label: say(label, language),
                value: shown(value),
              }))}
            />
          )}
        </Columns>
      </Container>
    </PortalFrame>
  )
}

/** Identity numbers are masked on every page; their owner knows them, whoever looks over the shoulder does not. */
function shown(value: string): string {
  return checkResidentId(value).ok ? maskResidentId(value) : value
}

function headRows({ language }: Frame, certificate: HeldCertificate): readonly SummaryRow[] {
  const { holderName, number, identifier, issuer, platformName, issuedAt, validUntil } = certificate
  const rows = [
    { key: 'holder', words: certWords.holder, value: holderName },
    { key: 'number', words: certWords.number, value: number },
    { key: 'validity', words: certWords.validity, value: validityText(validUntil, language) },
    { key: 'issuer', words: certWords.issuer, value: issuer && say(issuer.name, language) },
    { key: 'issued', words: certWords.issued, value: issuedAt && sayDay(calendarDateOf(issuedAt), language) },
    { key: 'platform', words: certWords.platform, value: say(platformName, language) },
    { key: 'identifier', words: certWords.identifier, value: identifier },
  ]
  return rows.flatMap(({ key, words, value }) => (value ? [{ key, label: say(words, language), value }] : []))
}

function Aside({ frame, certificate }: { readonly frame: Frame; readonly certificate: HeldCertificate }): ReactNode {
  const { language } = frame
  return (
    <>
      <Card icon="shield-check" title={say(certWords.verify, language)}>
        <div className="stack">
          <p>{say(certWords.verifyNote, language)}</p>
          <ButtonLink kind="secondary" href={href(frame, verifyPath(certificate.identifier))}>
            {say(certWords.verify, language)}
          </ButtonLink>
        </div>
      </Card>
      <Card icon="eye" title={say(certWords.uses, language)}>
        <p>
          {say(certWords.usesText, language)}{' '}
          <a href={href(frame, '/my/footprint')}>{say(certWords.footprint, language)}</a>
        </p>
      </Card>
    </>
  )
}
