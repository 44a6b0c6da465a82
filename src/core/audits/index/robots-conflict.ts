import { defineAudit } from '../audit.ts';
import { metaElement } from '../texts/edit-texts.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';

export const indexRobotsConflict = defineAudit({
  id: 'index.robots_conflict',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Directives d’indexation contradictoires', en: 'Contradictory indexing directives' },
  action: {
    fr: 'Donnez une seule consigne aux moteurs sur chaque page',
    en: 'Give search engines one directive for each page',
  },
  why: {
    fr: 'Une page qui dit à la fois « index » et « noindex » est traitée par la règle la plus restrictive : vous croyez l’ouvrir, elle est fermée.',
    en: 'A page that says both “index” and “noindex” is treated by the most restrictive rule: you believe it open, it is closed.',
  },
  examples: {
    bad: '<meta name="robots" content="index, follow"><meta name="robots" content="noindex"><h1>Orgues et clavecins</h1>',
    good: '<meta name="robots" content="index, follow"><h1>Orgues et clavecins</h1>',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgeDeclaredTemplate(htmlPages, 'robots', ({ metaRobots, headerRobots }) => {
      const words = new Set([...metaRobots, ...headerRobots]);
      const pair = [
        ['index', 'noindex'],
        ['follow', 'nofollow'],
        ['all', 'none'],
        ['all', 'noindex'],
      ].find(([a, b]) => words.has(a!) && words.has(b!));
      if (!pair) return null;
      return {
        message: {
          fr: `La page dit à la fois « ${pair[0]} » et « ${pair[1]} ».`,
          en: `The page says both “${pair[0]}” and “${pair[1]}”.`,
        },
        evidence: { meta: metaRobots, header: headerRobots },
        fix: {
          fr: 'Gardez une seule consigne, posée à un seul endroit : le thème, l’extension de référencement ou le serveur.',
          en: 'Keep one instruction, set in one place: the theme, the SEO plug-in or the server.',
        },
        ...(pair.every((word) => metaRobots.includes(word)) ? { edit: withoutDirective(metaRobots, pair[0]!) } : {}),
      };
    }),
});

/** Removes the least restrictive directive: engines apply the other one. */
function withoutDirective(directives: readonly string[], removed: string): { old: string; new: string } {
  const element = (kept: readonly string[]): string => metaElement('name', 'robots', kept.join(', '));
  return {
    old: element(directives),
    new: element([...new Set(directives)].filter((directive) => directive !== removed)),
  };
}
