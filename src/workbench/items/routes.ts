import type { Route } from '#kernel/http'
import { diffRoutes } from './compare/diff.tsx'
import { impactRoutes } from './compare/impact.tsx'
import { previewRoutes } from './compare/preview.tsx'
import { proposalRoutes } from './compare/proposal.tsx'
import { abolishRoutes } from './decide/abolish.tsx'
import { approveRoutes } from './decide/approve.tsx'
import { giveBackRoutes } from './decide/give-back.tsx'
import { submitRoutes } from './decide/submit.tsx'
import { suspendRoutes } from './decide/suspend.tsx'
import { editRoutes } from './edit/route.ts'
import { importRoutes } from './imports/route.ts'
import { itemRoutes } from './item/route.ts'
import { listRoutes } from './list/route.ts'
import { demandRoutes } from './signals/demands.tsx'
import { gapRoutes } from './signals/gaps.tsx'
import { takeUpRoutes } from './take-up/route.tsx'

/** W8: the pages of item managers. */
export const itemManagerRoutes: readonly Route[] = [
  ...listRoutes,
  ...takeUpRoutes,
  ...importRoutes,
  ...gapRoutes,
  ...demandRoutes,
  ...itemRoutes,
  ...editRoutes,
  ...previewRoutes,
  ...diffRoutes,
  ...impactRoutes,
  ...proposalRoutes,
  ...submitRoutes,
  ...approveRoutes,
  ...giveBackRoutes,
  ...suspendRoutes,
  ...abolishRoutes,
]
