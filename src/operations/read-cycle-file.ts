import { z } from 'zod';
import { validateStrategy } from '../core/gauge/validate-strategy.ts';
import { locales } from '../core/values/locale.ts';
import { field } from './inputs/field.ts';
import { defineOperation } from './operation.ts';
import { planFileNames, planFiles, type WrittenPlan } from './files/plan-files.ts';
import { CycleId } from './read-cycle.ts';
import { storedPlan } from './plans/stored-plan.ts';

/** A file of a plan of the service, made from what the store holds: the one that `plan --out` writes. */
export const readCycleFile = defineOperation({
  id: 'read-cycle-file',
  summary: { fr: 'Lire un fichier d’un plan', en: 'Read a file of a plan' },
  input: z.strictObject({
    id: CycleId,
    name: field(z.enum(planFileNames), 'nom du fichier', 'name of the file'),
    lang: field(z.enum(locales).optional(), 'langue du fichier\u202f: fr ou en', 'language of the file: fr or en'),
  }),
  output: z.object({
    name: z.enum(planFileNames),
    type: z.string(),
    content: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  needs: ['store'],
  heavy: true,
  async run({ id, name, lang }, { store }, context) {
    const strategy = await storedPlan(id, store);
    const { company } = strategy.inputs;
    const plan: WrittenPlan = {
      strategy,
      // Absent when the process ended between the two writes of a plan.
      validation: (await store.readDocument(id, 'validation')) ?? validateStrategy(strategy, company),
      personaNames: new Map(company.personas.map((persona) => [persona.id, persona.name])),
      locale: lang ?? context.locale,
    };
    const { type, content } = planFiles[name];
    const made = await content(plan);
    return { name, type, content: typeof made === 'string' ? new TextEncoder().encode(made) : made };
  },
});
