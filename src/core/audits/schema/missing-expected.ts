import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { sureKind } from '../page-kinds/page-kind.ts';
import { isLanguageFolder } from '../texts/language-names.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import { pair, type Text } from '../../values/text.ts';
import { segmentsOf } from '../wording.ts';

const named = (type: string): Text => pair(type, type);

const expected: Readonly<Record<string, { readonly pattern: RegExp; readonly type: Text }>> = {
  home: {
    pattern: /Organization|LocalBusiness|Store|Corporation|WebSite|Person|Restaurant|ProfessionalService/,
    type: named('Organization'),
  },
  article: { pattern: /Article|BlogPosting|NewsArticle|Report/, type: named('Article') },
  // an offer is a thing sold or work done, which its page alone does not always tell
  offer: {
    pattern: /Product|Service|Offer/,
    type: pair('Service (une prestation) ou Product (un article)', 'Service (work done) or Product (a thing sold)'),
  },
};

export const schemaMissingExpected = defineAudit({
  id: 'schema.missing_expected',
  severity: 'low',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Données structurées attendues', en: 'Expected structured data' },
  action: {
    fr: 'Décrivez ces pages à Google par des données enrichies',
    en: 'Describe these pages to Google with rich data',
  },
  why: {
    fr: 'Un accueil sans organisation, un article ou un produit sans leurs données perdent un résultat enrichi possible. Les autres pages n’ont rien à déclarer et ne sont pas signalées.',
    en: 'A home page without organisation, an article or a product without their data lose a possible rich result. Other pages have nothing to declare and are not flagged.',
  },
  examples: {
    bad: '<h1>Menuiserie Au fil du bois</h1>',
    good: '<h1>Menuiserie Au fil du bois</h1><script type="application/ld+json">{ "@context": "https://schema.org", "@type": "LocalBusiness", "name": "Au fil du bois" }</script>',
  },
  needs: ['indexablePages', 'home', 'kindOf'],
  run: ({ indexablePages, home, kindOf }) =>
    judgeTemplate(
      indexablePages.filter(
        (page) => sureKind(kindOf, page.record.url) in expected && !(page === home && isPart(page)),
      ),
      (content, page) => {
        const kind = sureKind(kindOf, page.record.url);
        const wanted = expected[kind]!;
        if (schemaTypes(content).some((type) => wanted.pattern.test(type))) return null;
        return {
          message: {
            fr: `Cette page n’a pas de données de type ${wanted.type.fr}.`,
            en: `This page has no data of type ${wanted.type.en}.`,
          },
          evidence: { kind, found: schemaTypes(content) },
          fix: {
            fr: `Ajoutez au gabarit un bloc JSON-LD de type ${wanted.type.fr}, rempli avec les champs de la page.`,
            en: `Add a JSON-LD block of type ${wanted.type.en} to the template, filled from the fields of the page.`,
          },
        };
      },
    ),
});

/** A crawl that starts in a folder reads a part of a site, whose organisation is declared on the home page above. */
function isPart({ record }: PageFacts): boolean {
  const folders = segmentsOf(record.url.slice(0, record.url.lastIndexOf('/') + 1));
  return folders.some((folder) => !isLanguageFolder(folder));
}
