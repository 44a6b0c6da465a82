import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair, plural, type Text } from '../../../values/text.ts';
import { joined } from '../../joined-texts.ts';
import { leadingInsights } from '../../plan/opening/findings.ts';
import { hoursText } from '../../plan-cells.ts';
import { sentence } from '../../sentence.ts';
import { short, shortText, sourceLine, titled } from '../slide-text.ts';
import { boxesAlt, type Slide, type SlideBox } from '../slides.ts';
import { speakerNotes } from '../speaker-notes.ts';

/** The three priorities of the cycle, with what each costs in hours. */
export function prioritiesSlide(strategy: Strategy): Slide {
  const boxes = boxesOf(strategy);
  const findings = leadingInsights(strategy).length;
  return {
    id: 'priorities',
    kind: 'main',
    title: titled(
      `Trois priorités et ${strategy.projects.length} ${plural(strategy.projects.length, 'fr', { one: 'projet', other: 'projets' })}, dans l’ordre de ce qu’ils rapportent`,
      `Three priorities and ${strategy.projects.length} ${plural(strategy.projects.length, 'en', { one: 'project', other: 'projects' })}, in the order of what they bring`,
    ),
    body: [
      findings === 0
        ? titled(
            'Les premiers relevés diront lesquelles comptent le plus.',
            'The first readings will tell which matter most.',
          )
        : titled(
            `Ordre tiré de ${findings} ${plural(findings, 'fr', { one: 'constat chiffré', other: 'constats chiffrés' })}.`,
            `Order drawn from ${findings} ${plural(findings, 'en', { one: 'finding', other: 'findings' })} with figures.`,
          ),
    ],
    figure: {
      kind: 'boxes',
      arrows: false,
      boxes,
      alt: boxesAlt(pair('Les trois priorités.', 'The three priorities.'), boxes),
    },
    notes: notesOf(strategy),
    source: sourceLine('constats du plan (calculé)', 'findings of the plan (computed)'),
  };
}

const boxesOf = ({ priorities, projects }: Strategy): SlideBox[] =>
  priorities.map(({ title, projectIds }, at) => {
    const own = projects.filter(({ id }) => projectIds.includes(id));
    const total = hoursText(own.reduce((sum, { hours }) => sum + hours, 0));
    return {
      title: pair(`Priorité ${at + 1}`, `Priority ${at + 1}`),
      lines: [
        inBoth((locale) => short(title[locale], 95)),
        ...own.slice(0, 2).map((one) => shortText(one.title, 44)),
        pair(`${total.fr} h`, `${total.en} h`),
      ],
      strong: at === 0,
    };
  });

function notesOf({ priorities, projects }: Strategy): Text[] {
  return speakerNotes(
    [
      pair(
        'Le plan contient beaucoup d’actions. Si vous n’en retenez que trois choses, ce sont celles-ci, dans cet ordre.',
        'The plan contains many actions. If you keep only three things in mind, keep these, in this order.',
      ),
      ...priorities.map(({ title, why, projectIds }, at) => {
        const names = joined(
          projects.filter(({ id }) => projectIds.includes(id)).map((one) => one.title),
          ', ',
        );
        return pair(
          `Priorité ${at + 1}\u202f: ${sentence(title.fr)} ${sentence(why.fr)} Projets\u202f: ${names.fr}.`,
          `Priority ${at + 1}: ${sentence(title.en)} ${sentence(why.en)} Projects: ${names.en}.`,
        );
      }),
    ],
    [
      pair(
        'L’ordre ne vient pas d’une préférence\u202f: chaque constat est multiplié par ce que j’en sais, et les constats les plus lourds passent devant. Une action qui ne répond à aucun constat reste dans le plan seulement si elle est obligatoire ou si elle prépare une autre.',
        'The order does not come from a preference: each finding is multiplied by how sure it is, and the heaviest come first. An action that answers no finding stays in the plan only when it is required or prepares another one.',
      ),
      pair(
        'Si les heures manquent un mois, la priorité trois attend, jamais la première. À chaque revue mensuelle, les relevés peuvent changer cet ordre, et je vous le dirai avec le chiffre qui le justifie.',
        'If hours are short one month, priority three waits, never the first one. At each monthly review the readings may change this order, and I will tell you with the figure that justifies it.',
      ),
      pair(
        'Les pages qui suivent montrent les constats un par un, avec leur image, puis le plan lui-même.',
        'The pages that follow show the findings one by one, each with its picture, then the plan itself.',
      ),
    ],
  );
}
