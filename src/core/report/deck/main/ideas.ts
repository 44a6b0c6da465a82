import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair, plural } from '../../../values/text.ts';
import type { Cell } from '../../blocks.ts';
import { ideaVerdictOf } from '../../ideas.ts';
import { cutToPage, slideTable } from '../slide-table.ts';
import { sourceLine, titled } from '../slide-text.ts';
import type { Slide } from '../slides.ts';
import { speakerNotes } from '../speaker-notes.ts';

/** The ideas of the team with their verdict; no slide without an idea. */
export function ideaSlides({ ideas }: Pick<Strategy, 'ideas'>): Slide[] {
  if (ideas.length === 0) return [];
  const count = ideas.length;
  const total = pair(
    plural(count, 'fr', { one: '1 idée jugée', other: `${count} idées jugées` }),
    plural(count, 'en', { one: '1 idea judged', other: `${count} ideas judged` }),
  );
  const refused = ideas.filter(({ verdict }) => verdict === 'refuse').length;
  const page = cutToPage(
    slideTable(
      [
        ['Idée', 'Idea', 0.34],
        ['Verdict', 'Verdict', 0.14],
        ['À faire', 'What to do', 0.52],
      ],
      ideas.map((one): Cell[] => [one.idea, ideaVerdictOf(one), one.instead]),
    ),
    [titled('Les raisons sont dans les notes de la diapositive.', 'The reasons are in the notes of the slide.')],
  );
  return [
    {
      id: 'ideas',
      kind: 'main',
      title: titled(
        `${total.fr}, dont ${refused} à refuser\u202f: quoi faire à la place`,
        `${total.en}, ${refused} to refuse: what to do instead`,
      ),
      body: page.body,
      figure: {
        kind: 'table',
        ...page.table,
        alt: pair(
          `Tableau des idées. ${ideas.map((one) => `${one.idea}\u00a0: ${ideaVerdictOf(one).fr}`).join('. ')}`,
          `Table of the ideas. ${ideas.map((one) => `${one.idea}: ${ideaVerdictOf(one).en}`).join('. ')}`,
        ),
      },
      notes: speakerNotes(
        ideas.map(({ reason }) => reason),
        [],
      ),
      source: sourceLine(
        'notes et buts du fichier de l’entreprise (déclaré)',
        'notes and goals of the company file (declared)',
      ),
    },
  ];
}
