import { z } from 'zod';
import { startingFrom, withLinks } from '../core/linking/network/link-network.ts';
import { simulatedChange } from '../core/linking/link-simulation.ts';
import { Failure } from '../core/values/failure.ts';
import { field } from './inputs/field.ts';
import { auditFields, auditIdOf, type AuditedSite, auditedSite, pageAt } from './sites/audited-site.ts';
import { Simulation } from './inputs/link-schemas.ts';
import { defineOperation } from './operation.ts';

export const LinkSimulationResult = z.object({ id: z.string(), links: z.number(), simulation: Simulation });
export type LinkSimulationResult = z.output<typeof LinkSimulationResult>;

export const simulateLinks = defineOperation({
  id: 'simulate-links',
  summary: {
    fr: 'Simuler des liens ajoutés\u202f: rang et profondeur avant et après',
    en: 'Simulate added links: rank and depth before and after',
  },
  input: z.strictObject({
    ...auditFields,
    links: field(
      z.array(z.string().min(3).max(4200)).min(1).max(1000),
      'liens à ajouter, écrits DE>VERS (adresses ou chemins)',
      'links to add, written FROM>TO (addresses or paths)',
    ),
    entries: field(
      z.array(z.string().min(1).max(2048)).max(200).default([]),
      'adresses par où arrivent les visiteurs (toutes par défaut)',
      'addresses where visitors arrive (all by default)',
    ),
  }),
  output: LinkSimulationResult,
  needs: ['store', 'files', 'languages'],
  heavy: true,
  async run(input, { store, files, languages }, context) {
    const site = await auditedSite(await auditIdOf(input, files, context), store, languages);
    const whole = site.network();
    const network = input.entries.length === 0 ? whole : startingFrom(whole, input.entries);
    const links = input.links.map((link) => pairOf(link, site));
    const after = withLinks(
      network,
      links.map(({ from, to }) => ({ source: network.rowOf.get(from)!, target: network.rowOf.get(to)! })),
    );
    const goal = [...new Set(links.map(({ to }) => to))].sort();
    return {
      id: site.id,
      links: links.length,
      simulation: simulatedChange(network, after, goal) as z.output<typeof Simulation>,
    };
  },
});

function pairOf(link: string, site: AuditedSite): { readonly from: string; readonly to: string } {
  const ends = link.split('>').map((end) => end.trim());
  if (ends.length !== 2) {
    throw new Failure('invalid-input', {
      fr: `«\u202f${link}\u202f» n’est pas un lien\u202f: écrivez DE>VERS.`,
      en: `“${link}” is not a link: write FROM>TO.`,
    });
  }
  const [from, to] = ends.map((end) => pageAt(end, site)) as [string, string];
  if (from === to) {
    throw new Failure('invalid-input', {
      fr: `«\u202f${link}\u202f» mène d’une page à elle-même\u202f: écrivez deux pages différentes.`,
      en: `“${link}” links a page to itself: write two different pages.`,
    });
  }
  return { from, to };
}
