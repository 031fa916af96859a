import type { ReactNode } from 'react'
import type { OwnMessage, OwnMessages } from '#casework'
import { type Language, say } from '#kernel/language'
import {
  Breadcrumb,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  Container,
  EmptyState,
  ErrorSummary,
  type FormError,
  HiddenCsrf,
  PageHead,
  Pagination,
  Radios,
  Tag,
  TextInput,
} from '../../components/index.ts'
import { type Frame, href, PortalFrame } from '../../frame/index.ts'
import type { PageProps } from '../../private-page.ts'
import { sayInstantWithin } from '../../time/say-time.ts'
import { messagesWords as words } from './words.ts'

export interface Ways {
  readonly language: Language
  readonly bySms: boolean
  readonly phoneTail: string | null
  readonly mail: string
  readonly hasMail: boolean
}

export interface MessagesView extends Omit<OwnMessages, 'contact'> {
  readonly now: Date
  readonly errors: readonly FormError[]
  readonly ways: Ways
}

/** M13: what the person was told, which way it went, when it was read, when a notice was served. */
export function MessagesPage({ frame, view }: PageProps<MessagesView>): ReactNode {
  const { language } = frame
  const { unread, messages, errors } = view
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead
          title={say(words.title, language)}
          lead={say(words.lead, language)}
          tags={unread > 0 && <Tag tone="warn">{say(words.unread, language, { count: unread })}</Tag>}
        >
          <Breadcrumb
            language={language}
            crumbs={[{ text: say(words.my, language), href: href(frame, '/my') }, { text: say(words.title, language) }]}
          />
        </PageHead>
        <ErrorSummary errors={errors} language={language} />
        <Columns asideLabel={say(words.ways, language)} aside={<WaysForm frame={frame} view={view} />}>
          {messages.length === 0 ? (
            <EmptyState text={say(words.empty, language)}>
              <ButtonLink href={href(frame, '/search')}>{say(words.search, language)}</ButtonLink>
            </EmptyState>
          ) : (
            <MessageList frame={frame} view={view} />
          )}
        </Columns>
      </Container>
    </PortalFrame>
  )
}

function MessageList({ frame, view }: PageProps<MessagesView>): ReactNode {
  const { language } = frame
  return (
    <div className="stack">
      {view.unread > 0 && (
        <form method="post" action={href(frame, '/my/messages/read')}>
          <HiddenCsrf csrf={frame.csrf} />
          <Button kind="secondary" size="small">
            {say(words.readAll, language)}
          </Button>
        </form>
      )}
      {view.messages.map((message) => (
        <MessageCard key={message.id} frame={frame} message={message} now={view.now} />
      ))}
      <Pagination
        language={language}
        page={view.page}
        pages={view.pages}
        total={view.total}
        hrefOf={(page) => href(frame, `/my/messages?page=${page}`)}
      />
    </div>
  )
}

function MessageCard(props: { readonly frame: Frame; readonly message: OwnMessage; readonly now: Date }): ReactNode {
  const { frame, message, now } = props
  const { language, csrf } = frame
  const title = say(message.title, language)
  return (
    <Card
      title={title}
      beside={
        <>
          {message.readAt === null && <Tag tone="warn">{say(words.new, language)}</Tag>}
          {message.isLegal && <Tag tone="info">{say(words.legal, language)}</Tag>}
        </>
      }
    >
      <p>{say(message.text, language)}</p>
      <p className="support">{traceOf(message, language, now).join(language === 'en' ? '; ' : '；')}</p>
      <form method="post" action={href(frame, '/my/messages/open')}>
        <HiddenCsrf csrf={csrf} />
        <input type="hidden" name="message" value={message.id} />
        <Button kind="secondary" size="small" hiddenText={title}>
          {say(words.open, language)}
        </Button>
      </form>
    </Card>
  )
}

const sendingWords = {
  sms: { waiting: words.smsWaiting, sent: words.smsSent, failed: words.smsFailed },
  mail: { waiting: words.mailWaiting, sent: words.mailSent, failed: words.mailFailed },
} as const

/** When it came, which other ways it went, when it was opened. */
function traceOf({ isLegal, arrivedAt, readAt, sendings }: OwnMessage, language: Language, now: Date): string[] {
  const at = (instant: Date) => ({ time: sayInstantWithin(instant, language, now) })
  return [
    say(isLegal ? words.served : words.arrived, language, at(arrivedAt)),
    ...sendings.map(({ channel, state }) => say(sendingWords[channel][state], language)),
    ...(readAt ? [say(words.read, language, at(readAt))] : []),
  ]
}

function WaysForm({ frame, view: { ways, errors } }: PageProps<MessagesView>): ReactNode {
  const { language, csrf } = frame
  const errorOf = (field: string) => errors.find((each) => each.field === field)?.text
  return (
    <Card title={say(words.ways, language)} icon="bell">
      <p className="support">{say(words.waysNote, language)}</p>
      <form method="post" action={href(frame, '/my/messages/contact')} noValidate>
        <HiddenCsrf csrf={csrf} />
        <Radios
          id="sms"
          name="sms"
          language={language}
          label={say(words.bySms, language)}
          value={ways.bySms ? 'yes' : 'no'}
          choices={[
            {
              value: 'yes',
              label:
                ways.phoneTail === null
                  ? say(words.yesUnknown, language)
                  : say(words.yes, language, { tail: ways.phoneTail }),
            },
            { value: 'no', label: say(words.no, language) },
          ]}
        />
        <TextInput
          id="mail"
          name="mail"
          type="email"
          inputMode="email"
          autoComplete="email"
          spellCheck={false}
          language={language}
          label={say(words.mail, language)}
          hint={say(ways.hasMail ? words.mailHint : words.noMail, language)}
          error={errorOf('mail')}
          value={ways.mail}
          optional
        />
        <Radios
          id="language"
          name="language"
          language={language}
          label={say(words.language, language)}
          error={errorOf('language')}
          value={ways.language}
          choices={[
            { value: 'zh-CN', label: say(words.chinese, language) },
            { value: 'en', label: say(words.english, language) },
          ]}
        />
        <ButtonRow>
          <Button kind="secondary">{say(words.save, language)}</Button>
        </ButtonRow>
      </form>
    </Card>
  )
}
