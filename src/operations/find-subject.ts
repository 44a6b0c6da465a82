import { z } from 'zod';
import { subjectPlaces } from '../core/semantics/subject-places.ts';
import { defineOperation } from './operation.ts';
import { auditedSite } from './sites/audited-site.ts';

export const findSubject = defineOperation({
  id: 'find-subject',
  summary: {
    fr: 'Chercher un sujet dans les titres et le texte des pages d’un audit',
    en: 'Look for a subject in the titles and the text of the pages of an audit',
  },
  input: z.strictObject({
    id: z.string().min(1).max(64),
    /** In the words of a person. */
    subject: z.string().trim().min(1).max(120),
  }),
  output: z.object({
    /** Addresses of pages whose title or main heading has all the words. */
    own: z.array(z.string()),
    /** Sentences of other pages, the page that says most of it first; empty where a page is its own. */
    said: z.array(z.object({ url: z.string(), sentence: z.string() })),
    /** Number of pages whose words were searched; 0 when they could not be. */
    searched: z.number(),
  }),
  needs: ['store', 'languages'],
  heavy: true,
  async run({ id, subject }, { store, languages }) {
    const { index, texts, facts } = await auditedSite(id, store, languages);
    const headingOf = (url: string): string | null =>
      facts.pageOf.get(url)?.record.content?.headings.find(({ level }) => level === 1)?.text ?? null;
    const { own, said, searched } = subjectPlaces(subject, { index, texts, headingOf }, languages);
    return { own: [...own], said: [...said], searched };
  },
});
