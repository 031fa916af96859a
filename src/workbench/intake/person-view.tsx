import type { ReactNode } from 'react'
import type { Visit } from '#casework'
import { proofWords } from '#casework'
import type { Guide, searchItems } from '#catalogue'
import { say } from '#kernel/language'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  MaterialTable,
  Notice,
  PageHead,
  Section,
  StepList,
  sayFee,
  sayInstantWithin,
  sayLimit,
  Tag,
  TextInput,
} from '#portal'
import { maskName, maskPhone, maskResidentId } from '#standards'
import type { BenchPageProps } from '../frame/bench-page.tsx'
import { intakeWords } from './words.ts'

type Summary = Awaited<ReturnType<typeof import('#casework').listAtWindow>>['cases'][number]

interface PersonView {
  readonly visit: Visit
  readonly cases: readonly Summary[]
  readonly words: string
  /** The phone to bind, as typed. */
  readonly phone: string
  readonly errors: readonly FormError[]
  readonly items: Awaited<ReturnType<typeof searchItems>>['items']
  readonly now: Date
}

/** The person of the visit: what is under way, what else they came for. */
export function PersonPage({ frame, view }: BenchPageProps<PersonView>): ReactNode {
  const { language } = frame
  const { visit, cases } = view
  return (
    <div className="bench__page stack">
      <PageHead title={maskName(visit.identity.name)} tags={<ProofTag frame={frame} visit={visit} />}>
        <p className="muted">
          {maskResidentId(visit.identity.residentId ?? '')} <ToFind frame={frame} />
        </p>
        <ErrorSummary language={language} errors={view.errors} />
      </PageHead>
      <Section title={say(intakeWords.cases, language)}>
        {cases.length === 0 && <p className="muted">{say(intakeWords.noCases, language)}</p>}
        {cases.map((each) => (
          <Card key={each.caseId} title={say(each.itemName, language)} level={3}>
            <p>
              {say(intakeWords.caseMeta, language, {
                state: say(each.stateWords, language),
                at: sayInstantWithin(each.updatedAt, language, view.now),
              })}
            </p>
            <form method="post" action={href(frame, `/w/intake/${visit.id}/take`)}>
              <HiddenCsrf csrf={frame.csrf} />
              <input type="hidden" name="case" value={each.caseId} />
              <Button kind="secondary" size="small" hiddenText={say(each.itemName, language)}>
                {say(intakeWords.open, language)}
              </Button>
            </form>
          </Card>
        ))}
      </Section>
      <Items frame={frame} view={view} />
      <BindPhone frame={frame} view={view} />
      <EndForm frame={frame} visitId={visit.id} />
    </div>
  )
}

export function ProofTag({ frame, visit }: { readonly frame: Frame; readonly visit: Visit }): ReactNode {
  const { card, code } = visit.proof
  const proof = card ? 'card' : code ? 'code' : 'typed'
  return <Tag tone={proof === 'typed' ? 'warn' : 'ok'}>{say(proofWords[proof], frame.language)}</Tag>
}

/** F2: somebody else. */
export function ToFind({ frame }: { readonly frame: Frame }): ReactNode {
  return (
    <a href={href(frame, '/w/intake')} data-key="f2" aria-keyshortcuts="F2">
      {say(intakeWords.toFind, frame.language)}
    </a>
  )
}

export function EndForm({ frame, visitId }: { readonly frame: Frame; readonly visitId: string }): ReactNode {
  return (
    <form method="post" action={href(frame, `/w/intake/${visitId}/end`)}>
      <HiddenCsrf csrf={frame.csrf} />
      <Button kind="secondary">{say(intakeWords.end, frame.language)}</Button>
    </form>
  )
}

