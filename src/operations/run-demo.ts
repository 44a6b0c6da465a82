import { z } from 'zod';
import { locales } from '../core/values/locale.ts';
import { AuditSummary } from './inputs/audit-input.ts';
import { field } from './inputs/field.ts';
import { auditSite } from './audit-site.ts';
import { defineOperation } from './operation.ts';
import { PlanSummary } from './inputs/plan-input.ts';
import { planStrategyOperation } from './plan-strategy.ts';
import { validated } from './inputs/validated.ts';

export const DemoSummary = z.object({
  audit: AuditSummary,
  plan: PlanSummary,
  report: z.string(),
  planReport: z.string(),
});
export type DemoSummary = z.output<typeof DemoSummary>;

export const runDemo = defineOperation({
  id: 'run-demo',
  summary: {
    fr: 'Tout le travail sur le site d’exemple\u202f: sans réseau, sans clé',
    en: 'The whole job on the sample site: no network, no key',
  },
  input: z.strictObject({
    out: field(z.string().min(1).default('out/demo'), 'dossier des fichiers produits', 'folder for the files produced'),
    lang: field(z.enum(locales).optional(), 'langue du rapport\u202f: fr ou en', 'language of the report: fr or en'),
    port: field(
      z.number().int().min(1).max(65_535).optional(),
      'port du site d’exemple (8429 s’il est libre)',
      'port of the sample site (8429 when it is free)',
    ),
    from: field(z.iso.date().default('2027-01-04'), 'premier jour du cycle', 'first day of the cycle'),
  }),
  output: DemoSummary,
  needs: [
    'crawler',
    'store',
    'fetch',
    'languages',
    'files',
    'clock',
    'meter',
    'demo',
    'writer',
    'embedder',
    'printer',
    'secrets',
  ],
  async run(input, services, context) {
    const company = await services.demo.company();
    const site = await services.demo.serve(input.port);
    try {
      const audit = await auditSite.run(
        validated(auditSite.input, {
          url: site.url,
          out: input.out,
          company,
          lang: input.lang ?? context.locale,
          fresh: true,
          concurrency: 8,
        }),
        services,
        context,
      );
      const plan = await planStrategyOperation.run(
        validated(planStrategyOperation.input, {
          company,
          audit: input.out,
          out: `${input.out}/plan`,
          lang: input.lang ?? context.locale,
          from: input.from,
        }),
        services,
        context,
      );
      return { audit, plan, report: `${input.out}/report.html`, planReport: `${input.out}/plan/report.html` };
    } finally {
      await site.close();
    }
  },
});
