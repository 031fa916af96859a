import type { ReactNode } from 'react'
import { Type } from 'typebox'
import { answerDemand, type Demand, listDemands } from '#catalogue'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { Problem } from '#kernel/problem'
import {
  Button,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  type FormError,
  type Frame,
  HiddenCsrf,
  href,
  Notice,
  PageHead,
  sayDay,
  sayInstant,
  Tag,
  TextArea,
} from '#portal'
import { calendarDate } from '#standards'
import { type BenchPageProps, benchPage, officerOf } from '../../frame/bench-page.tsx'
import { fieldsOf } from '../form/reader.ts'
import { signalWords as words } from './words.ts'

interface DemandsView {
  readonly demands: readonly Demand[]
  readonly errors: readonly FormError[]
  readonly isSaved: boolean
  readonly now: Date
}

export const demandRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/w/items/demands',
    act: 'workbench.list-demands',
    may: 'officer:item-manager',
    answers: 'page',
    query: Type.Object({ did: Type.Optional(Type.String({ maxLength: 20 })) }),
    handle: (call) => show(call, [], call.query.did === 'answered'),
  }),
  route({
    method: 'POST',
    path: '/w/items/demands/:id',
    act: 'workbench.answer-demand',
    may: 'officer:item-manager',
    answers: 'page',
    params: Type.Object({ id: Type.String({ maxLength: 40 }) }),
    async handle(call) {
      const { id } = call.params
      try {
        await answerDemand(call.services, officerOf(call), { id, answer: fieldsOf(call.body).answer ?? '' })
        return redirect('/w/items/demands?did=answered')
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'catalogue.demand-incomplete') throw error
        const errors = error.fields.map((each) => ({ field: `answer-${id}`, text: say(each.words, call.language) }))
        return show(call, errors, false)
      }
    },
  }),
]

async function show(call: Call, errors: readonly FormError[], isSaved: boolean): Promise<Reply> {
  const { services } = call
  const demands = await listDemands(services, officerOf(call))
  const view: DemandsView = { demands, errors, isSaved, now: services.clock.now() }
  const options = { title: words.demandsTitle, section: 'demands', hasErrors: errors.length > 0 } as const
  return benchPage(call, options, DemandsPage, view)
}

function DemandsPage({ frame, view }: BenchPageProps<DemandsView>): ReactNode {
  const { language } = frame
  const { demands, errors, isSaved } = view
  return (
    <div className="bench__page stack">
      <PageHead title={say(words.demandsTitle, language)} lead={say(words.demandsLead, language)}>
        <ErrorSummary language={language} errors={errors} />
      </PageHead>
      {isSaved && <Notice tone="ok" title={say(words.saved, language)} />}
      {demands.length === 0 && <EmptyState text={say(words.demandsNone, language)} />}
      {demands.map((demand) => (
        <DemandCard key={demand.id} frame={frame} view={view} demand={demand} />
      ))}
    </div>
  )
}

function DemandCard({
  frame,
  view,
  demand,
}: {
  readonly frame: Frame
  readonly view: DemandsView
  readonly demand: Demand
}): ReactNode {
  const { language } = frame
  const { now } = view
  const proof = say(demand.proof?.name ?? words.unknownProof, language)
  const isOpen = demand.answeredAt === null
  return (
    <Card
      title={say(words.demand, language, { place: demand.place, proof })}
      beside={<Tag tone={isOpen ? 'warn' : 'ok'}>{say(isOpen ? words.open : words.answered, language)}</Tag>}
    >
      <p>{demand.what}</p>
      <p className="support">
        {say(words.reported, language, {
          time: sayInstant(demand.reportedAt, language, now),
          due: sayDay(calendarDate(demand.due), language),
        })}{' '}
        {demand.contact ? say(words.contact, language, { contact: demand.contact }) : say(words.noContact, language)}
      </p>
      {isOpen ? (
        <AnswerForm frame={frame} view={view} id={demand.id} />
      ) : (
        <>
          <p>{demand.answer}</p>
          <p className="support">
            {say(words.answeredBy, language, {
              organ: demand.answeredFor ?? '',
              time: demand.answeredAt ? sayInstant(demand.answeredAt, language, now) : '',
            })}
          </p>
        </>
      )}
    </Card>
  )
}

function AnswerForm({
  frame,
  view,
  id,
}: {
  readonly frame: Frame
  readonly view: DemandsView
  readonly id: string
}): ReactNode {
  const { language } = frame
  const field = `answer-${id}`
  return (
    <form method="post" action={href(frame, `/w/items/demands/${id}`)} noValidate>
      <HiddenCsrf csrf={frame.csrf} />
      <TextArea
        id={field}
        name="answer"
        label={say(words.answer, language)}
        hint={say(words.answerHint, language)}
        language={language}
        error={view.errors.find((each) => each.field === field)?.text}
        rows={2}
        max={500}
      />
      <ButtonRow>
        <Button size="small">{say(words.send, language)}</Button>
      </ButtonRow>
    </form>
  )
}
