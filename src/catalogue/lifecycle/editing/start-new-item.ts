import type { Officer } from '#kernel/principal'
import { findRegion, makeHandlingCode, makeImplementationCode } from '#standards'
import type { BasicItem, OwnElements } from '../../basic-item.ts'
import type { ExerciseLevel } from '../../elements.ts'
import { catalogueProblems } from '../../problems.ts'
import { findCurrentBasicItem } from '../../store/basic-items.ts'
import { itemStates } from '../../store/items.ts'
import type { Draft } from '../draft.ts'
import type { LifeServices } from '../life-services.ts'
import { mustBeManager, mustManage } from '../managing.ts'
import { findStanding } from '../standing.ts'
import { beforeTheOrgan } from './before-the-organ.ts'
import { beginDraft } from './start-draft.ts'

export interface StartNewItem {
  readonly basicCode: string
  /** 业务办理项 of the organ under this basic item, 1–99. */
  readonly sequence: number
}

/**
 * An organ takes up a basic item: everything it inherits is there, what only the organ can say is a first proposal.
 * @throws kernel.not-allowed, catalogue.unknown-basic-item, catalogue.cannot-take-up, catalogue.already-taken-up
 */
export async function startNewItem(
  services: LifeServices,
  officer: Officer,
  { basicCode, sequence }: StartNewItem,
): Promise<Draft> {
  mustBeManager(officer)
  const basic = await findCurrentBasicItem(services.db, basicCode)
  if (basic?.state !== itemStates.inUse) throw catalogueProblems.unknownBasicItem({ private: { basicCode } })
  const level = levelOf(officer)
  if (level === undefined || !basic.elements.levels.includes(level) || !isSequence(sequence))
    throw catalogueProblems.cannotTakeUp({ private: { basicCode } })

  const code = codeOf(officer.organisation.id, level, { basicCode, sequence })
  const subject = { level: 'item', code } as const
  mustManage(services, officer, subject)
  if (await findStanding(services.db, subject)) throw catalogueProblems.alreadyTakenUp({ private: { code } })
  const content = {
    basicVersion: basic.version,
    region: officer.organisation.region,
    own: proposedFor(officer, basic, level),
    overrides: [],
  }
  return beginDraft(services, officer, subject, { kind: 'publish', baseVersion: 0, content })
}

function isSequence(sequence: number): boolean {
  return Number.isInteger(sequence) && sequence >= 1 && sequence <= 99
}

function codeOf(organisationId: string, level: ExerciseLevel, { basicCode, sequence }: StartNewItem): string {
  try {
    return makeHandlingCode(makeImplementationCode(organisationId, level, basicCode), sequence)
  } catch (error) {
    // A parent of sub-items, or an organ whose own number is not sound.
    if (error instanceof RangeError) throw catalogueProblems.cannotTakeUp({ private: { basicCode } })
    throw error
  }
}

/** 行使层级 of an organ, from the region it serves. */
function levelOf({ organisation }: Officer): ExerciseLevel | undefined {
  if (organisation.region === '000000') return '1'
  const levels = { province: '2', prefecture: '3', county: '4', township: '5' } as const
  const level = findRegion(organisation.region)?.level
  return level && levels[level]
}

function proposedFor({ organisation }: Officer, { elements }: BasicItem, level: ExerciseLevel): OwnElements {
  const own = beforeTheOrgan(elements, level)
  return { ...own, window: { ...own.window, place: { zh: organisation.name, en: organisation.name } } }
}
