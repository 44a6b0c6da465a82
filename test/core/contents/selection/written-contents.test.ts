import { describe, expect, test } from 'vitest';
import { selectContents } from '../../../../src/core/contents/selection/select-contents.ts';
import { writtenContents } from '../../../../src/core/contents/selection/written-contents.ts';
import type { PlanContext } from '../../../../src/core/planning/context/plan-context.ts';
import { textKeyOf } from '../../../../src/core/planning/texts/text-of-action.ts';
import { plannedTarget, topicWith } from '../../../support/plan-parts.ts';
import { channelWith, companyWith, contextOf, personaWith } from '../../../support/small-company.ts';

const channels = ['CH-SEO', 'CH-IG', 'CH-FB', 'CH-LI', 'CH-EMAIL-NL'].map((typeId) =>
  channelWith(typeId, { audienceSize: 3000 }),
);
const affinities = ['CH-SEO', 'CH-SITE', 'CH-BLOG', 'CH-IG', 'CH-FB', 'CH-EMAIL-NL'].map((typeId) => ({
  typeId,
  affinity: 0.8,
}));
const objections = ['le vélo tient-il dans un train ?', 'à partir de quelle taille ?'];
const answers = [
  { question: 'Faut-il un rendez-vous ?', answer: 'Non, venez quand vous voulez.' },
  { question: 'Le vélo est-il garanti ?', answer: 'Oui, deux ans, pièces et réglages.' },
];
const company = companyWith({
  channels,
  answers,
  personas: [
    personaWith({ id: 'p1', weight: 0.6, channels: affinities, objections }),
    personaWith({ id: 'p2', weight: 0.4, channels: affinities }),
  ],
});
const topics = Array.from({ length: 6 }, (_, at) =>
  topicWith({ id: `t${at}`, personaId: at % 2 === 0 ? 'p1' : 'p2', gap: 1 - at / 10, target: plannedTarget(`t${at}`) }),
);
const context: PlanContext = { ...contextOf(company), topics };
const selected = selectContents(context, {
  hours: 240,
  cash: { acquisition: 500, activation: 500, retention: 500, referral: 500 },
});
const written = writtenContents(context, selected).map(({ candidate }) => candidate);
const keyOf = ({ format, persona, offer }: (typeof written)[number]): string | null =>
  textKeyOf(context, format.text, { persona, offer, event: null, turn: 0 });

describe('the contents of a plan', () => {
  test('are fewer and written rather than many with only a brief', () => {
    expect(selected.length).toBeGreaterThan(written.length);
    const families = new Set(selected.map(({ candidate }) => candidate.format.family));
    const briefs = written.filter((one) => one.format.text !== null && keyOf(one) === null);
    expect(new Set(briefs.map(({ format }) => format.family)).size).toBe(briefs.length);
    expect(written.length - briefs.length).toBeGreaterThan(briefs.length);
    expect(new Set(written.map(({ format }) => format.family))).toEqual(families);
  });

  test('have each a text of its own', () => {
    const keys = written.flatMap((one) => keyOf(one) ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('take no more hours than those that they replace', () => {
    const hoursOf = (items: readonly { readonly hours: number }[]): number =>
      items.reduce((sum, { hours }) => sum + hours, 0);
    expect(hoursOf(written)).toBeLessThanOrEqual(hoursOf(selected.map(({ candidate }) => candidate)));
  });
});
