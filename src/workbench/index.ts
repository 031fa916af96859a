import type { Route } from '#kernel/http'
import { batchRoutes } from './batch/route.ts'
import { callRoutes } from './call/route.ts'
import { caseRoutes } from './case/route.ts'
import { commitmentRoutes } from './commitments/route.ts'
import { correctRoutes } from './correct/route.ts'
import { dataRoutes } from './data/route.tsx'
import { grantRoutes } from './decide/grant.tsx'
import { refuseRoutes } from './decide/refuse.tsx'
import { documentRoutes } from './documents/route.ts'
import { trustRoutes } from './entrusted/route.tsx'
import { intakeRoutes } from './intake/routes.ts'
import { itemManagerRoutes } from './items/routes.ts'
import { jointRoutes } from './joint/route.ts'
import { meRoutes } from './me/route.ts'
import { offlineRoutes } from './offline/route.ts'
import { proceedingRoutes } from './proceedings/routes.ts'
import { queueRoutes } from './queue/route.ts'
import { revealRoutes } from './reveal/route.ts'
import { superviseRoutes } from './supervise/route.ts'
import { systemRoutes } from './systems/route.ts'

/** Every page of the staff. */
export const workbenchRoutes: readonly Route[] = [
  ...queueRoutes,
  ...caseRoutes,
  ...callRoutes,
  ...intakeRoutes,
  ...trustRoutes,
  ...offlineRoutes,
  ...revealRoutes,
  ...grantRoutes,
  ...correctRoutes,
  ...refuseRoutes,
  ...documentRoutes,
  ...proceedingRoutes,
  ...batchRoutes,
  ...superviseRoutes,
  ...systemRoutes,
  ...jointRoutes,
  ...meRoutes,
  ...dataRoutes,
  ...commitmentRoutes,
  ...itemManagerRoutes,
]
