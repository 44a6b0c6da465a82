import { defineAudit } from '../audit.ts';
import { judgeDeclared } from '../judging/judge-declared.ts';
import { pathAndQuery } from '../wording.ts';

export const urlParams = defineAudit({
  id: 'url.params',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Adresses à nombreux paramètres', en: 'Addresses with many parameters' },
  action: { fr: 'Simplifiez les adresses aux nombreux paramètres', en: 'Simplify the addresses with many parameters' },
  why: {
    fr: 'Chaque combinaison de paramètres crée une adresse de plus à explorer pour un même contenu.',
    en: 'Each combination of parameters makes one more address to crawl for the same content.',
  },
  thresholds: {
    parameters: { value: 3, unit: 'parameters', source: 'SEOnaut' },
  },
  examples: {
    bad: {
      '/': '<a href="/velos?type=ville&taille=m&couleur=bleu&tri=prix">Vélos de ville</a>',
      '/velos?type=ville&taille=m&couleur=bleu&tri=prix': '<h1>Vélos de ville</h1>',
    },
    good: { '/': '<a href="/velos?type=ville">Vélos de ville</a>', '/velos?type=ville': '<h1>Vélos de ville</h1>' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclared(indexablePages, 'address with a query', (_, { record: { url } }) => {
      const [path, query] = pathAndQuery(url);
      if (!((query.match(/[?&][^=&]+/g)?.length ?? 0) > 3)) return null;
      return {
        message: {
          fr: `L’adresse porte ${query.match(/[?&][^=&]+/g)?.length ?? 0} paramètres.`,
          en: `The address carries ${query.match(/[?&][^=&]+/g)?.length ?? 0} parameters.`,
        },
        evidence: { path, query },
        fix: isRouted(url) ? rewrite : canonicalise,
      };
    }),
});

/** `index.php?option=…&id=4`: the parameters identify the page, and the address without them is the home page. */
function isRouted(url: string): boolean {
  return /\/(?:index|spip)?(?:\.php)?\?(?:.*&)?(?:option|page|p|q|id|id_\w+|route|module|controller)=/.test(url);
}

const canonicalise = {
  fr: 'Déclarez comme canonique l’adresse sans paramètre et évitez de lier ces combinaisons.',
  en: 'Declare the address without parameters as canonical and avoid linking these combinations.',
};
const rewrite = {
  fr: 'Activez les adresses réécrites de votre outil de publication («\u202fURL en clair\u202f», «\u202fSEF\u202f»), avec une redirection 301 de chaque ancienne adresse.',
  en: 'Turn on the rewritten addresses of your publishing tool (“pretty” or “SEF” URLs), with a 301 redirect from each old address.',
};
