import { foldAccents } from '../../language/normalize-text.ts';
import { defineAudit } from '../audit.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { pathAndQuery } from '../wording.ts';

export const urlNonAscii = defineAudit({
  id: 'url.non_ascii',
  severity: 'low',
  weight: 1,
  effort: 'hours',
  title: { fr: 'Accents dans les adresses', en: 'Accents in addresses' },
  action: { fr: 'Retirez les accents des adresses', en: 'Remove the accents from addresses' },
  why: {
    fr: 'Un accent devient %C3%A9 une fois copié : l’adresse est illisible et fragile dans les messages et les statistiques.',
    en: 'An accent becomes %C3%A9 once copied: the address is unreadable and fragile in messages and statistics.',
  },
  examples: {
    bad: { '/': '<a href="/th%C3%A9i%C3%A8res">Théières</a>', '/th%C3%A9i%C3%A8res': '<h1>Théières</h1>' },
    good: { '/': '<a href="/theieres">Théières</a>', '/theieres': '<h1>Théières</h1>' },
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'address with other signs', (_, { record: { url } }) => {
      const [path, query] = pathAndQuery(url);
      if (!/%[89A-F][0-9A-F]|[^ -~]/i.test(path)) return null;
      const plain = withoutAccents(path);
      return {
        message: { fr: `L’adresse contient des lettres accentuées.`, en: `The address contains accented letters.` },
        evidence: { path, query },
        fix: {
          fr: 'Écrivez les nouvelles adresses sans accent (theiere plutôt que théière).',
          en: 'Write new addresses without accents (theiere rather than théière).',
        },
        ...(plain === null ? {} : { edit: { old: path, new: plain } }),
      };
    }),
});

/** The path without accents; null when it has letters that no rule transliterates. */
function withoutAccents(path: string): string | null {
  try {
    const readable = decodeURIComponent(path.replace(/%(?![89A-F])/gi, '%25'));
    const plain = foldAccents(readable).replace(/[’']/gu, '-');
    return /^[ -~]+$/.test(plain) ? plain : null;
  } catch {
    return null;
  }
}
