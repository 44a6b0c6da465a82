import { pair, type Text } from '../../values/text.ts';
import type { Amounts } from '../amounts.ts';
import type { FoundInsight } from '../found-insights.ts';

/** Kinds of finding that say what is lost, refused or done for some only. */
const ownLosses: ReadonlySet<string> = new Set([
  'ways-apart',
  'losses-apart',
  'full-and-quiet-seasons',
  'unmet-demand',
  'loss-with-a-cause',
]);

/** What to aim at once a number is reached: what the file counts as lost, or does for some only; nothing where it counts none. */
export function nextAim(found: readonly FoundInsight[], { money }: Amounts): Text {
  const [first] = found
    .filter(({ kind, moneyPerMonth }) => ownLosses.has(kind.id) && (moneyPerMonth ?? 0) > 0)
    .toSorted((a, b) => b.worth - a.worth);
  if (first === undefined) return pair('', '');
  const worth = money(first.moneyPerMonth ?? 0);
  const title = pair(first.title.fr.replace(/\.$/u, ''), first.title.en.replace(/\.$/u, ''));
  return pair(
    ` Viser maintenant ce que le fichier compte de plus lourd : ${title.fr} (${worth.fr} de marge par mois).`,
    ` Aim next at the heaviest of what the file counts: ${title.en} (${worth.en} of margin a month).`,
  );
}

/** A number that what is measured has reached: what it is, and what to aim at instead. */
export function reachedText(
  { label, now, aim }: { readonly label: Text; readonly now: Text; readonly aim: Text },
  next: Text,
): Text {
  return pair(
    `« ${label.fr} » : ${now.fr}, pour ${aim.fr} visés. C’est atteint : à tenir, sans effort de plus.${next.fr}`,
    `“${label.en}”: ${now.en}, for ${aim.en} aimed at. It is reached: hold it, with no more effort.${next.en}`,
  );
}
