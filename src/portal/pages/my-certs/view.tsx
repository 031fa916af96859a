import type { ReactNode } from 'react'
import { type CertificateStatus, type HeldCertificate, statusWords } from '#certificates'
import { type Language, say } from '#kernel/language'
import {
  Breadcrumb,
  ButtonLink,
  ButtonRow,
  Card,
  Container,
  EmptyState,
  Grid,
  Notice,
  PageHead,
  Tag,
  type Tone,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayDay } from '../../time/say-time.ts'
import { certsWords } from './words.ts'

export interface CertsView {
  readonly certificates: readonly HeldCertificate[]
  /** Names of the platforms that did not answer. */
  readonly silent: readonly string[]
}

const tones: Readonly<Record<CertificateStatus, Tone>> = {
  valid: 'ok',
  expired: 'warn',
  suspended: 'warn',
  replaced: 'neutral',
  revoked: 'danger',
  withdrawn: 'danger',
  cancelled: 'neutral',
}

/** M6: every certificate of the person, whichever platform issued it (wireframe 05). */
export function CertsPage({ frame, view }: PageProps<CertsView>): ReactNode {
  const { language } = frame
  const { certificates, silent } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(certsWords.title, language)} lead={say(certsWords.lead, language)}>
          <Breadcrumb
            language={language}
            crumbs={[
              { text: say(certsWords.my, language), href: href(frame, '/my') },
              { text: say(certsWords.title, language) },
            ]}
          />
        </PageHead>
        <div className="stack">
          {silent.length > 0 && <Silent language={language} names={silent} />}
          {certificates.length === 0 ? (
            <EmptyState text={say(certsWords.empty, language)}>
              <ButtonLink href={href(frame, '/search')}>{say(certsWords.search, language)}</ButtonLink>
            </EmptyState>
          ) : (
            <Grid columns={2}>
              {certificates.map((certificate) => (
                <CertificateCard key={certificate.identifier} frame={frame} certificate={certificate} />
              ))}
            </Grid>
          )}
          <p className="support">
            {say(certsWords.missing, language)}{' '}
            <a href={href(frame, '/help/stuck')}>{say(certsWords.report, language)}</a>
          </p>
        </div>
      </Container>
    </PortalFrame>
  )
}

function Silent({ language, names }: { readonly language: Language; readonly names: readonly string[] }): ReactNode {
  const list = names.join(language === 'en' ? ', ' : '、')
  return (
    <Notice tone="warn" title={say(certsWords.silentTitle, language, { count: names.length })}>
      <p>{say(certsWords.silent, language, { names: list })}</p>
    </Notice>
  )
}

function CertificateCard(props: { readonly frame: Frame; readonly certificate: HeldCertificate }): ReactNode {
  const { frame, certificate } = props
  const { language } = frame
  const { identifier, typeName, status, issuer, validUntil, complete, holderName, platformName } = certificate
  const name = say(typeName, language)
  return (
    <Card icon="id-card" title={name} beside={<StatusTag status={status} language={language} />}>
      <p>
        {[holderName, validityText(validUntil, language)].filter(Boolean).join(' · ')}
        <br />
        {complete && issuer
          ? say(certsWords.issuedBy, language, { issuer: say(issuer.name, language) })
          : say(certsWords.onlyIndex, language, { platform: say(platformName, language) })}
      </p>
      <ButtonRow>
        <ButtonLink kind="secondary" href={href(frame, certPath(identifier))} hiddenText={name}>
          {say(certsWords.details, language)}
        </ButtonLink>
        <ButtonLink kind="quiet" href={href(frame, verifyPath(identifier))} hiddenText={name}>
          {say(certsWords.verify, language)}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

export function StatusTag(props: { readonly status: CertificateStatus; readonly language: Language }): ReactNode {
  return <Tag tone={tones[props.status]}>{say(statusWords[props.status], props.language)}</Tag>
}

export function validityText(validUntil: HeldCertificate['validUntil'], language: Language): string {
  if (validUntil === null) return say(certsWords.noEnd, language)
  return say(certsWords.validUntil, language, { date: sayDay(validUntil, language) })
}

export function certPath(identifier: string): string {
  return `/my/certs/${encodeURIComponent(identifier)}`
}

export function verifyPath(identifier: string): string {
  return `/verify?${new URLSearchParams({ number: identifier })}`
}
