export { callService } from './calls/call-service.ts'
export { fillRegister, type RegisterRecord } from './calls/fill-register.ts'
export type { FieldValue, ServiceAnswer, ServiceCall } from './calls/service-call.ts'
export type { DataService, Directory, Grant } from './directory/data-service.ts'
export { grantService } from './directory/grant-service.ts'
export { findService, getService, listDirectory } from './directory/list-services.ts'
export { pullDirectory } from './directory/pull-directory.ts'
export { registerService } from './directory/register-service.ts'
export {
  type Footprint,
  type FootprintPart,
  type FootprintPerson,
  gatherFootprint,
} from './footprint/gather-footprint.ts'
export { exchangeRoutes } from './routes.ts'
export { type RunningExchange, startExchange } from './start-exchange.ts'
