import { answersTemplate } from '../core/framework/company/questions/answers-template.ts';
import { inBoth, type Text } from '../core/values/text.ts';

/** A file of `--answers` to copy and complete, for the help of the commands that ask questions. */
export const answersNote: Text = inBoth((locale) => {
  const title =
    locale === 'fr'
      ? 'Fichier de --answers, à copier et à compléter (ce que le site propose peut manquer)\u202f:'
      : 'File of --answers, to copy and complete (what the site proposes may be left out):';
  return `${title}\n${answersTemplate(locale).replaceAll(/^/gm, '  ')}`;
});
