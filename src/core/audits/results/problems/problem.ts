import { pair, type Text } from '../../../values/text.ts';

/** One problem of a site as its owner sees it: several checks find it, and one piece of work solves it. */
export interface Problem {
  readonly id: string;
  /** What the site gains when nothing of the problem is left, 0–100. */
  readonly importance: number;
  /** What to do, when several checks of the problem fail. */
  readonly action: Text;
  /** What changes once it is done, and where one reads it. */
  readonly effect: Text;
  /** Ids of checks, or families of checks: an id wins over its family. */
  readonly checks: readonly string[];
  /** Part of the importance that some checks have, where it is not that of their severity (working assumption). */
  readonly parts?: Readonly<Record<string, number>>;
  /** Worth that the fault of a check has at least where visitors meet it on their way to ask (working assumption). */
  readonly met?: Readonly<Record<string, number>>;
}

/** What changes once a problem is solved, and where one reads it. */
export const effects = {
  found: pair(
    'Ces pages sont mieux comprises et plus souvent proposées\u00a0: lisez leurs affichages et leurs clics dans la Search Console, deux mois avant et deux mois après.',
    'These pages are better understood and shown more often: read their impressions and clicks in Search Console, two months before and two months after.',
  ),
  reached: pair(
    'Plus de visiteurs vous joignent\u00a0: comptez les appels, les messages et les demandes, un mois avant et un mois après.',
    'More visitors reach you: count calls, messages and requests, one month before and one month after.',
  ),
  trusted: pair(
    'Le visiteur qui hésite trouve de quoi se fier à vous\u00a0: comptez les demandes par visite, un mois avant et un mois après.',
    'Hesitating visitors find a reason to trust you: count requests per visit, one month before and one month after.',
  ),
  read: pair(
    'Moins de visiteurs repartent aussitôt\u00a0: lisez les pages vues par visite dans votre outil de mesure d’audience.',
    'Fewer visitors leave at once: read the pages per visit in your audience measurement tool.',
  ),
  indexed: pair(
    'Les moteurs retiennent les bonnes adresses\u00a0: lisez le rapport «\u202fPages\u202f» de la Search Console dans un mois.',
    'Search engines keep the right addresses: read the “Pages” report of Search Console in a month.',
  ),
  kept: pair(
    'Le site est plus propre\u202f; n’attendez pas de visites de plus.',
    'The site is tidier; do not expect more visits.',
  ),
} as const satisfies Readonly<Record<string, Text>>;
