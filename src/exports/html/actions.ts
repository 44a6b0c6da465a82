import type { ReportAction, ReportActionDetail, ReportBlock } from '../../core/report/blocks.ts';
import type { Locale } from '../../core/values/locale.ts';
import { shownAddress } from '../../core/values/addresses/shown-address.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { effortLabels, findingsFile, moreText } from '../report-labels.ts';
import { pathMarkup } from './cell.ts';
import { changeMarkup } from './change.ts';
import { foldedList } from './fold.ts';
import { labels, restText } from './labels.ts';

type Actions = Extract<ReportBlock, { kind: 'actions' }>;

/** Items in view before the others are folded (working assumptions). */
const mostPlaces = 3;
const mostEdits = 2;

/** The actions as numbered cards. */
export function actionsMarkup({ items }: Actions, locale: Locale): string {
  const cards = items.map(
    (action, at) =>
      `<li class="action"><p class="rank" aria-hidden="true">${at + 1}</p><div><h3>${escapeMarkup(action.title[locale])}</h3>
<p>${escapeMarkup(action.why[locale])}</p>${action.detail === undefined ? briefMarkup(action, locale) : detailMarkup(action, action.detail, at + 1, locale)}</div></li>`,
  );
  return `<ol class="actions">${cards.join('\n')}</ol>`;
}

function briefMarkup(action: ReportAction, locale: Locale): string {
  const each = action.count > 1 && action.effort === 'minutes' ? labels.each[locale] : '';
  return `<p class="how"><strong>${labels.how[locale]}</strong> ${escapeMarkup(action.how[locale])}</p>
<p class="effort">${labels.effort[locale]} ${effortLabels[action.effort][locale]}${each}</p>${placesMarkup(action, locale)}`;
}

function detailMarkup(action: ReportAction, detail: ReportActionDetail, rank: number, locale: Locale): string {
  const rows = [
    [labels.how, `${escapeMarkup(action.how[locale])}${editsMarkup(detail, locale)}`],
    [labels.proof, proofMarkup(detail, locale)],
    [labels.where, placesMarkup(action, locale)],
    [labels.time, escapeMarkup(detail.time[locale])],
    [labels.success, escapeMarkup(detail.success[locale])],
  ] as const;
  const parts = rows
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `<div><dt>${name[locale]}</dt><dd>${content}</dd></div>`);
  return `${pictureMark(rank)}<dl class="detail">${parts.join('')}</dl>`;
}

/** Where the picture of the place of an action goes, once a browser has taken it. */
const pictureMark = (rank: number): string => `<!--picture ${rank}-->`;

/** A picture of the place of an action, as JPEG. */
export interface ActionPicture {
  /** From 1. */
  readonly rank: number;
  readonly url: string;
  readonly jpeg: Uint8Array;
}

/** The markup of a report with the pictures in it. */
export function withPictures(html: string, pictures: readonly ActionPicture[], locale: Locale): string {
  return pictures.reduce((markup, { rank, url, jpeg }) => {
    const alt = escapeMarkup(`${labels.pictureOf[locale]} ${shownAddress(url)}`);
    const source = `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`;
    const figure = `<figure class="picture"><img src="${source}" alt="${alt}"></figure>`;
    return markup.replace(pictureMark(rank), () => figure);
  }, html);
}

function editsMarkup({ edits }: ReportActionDetail, locale: Locale): string {
  const items = edits.map(({ text, page, before, after }) => {
    const place = page === null ? '' : `${pathMarkup(page)}${locale === 'fr' ? '\u00a0' : ''}: `;
    return `<li>${place}${escapeMarkup(text[locale])}${changeMarkup(before, after, locale)}</li>`;
  });
  return foldedList(items, mostEdits, {
    list: (part) => (part.length === 0 ? '' : `<ul class="edits">${part.join('')}</ul>`),
    summary: (count) => restText(count, 'items', locale),
  });
}

function proofMarkup({ proof }: ReportActionDetail, locale: Locale): string {
  if (proof.length === 0) return '';
  const items = proof.map(({ text, page }) => {
    const place = page === null || text[locale].includes(page) ? '' : ` (${pathMarkup(page)})`;
    return `<li>${escapeMarkup(text[locale])}${place}</li>`;
  });
  return `<ul class="edits">${items.join('')}</ul>`;
}

function placesMarkup({ places, count }: ReportAction, locale: Locale): string {
  if (places.length === 0) return '';
  const rest = count - places.length;
  const lines = places.map((place) => `<li>${pathMarkup(place)}</li>`);
  if (rest > 0) lines.push(`<li class="more">${moreText(rest, findingsFile, locale)}</li>`);
  return foldedList(lines, mostPlaces + 1, {
    list: (part) => `<ul class="places">${part.join('')}</ul>`,
    summary: (hidden) => restText(rest > 0 ? hidden - 1 : hidden, 'places', locale),
  });
}
