import type { ReactNode } from 'react'
import type { Guide } from '#catalogue'
import { type Language, say } from '#kernel/language'
import { type Entry, Section, WayList } from '../../components/index.ts'
import { type Frame, href } from '../../frame/index.ts'
import { guideWords as words } from './words.ts'

type WayEntry = Omit<Entry, 'href'> & { readonly href?: string | undefined }

interface WaysProps {
  readonly frame: Frame
  readonly guide: Guide
  /** A service centre of this platform serves it. */
  readonly hasCentre: boolean
}

/** Every other way to the same end: window, terminal, post, family, another province, telephone. */
export function WaysPart({ frame, guide, hasCentre }: WaysProps): ReactNode {
  const { language } = frame
  const { channels, crossProvince, online, window } = guide
  const cross = { online: words.crossOnline, received: words.crossReceived, joint: words.crossJoint } as const
  const ways: readonly WayEntry[] = [
    {
      ...windowWay(guide, language),
      ...(hasCentre && { href: href(frame, `/centres?item=${guide.handlingCode}`) }),
    },
    ...(channels.terminals
      ? [{ title: say(words.terminal, language), icon: 'qr' as const, text: say(words.terminalText, language) }]
      : []),
    ...(channels.express
      ? [{ title: say(words.express, language), icon: 'inbox' as const, text: say(words.expressText, language) }]
      : []),
    {
      title: say(words.proxy, language),
      icon: 'users',
      text: say(words.proxyText, language),
      href: href(frame, '/help/proxy'),
    },
    ...(crossProvince
      ? [{ title: say(words.cross, language), icon: 'swap' as const, text: say(cross[crossProvince], language) }]
      : []),
    {
      title: say(words.call, language),
      icon: 'phone',
      text: say(words.callText, language, { phone: window.phone }),
      href: 'tel:12345',
    },
  ]
  return (
    <Section title={say(online ? words.otherWays : words.whereToGo, language)} id="ways">
      <WayList ways={ways} />
    </Section>
  )
}

const nearest = { county: undefined, township: words.nearTownship, village: words.nearVillage } as const

function windowWay({ window, channels, visits }: Guide, language: Language): WayEntry {
  const near = nearest[channels.nearest]
  const parts = [
    say(words.windowText, language, { place: say(window.place, language), hours: say(window.hours, language) }),
    ...(near ? [say(near, language)] : []),
    ...(channels.booking ? [say(words.booking, language)] : []),
    ...(visits > 0 && channels.visitReason
      ? [say(words.visitReason, language, { reason: say(channels.visitReason, language) })]
      : []),
  ]
  return {
    title: say(words.window, language),
    icon: 'pin',
    text: parts
      .map((part) => `${part.replace(/[。.]$/, '')}${language === 'en' ? '. ' : '。'}`)
      .join('')
      .trim(),
  }
}
