import type { Route } from '#kernel/http'
import { browseRoutes } from './browse/routes.ts'

/** Everything of the catalogue for machines. Pages are the portal's and the workbench's. */
export const catalogueRoutes: readonly Route[] = [...browseRoutes]
