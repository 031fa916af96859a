import { countUnread, listOwnCases } from '#casework'
import { type Route, route } from '#kernel/http'
import { say } from '#kernel/language'
import { calendarDateOf } from '#standards'
import { frameOf } from '../../frame-of.ts'
import { personOf } from '../../person-of.ts'
import { privatePage } from '../../private-page.ts'
import { MyHomePage } from './view.tsx'
import { homeWords } from './words.ts'

export const myHomeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/my',
    act: 'casework.list-own',
    may: 'person',
    answers: 'page',
    async handle(call) {
      const person = personOf(call)
      const cases = await listOwnCases(call.services, person)
      return privatePage(MyHomePage, frameOf(call, { title: homeWords.documentTitle, current: 'my' }), {
        greeting:
          person.name === null
            ? say(homeWords.hello, call.language)
            : say(homeWords.title, call.language, { name: person.name }),
        waiting: cases.filter(({ turn, duty }) => turn === 'applicant' || duty?.kind === 'pay'),
        unread: await countUnread(call.services, person),
        inProgress: cases.filter(({ turn, duty }) => turn === 'office' && duty?.kind !== 'pay'),
        today: calendarDateOf(call.services.clock.now()),
      })
    },
  }),
]
