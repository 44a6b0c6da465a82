import { resolveUrl, urlKey } from '../../values/url.ts';
import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { isPrivateAddress } from '../facts/site-hosts.ts';
import { pathOf } from '../wording.ts';

export const socialOgUrlMismatch = defineAudit({
  id: 'social.og_url_mismatch',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  readsCanonicals: true,
  title: { fr: 'Adresse de partage différente de la canonique', en: 'Sharing address differs from the canonical' },
  action: {
    fr: 'Accordez l’adresse de partage et l’adresse principale',
    en: 'Make the sharing address and the main address agree',
  },
  why: {
    fr: 'og:url rassemble les partages sous une adresse ; si elle n’est pas la canonique, ils se dispersent.',
    en: 'og:url gathers shares under one address; if it is not the canonical they scatter.',
  },
  examples: {
    bad: '<link rel="canonical" href="https://exemple.fr/"><meta property="og:url" content="https://exemple.fr/accueil">',
    good: '<link rel="canonical" href="https://exemple.fr/"><meta property="og:url" content="https://exemple.fr/">',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeTemplate(indexablePages, ({ meta }, { record, canonical }) => {
      const declared = meta['og:url']?.trim();
      const right = canonical ?? record.url;
      const address = declared && /^https?:/i.test(declared) ? resolveUrl(declared) : null;
      if (
        !declared ||
        address === null ||
        (isPrivateAddress(right) && !isPrivateAddress(declared)) ||
        urlKey(address) === urlKey(right)
      )
        return null;
      return {
        message: {
          fr: `og:url désigne ${pathOf(declared)}, et non ${pathOf(right)}.`,
          en: `og:url points at ${pathOf(declared)}, not ${pathOf(right)}.`,
        },
        evidence: { ogUrl: declared, canonical: right },
        fix: { fr: 'Donnez à og:url l’adresse canonique.', en: 'Give og:url the canonical address.' },
        edit: { old: declared, new: right },
      };
    }),
});
