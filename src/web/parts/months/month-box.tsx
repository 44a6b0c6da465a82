import { Button, Text as Words } from '@mantine/core';
import { useState } from 'react';
import { moneyText } from '../../../core/framework/measure-text.ts';
import type { Text } from '../../../core/values/text.ts';
import { currencySign, minorUnits } from '../../../core/values/money.ts';
import { numberTyped } from '../counts/number-typed.ts';
import { useLanguage } from '../language.tsx';
import { NumberField } from '../number-field.tsx';
import { type MonthTexts, withoutRate } from './month-texts.ts';
import type { MonthsPreview } from './use-months.ts';

/** Boxes of a row, by width. */
export const columns = { base: 1, xs: 2, md: 3 };

/** What every box of the month needs. */
export interface BoxState {
  readonly texts: MonthTexts;
  /** What is kept of this month, and of the month before it that has figures. */
  readonly saved: MonthTexts;
  readonly last: { readonly name: string; readonly texts: MonthTexts } | null;
  readonly currency: string;
  readonly faultOf: (path: string) => string | undefined;
  /** What contradicts the figures of the other boxes. */
  readonly doubtOf: (path: string) => Text | undefined;
  readonly onText: (path: string, text: string) => void;
}

interface MonthBoxProps {
  readonly path: string;
  readonly box: MonthsPreview['boxes'][number];
  readonly state: BoxState;
  /** What is known of it besides. */
  readonly note?: string | undefined;
}

/** One figure, with what was saved or known of it before. */
export function MonthBox({ path, box: { name, title, unit, average, taxRate }, state, note }: MonthBoxProps) {
  const { say, number, locale } = useLanguage();
  const { texts, saved, last, currency, faultOf, doubtOf, onText } = state;
  /** What was typed stays to the cent; a mean is written as every other amount. */
  const known = (text: string): string => number(Number(text), 2);
  const mean = (value: number): string =>
    unit === 'money' ? moneyText(minorUnits(value, currency), currency, locale) : number(value, 1);
  const earlier = last?.texts[path];
  const doubt = doubtOf(path);
  return (
    <div>
      <NumberField
        label={say(title)}
        {...(unit === 'money' ? { unit: currencySign(currency) } : {})}
        description={[
          saved[path] !== undefined
            ? say(sentences.filled, { value: known(saved[path]) })
            : earlier !== undefined
              ? say(sentences.last, { month: last!.name, value: known(earlier) })
              : average === null
                ? note === undefined
                  ? say(sentences.unknown)
                  : ''
                : say(sentences.average, { value: mean(average) }),
          note ?? (name === 'spent' ? say(sentences.money) : ''),
        ]
          .filter((part) => part !== '')
          .join('. ')}
        isWhole={unit === 'count'}
        value={texts[path] ?? ''}
        onChange={(text) => onText(path, text)}
        fault={faultOf(path)}
        doubt={doubt === undefined ? undefined : say(doubt)}
      />
      {taxRate !== null && (
        <TaxTaken
          rate={taxRate}
          text={texts[path] ?? ''}
          sign={currencySign(currency)}
          onText={(text) => onText(path, text)}
        />
      )}
    </div>
  );
}

interface TaxTakenProps {
  readonly rate: number;
  readonly text: string;
  readonly sign: string;
  readonly onText: (text: string) => void;
}

/** Takes the tax off an amount that was typed with it, once: another amount has to be typed before it does so again. */
function TaxTaken({ rate, text, sign, onText }: TaxTakenProps) {
  const { say, number, percent } = useLanguage();
  const [taken, setTaken] = useState<{ readonly from: number; readonly text: string } | null>(null);
  const typed = numberTyped(text, false);
  if (taken !== null && taken.text === text)
    return (
      // The button that was pressed has gone: the keyboard goes on here.
      <Words role="status" size="sm" tabIndex={-1} ref={focused}>
        {say(sentences.taken, {
          kept: `${number(Number(text), 2)}\u00a0${sign}`,
          from: `${number(taken.from, 2)}\u00a0${sign}`,
        })}
      </Words>
    );
  if (typeof typed !== 'number' || typed === 0) return null;
  return (
    <Button
      variant="subtle"
      size="compact-md"
      h="auto"
      styles={{ label: { whiteSpace: 'normal' } }}
      onClick={() => {
        const net = withoutRate(typed, rate);
        setTaken({ from: typed, text: net });
        onText(net);
      }}
    >
      {say(sentences.takeOff, { rate: percent(rate) })}
    </Button>
  );
}

const focused = (note: HTMLElement | null): void => note?.focus();

const sentences = {
  takeOff: {
    fr: 'Montant taxe comprise\u00a0: ôter la TVA de {rate}',
    en: 'Amount with tax: take {rate} VAT off',
  },
  taken: {
    fr: 'Gardé\u00a0: {kept} hors taxe, pour {from} taxe comprise.',
    en: 'Kept: {kept} without tax, from {from} with tax.',
  },
  last: { fr: '{month}\u00a0: {value}', en: '{month}: {value}' },
  average: { fr: 'Jusqu’ici\u00a0: {value} par mois', en: 'Until now: {value} a month' },
  filled: { fr: 'Enregistré pour ce mois\u00a0: {value}', en: 'Saved for this month: {value}' },
  unknown: { fr: 'Jusqu’ici\u00a0: inconnu', en: 'Until now: unknown' },
  money: {
    fr: 'L’argent payé, sans compter votre temps\u202f; 0 si rien',
    en: 'The money paid, without your time; 0 for none',
  },
};
