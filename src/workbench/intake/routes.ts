import type { Route } from '#kernel/http'
import { fillRoutes } from './fill-route.ts'
import { findRoutes } from './find-route.ts'
import { receiptRoutes } from './receipt-route.ts'

/** The one-stop window (W4). */
export const intakeRoutes: readonly Route[] = [...findRoutes, ...fillRoutes, ...receiptRoutes]
