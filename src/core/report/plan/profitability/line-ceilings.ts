import type { Strategy } from '../../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { note, table } from '../../build-blocks.ts';
import { measure, money } from '../../plan-cells.ts';
import { semicolon } from '../../joined-texts.ts';

/** The ceiling of each public in one line; null where the company has one line of business. */
export function ceilingsOfLines({ lines }: Strategy['cac'], currency: string): Text | null {
  if (lines.length === 0) return null;
  return inBoth((locale) =>
    lines
      .map(
        ({ name, ceiling }) =>
          `${name[locale]}${locale === 'fr' ? '\u202f: ' : ': '}${money(ceiling, currency)[locale]}`,
      )
      .join(semicolon[locale]),
  );
}

/** Value, ceiling and today's cost of a customer, line of business by line of business. */
export function linesTable({ cac: { lines }, company: { currency } }: Strategy): ReportBlock[] {
  if (lines.length === 0) return [];
  const amount = (value: number | null): Cell => (value === null ? '–' : money(value, currency));
  return [
    table(
      pair('Un plafond par public', 'A ceiling for each public'),
      [
        ['Public', 'Public'],
        ['Ce qu’il achète', 'What it buys', 'wide'],
        ['Marge d’une vente', 'Margin of a sale', 'number'],
        ['Achats par client', 'Sales per customer', 'number'],
        ['Valeur d’un client', 'Value of a customer', 'number'],
        ['Plafond', 'Ceiling', 'number'],
        ['Nouveaux', 'New ones', 'number'],
        ['Coût par client', 'Cost per customer', 'number'],
      ],
      lines.map((line): Cell[] => [
        line.name,
        line.offers.length === 0 ? '–' : line.offers.join(', '),
        line.isSellers ? '–' : amount(line.each),
        line.isSellers || line.orders === null
          ? '–'
          : (measure(Math.round(line.orders * 10) / 10, 'count', currency) ?? '–'),
        amount(line.value),
        amount(line.ceiling),
        line.newCustomers ?? '–',
        amount(line.cac),
      ]),
    ),
    note(
      pair(
        'Chaque canal est jugé sur le plafond du public qu’il amène\u202f; celui dont le fichier ne dit pas le public compte avec le plus courant. Demander à chaque nouveau client ce qui l’amène et par où il est venu le dira mieux.',
        'Each channel is judged by the ceiling of the public that it brings; one whose public the file does not give counts with the commonest. Asking each new customer what brings them, and through what, will tell better.',
      ),
    ),
  ];
}

/** Most that a new customer may cost, all costs of the company counted, or by its public where there are several. */
export function mostText(cac: Strategy['cac'], currency: string): Text {
  const lines = ceilingsOfLines(cac, currency);
  if (lines !== null)
    return pair(
      `Un nouveau client ne doit pas coûter plus que le plafond de son public (${lines.fr}).`,
      `A new customer must not cost more than the ceiling of its public (${lines.en}).`,
    );
  const [ceiling, channel] = [money(cac.cacMax, currency), money(cac.channelCap, currency)];
  const byChannel =
    cac.channelCap === cac.cacMax
      ? pair('', '')
      : pair(
          ` (${channel.fr} pour un canal, frais communs déduits)`,
          ` (${channel.en} for one channel, shared costs taken off)`,
        );
  return pair(
    `Un nouveau client ne doit pas coûter plus de ${ceiling.fr}${byChannel.fr}.`,
    `A new customer must not cost more than ${ceiling.en}${byChannel.en}.`,
  );
}
