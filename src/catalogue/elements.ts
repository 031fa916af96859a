import type { Words } from '#kernel/language'

/** 行使层级, GB/T 39046-2020 A.2: 1 national, 2 province, 3 city, 4 county, 5 township, 6 village; 7 is for codes only. */
export type ExerciseLevel = '1' | '2' | '3' | '4' | '5' | '6'

/** 服务对象, GB/T 39046-2020 A.4. */
export type ServedParty = '1' | '2' | '3' | '4' | '5' | '6'

/** By what right the organ acts (standards §2.7, group Power). */
export interface Power {
  readonly level: ExerciseLevel
  /** 权力来源, code set `powerSource`: 1 own … 6 entrusted by an equal. */
  readonly source: '1' | '2' | '3' | '4' | '5' | '6'
  /** 实施主体性质, GB/T 39046-2020 A.3. */
  readonly organNature: '1' | '2' | '3' | '9'
  /** 委托部门, where the power is entrusted. */
  readonly entrustedBy: Words | null
  /** 联办机构. */
  readonly jointOrgans: readonly Words[]
  /** 数量限制. */
  readonly quantityLimit: Words | null
}

/** 办理形式, GB/T 39046-2020 A.5. */
export type HandlingForm = '1' | '2' | '3' | '4' | '9'

/** How people reach the item (standards §2.7, group Channels). */
export interface Channels {
  readonly forms: readonly HandlingForm[]
  /** 通办范围, code set `handleArea`; null: only at its own office. */
  readonly reach: '1' | '2' | '3' | '4' | '5' | '6' | null
  /** 网上办理深度, code set `onlineHandleDepth`; `5` and above is handled online to the end. */
  readonly depth: readonly ('1' | '2' | '3' | '4' | '5' | '6' | '7')[]
  /** 必须现场办理原因: there when somebody has to come, and only then (standards §2.8 rule 4). */
  readonly visitReason: Words | null
  /** Down to where there is a counter or a terminal that takes it (就近办). */
  readonly nearest: 'county' | 'township' | 'village'
  readonly inCentre: boolean
  readonly booking: boolean
  readonly terminals: boolean
  readonly express: boolean
  readonly payOnline: boolean
  /** Address at the department's own system where it is not handled on the platform. */
  readonly url: string | null
}

/** 审批结果 (standards §2.5): 1 certificate, 2 approval document, 3 other, 4 none. */
export interface Outcome {
  readonly kind: '1' | '2' | '3' | '4'
  readonly name: Words
  /** Address of the sample, which a named result needs (standards §2.8 rule 9). */
  readonly sample: string | null
}

/** 情形: what one says about oneself that changes what is asked. */
export interface Situation {
  readonly id: string
  readonly title: Words
  /** Materials asked in this situation only; those named by no situation are asked of everybody. */
  readonly materialIds: readonly string[]
}
