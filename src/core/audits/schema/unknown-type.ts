import { nearestName } from '../../values/strings/nearest-name.ts';
import { defineAudit } from '../audit.ts';
import { schemaVocabulary } from '../texts/schema-vocabulary.ts';
import { schemaTypes } from '../facts/structured-data.ts';
import { judgeTemplate } from '../judging/judge-pages.ts';

const known = new Set(schemaVocabulary);
/** Shorter names are near to too many others. Working assumption. */
const shortestName = 5;

export const schemaUnknownType = defineAudit({
  id: 'schema.unknown_type',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Types mal écrits dans les données structurées', en: 'Misspelt types in structured data' },
  action: {
    fr: 'Corrigez le nom de type que les moteurs ne connaissent pas',
    en: 'Correct the type name that search engines do not know',
  },
  why: {
    fr: 'Les moteurs ignorent un objet dont le type n’est pas écrit exactement comme dans schema.org, majuscules comprises\u202f: tout ce qu’il contient est perdu. Un type d’un autre vocabulaire, qui ne ressemble à aucun, n’est pas signalé.',
    en: 'Search engines ignore an object whose type is not written exactly as in schema.org, capitals included: all it contains is lost. A type of another vocabulary, which resembles none, is not flagged.',
  },
  examples: {
    bad: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Prodcut", "name": "Bol en grès" }</script>',
    good: '<script type="application/ld+json">{ "@context": "https://schema.org", "@type": "Product", "name": "Bol en grès" }</script>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeTemplate(htmlPages, (content) => {
      for (const type of schemaTypes(content)) {
        const meant = meantType(type);
        if (meant === null) continue;
        return {
          message: {
            fr: `Le type «\u202f${type}\u202f» n’existe pas dans schema.org\u00a0: vouliez-vous «\u202f${meant}\u202f»\u202f?`,
            en: `The type “${type}” does not exist in schema.org: did you mean “${meant}”?`,
          },
          evidence: { type, meant },
          fix: { fr: `Écrivez ${meant} à la place de ${type}.`, en: `Write ${meant} instead of ${type}.` },
          edit: { old: type, new: meant },
        };
      }
      return null;
    }),
});

/** The type of schema.org that a name nearly has: same first letter, a letter more or less at most. */
function meantType(name: string): string | null {
  if (known.has(name) || name.length < shortestName || !/^[a-z]+$/i.test(name)) return null;
  const near = schemaVocabulary.filter(
    (type) => Math.abs(type.length - name.length) <= 1 && type.charAt(0).toLowerCase() === name.charAt(0).toLowerCase(),
  );
  return nearestName(name, near);
}