function Items({ frame, view }: BenchPageProps<PersonView>): ReactNode {
  const { language } = frame
  const { visit, words, items } = view
  return (
    <Section title={say(intakeWords.items, language)}>
      <form method="get" action={href(frame, `/w/intake/${visit.id}`)}>
        <TextInput
          id="q"
          name="q"
          label={say(intakeWords.search, language)}
          language={language}
          value={words}
          autoComplete="off"
          keys="f4"
        />
        <ButtonRow>
          <Button kind="secondary" icon="search">
            {say(intakeWords.searchButton, language)}
          </Button>
        </ButtonRow>
      </form>
      {words !== '' && items.length === 0 && <p>{say(intakeWords.nothingFound, language)}</p>}
      {items.map((item) => (
        <Card key={item.handlingCode} title={say(item.name, language)} level={3}>
          <p>{say(item.summary, language)}</p>
          <ButtonRow>
            <ButtonLink
              kind="secondary"
              size="small"
              href={href(frame, `/w/intake/${visit.id}/item/${item.handlingCode}`)}
              hiddenText={say(item.name, language)}
            >
              {say(intakeWords.readOut, language)}
            </ButtonLink>
          </ButtonRow>
        </Card>
      ))}
    </Section>
  )
}

/** For an account without a phone, with the card: nobody gets into it from outside before one is bound. */
function BindPhone({ frame, view: { visit, phone, errors } }: BenchPageProps<PersonView>): ReactNode {
  const { language } = frame
  const { proof, identity, offeredPhone } = visit
  if (!proof.card || identity.phone !== '') return null
  const error = errors.find(({ field }) => field === 'phone')?.text
  return (
    <Section title={say(intakeWords.phoneTitle, language)}>
      <p>
        {offeredPhone === null
          ? say(intakeWords.phoneLead, language)
          : say(intakeWords.phoneWaits, language, { phone: maskPhone(offeredPhone) })}
      </p>
      <form method="post" action={href(frame, `/w/intake/${visit.id}/phone`)} noValidate>
        <HiddenCsrf csrf={frame.csrf} />
        <TextInput
          id="phone"
          name="phone"
          label={say(intakeWords.phone, language)}
          language={language}
          value={phone}
          autoComplete="off"
          width={20}
          {...(error !== undefined && { error })}
        />
        <ButtonRow>
          <Button kind="secondary">{say(intakeWords.phoneButton, language)}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

interface GuideView {
  readonly visitId: string
  readonly guide: Guide
}

/** What the clerk reads out: what it is, how long, what it costs, what to bring. */
export function GuidePage({ frame, view: { visitId, guide } }: BenchPageProps<GuideView>): ReactNode {
  const { language } = frame
  const here = guide.platformId === null && guide.online !== null
  return (
    <div className="bench__page stack">
      <PageHead title={say(guide.name, language)} lead={say(guide.summary, language)} />
      <Section title={say(intakeWords.guideLead, language)}>
        <StepList
          steps={[
            { title: say(intakeWords.guideTime, language, { days: sayLimit(guide.promisedLimit, language) }) },
            { title: say(intakeWords.guideFee, language, { fee: sayFee(guide.fee, language) }) },
          ]}
        />
      </Section>
      <Section title={say(intakeWords.guideMaterials, language)}>
        {guide.toHandIn === 0 && <p>{say(intakeWords.nothingToBring, language)}</p>}
        <MaterialTable
          language={language}
          caption={say(intakeWords.guideMaterials, language)}
          materials={guide.materials.map(({ id, name, waiver, standard, source }) => ({
            key: id,
            name: say(name, language),
            waived: waiver.kind !== 'required',
            tag: say(waiver.kind === 'required' ? intakeWords.toBring : intakeWords.spared, language),
            how: say(standard, language),
            source: say(source, language),
          }))}
        />
      </Section>
      {here ? (
        <form method="post" action={href(frame, `/w/intake/${visitId}/start`)}>
          <HiddenCsrf csrf={frame.csrf} />
          <input type="hidden" name="item" value={guide.handlingCode} />
          <ButtonRow>
            <Button keys="f8">{say(intakeWords.start, language)}</Button>
            <ButtonLink kind="secondary" href={href(frame, `/w/intake/${visitId}`)}>
              {say(intakeWords.back, language)}
            </ButtonLink>
          </ButtonRow>
        </form>
      ) : (
        <Notice tone="info" title={say(intakeWords.notOnline, language)} />
      )}
    </div>
  )
}
