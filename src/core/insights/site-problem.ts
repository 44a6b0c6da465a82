import { diagnoses } from '../diagnoses/index.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { pair, plural, type Text } from '../values/text.ts';
import type { Insight } from './define-insight.ts';

/** Whom a fault of the site loses. */
type Lost = 'searchers' | 'visitors';

const losesVisitors = new Set(diagnoses.flatMap(({ id, loses }) => (loses === undefined ? [] : [id])));

/** The first fault of the whole site that the audit found and that loses these people; what it costs was not measured. */
export function siteProblem({ site }: PlanContext, lost: Lost): Insight[] {
  const faults = (site?.work ?? []).filter(
    ({ id, source }) => source === 'diagnosis' && losesVisitors.has(id) === (lost === 'visitors'),
  );
  return faults.slice(0, 1).flatMap(({ id, title, why, certainty, pages, proof: [first, ...others] }) =>
    first === undefined
      ? []
      : [
          {
            about: id,
            title: first.text,
            argument: why,
            remedy: title,
            moneyPerMonth: null,
            customersPerMonth: null,
            certainty,
            evidence: [pagesText(pages), ...others.map(({ text }) => text)],
            chart: null,
            answeredBy: () => false,
          },
        ],
  );
}

const pagesText = (count: number): Text =>
  count === 0
    ? pair('le site entier', 'the whole site')
    : pair(
        `${count} ${plural(count, 'fr', { one: 'page concernée', other: 'pages concernées' })}`,
        `${count} ${plural(count, 'en', { one: 'page', other: 'pages' })} concerned`,
      );
