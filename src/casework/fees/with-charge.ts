import { newId } from '#kernel/ids'
import type { CaseFile } from '../case/case.ts'
import type { Actor, NewAct } from '../case/recorded-act.ts'
import { onlineFee } from './payment.ts'

type Acting = NewAct & { readonly actor?: Actor }

/**
 * Acceptance is when a fee is asked for (行政许可法第五十八条; before it nothing is rendered): whoever accepts, by
 * whatever way, the platform asks for it in the same statement, once in the life of a case.
 */
export function withCharge(
  { item, payment }: Pick<CaseFile, 'item' | 'payment'>,
  acts: readonly Acting[],
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): readonly Acting[] {
  const amountFen = onlineFee(item)
  if (amountFen === 0 || payment !== null) return acts
  return acts.flatMap((act): readonly Acting[] =>
    act.act === 'accept' ? [act, { act: 'charge', detail: { amountFen, reference: newId(now) }, actor }] : [act],
  )
}
