import type { MonthEntry, MonthPage } from '../../core/report/month/month-page.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Edit, Proof } from '../../core/planning/plan/work-item.ts';
import { termsIn } from '../../core/report/terms/terms-in.ts';
import type { Term } from '../../core/report/terms/terms.ts';
import type { Text } from '../../core/values/text.ts';
import type { TaskItem } from '../../core/worklist/task-item.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { isWebAddress } from '../report-labels.ts';
import { changeMarkup } from './change.ts';
import { foldedList } from './fold.ts';
import { monthStyle } from './month-style.ts';

/** The page as one self-contained file that opens from a disk: no script, no request. */
export function renderMonth(page: MonthPage, locale: Locale): string {
  const title = escapeMarkup(page.title[locale]);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${monthStyle}</style>
</head>
<body>
<header><h1>${title}</h1><p class="soft">${escapeMarkup(page.subtitle[locale])}</p><p class="summary">${escapeMarkup(page.summary[locale])}</p>${aimsHtml(page, locale)}${progressHtml(page, locale)}${doneHtml(page, locale)}</header>
<main>
${partsHtml(page, locale, explainer(locale))}
${laterHtml(page, locale)}
${nextHtml(page, locale)}
${filesHtml(page, locale)}
${assumptionsHtml(page, locale)}
</main>
<footer class="soft">maillage</footer>
</body>
</html>
`;
}

const progressHtml = ({ progress }: MonthPage, locale: Locale): string =>
  progress === null ? '' : `<p class="summary">${escapeMarkup(progress[locale])}</p>`;

const doneHtml = ({ done }: MonthPage, locale: Locale): string =>
  done === null ? '' : `<p>${escapeMarkup(done[locale])}</p>`;

const nextHtml = ({ next }: MonthPage, locale: Locale): string =>
  next === null ? '' : `<p>${escapeMarkup(next[locale])}</p>`;

/** The markup of a text, in which each word of the trade is followed by what it means, once on a page. */
type Explain = (text: Text) => string;

function explainer(locale: Locale): Explain {
  const seen = new Set<Term>();
  return (text) =>
    termsIn(text[locale], locale, seen)
      .map((part) =>
        typeof part === 'string'
          ? escapeMarkup(part)
          : `${escapeMarkup(part.word)} <span class="soft">(${escapeMarkup(part.term.meaning[locale])})</span>`,
      )
      .join('');
}

const aimsHtml = ({ aims }: MonthPage, locale: Locale): string =>
  aims.map((aim) => `<p>${escapeMarkup(aim[locale])}</p>`).join('');

/** Tasks keep one numbering over the parts. */
function partsHtml({ parts }: MonthPage, locale: Locale, explain: Explain): string {
  let rank = 0;
  return parts
    .map(({ title, entries }) => {
      const level = title === null ? 2 : 3;
      const heading = title === null ? '' : `<h2>${escapeMarkup(title[locale])}</h2>\n`;
      const items = entries.map((entry) => entryHtml(entry, (rank += 1), { level, locale, explain })).join('\n');
      return `${heading}<ol class="list">${items}</ol>`;
    })
    .join('\n');
}

interface EntryForm {
  /** Level of the heading of a task. */
  readonly level: 2 | 3;
  readonly locale: Locale;
  readonly explain: Explain;
}

function entryHtml(
  { item, time, cost, weeks }: MonthEntry,
  rank: number,
  { level, locale, explain }: EntryForm,
): string {
  const words = labels[locale];
  const rows = [
    [words.why, `<p>${explain(item.why)}</p>`],
    [words.weeks, list(weeks.map((week) => escapeMarkup(week[locale])))],
    [words.how, howHtml(item, locale, explain)],
    [words.pages, placesHtml(item, locale)],
    [words.proof, list(item.proof.map((proof) => proofHtml(proof, locale)))],
    [words.success, `<p>${explain(item.success)}</p>`],
  ].filter(([, content]) => content !== '');
  const parts = rows.map(([name, content]) => `<div><dt>${name}</dt><dd>${content}</dd></div>`).join('');
  return `<li class="item" id="item-${rank}"><div class="head"><span class="rank" aria-hidden="true">${rank}</span><div><h${level}>${escapeMarkup(item.title[locale])}</h${level}><p class="time">${words.time} ${escapeMarkup(time[locale])}</p><p class="time">${words.cost} ${escapeMarkup(cost[locale])}</p></div></div><dl>${parts}</dl></li>`;
}

/** Changes of one task in view; the page fits a phone. */
const shownEdits = 3;

function howHtml({ how, edits }: TaskItem, locale: Locale, explain: Explain): string {
  // A repair without a page of its own is its only change.
  const isRepeated = edits.some(({ text: change }) => change[locale] === how?.[locale]);
  const text = how === undefined || isRepeated ? '' : `<p>${explain(how)}</p>`;
  const changes = foldedList(edits, shownEdits, {
    list: (part, from) =>
      part.length + from < 2
        ? list(part.map((edit) => editHtml(edit, locale, explain)))
        : numbered(
            part.map((edit) => editHtml(edit, locale, explain)),
            from,
          ),
    summary: (count) => labels[locale].moreChanges(count),
  });
  return text + changes;
}

/** Every page of a task of which the changes name only some. */
function placesHtml({ places = [], edits }: TaskItem, locale: Locale): string {
  const named = new Set(edits.flatMap(({ page }) => page ?? []));
  if (places.every((place) => named.has(place))) return '';
  return foldedList(places, shownEdits, {
    list: (part) => list(part.map(address)),
    summary: (count) => labels[locale].morePages(count),
  });
}

function editHtml({ text, page, before, after }: Edit, locale: Locale, explain: Explain): string {
  const where = page === null ? '' : `${labels[locale].on} ${address(page)}<br>`;
  return `${where}${explain(text)}${changeMarkup(before, after, locale)}`;
}

function proofHtml({ text, page }: Proof, locale: Locale): string {
  return `${escapeMarkup(text[locale])}${page === null ? '' : ` (${address(page)})`}`;
}

function laterHtml({ later, laterRest, waitingWork, waiting }: MonthPage, locale: Locale): string {
  const notes = [laterRest, waitingWork, waiting].flatMap((text) => (text === null ? [] : [text[locale]]));
  const note = notes.map((text) => `<p class="soft">${escapeMarkup(text)}</p>`).join('');
  if (later.length === 0) return note;
  const items = later.map(({ text, what }) => {
    const more = what === null ? '' : `<br><span class="soft">${escapeMarkup(what[locale])}</span>`;
    return `<li>${escapeMarkup(text[locale])}${more}</li>`;
  });
  return `<h2>${labels[locale].later}</h2><ul>${items.join('')}</ul>${note}`;
}

function filesHtml({ files }: MonthPage, locale: Locale): string {
  if (files.length === 0) return '';
  const rows = files.map(
    ({ href, label }) => `<li><a href="${escapeMarkup(href)}">${escapeMarkup(label[locale])}</a></li>`,
  );
  return `<h2>${labels[locale].files}</h2><ul class="files">${rows.join('')}</ul><p class="soft">${labels[locale].sending}</p>`;
}

function assumptionsHtml({ assumptions }: MonthPage, locale: Locale): string {
  if (assumptions.length === 0) return '';
  const rows = assumptions.map(
    ({ subject, taken, from }) =>
      `<tr><th scope="row">${escapeMarkup(subject[locale])}</th><td>${escapeMarkup(taken[locale])}</td><td>${escapeMarkup(from)}</td></tr>`,
  );
  return `<details><summary>${labels[locale].assumptions}</summary><table><tbody>${rows.join('')}</tbody></table></details>`;
}

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** A list whose points the weeks of a task name by their numbers. */
const numbered = (items: readonly string[], from: number): string =>
  `<ol start="${from + 1}">${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;

function address(url: string): string {
  const shown = escapeMarkup(shownAddress(url).replace(/^https?:\/\//, ''));
  return isWebAddress(url) ? `<a href="${escapeMarkup(url)}" rel="noopener noreferrer nofollow">${shown}</a>` : shown;
}

const labels = {
  fr: {
    why: 'Pourquoi ici',
    how: 'Comment faire',
    proof: 'La preuve',
    success: 'Vous saurez que c’est réussi',
    time: 'Temps\u00a0:',
    cost: 'Coût, en plus du temps\u00a0:',
    weeks: 'Semaine par semaine',
    on: 'Sur',
    later: 'Ensuite, quand vous aurez le temps',
    files: 'Pour aller plus loin',
    assumptions: 'Ce que j’ai supposé, faute de chiffres',
    pages: 'Les pages',
    moreChanges: (count: number) => `${count} autres changements`,
    morePages: (count: number) => `${count} autres pages`,
    sending:
      'Ces documents sont dans le dossier de cette page\u202f: envoyée seule, elle se lit en entier, mais ces liens ne s’ouvrent pas.',
  },
  en: {
    why: 'Why here',
    how: 'How to do it',
    proof: 'The proof',
    success: 'You will know it worked',
    time: 'Time:',
    cost: 'Cost, beside the time:',
    weeks: 'Week by week',
    on: 'On',
    later: 'Next, when you have time',
    files: 'To read more',
    assumptions: 'What was assumed, for lack of figures',
    pages: 'The pages',
    moreChanges: (count: number) => `${count} more changes`,
    morePages: (count: number) => `${count} more pages`,
    sending:
      'These documents are in the folder of this page: sent alone, it can be read in full, but these links do not open.',
  },
} as const;
