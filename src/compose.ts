import {
  archiveCases,
  deliverWebhooks,
  endVisits,
  feeRoutes,
  forgetTakeover,
  identifyClients,
  moveFiles,
  printDocuments,
  reconcileOffline,
  recountDates,
  refillDrafts,
  remindPeople,
  rescanFiles,
  runChecks,
  sendWaiting,
  serveOldDecisions,
  sweepArchiveFiles,
  sweepDecisions,
  sweepFiles,
  sweepTimers,
  takeoverRoutes,
  tellOutcomes,
  tellPeople,
} from '#casework'
import { catalogueRoutes, publishDue, type RunningSearch, startChecking, startSearch } from '#catalogue'
import { certificateHandlers, certificateRoutes } from '#certificates'
import { exchangeRoutes, startExchange } from '#exchange'
import { bindServices, type Unbound } from '#kernel/bind-services'
import type { Identify, Route } from '#kernel/http'
import type { Job } from '#kernel/jobs'
import { system } from '#kernel/principal'
import type { AsSystem } from '#kernel/services'
import { ledgerRoutes, startLedger } from '#ledger'
import { type FeedFollowing, type MessageHandlers, networkRoutes, type RunningNetwork, startNetwork } from '#network'
import { renderProblemPage } from '#portal'
import { calendarDateOf } from '#standards'
import { workbenchRoutes } from '#workbench'
import type { Composition } from './platform.ts'

/** Where a hub and a node differ; everything else is the same. */
export interface Difference {
  readonly identify: Identify
  readonly handlers: MessageHandlers
  readonly jobs: readonly Job[]
  readonly routes: readonly Route[]
  /** Feeds of other platforms that this one follows. */
  readonly followings?: readonly FeedFollowing[]
  readonly mount?: NonNullable<Composition['mount']>
}

/** Ties the modules together where two would need each other: messages reach their handlers here, refusals their page. */
export function composePlatform(unbound: Unbound, asSystem: AsSystem, own: Difference): Composition {
  const services = bindServices(unbound, system, unbound.database.db, [])
  const handlers: MessageHandlers = { ...own.handlers, ...certificateHandlers }
  const publishDueItems = async () =>
    void (await asSystem((each) => publishDue(each, calendarDateOf(unbound.clock.now()))))
  let network: RunningNetwork | undefined
  let exchange: Awaited<ReturnType<typeof startExchange>> | undefined
  let search: RunningSearch | undefined
  return {
    identify: identifyClients(own.identify),
    renderProblem: renderProblemPage,
    ...(own.mount && { mount: own.mount }),
    routes: [
      ...own.routes,
      ...networkRoutes(handlers),
      ...ledgerRoutes,
      ...exchangeRoutes,
      ...catalogueRoutes,
      ...certificateRoutes,
      ...takeoverRoutes,
      ...feeRoutes,
      ...workbenchRoutes,
    ],
    jobs: [
      ...own.jobs,
      // Each case in a transaction of its own: the job itself needs none.
      {
        name: 'casework.sweep',
        cron: '5 0 * * *',
        async run() {
          await sweepTimers(services, unbound.clock.now())
          await serveOldDecisions(services)
        },
      },
      {
        name: 'casework.take-effect',
        cron: '* * * * *',
        run: async () => void (await sweepDecisions(services, unbound.clock.now())),
      },
      {
        name: 'casework.documents',
        cron: '* * * * *',
        run: async () => void (await printDocuments(asSystem)),
      },
      {
        name: 'casework.archive',
        cron: '*/10 * * * *',
        async run() {
          await archiveCases(asSystem)
          await asSystem(sweepArchiveFiles)
        },
      },
      {
        name: 'casework.rescan-files',
        cron: '*/5 * * * *',
        run: async () => void (await rescanFiles(unbound, asSystem)),
      },
      {
        name: 'casework.sweep-files',
        cron: '20 3 * * *',
        async run() {
          await sweepFiles(unbound, asSystem)
          while ((await moveFiles(unbound, asSystem)) > 0);
        },
      },
      { name: 'casework.recount', cron: '35 0 * * *', run: async () => void (await recountDates(services)) },
      {
        name: 'casework.messages',
        cron: '* * * * *',
        async run() {
          await tellPeople(services)
          await tellOutcomes(services)
          await sendWaiting(services)
        },
      },
      { name: 'casework.refill', cron: '*/5 * * * *', run: async () => void (await refillDrafts(services)) },
      { name: 'casework.commitments', cron: '*/10 * * * *', run: async () => void (await runChecks(services)) },
      {
        name: 'casework.remind',
        cron: '0 9 * * *',
        run: async () => void (await remindPeople(services, unbound.clock.now())),
      },
      { name: 'casework.webhooks', cron: '* * * * *', run: async () => void (await deliverWebhooks(services)) },
      { name: 'casework.reconcile', cron: '* * * * *', run: async () => void (await reconcileOffline(services)) },
      { name: 'casework.end-visits', cron: '* * * * *', run: async () => void (await asSystem(endVisits)) },
      { name: 'casework.forget-takeover', cron: '40 3 * * *', run: () => forgetTakeover(services) },
      { name: 'catalogue.publish-due', cron: '1 0 * * *', run: publishDueItems },
    ],
    checks: [
      { name: 'network', ready: () => network?.ready() ?? 'not started' },
      { name: 'exchange', ready: () => exchange?.ready() ?? 'not started' },
      { name: 'search', ready: () => search?.ready() ?? 'not started' },
    ],
    formTargets: () => [
      ...new Set([unbound.config.hubOrigin, ...(network?.platforms() ?? []).map(({ origin }) => origin)]),
    ],
    async start() {
      const ledger = startLedger(services)
      network = await startNetwork(services, handlers, own.followings ?? [])
      exchange = await startExchange(services)
      search = startSearch(services)
      const imports = startChecking(services)
      // What came due while the platform was down.
      await publishDueItems()
      void sweepTimers(services, unbound.clock.now()).catch((error) => unbound.log.error('sweep failed', {}, error))
      return [ledger.stop, network.stop, exchange.stop, search.stop, imports.stop]
    },
  }
}
