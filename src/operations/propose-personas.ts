import { z } from 'zod';
import { personaProposals } from '../core/audience/persona-proposals.ts';
import { analysedLanguages } from '../core/language/language.ts';
import { auditFields, auditIdOf, auditedSite } from './sites/audited-site.ts';
import { defineOperation } from './operation.ts';

export const PersonaProposals = z.object({
  id: z.string(),
  data: z.array(
    z.object({
      name: z.string(),
      language: z.enum(analysedLanguages),
      pages: z.number(),
      share: z.number(),
      evidence: z.array(z.object({ page: z.string(), sentence: z.string() })),
      vocabulary: z.array(z.string()),
    }),
  ),
});
export type PersonaProposals = z.output<typeof PersonaProposals>;

export const proposePersonas = defineOperation({
  id: 'propose-personas',
  summary: {
    fr: 'Proposer des personas d’après les mots du site',
    en: 'Propose personas from the words of the site',
  },
  input: z.strictObject(auditFields),
  output: PersonaProposals,
  needs: ['store', 'files', 'languages'],
  heavy: true,
  async run(input, { store, files, languages }, context) {
    const site = await auditedSite(await auditIdOf(input, files, context), store, languages);
    const phrases = new Map(site.pages.map((page) => [page.text.url, page.keyphrases]));
    return {
      id: site.id,
      data: analysedLanguages.flatMap((language) =>
        personaProposals(
          site.texts.filter((text) => text.language === language),
          languages[language],
          (url) => phrases.get(url) ?? [],
        ).map(({ name, pages, share, evidence, vocabulary }) => ({
          name,
          language,
          pages,
          share,
          evidence: [...evidence],
          vocabulary: [...vocabulary],
        })),
      ),
    };
  },
});
