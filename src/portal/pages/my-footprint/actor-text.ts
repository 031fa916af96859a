import { type Language, say } from '#kernel/language'
import type { FootprintRecord } from '#ledger'
import { footprintWords } from './words.ts'

/** Who stands behind an access: an officer or a department's system with unit, the platform itself, or the person. */
export function actorText({ actor, act }: Pick<FootprintRecord, 'actor' | 'act'>, language: Language): string {
  const { kind, name, organisation } = actor
  switch (kind) {
    case 'person':
      // A form that fills itself asks in the person's name.
      return say(act.startsWith('exchange.') ? footprintWords.yourselfVia : footprintWords.yourself, language)
    case 'anonymous':
      return say(footprintWords.anonymous, language)
    case 'officer':
    case 'client':
      return [name, organisation].filter(Boolean).join(language === 'en' ? ', ' : '，')
    case 'platform':
      if (act === 'ledger.footprint') return say(footprintWords.yourselfVia, language)
      return [say(footprintWords.system, language), organisation].filter(Boolean).join(' · ')
    case 'system':
      return [say(footprintWords.system, language), organisation].filter(Boolean).join(' · ')
  }
}
