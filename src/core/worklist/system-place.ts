import { inBoth, type Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import type { AuditAction } from './audit-action.ts';
import type { ChangedThing, ContentSystem } from './content-systems.ts';

/** What a problem of the site is solved with; the others have the things of their checks. */
const thingOfProblem: Readonly<Record<string, ChangedThing>> = {
  hidden: 'visibility',
  languages: 'language',
  links: 'link',
  broken: 'link',
  names: 'title',
  images: 'image',
  sitemap: 'sitemap',
  redirects: 'redirect',
};
/** What a family of checks is about, or a part of one. */
const thingOfCheck: readonly (readonly [RegExp, ChangedThing])[] = [
  [/^title\./, 'title'],
  [/^desc\./, 'description'],
  [/^heading\.h1/, 'heading'],
  [/^image\..*alt|^a11y\.image/, 'image'],
  [/^sitemap\./, 'sitemap'],
  [/^link\./, 'link'],
  [/^lang\./, 'language'],
];
const mostThings = 2;

/** The action with where it is done in the system of the site: one line at the end of how to do it. */
export function withSystemPlace(action: AuditAction, system: ContentSystem | null): AuditAction {
  if (system === null) return action;
  const places = unique(thingsOf(action).flatMap((thing) => system.places[thing] ?? [])).slice(0, mostThings);
  if (places.length === 0) return action;
  const { how } = action;
  const joint: Text = { fr: '\u202f; ', en: '; ' };
  return {
    ...action,
    how: inBoth((locale) => {
      const where = places.map((place) => place[locale]).join(joint[locale]);
      const start = locale === 'fr' ? `Dans ${system.name}\u00a0: ` : `In ${system.name}: `;
      return [how[locale], `${start}${where}.`].filter((part) => part !== '').join(' ');
    }),
  };
}

function thingsOf({ problem, checks, id }: AuditAction): ChangedThing[] {
  const ofProblem = thingOfProblem[problem];
  if (ofProblem !== undefined) return [ofProblem];
  return unique([...checks, id].flatMap((check) => thingOfCheck.find(([pattern]) => pattern.test(check))?.[1] ?? []));
}
