import { defineAudit } from '../audit.ts';
import { groupBy } from '../groups.ts';
import { excerpt, hostOf } from '../wording.ts';

/** A version in the address: the file never changes, so its hash can be written. */
const versioned = /[@/_-]v?\d+\.\d+(?:\.\d+)?(?=[/._-]|$)/i;
const pagesKept = 100;

export const securityIntegrity = defineAudit({
  id: 'security.integrity',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: { fr: 'Scripts d’autres sites sans empreinte', en: 'Scripts of other sites without a hash' },
  action: {
    fr: 'Protégez par une empreinte les scripts pris ailleurs',
    en: 'Protect scripts taken elsewhere with a hash',
  },
  why: {
    fr: 'Ce fichier ne change jamais, son adresse porte sa version. Avec son empreinte, le navigateur refuse une copie piratée\u202f; sans elle, il l’exécute chez vos visiteurs.',
    en: 'This file never changes, its address bears its version. With its hash the browser refuses a hacked copy; without it, the copy runs at your visitors.',
  },
  examples: {
    bad: {
      '/': '<h1>Brasserie</h1><script src="https://cdn.exemple.net/jquery@3.7.1/jquery.min.js" defer></script>',
    },
    good: {
      '/': '<h1>Brasserie</h1><script src="https://cdn.exemple.net/jquery@3.7.1/jquery.min.js" integrity="sha384-1H217gwSVyLSIfaLxHbE7dRb3v4mYCKbpQvzx0cegeju1MVsGrX5xXxAvs/HgeFs" crossorigin="anonymous" defer></script>',
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) => {
    const uses = htmlPages.flatMap(({ record, content }) =>
      (content?.resources ?? [])
        .filter(
          ({ kind, url, integrity }) =>
            kind === 'script' && !integrity && versioned.test(url) && hostOf(url) !== hostOf(record.url),
        )
        .map(({ url }) => ({ page: record.url, url })),
    );
    return {
      checked: htmlPages.length,
      findings: [...groupBy(uses, ({ url }) => url)].map(([url, group]) => {
        const urls = [...new Set(group.map(({ page }) => page))];
        return {
          page: urls[0]!,
          message: {
            fr: `Le script ${excerpt(url, 80)} est chargé sans empreinte.`,
            en: `The script ${excerpt(url, 80)} is loaded without a hash.`,
          },
          evidence: { script: url, pages: urls.length, urls: urls.slice(0, pagesKept) },
          fix: {
            fr: 'Ajoutez integrity="sha384-…" et crossorigin="anonymous" (le fournisseur donne l’empreinte), ou servez le fichier vous-même.',
            en: 'Add integrity="sha384-…" and crossorigin="anonymous" (the provider gives the hash), or serve the file yourself.',
          },
        };
      }),
    };
  },
});
