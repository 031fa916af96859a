import type { Officer } from '#kernel/principal'
import { kernelProblems } from '#kernel/problem'
import type { Services, ThisPlatform } from '#kernel/services'
import { keepsCatalogue } from '../feeds/keeps-catalogue.ts'
import { catalogueProblems } from '../problems.ts'
import type { Draft, Subject } from './draft.ts'
import { findDraft, lockDraft } from './record/draft-store.ts'

const lengthOfBasicCode = 12

/** What a code is about: 12 characters a basic item, 33 an implementing one. */
export function subjectOf(code: string): Subject {
  return { level: code.length === lengthOfBasicCode ? 'basic' : 'item', code }
}

/** @throws kernel.not-allowed without the duty */
export function mustBeManager({ duties }: Pick<Officer, 'duties'>): void {
  if (!duties.includes('item-manager')) throw kernelProblems.notAllowed({ private: { duty: 'item-manager' } })
}

/**
 * An organ manages what it implements itself: its code begins the codes of its items. A basic item is managed where its
 * catalogue is kept, by organs of the level of that platform: a district does not edit the catalogue of its province.
 * @throws kernel.not-allowed, catalogue.not-your-item
 */
export function mustManage(
  { platform }: { readonly platform: Pick<ThisPlatform, 'kind' | 'region'> },
  officer: Officer,
  { level, code }: Subject,
): void {
  mustBeManager(officer)
  const { organisation } = officer
  const isTheirs =
    level === 'item'
      ? code.startsWith(organisation.id)
      : keepsCatalogue(platform, code) && organisation.region === platform.region
  if (!isTheirs) throw catalogueProblems.notYourItem({ private: { code } })
}

/**
 * A draft of the officer's own organ. `lock` keeps it still until the transaction ends.
 * @throws kernel.not-allowed, catalogue.unknown-draft, catalogue.not-your-item
 */
export async function getOwnDraft(
  services: Pick<Services, 'db' | 'keys'>,
  officer: Officer,
  id: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<Draft> {
  mustBeManager(officer)
  const draft = isDraftId(id) ? await (lock ? lockDraft : findDraft)(services, id) : undefined
  if (!draft) throw catalogueProblems.unknownDraft()
  if (draft.organisationId !== officer.organisation.id)
    throw catalogueProblems.notYourItem({ private: { code: draft.code } })
  return draft
}

function isDraftId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
}
