import { Type } from 'typebox'
import { page, type Route, route } from '#kernel/http'
import { calendarDateOf } from '#standards'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { findSourceNames } from '../apply-start/sources-of.ts'
import { loadGuide } from '../guide/load-guide.ts'
import { itemParams } from '../guide/route.ts'
import { WhyPage } from './view.tsx'
import { whyWords } from './words.ts'

export const guideWhyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/items/:code/why',
    act: 'portal.guide-why',
    may: 'anyone',
    answers: 'page',
    params: itemParams,
    query: Type.Record(Type.String(), Type.String({ maxLength: 2000 })),
    async handle(call) {
      const { guide, verdict } = await loadGuide(call)
      const name = call.language === 'en' ? guide.name.en : guide.name.zh
      const frame = frameOf(call, { title: whyWords.title, titleValues: { name }, current: guide.audience })
      const today = calendarDateOf(call.services.clock.now())
      const sources = await findSourceNames(call.services, guide)
      return page(renderDocument(frame, WhyPage({ frame, guide, verdict, today, sources })))
    },
  }),
]
