import { resolve } from 'node:path';
import type { Locale } from '../../core/values/locale.ts';
import { inBoth } from '../../core/values/text.ts';
import { type MonthSummary, planMonth } from '../../operations/plans/plan-month.ts';
import { answersNote } from '../answers-note.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';

export const start: CommandDefinition = defineCommand({
  id: 'start',
  operation: planMonth,
  positionals: ['url'],
  contentOf: ['answers', 'look'],
  notes: answersNote,
  negated: ['input', 'open', 'fresh'],
  hidden: ['input', 'open'],
  exits: [4, 5],
  examples: ['maillage start www.example.com', 'maillage start www.example.com --answers answers.yaml --out my-site'],
  languageOf: ({ lang }: MonthSummary) => lang,
  print: (summary: MonthSummary) => inBoth((locale) => endText(summary, locale)),
  exitCode: ({ page }: MonthSummary) => (page === null ? 5 : 0),
});

function endText(summary: MonthSummary, locale: Locale): string {
  const { page, folder, opened, kept, audit } = summary;
  const fr = locale === 'fr';
  if (audit === null)
    return fr
      ? 'Arrêté avant de lire le site\u202f: rien n’est gardé.'
      : 'Stopped before the site was read: nothing is kept.';
  if (page === null)
    return fr
      ? `Ce qui est fait est gardé dans ${folder}\u202f: relancez la même commande pour continuer.`
      : `What is done is kept in ${folder}: run the same command again to go on.`;
  const place = resolve(page);
  const opening = opened
    ? fr
      ? `Ce mois-ci\u202f: ${place}, ouverte à l’écran.`
      : `This month: ${place}, opened on your screen.`
    : fr
      ? `Ce mois-ci\u202f: ouvrez ${place}`
      : `This month: open ${place}`;
  const reading = fr
    ? 'Le site n’a pas été relu\u202f: --fresh le relit.'
    : 'The site was not read again: --fresh reads it.';
  return [
    opening,
    ...(kept ? [reading] : []),
    ...earlierText(summary, fr),
    ...copiesText(summary, fr),
    ...applicationText(summary, fr),
    ...placesText(summary, fr),
  ].join('\n');
}

/** Where the earlier month is, and the option that does not keep it. */
function earlierText({ earlier }: MonthSummary, fr: boolean): string[] {
  if (earlier === null) return [];
  return [
    fr
      ? `Le mois précédent est gardé dans ${resolve(earlier)}\u202f; --overwrite écrit par-dessus sans le garder.`
      : `The earlier month is kept in ${resolve(earlier)}; --overwrite writes over it without keeping it.`,
  ];
}

/** What the person may have filled in files that were written again. */
function copiesText({ copies }: MonthSummary, fr: boolean): string[] {
  if (copies.length === 0) return [];
  const list = copies.map((path) => resolve(path)).join(', ');
  return [
    fr
      ? `Vos versions d’avant sont gardées\u202f: ${list}. Reportez ce que vous y aviez rempli.`
      : `Your earlier versions are kept: ${list}. Copy over what you had filled in.`,
  ];
}

/** The application reads the data folder, which is relative to the folder of the command. */
function applicationText({ data }: MonthSummary, fr: boolean): string[] {
  const place = data === null ? '' : fr ? `, lancé dans ${resolve('.')}` : `, run in ${resolve('.')}`;
  return [
    fr
      ? `Ces réponses et ce plan sont aussi dans l’application\u202f: maillage serve${place}.`
      : `These answers and this plan are in the application too: maillage serve${place}.`,
  ];
}

/** Where the work is kept and how to erase it; nothing is claimed of a database or of a language model. */
function placesText({ folder, data, local }: MonthSummary, fr: boolean): string[] {
  if (data === null || !local) return [];
  const [pages, rest] = [resolve(data), resolve(folder)];
  return [
    fr
      ? `Tout est sur cet ordinateur, sans compte, et rien n’est envoyé\u202f: les pages lues dans ${pages}, le reste dans ${rest}. Supprimer ces deux dossiers efface tout.`
      : `All is on this computer, without an account, and nothing is sent: the pages that were read in ${pages}, the rest in ${rest}. Deleting both folders erases everything.`,
  ];
}
