import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { pathBeside } from '../wording.ts';

/** A page, two intermediate addresses and the final page. Shorter chains are reported by canonical.to_non_canonical. */
const shortestChain = 4;
const mostSteps = 10;

export const canonicalChain = defineAudit({
  id: 'canonical.chain',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Chaînes d’adresses canoniques', en: 'Chains of canonicals' },
  action: {
    fr: 'Faites nommer à chaque page son adresse principale, sans détour',
    en: 'Let each page name its main address, without a detour',
  },
  why: {
    fr: 'Trois adresses ou plus se renvoient la balle avant la page de référence, ou tournent en rond ; les moteurs n’en suivent pas autant.',
    en: 'Three addresses or more pass the ball before the reference page, or go round in circles; engines do not follow that many.',
  },
  examples: {
    bad: {
      '/velos': '<link rel="canonical" href="https://exemple.fr/velos"><h1>Vélos de ville</h1>',
      '/velos-2025': '<link rel="canonical" href="https://exemple.fr/velos"><h1>Vélos de ville 2025</h1>',
      '/velos-2024': '<link rel="canonical" href="https://exemple.fr/velos-2025"><h1>Vélos de ville 2024</h1>',
      '/velos-2023': '<link rel="canonical" href="https://exemple.fr/velos-2024"><h1>Vélos de ville 2023</h1>',
    },
    good: {
      '/velos': '<link rel="canonical" href="https://exemple.fr/velos"><h1>Vélos de ville</h1>',
      '/velos-2025': '<link rel="canonical" href="https://exemple.fr/velos"><h1>Vélos de ville 2025</h1>',
      '/velos-2024': '<link rel="canonical" href="https://exemple.fr/velos"><h1>Vélos de ville 2024</h1>',
      '/velos-2023': '<link rel="canonical" href="https://exemple.fr/velos"><h1>Vélos de ville 2023</h1>',
    },
  },
  needs: ['htmlPages', 'pageOf'],
  run: ({ htmlPages, pageOf }) =>
    judgeDeclared(htmlPages, 'other canonical', (_, page) => {
      const chain = chainFrom(page, pageOf);
      const isLoop = new Set(chain).size < chain.length;
      if (chain.length < shortestChain && !isLoop) return null;
      const steps = chain.map((url, step) => pathBeside(url, chain[Math.max(0, step - 1)]!)).join(' → ');
      return {
        message: isLoop
          ? {
              fr: `Les adresses canoniques tournent en rond : ${steps}.`,
              en: `The canonicals go round in circles: ${steps}.`,
            }
          : { fr: `Les adresses canoniques s’enchaînent : ${steps}.`, en: `The canonicals form a chain: ${steps}.` },
        evidence: { chain },
        fix: {
          fr: 'Faites désigner la page finale par toutes les autres.',
          en: 'Have all the others name the final page.',
        },
        ...(isLoop ? {} : { edit: { old: page.canonical!, new: chain.at(-1)! } }),
      };
    }),
});

/** URLs from the page through its canonicals, up to the first repeated one. */
function chainFrom(page: PageFacts, pageOf: ReadonlyMap<string, PageFacts>): string[] {
  const chain = [page.record.url];
  let current: PageFacts | undefined = page;
  while (current?.canonical && current.canonical !== current.record.url) {
    const next: string = current.canonical;
    const isRepeated = chain.includes(next);
    chain.push(next);
    if (isRepeated || chain.length > mostSteps) break;
    current = pageOf.get(next);
  }
  return chain;
}
