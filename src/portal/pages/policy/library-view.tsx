import type { ReactNode } from 'react'
import { say, type Words } from '#kernel/language'
import { type ListedPolicy, type PolicyFilter, policyKinds, policyTopics } from '#policy'
import {
  Breadcrumb,
  ButtonLink,
  ButtonRow,
  Container,
  EmptyState,
  EntryList,
  PageHead,
  Tabs,
  Tag,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import { sayAmount, sayStanding } from './say-policy.ts'
import { policyWords as words } from './words.ts'

interface LibraryProps {
  readonly frame: Frame
  readonly filter: PolicyFilter
  /** The whole library: filters that would find nothing are not offered. */
  readonly library: readonly ListedPolicy[]
}

/** P10: find a policy. */
export function PolicyLibraryPage({ frame, filter, library }: LibraryProps): ReactNode {
  const { language } = frame
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead title={say(words.title, language)} lead={say(words.lead, language)}>
          <Breadcrumb
            language={language}
            crumbs={[{ text: say(words.home, language), href: href(frame, '/') }, { text: say(words.title, language) }]}
          />
        </PageHead>
        <div className="stack">
          <ButtonRow>
            <ButtonLink href={href(frame, '/policy/match')}>{say(words.check, language)}</ButtonLink>
          </ButtonRow>
          <p className="support">{say(words.checkText, language)}</p>
          <FilterTabs frame={frame} name="kind" label={words.byKind} choices={policyKinds} {...{ filter, library }} />
          <FilterTabs
            frame={frame}
            name="topic"
            label={words.byTopic}
            choices={policyTopics}
            {...{ filter, library }}
          />
          <Found frame={frame} filter={filter} library={library} />
        </div>
      </Container>
    </PortalFrame>
  )
}

function Found({ frame, filter, library }: LibraryProps): ReactNode {
  const { language } = frame
  const policies = library.filter(
    ({ kind, topic }) => kind === (filter.kind ?? kind) && topic === (filter.topic ?? topic),
  )
  if (policies.length === 0) {
    const isFiltered = filter.kind !== undefined || filter.topic !== undefined
    return (
      <EmptyState text={say(isFiltered ? words.none : words.noneAtAll, language)}>
        {isFiltered && (
          <ButtonLink kind="secondary" href={href(frame, '/policy')}>
            {say(words.seeAll, language)}
          </ButtonLink>
        )}
      </EmptyState>
    )
  }
  return (
    <>
      <p role="status">{say(words.count, language, { count: policies.length })}</p>
      <EntryList
        entries={policies.map((policy) => ({
          href: href(frame, `/policy/${policy.id}`),
          title: say(policy.title, language),
          text: (
            <>
              {say(policy.object, language)} · {sayAmount(policy, language)}
              {/* Large type leaves no room beside it. */}
              {frame.mode === 'elder' && (
                <>
                  <br />
                  <PolicyTag policy={policy} frame={frame} />
                </>
              )}
            </>
          ),
          beside: frame.mode === 'elder' ? undefined : <PolicyTag policy={policy} frame={frame} />,
        }))}
      />
    </>
  )
}

/** How it is had; of what is not in force that comes first. */
function PolicyTag({ policy, frame }: { readonly policy: ListedPolicy; readonly frame: Frame }): ReactNode {
  const { language } = frame
  const standing = sayStanding(policy, language)
  if (standing) return <Tag tone="neutral">{standing}</Tag>
  return <Tag tone={policy.kind === 'automatic' ? 'ok' : 'info'}>{say(policyKinds[policy.kind], language)}</Tag>
}

interface FilterTabsProps extends LibraryProps {
  readonly name: keyof PolicyFilter
  readonly label: Words
  readonly choices: Readonly<Record<string, Words>>
}

function FilterTabs({ frame, name, label, choices, filter, library }: FilterTabsProps): ReactNode {
  const { language } = frame
  const present = new Set<string>(library.map((policy) => policy[name]))
  const linkTo = (value: string | undefined): string => {
    const chosen = Object.entries<string | undefined>({ ...filter, [name]: value }).flatMap(([key, each]) =>
      each === undefined ? [] : [[key, each]],
    )
    return href(frame, `/policy${chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : ''}`)
  }
  return (
    <Tabs
      label={say(label, language)}
      tabs={[
        { text: say(words.all, language), href: linkTo(undefined), current: filter[name] === undefined },
        ...Object.entries(choices)
          .filter(([value]) => present.has(value))
          .map(([value, text]) => ({
            text: say(text, language),
            href: linkTo(value),
            current: filter[name] === value,
          })),
      ]}
    />
  )
}
