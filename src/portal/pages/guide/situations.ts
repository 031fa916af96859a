import type { Material, ServiceItem, Situation } from '#catalogue'

type Item = Pick<ServiceItem, 'materials' | 'situations'>

/** What a guide asks of somebody in one situation, or of everybody while none has been chosen. */
export interface Papers {
  /** null: not chosen, or there is nothing to choose. */
  readonly situation: Situation | null
  readonly materials: readonly Material[]
  /** How many have to be handed in: between the lightest and the heaviest situation while none has been chosen. */
  readonly toHandIn: { readonly least: number; readonly most: number }
}

export function papersOf(item: Item, asked: string | undefined): Papers {
  const situation = item.situations.find(({ id }) => id === asked) ?? null
  const materials = situation ? materialsIn(item, situation) : item.materials
  if (situation || item.situations.length === 0) {
    const count = countRequired(materials)
    return { situation, materials, toHandIn: { least: count, most: count } }
  }
  const counts = item.situations.map((each) => countRequired(materialsIn(item, each)))
  return { situation, materials, toHandIn: { least: Math.min(...counts), most: Math.max(...counts) } }
}

/** Those named by no situation are asked of everybody. */
function materialsIn({ materials, situations }: Item, situation: Situation): Material[] {
  const special = new Set(situations.flatMap(({ materialIds }) => materialIds))
  return materials.filter(({ id }) => !special.has(id) || situation.materialIds.includes(id))
}

function countRequired(materials: readonly Material[]): number {
  return materials.filter(({ waiver }) => waiver.kind === 'required').length
}
