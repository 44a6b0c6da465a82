import type { Locale } from '../../core/values/locale.ts';
import { inBoth, plural } from '../../core/values/text.ts';
import { type LinkPlan, optimiseLinksOperation } from '../../operations/optimise-links.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { simulationLines } from './simulate-links.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';

export const optimiseLinks: CommandDefinition = defineCommand({
  id: 'optimise-links',
  operation: optimiseLinksOperation,
  positionals: [],
  examples: [
    'maillage optimise-links --audit audit --pages /boutique/,/contact/ --max-edits 10',
    'maillage optimise-links --audit audit --persona camille --stage ACQ --sentences --json',
  ],
  print: (plan: LinkPlan) => inBoth((locale) => planText(plan, locale)),
});

function planText({ suggestions, additions, constraints, simulation }: LinkPlan, locale: Locale): string {
  const count = suggestions.length + additions.length;
  const head =
    locale === 'fr'
      ? `${count} ${plural(count, locale, { one: 'modification choisie', other: 'modifications choisies' })}.`
      : `${count} ${plural(count, locale, { one: 'edit chosen', other: 'edits chosen' })}.`;
  const rows = suggestions.map(
    ({ from, to, anchor, sentence, patch }) =>
      `  ${shownAddress(from)} → ${shownAddress(to)} [${anchor}]\n    - ${sentence}\n    + ${patch?.sentence.after ?? sentence}`,
  );
  const added = additions.map(({ from, to, sentence, after }) => {
    const place = locale === 'fr' ? 'phrase à ajouter après' : 'sentence to add after';
    return `  ${shownAddress(from)} → ${shownAddress(to)}\n    (${place} “${after.text.slice(0, 60)}…”)\n    + ${sentence}`;
  });
  const held = constraints
    .filter(({ refused }) => refused > 0)
    .map(({ refused, detail }) => `  ${refused}: ${detail[locale]}`);
  return [head, ...rows, ...added, ...held, ...simulationLines(simulation, locale)].join('\n');
}
