import type { Locale } from '../core/values/locale.ts';
import { plural } from '../core/values/text.ts';
import { type ProgressEvent, questionsPhase } from '../operations/operation.ts';
import { phaseTitles } from '../operations/threads/phase-titles.ts';

/** Names of what is counted, by the unit of the event. */
const units: Record<string, Record<Locale, { readonly one: string; readonly other: string }>> = {
  page: { fr: { one: 'page', other: 'pages' }, en: { one: 'page', other: 'pages' } },
  file: { fr: { one: 'fichier', other: 'fichiers' }, en: { one: 'file', other: 'files' } },
  address: { fr: { one: 'adresse', other: 'adresses' }, en: { one: 'address', other: 'addresses' } },
};

export interface ProgressSink {
  show(event: ProgressEvent): void;
  /** Ends the line for now: something else is written. */
  pause(): void;
  /** Ends the line, so that the next output starts on a new one. */
  end(): void;
}

/** Milliseconds between two lines: rewritten on a terminal, one after the other elsewhere. */
const intervals = { terminal: 200, elsewhere: 10_000 };

/** Rewrites one line up to five times a second on a terminal, else prints a line every ten seconds, also while a step is silent. */
export function progressLine(stream: NodeJS.WriteStream, locale: Locale, now: () => number): ProgressSink {
  return stream.isTTY === true ? rewrittenLine(stream, locale, now) : regularLines(stream, locale, now);
}

function rewrittenLine(stream: NodeJS.WriteStream, locale: Locale, now: () => number): ProgressSink {
  const started = now();
  let last = Number.NEGATIVE_INFINITY;
  let lastPhase = '';
  /** True when the line is not ended. */
  let open = false;
  let latest: ProgressEvent | null = null;
  const draw = (event: ProgressEvent, since: string): void => {
    const text = progressText(event, event.locale ?? locale, (now() - started) / 1000);
    stream.write(`\r\u001b[2K${fitted(`${text}${since}`, stream.columns)}`);
    open = true;
  };
  // A silent step shows for how long it has been running.
  const timer = setInterval(() => {
    const seconds = Math.round((now() - last) / 1000);
    if (open && latest !== null && seconds >= 2) draw(latest, ` · ${seconds}\u00a0s`);
  }, 1_000);
  timer.unref();
  const endLine = (): void => {
    if (open) stream.write('\n');
    open = false;
    latest = null;
  };
  return {
    show(event) {
      // Questions are asked on lines of their own.
      if (event.phase === questionsPhase) return endLine();
      const time = now();
      const isSoon = time - last < intervals.terminal;
      if (event.phase === lastPhase && isSoon && event.done !== event.total) return;
      lastPhase = event.phase;
      last = time;
      latest = event;
      draw(event, '');
    },
    pause: endLine,
    end: () => {
      endLine();
      clearInterval(timer);
    },
  };
}

/** The first parts of a line that fit the terminal: a line that goes on below could not be rewritten. */
function fitted(line: string, columns = Number.POSITIVE_INFINITY): string {
  const [first = '', ...parts] = line.split(separator);
  return parts.reduce(
    (row, part) => (row.length + separator.length + part.length < columns ? `${row}${separator}${part}` : row),
    first.slice(0, columns - 1),
  );
}

const separator = ' · ';

function regularLines(stream: NodeJS.WriteStream, locale: Locale, now: () => number): ProgressSink {
  const started = now();
  let latest: ProgressEvent | null = null;
  let phaseStarted = started;
  let shown: ProgressEvent | null = null;
  const print = (): void => {
    if (latest === null) return;
    const text = progressText(latest, latest.locale ?? locale, (now() - started) / 1000);
    // A step that counts nothing, or is silent, would print the same line again.
    const since = latest === shown ? ` · ${Math.round((now() - phaseStarted) / 1000)}\u00a0s` : '';
    stream.write(`${text}${since}\n`);
    shown = latest;
  };
  const timer = setInterval(print, intervals.elsewhere);
  timer.unref();
  return {
    show(event) {
      const isNew = event.phase !== latest?.phase;
      latest = event.phase === questionsPhase ? null : event;
      if (!isNew) return;
      phaseStarted = now();
      print();
      timer.refresh();
    },
    pause: () => undefined,
    end: () => clearInterval(timer),
  };
}

/** Time that known pages will take at the rate so far: more pages may still be found. */
function leftText(seconds: number, locale: Locale): string {
  const time = seconds < 90 ? `${Math.ceil(seconds)}\u00a0s` : `${Math.ceil(seconds / 60)}\u00a0min`;
  return locale === 'fr' ? `encore ${time} environ` : `about ${time} left`;
}

/** How far from the first page the reading is. */
const clicksText = (clicks: number, locale: Locale): string =>
  locale === 'fr'
    ? `à ${clicks} ${plural(clicks, 'fr', { one: 'clic', other: 'clics' })} de l’accueil`
    : `${clicks} ${plural(clicks, 'en', { one: 'click', other: 'clicks' })} from the home page`;

export function progressText(event: ProgressEvent, locale: Locale, seconds: number): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const name = phaseTitles[event.phase]?.[locale] ?? event.phase;
  const count =
    event.total === null ? number.format(event.done) : `${number.format(event.done)} / ${number.format(event.total)}`;
  const unit = units[event.unit];
  const counted = unit === undefined ? '' : ` ${plural(event.total ?? event.done, locale, unit[locale])}`;
  const parts = [`${name}  ${count}${counted}`];
  if (event.phase !== 'pages') return event.done === 0 ? name : parts[0]!;
  // A rate over the first pages would be noise.
  if (event.done >= 20 && seconds >= 1) {
    parts.push(`${number.format(event.done / seconds)} pages/s`);
    if (event.total !== null) parts.push(leftText(((event.total - event.done) * seconds) / event.done, locale));
  }
  if (event.queued !== undefined)
    parts.push(`${number.format(event.queued)} ${locale === 'fr' ? 'à lire' : 'to read'}`);
  if (event.depth !== undefined && event.depth > 0) parts.push(clicksText(event.depth, locale));
  if (event.errors) {
    const [one, other] = locale === 'fr' ? ['erreur', 'erreurs'] : ['error', 'errors'];
    parts.push(`${number.format(event.errors)} ${plural(event.errors, locale, { one, other })}`);
  }
  return parts.join(' · ');
}
