import type { CaseFile } from '../case/case.ts'
import type { RecordedAct } from '../case/recorded-act.ts'
import { specialKinds } from '../clock/special-kinds.ts'
import { type MessageValues, yuan } from './message.ts'
import type { TemplateName } from './templates.ts'

interface Told {
  readonly template: TemplateName
  readonly values?: MessageValues
}

/** What the applicant is told of an act; nothing of what changes neither whose turn it is nor a day. */
export function messageOf(found: CaseFile, recorded: RecordedAct): Told | undefined {
  switch (recorded.act) {
    case 'submit':
      return { template: 'received', values: { by: { day: recorded.detail.acceptanceDue } } }
    case 'request-correction': {
      const { entries, by, furtherReason } = recorded.detail
      const template = furtherReason === undefined ? 'correction-needed' : 'correction-further'
      return { template, values: { count: entries.length, by: { day: by } } }
    }
    case 'accept':
      return { template: 'accepted', values: { by: { day: recorded.detail.promisedDue } } }
    case 'decline':
      return { template: 'not-accepted' }
    case 'take-effect':
      return { template: found.outcome === 'granted' ? 'granted' : 'refused' }
    case 'make':
      // Online it is served in the same moment, and that message says so.
      return found.channel === 'window' && found.deliverBy !== null
        ? { template: 'certificate-to-collect', values: { by: { day: found.deliverBy } } }
        : undefined
    case 'deliver':
      return deliveryOf(found, recorded.detail.way)
    case 'withdraw':
      return { template: 'withdrawn' }
    case 'lapse':
      return { template: 'lapsed' }
    case 'terminate':
      return { template: 'terminated' }
    case 'revoke':
      return { template: 'revoked' }
    default:
      return clockMessage(recorded) ?? moneyMessage(recorded)
  }
}

/** A refusal that is served in the account was told when it came into force. */
function deliveryOf({ outcome, certificateIdentifier }: CaseFile, way: string): Told | undefined {
  if (way !== 'electronic') return { template: 'delivered' }
  return outcome === 'granted' && certificateIdentifier !== null ? { template: 'certificate-ready' } : undefined
}

function clockMessage(recorded: RecordedAct): Told | undefined {
  switch (recorded.act) {
    case 'begin-special': {
      const { kind, expected } = recorded.detail
      return {
        template: 'special',
        values: { kind: { words: specialKinds[kind].words }, by: { day: expected } },
      }
    }
    case 'end-special':
      return { template: 'special-over', values: { by: { day: recorded.detail.due.promisedDue } } }
    case 'extend': {
      const { days, promisedDue } = recorded.detail
      return { template: 'extended', values: { days, by: { day: promisedDue } } }
    }
    case 'recount':
      return { template: 'recounted' }
    case 'urge':
      return lateMessage(recorded.detail.timer)
    case 'answer-urge':
      return { template: 'urge-answered', values: { answer: recorded.detail.text } }
    default:
      return undefined
  }
}

/** What an office owes and did not do is told to the person too (portal §3.5: never hides). */
function lateMessage(timer: Extract<RecordedAct, { act: 'urge' }>['detail']['timer']): Told | undefined {
  if (timer === null) return undefined
  const values = { by: { day: timer.dueOn } }
  if (timer.kind === 'correction') return { template: 'correction-overdue', values }
  return timer.kind === 'promise' ? { template: 'late', values } : undefined
}

function moneyMessage(recorded: RecordedAct): Told | undefined {
  switch (recorded.act) {
    case 'charge':
      return { template: 'payment-due', values: { amount: yuan(recorded.detail.amountFen) } }
    case 'pay':
    case 'refund': {
      const { amountFen, reference } = recorded.detail
      return {
        template: recorded.act === 'pay' ? 'paid' : 'refunded',
        values: { amount: yuan(amountFen), reference },
      }
    }
    default:
      return undefined
  }
}
