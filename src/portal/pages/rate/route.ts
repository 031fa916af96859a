import { Type } from 'typebox'
import { type CaseSummary, getOwnSummary } from '#casework'
import { type Call, type Reply, type Route, redirect, route } from '#kernel/http'
import { say } from '#kernel/language'
import { findRating, isChangeable, type Rating, rateCase, ratingProblems } from '#rating'
import { addDays, calendarDateOf } from '#standards'
import type { FormError } from '../../components/index.ts'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { sayDay } from '../../time/say-time.ts'
import { fieldsOf, formErrorsOf, textField, textFields } from '../apply-flow/read-fields.ts'
import { RatedPage } from './rated-view.tsx'
import { type Given, levelOfRank, RatePage } from './view.tsx'
import { rateWords } from './words.ts'

const gate = { may: 'person', answers: 'page', params: Type.Object({ case: Type.String() }) } as const

/** A rating may be changed for seven days. */
const changeableDays = 7

export const rateRoutes: readonly Route[] = [
  route({
    ...gate,
    method: 'GET',
    path: '/my/cases/:case/rate',
    act: 'rating.read-own',
    query: Type.Object({ change: Type.Optional(Type.String({ maxLength: 10 })) }),
    async handle(call) {
      const person = personOf(call)
      const summary = await getOwnSummary(call.services, person, call.params.case)
      if (summary.state !== 'granted' && summary.state !== 'refused') throw ratingProblems.notDecidedYet()
      const rating = await findRating(call.services, person, summary.caseId)
      const mayChange = rating !== undefined && isChangeable(rating, call.services.clock.now())
      if (rating && !(mayChange && call.query.change)) return ratedReply(call, summary, rating, mayChange)
      return rateReply(call, summary, rating ?? nothingGiven, [], rating !== undefined)
    },
  }),
  route({
    ...gate,
    method: 'POST',
    path: '/my/cases/:case/rate',
    act: 'rating.rate',
    async handle(call) {
      const person = personOf(call)
      const fields = fieldsOf(call.body)
      const given: Given = {
        level: levelOfRank(textField(fields, 'level')),
        dimensions: textFields(fields, 'dimensions'),
        text: textField(fields, 'text'),
        // Whoever sends nothing stays unknown.
        anonymous: textField(fields, 'anonymous') !== 'no',
      }
      const summary = await getOwnSummary(call.services, person, call.params.case)
      try {
        await rateCase(call.services, person, { ...given, caseId: summary.caseId, level: given.level ?? '' })
        return redirect(`/my/cases/${summary.caseId}/rate`)
      } catch (error) {
        return rateReply(call, summary, given, formErrorsOf(error, call.language), false)
      }
    },
  }),
]

const nothingGiven: Given = { level: undefined, dimensions: [], text: '', anonymous: true }

function rateReply(
  call: Call,
  { caseId, itemName, organisation, decidedAt }: CaseSummary,
  given: Given,
  errors: readonly FormError[],
  isChange: boolean,
): Reply {
  const { language } = call
  const frame = frameOf(call, { title: rateWords.title, current: 'cases', hasErrors: errors.length > 0 })
  return privatePage(RatePage, frame, {
    caseId,
    heading: say(rateWords.heading, language, { item: say(itemName, language) }),
    about: say(rateWords.about, language, {
      office: organisation ? say(organisation.name, language) : '',
      day: decidedAt ? sayDay(calendarDateOf(decidedAt), language) : '',
    }),
    given,
    isChange,
    errors,
  })
}

function ratedReply(call: Call, { caseId }: CaseSummary, rating: Rating, mayChange: boolean): Reply {
  return privatePage(RatedPage, frameOf(call, { title: rateWords.title, current: 'cases' }), {
    caseId,
    rating,
    changeableUntil: mayChange ? addDays(calendarDateOf(rating.ratedAt), changeableDays) : null,
    today: calendarDateOf(call.services.clock.now()),
  })
}
