import { isDay } from '../../core/values/day.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import type { ImportAnswers, QuestionId } from '../../core/framework/imports/import-outcome.ts';

export interface GivenAnswers {
  readonly answers: ImportAnswers;
  /** Channel of the company for a table of no known export. */
  readonly channelId?: string;
}

/**
 * Parses `name=value` pairs of the command line into answers; throws Failure('invalid-input') with the accepted forms.
 */
export function importAnswers(pairs: readonly string[]): GivenAnswers {
  let given: GivenAnswers = { answers: {} };
  for (const pair of pairs) {
    const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    const known = answerNames.find((one) => one === name.trim());
    const read = known === undefined ? null : readers[known](value.trim());
    if (read === null) throw wrongPair(pair);
    given = { ...given, ...read, answers: { ...given.answers, ...read.answers } };
  }
  return given;
}

/** The flag that answers a question, with its choices. */
export const answerFlags: Readonly<Record<QuestionId, string>> = {
  mapping: '--answer mapping=confirm --answer channel=CHANNEL_ID',
  'day-order': '--answer day-order=day-first | month-first',
  'decimal-sign': '--answer decimal-sign=comma | point',
  currency: '--answer currency=EUR',
  'exchange-rate': '--answer currency=EUR',
  period: '--answer period=2026-01-01..2026-12-31',
  market: '--answer market=fr',
  'duplicate-column': '--answer column=4',
  'accept-partial': '--answer accept-partial=yes',
};

type Reader = (value: string) => Partial<GivenAnswers> | null;

const readers: Readonly<Record<AnswerName, Reader>> = {
  mapping: (value) => (value === 'confirm' ? { answers: { mappingConfirmed: true } } : null),
  channel: (value) => (value === '' ? null : { channelId: value }),
  'day-order': (value) => (value === 'day-first' || value === 'month-first' ? { answers: { dayOrder: value } } : null),
  'decimal-sign': (value) => {
    if (value === ',' || value === 'comma') return { answers: { decimal: ',' } };
    return value === '.' || value === 'point' ? { answers: { decimal: '.' } } : null;
  },
  currency: (value) => (/^[A-Z]{3}$/.test(value) ? { answers: { currency: value } } : null),
  period: (value) => {
    const [from = '', to = ''] = value.split('..');
    return isDay(from) && isDay(to) && from <= to ? { answers: { period: { from, to } } } : null;
  },
  market: (value) => (/^[a-z]{2}$/i.test(value) ? { answers: { market: marketOf(value.toLowerCase()) } } : null),
  column: (value) => (/^[1-9]\d{0,3}$/.test(value) ? { answers: { column: Number(value) } } : null),
  'accept-partial': (value) => (value === 'yes' ? { answers: { acceptPartial: true } } : null),
  'accept-truncated': (value) => (value === 'yes' ? { answers: { acceptTruncated: true } } : null),
};

/** Names of the answers: what is left of the sign in `name=value`. */
export const answerNames = [
  'mapping',
  'channel',
  'day-order',
  'decimal-sign',
  'currency',
  'period',
  'market',
  'column',
  'accept-partial',
  'accept-truncated',
] as const;
export type AnswerName = (typeof answerNames)[number];

function marketOf(value: string): string {
  return value === 'gb' ? 'uk' : value;
}

function wrongPair(pair: string): Failure {
  const forms = [...new Set(Object.values(answerFlags))].map((flag) => flag.replaceAll('--answer ', ''));
  const detail: Text = {
    fr: `«\u202f${pair}\u202f» ne répond à aucune question. Réponses possibles\u202f: ${forms.join('\u202f; ')}\u202f; accept-truncated=yes.`,
    en: `“${pair}” answers no question. Possible answers: ${forms.join('; ')}; accept-truncated=yes.`,
  };
  return new Failure('invalid-input', detail, [{ path: '/answer', message: detail }]);
}
