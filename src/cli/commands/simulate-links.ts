import type { Locale } from '../../core/values/locale.ts';
import { inBoth } from '../../core/values/text.ts';
import { type LinkSimulationResult, simulateLinks as operation } from '../../operations/simulate-links.ts';
import { type CommandDefinition, defineCommand } from '../command.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';

export const simulateLinks: CommandDefinition = defineCommand({
  id: 'simulate-links',
  operation,
  positionals: ['links'],
  examples: [
    'maillage simulate-links "/blog/miel/>/boutique/" --audit audit',
    'maillage simulate-links "/a/>/b/" "/c/>/b/" --audit audit --json',
  ],
  print: ({ simulation }: LinkSimulationResult) => inBoth((locale) => simulationLines(simulation, locale).join('\n')),
});

/** Rank and depth before and after, as lines of text. */
export function simulationLines(
  { goal, goalRank, others, cost, unreachable, meanDepth }: LinkSimulationResult['simulation'],
  locale: Locale,
): string[] {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const share = (value: number): string => number.format(100 * value);
  const depth = (value: number | null): string => (value === null ? '–' : number.format(value));
  const french = locale === 'fr';
  const row = ({ page, rank, depth: clicks }: (typeof goal)[number]): string =>
    `  ${shownAddress(page)}  ${share(rank.before)} → ${share(rank.after)}${french ? '\u202f%' : '%'}  ${depth(clicks.before)} → ${depth(clicks.after)}`;
  return [
    french
      ? `Rang interne des pages visées\u202f: ${share(goalRank.before)} → ${share(goalRank.after)}\u202f% (simulation du rang interne, pas du trafic).`
      : `Internal rank of the goal: ${share(goalRank.before)} → ${share(goalRank.after)}% (a simulation of the internal rank, not of traffic).`,
    ...goal.slice(0, 10).map(row),
    french
      ? `Les autres pages cèdent ${share(cost)}\u202f%\u202f; pages sans chemin\u202f: ${unreachable.before} → ${unreachable.after}\u202f; profondeur moyenne\u202f: ${depth(meanDepth.before)} → ${depth(meanDepth.after)}.`
      : `The other pages give up ${share(cost)}%; pages without a path: ${unreachable.before} → ${unreachable.after}; mean depth: ${depth(meanDepth.before)} → ${depth(meanDepth.after)}.`,
    ...others
      .filter(({ rank }) => rank.after < rank.before)
      .slice(0, 5)
      .map(row),
  ];
}
