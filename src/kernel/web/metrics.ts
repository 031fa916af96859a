import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Metrics of this process, in the Prometheus text format at /metrics. Labels are acts and codes, never people. */
export const registry = new Registry()
collectDefaultMetrics({ register: registry })

const requests = new Histogram({
  name: 'tongban_request_seconds',
  help: 'Time to answer a request, by act and status class',
  labelNames: ['act', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
})

export const httpMetrics = {
  observe(act: string, status: number, seconds: number): void {
    requests.observe({ act, status: `${Math.floor(status / 100)}xx` }, seconds)
  },
}

export const deliveries = new Counter({
  name: 'tongban_outbox_deliveries_total',
  help: 'Messages to other platforms, by result',
  labelNames: ['result'],
  registers: [registry],
})
