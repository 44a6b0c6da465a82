import { counted } from '../../values/counted.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { measuresResult } from '../../planning/plan/read-bindings.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { ReportBlock } from '../blocks.ts';
import { heading, paragraph, type SheetRow, sheet } from '../build-blocks.ts';
import { joined, semicolon } from '../joined-texts.ts';
import { channelTypeTitle, kpiTitle, measure, momentText, money, plannedCost } from '../plan-cells.ts';
import { reasonText } from '../reason-text.ts';
import { readyRows } from './ready-texts.ts';

/** One sheet for each content item, with all that an editor needs to write it. */
export function briefsPart({ actions, company: { currency } }: Strategy): ReportBlock[] {
  return [
    heading('briefs', pair('Annexe\u202f: les briefs', 'Annex: the briefs')),
    ...writtenCount(actions.flatMap(({ content }) => content ?? [])),
    ...actions.flatMap((action): ReportBlock[] => {
      const { content } = action;
      if (content === null) return [];
      const { title } = content.brief;
      return [
        { kind: 'heading', level: 3, text: pair(title, title), id: `brief-${action.id}` },
        sheet(action.title, [
          ...editorialRows(content),
          ...linkingRows(content),
          ...(content.ready === null ? beforeRows(content) : readyRows(content.ready)),
          ...notesRows(content),
          ['Indicateurs', 'Indicators', aimsText(action, currency)],
          ['Coût, temps compris', 'Cost, time included', money(plannedCost(action), currency)],
          ['Pourquoi', 'Why', reasonText(action)],
        ]),
      ];
    }),
  ];
}

const afterAnswers = pair('à fixer quand le texte est écrit', 'to be fixed when the text is written');

/** How many items have a day and their text, and how many wait for an answer without a day. */
function writtenCount(contents: readonly Content[]): ReportBlock[] {
  const dated = contents.filter(({ publishAt, ready }) => publishAt !== null && ready !== null).length;
  const waiting = contents.filter(({ publishAt }) => publishAt === null).length;
  const [written, asked] = [
    counted(
      dated,
      ['contenu a sa date et son texte entier', 'contenus ont leur date et leur texte entier'],
      ['item has its date and its whole text', 'items have their date and their whole text'],
    ),
    counted(
      waiting,
      ['attend une réponse et n’a pas de date de parution', 'attendent une réponse et n’ont pas de date de parution'],
      ['waits for an answer and has no day of publication', 'wait for an answer and have no day of publication'],
    ),
  ];
  if (dated + waiting === 0) return [];
  return [
    paragraph(
      waiting === 0
        ? pair(`${written.fr}.`, `${written.en}.`)
        : pair(
            `${written.fr}\u202f; ${asked.fr}\u202f: ce qui est daté pour eux est la question à poser, et à qui.`,
            `${written.en}; ${asked.en}: what has a day for them is the question to ask, and whom.`,
          ),
    ),
  ];
}

type Content = NonNullable<PlannedAction['content']>;

function editorialRows({ publishAt, formatTitle, channelId, target, brief }: Content): SheetRow[] {
  return [
    ['Date', 'Date', publishAt === null ? afterAnswers : momentText(publishAt)],
    ['Format, canal', 'Format, channel', joined([formatTitle, channelTypeTitle(channelId)], ', ')],
    ['Page cible', 'Target page', { url: target.url }],
    ['Angle', 'Angle', brief.angle],
    ['Questions', 'Questions', brief.questions.join(' ')],
    ['Plan', 'Outline', joined(brief.outline, ' · ')],
    ...quotedRows(brief),
    ['Mots à employer', 'Words to use', brief.terms.join(', ')],
    ...(brief.length === null ? [] : [lengthRow(brief.length)]),
    ['Appel à l’action', 'Call to action', brief.callToAction],
  ];
}

/** Facts shown in a brief at most: the first ones are those of its subject. */
const mostQuoted = 6;

/** What the writer may quote, each fact of a page with its address. */
function quotedRows({ facts }: Content['brief']): SheetRow[] {
  const quoted = facts
    .slice(0, mostQuoted)
    .map(({ text, source }) => (source.startsWith('http') ? `${text} (${source})` : text));
  return quoted.length === 0 ? [] : [['À citer', 'To quote', quoted.join(' · ')]];
}

const lengthRow = ({ min, max }: NonNullable<Content['brief']['length']>): SheetRow => [
  'Longueur',
  'Length',
  pair(`de ${min} à ${max} mots`, `${min} to ${max} words`),
];

/** What the writer should know and no text uses. */
const notesRows = ({ brief: { notes } }: Content): SheetRow[] =>
  notes.length === 0 ? [] : [['Pour le rédacteur', 'For the writer', notes.join(' · ')]];

/** What the company answers before the text is written. */
const beforeRows = ({ beforeWriting }: Content): SheetRow[] =>
  beforeWriting === null
    ? []
    : [
        ['Pas encore écrit, car', 'Not written yet, because', beforeWriting.because],
        ['Pour l’écrire, il faut', 'To write it, we need', beforeWriting.need],
        ...(beforeWriting.who === null ? [] : [['À qui le demander', 'Whom to ask', beforeWriting.who] as const]),
        ...(beforeWriting.questions.length === 0
          ? []
          : [['À répondre d’abord', 'To answer first', joined(beforeWriting.questions, ' ')] as const]),
      ];

function linkingRows({ links, brief }: Content): SheetRow[] {
  const shown = links.map((link) => `${link.from} → ${link.to} (${link.anchor})`);
  return [
    [
      'Liens à créer',
      'Links to create',
      shown.length === 0 ? brief.linking : inBoth((locale) => shown.join(semicolon[locale])),
    ],
  ];
}

const aimsText = ({ kpis }: PlannedAction, currency: string): Text =>
  joined(
    kpis
      .filter(measuresResult)
      .map(({ kpiId, target, unit }) => joined([kpiTitle(kpiId), measure(target, unit, currency)], ' → ')),
    ' · ',
  );
