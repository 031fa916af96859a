import type { Route } from '#kernel/http'
import { formRoutes } from './browse/form-routes.ts'
import { browseRoutes } from './browse/routes.ts'
import { lifecycleRoutes } from './lifecycle/routes.ts'
import { proofRoutes } from './proofs/routes.ts'
import { proposalRoutes } from './proposals/routes.ts'
import { sheetRoutes } from './sheets/routes.ts'

/** Everything of the catalogue for machines. Pages are the portal's and the workbench's. */
export const catalogueRoutes: readonly Route[] = [
  ...browseRoutes,
  ...proposalRoutes,
  ...lifecycleRoutes,
  ...formRoutes,
  ...proofRoutes,
  ...sheetRoutes,
]
