import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ApiOptions } from './api-options.ts';
import { patternOf } from './request-log.ts';

/** Upper bounds in seconds: drafts are answered within 0.3, a long list within 2 (goals of the service). */
const durations = [0.01, 0.05, 0.1, 0.3, 1, 2, 5, 10];

interface Metrics {
  /** Counts every request. */
  readonly count: RequestHandler;
  /** `GET /v1/metrics`: the text format of Prometheus. */
  readonly show: RequestHandler;
}

/** Measures of this process, and of the queue that all processes share. */
export function metrics({ store }: Pick<ApiOptions, 'store'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'maillage_request_seconds',
    help: 'Duration of requests by method, pattern of the address and status',
    labelNames: ['method', 'route', 'status'],
    buckets: durations,
    registers: [registry],
  });
  const left = new Counter({
    name: 'maillage_requests_left_total',
    help: 'Requests whose client left before the answer',
    registers: [registry],
  });
  const gauges = queueGauges(registry);
  return {
    count: (request, response, next) => {
      const start = performance.now();
      response.once('close', () => {
        if (!response.writableFinished) {
          left.inc();
          return;
        }
        // An address that is none of ours is one label: anybody may ask for any number of them.
        const route = patternOf(response) ?? 'other';
        const labels = { method: request.method, route, status: String(response.statusCode) };
        seconds.observe(labels, (performance.now() - start) / 1_000);
      });
      next();
    },
    show: async (_request, response) => {
      const { queue } = await store.health();
      for (const [name, gauge] of gauges) gauge.set(queue[name]);
      response.type(registry.contentType).send(await registry.metrics());
    },
  };
}

function queueGauges(registry: Registry) {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });
  return [
    ['waiting', gauge('maillage_jobs_waiting', 'Jobs that wait for a worker')],
    ['running', gauge('maillage_jobs_running', 'Jobs that a worker has')],
    ['oldestSeconds', gauge('maillage_jobs_oldest_seconds', 'How long the oldest job that could start has waited')],
    ['deliveriesWaiting', gauge('maillage_deliveries_waiting', 'Messages and mails that are to be sent')],
    ['webhooksDisabled', gauge('maillage_webhooks_disabled', 'Webhooks that failures have disabled')],
  ] as const;
}
