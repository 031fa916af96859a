import { equalSecrets, type KeyRing } from '../keys.ts'
import { kernelProblems } from '../problem.ts'

export interface PaymentOrder {
  /** Of this platform, the same for the same order: a provider takes money for it once. */
  readonly reference: string
  readonly amountFen: number
  /** Path to which the payer comes back. */
  readonly back: string
}

export interface PaymentRefund {
  readonly reference: string
  /** The provider's number of the payment that goes back. */
  readonly transaction: string
  readonly amountFen: number
}

/** What a provider says of an order, signed. It may come twice, late and out of order. */
export interface PaymentNotice {
  readonly kind: 'paid' | 'refunded'
  readonly reference: string
  readonly transaction: string
  readonly amountFen: number
}

/** A payment provider. */
export interface Payments {
  /** Whether this platform takes money online at all. */
  readonly isOpen: boolean
  /** @returns the address at which the payer pays */
  payAt(order: PaymentOrder): Promise<string>
  /** Asked twice for one transaction it gives the money back once. `pending`: a notice follows. */
  refund(refund: PaymentRefund): Promise<'done' | 'pending'>
  isGenuine(notice: PaymentNotice, signature: string): boolean
}

/** A platform without a provider: says so instead of pretending. */
export const noPayments: Payments = {
  isOpen: false,
  payAt: () => Promise.reject(kernelProblems.unavailable()),
  refund: () => Promise.reject(kernelProblems.unavailable()),
  isGenuine: () => false,
}

type SandboxKeys = Pick<KeyRing, 'suite' | 'derive'>

/** A provider that takes no money: its page is one of this platform, and production refuses it. */
export function sandboxPayments(keys: SandboxKeys): Payments {
  return {
    isOpen: true,
    payAt: async (order) => `/sandbox/pay?order=${packOrder(keys, order)}`,
    refund: async () => 'done',
    isGenuine: (notice, signature) =>
      equalSecrets(Buffer.from(signNotice(keys, notice), 'hex'), Buffer.from(signature, 'hex')),
  }
}

/** As the provider of the sandbox signs what it says. */
export function signNotice(keys: SandboxKeys, { kind, reference, transaction, amountFen }: PaymentNotice): string {
  const said = JSON.stringify([kind, reference, transaction, amountFen])
  return keys.suite.mac(keys.derive('payment notices', 32), said).toString('hex')
}

/** The order in the address of the sandbox's page, with a seal: whoever alters the amount pays nothing. */
function packOrder(keys: SandboxKeys, { reference, amountFen, back }: PaymentOrder): string {
  const said = Buffer.from(JSON.stringify([reference, amountFen, back])).toString('base64url')
  return `${said}.${sealOf(keys, said)}`
}

export function unpackOrder(keys: SandboxKeys, packed: string): PaymentOrder | undefined {
  const [said = '', seal = ''] = packed.split('.')
  if (!equalSecrets(Buffer.from(seal), Buffer.from(sealOf(keys, said)))) return undefined
  // Sealed by packOrder above.
  const [reference, amountFen, back] = JSON.parse(Buffer.from(said, 'base64url').toString()) as [string, number, string]
  return { reference, amountFen, back }
}

function sealOf(keys: SandboxKeys, said: string): string {
  return keys.suite.mac(keys.derive('payment orders', 32), said).toString('base64url')
}
