import { z } from 'zod';
import { Failure } from '../core/values/failure.ts';
import { validateStrategy } from '../core/gauge/validate-strategy.ts';
import { editedPlan } from '../core/planning/calendar/edited-plan.ts';
import { locales } from '../core/values/locale.ts';
import { contentBytes } from '../exports/export.ts';
import { planExports } from '../exports/plan/index.ts';
import { keptCompanyOfSite } from './projects/kept-company.ts';
import { field } from './inputs/field.ts';
import { defineOperation } from './operation.ts';
import { planSource } from './plans/plan-source.ts';
import { storedPlan } from './plans/stored-plan.ts';
import { CycleId } from './read-cycle.ts';

const FileName = z.enum(planExports.map(({ id }) => id));

/** Renders a file of a stored plan: the same as `plan --out` writes. */
export const readCycleFile = defineOperation({
  id: 'read-cycle-file',
  summary: { fr: 'Lire un fichier d’un plan', en: 'Read a file of a plan' },
  input: z.strictObject({
    id: CycleId,
    name: field(FileName, 'nom du fichier', 'name of the file'),
    site: field(
      z
        .url({ protocol: /^https?$/ })
        .max(2048)
        .optional(),
      'adresse du site dont les changements du calendrier s’appliquent',
      'address of the site whose changes of the calendar apply',
    ),
    lang: field(z.enum(locales).optional(), 'langue du fichier\u202f: fr ou en', 'language of the file: fr or en'),
  }),
  output: z.object({
    name: FileName,
    type: z.string(),
    content: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),
  needs: ['store'],
  heavy: true,
  async run({ id, name, site, lang }, { store }, context) {
    const planned = await storedPlan(id, store);
    const validation = validateStrategy(planned, planned.inputs.company);
    const strategy = site === undefined ? planned : editedPlan(planned, (await keptCompanyOfSite(site, store)).edits);
    const { mediaType, render } = planExports.find((one) => one.id === name)!;
    const content = await render(planSource(strategy, validation, lang ?? context.locale));
    if (content === null) throw notInPlan;
    return { name, type: mediaType, content: contentBytes(content) };
  },
});

const notInPlan = new Failure('not-found', {
  fr: 'Ce plan n’a pas ce fichier\u202f: un questionnaire ou une calculette n’existe que si les offres et les réponses de l’entreprise le permettent.',
  en: 'This plan has no such file: a quiz or a calculator exists only when the offers and answers of the company allow it.',
});
