import type { ListedCentre } from '#centres'
import { say } from '#kernel/language'
import { type Entry, Tag } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { sayLive, sayToday } from './say-centre.ts'
import { centreWords as words } from './words.ts'

/** A centre in a list: where, until when, how many wait. */
export function centreEntry(listed: ListedCentre, frame: Frame, query = ''): Entry {
  const { language } = frame
  const { centre, isOpen } = listed
  const live = sayLive(listed, language)
  const tag = <Tag tone={isOpen ? 'ok' : 'neutral'}>{say(isOpen ? words.open : words.closed, language)}</Tag>
  const isElder = frame.mode === 'elder'
  return {
    href: href(frame, `/centres/${centre.id}${query}`),
    title: say(centre.name, language),
    icon: 'pin',
    text: (
      <>
        {say(centre.address, language)} · {sayToday(listed, language)}
        {live !== null && ` · ${live}`}
        {/* Large type leaves no room beside it. */}
        {isElder && (
          <>
            <br />
            {tag}
          </>
        )}
      </>
    ),
    beside: isElder ? undefined : tag,
  }
}
