import { Type } from 'typebox'
import { type Board, minuteOf, readBoard, sayMinute } from '#centres'
import { page, type Route, route } from '#kernel/http'
import { say, type Words } from '#kernel/language'
import { Container, FactStrip, PageHead } from '../../components/index.ts'
import { type Frame, PortalFrame, renderDocument } from '../../frame/index.ts'
import { frameOf } from '../../frame-of.ts'

const words = {
  title: { zh: '{centre}·叫号', en: '{centre} · Now serving' },
  windowNumber: { zh: '请到{number}号窗口', en: 'To window {number}' },
  again: { zh: '第{calls}遍叫', en: 'Call {calls}' },
  none: { zh: '现在没有叫号。', en: 'Nobody is being called.' },
  waiting: { zh: '还有{count}人在等，{time}', en: '{count} waiting, {time}' },
} as const satisfies Record<string, Words>

const refreshSeconds = 10
const rowOf = 4

/** The hall's screen: numbers only, refreshed by the browser with or without script. */
export const centreBoardRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/centres/:centre/board',
    act: 'portal.centre-board',
    may: 'anyone',
    answers: 'page',
    params: Type.Object({ centre: Type.String({ maxLength: 60 }) }),
    async handle(call) {
      const board = await readBoard(call.services, call.params.centre)
      const titleValues = { centre: say(board.centre.name, call.language) }
      const frame = frameOf(call, { title: words.title, titleValues, current: 'centres' })
      const html = renderDocument(frame, <BoardPage frame={frame} board={board} />, { noIndex: true })
      return page(html, { headers: { refresh: String(refreshSeconds), 'cache-control': 'no-store' } })
    },
  }),
]

function BoardPage({ frame, board }: { readonly frame: Frame; readonly board: Board }) {
  const { language } = frame
  const { called, centre, waiting, asOf } = board
  return (
    <PortalFrame frame={frame}>
      <Container>
        <PageHead
          title={say(words.title, language, { centre: say(centre.name, language) })}
          lead={say(words.waiting, language, { count: waiting, time: sayMinute(minuteOf(asOf)) })}
        />
        {called.length === 0 && <p>{say(words.none, language)}</p>}
        {/* Rows of large figures: this page is read from across the hall. */}
        {[called.slice(0, rowOf), called.slice(rowOf)]
          .filter((row) => row.length > 0)
          .map((row) => (
            <FactStrip
              key={row[0]?.label}
              facts={row.map(({ label, window, calls }) => ({
                label: say(words.windowNumber, language, { number: window }),
                value: label,
                ...(calls > 1 && { note: say(words.again, language, { calls }) }),
              }))}
            />
          ))}
      </Container>
    </PortalFrame>
  )
}
