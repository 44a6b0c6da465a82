import { defineAudit } from '../audit.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

export const schemaInvalid = defineAudit({
  id: 'schema.invalid',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Données structurées illisibles', en: 'Unreadable structured data' },
  action: {
    fr: 'Réparez les données enrichies que Google ne peut pas lire',
    en: 'Repair the rich data that Google cannot read',
  },
  why: {
    fr: 'Une virgule de trop et tout le bloc est ignoré : le résultat enrichi disparaît sans avertissement.',
    en: 'One comma too many and the whole block is ignored: the rich result vanishes without warning.',
  },
  examples: {
    bad: '<script type="application/ld+json">{ "@type": "LocalBusiness", "name": "Au fil du bois", }</script>',
    good: '<script type="application/ld+json">{ "@type": "LocalBusiness", "name": "Au fil du bois" }</script>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeTemplate(htmlPages, ({ jsonLd }) => {
      const broken = jsonLd.filter((text) => !isReadable(text));
      if (broken.length === 0) return null;
      return {
        message: { fr: 'Un bloc JSON-LD de la page ne se lit pas.', en: 'A JSON-LD block of the page cannot be read.' },
        evidence: { blocks: broken.length, of: jsonLd.length, start: excerpt(broken[0]!, 120) },
        fix: {
          fr: 'Corrigez la syntaxe JSON (virgule finale, guillemets, retour à la ligne dans un texte) et testez avec l’outil de validation de schema.org.',
          en: 'Correct the JSON syntax (trailing comma, quotes, line break inside a text) and test it with the schema.org validator.',
        },
      };
    }),
});

function isReadable(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
