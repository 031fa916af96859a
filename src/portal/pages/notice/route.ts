import { getGuide } from '#catalogue'
import { page, type Route, route } from '#kernel/http'
import { calendarDateOf } from '#standards'
import { renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'
import { itemParams } from '../guide/route.ts'
import { NoticePage } from './view.tsx'
import { noticeWords } from './words.ts'

export const noticeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/items/:code/print',
    act: 'portal.notice',
    may: 'anyone',
    answers: 'page',
    params: itemParams,
    async handle(call) {
      const { services, params, language, href } = call
      const guide = await getGuide(services, params.code)
      const name = language === 'en' ? guide.name.en : guide.name.zh
      const frame = frameOf(call, { title: noticeWords.title, titleValues: { name }, current: guide.audience })
      const address = services.platform.origin + href(`/items/${guide.handlingCode}`)
      const view = { guide, today: calendarDateOf(services.clock.now()), address }
      return page(renderDocument(frame, NoticePage({ frame, view }), { noIndex: true }))
    },
  }),
]
