import type { Strategy } from '../../planning/plan/plan.ts';
import { pair, type Text } from '../../values/text.ts';
import { dayWords, money } from '../plan/cells.ts';
import type { SheetRow, WorkbookSheet } from './workbook.ts';
import { column } from './cells.ts';

/** How to use the workbook: what each sheet tells, what to type there and when; the ceiling first of all figures. */
export function guideSheet({ cac, cycle, costs, company: { currency } }: Strategy): WorkbookSheet {
  const rows: readonly (readonly [Text, Text, Text])[] = [
    [
      pair('Couleurs', 'Colours'),
      pair(
        'Jaune, titre «\u202f(à saisir)\u202f»\u202f: à vous d’écrire. Gris, titre «\u202f(se calcule)\u202f»\u202f: une formule, à laisser. Blanc\u202f: le plan.',
        'Yellow, title “(to type)”: for you to write. Grey, title “(computed)”: a formula, to be left. White: the plan.',
      ),
      pair(
        'Une case vide n’est jamais comptée pour zéro\u202f: tant qu’un chiffre manque, ce qui en dépend reste vide.',
        'An empty cell is never counted as zero: as long as a figure is missing, what depends on it stays empty.',
      ),
    ],
    [
      pair('Plafond', 'Ceiling'),
      pair(
        `Un nouveau client coûte ${money(cac.cacMax, currency).fr} au plus, tous frais compris\u202f; ${money(cac.channelCap, currency).fr} par canal.`,
        `A new customer costs ${money(cac.cacMax, currency).en} at most, all costs included; ${money(cac.channelCap, currency).en} per channel.`,
      ),
      pair(
        `${cac.alerts.map((one) => one.message.fr).join(' ')} ${cac.pauseRule.fr} ${cac.escalation.fr}`,
        `${cac.alerts.map((one) => one.message.en).join(' ')} ${cac.pauseRule.en} ${cac.escalation.en}`,
      ),
    ],
    [
      pair('Actions', 'Actions'),
      pair(
        'Chaque action\u202f: ce qui est prévu, ce qui a été lu, ce qu’elle coûte par résultat.',
        'Each action: what is planned, what was read, what it costs per result.',
      ),
      pair(
        'Le jour où l’action est faite. Le reste vient de la feuille Relevés\u202f; une dépense ou des heures non saisies comptent comme prévu.',
        'The day the action is done. The rest comes from the Readings sheet; spending or hours not typed count as planned.',
      ),
    ],
    [
      pair('Budget', 'Budget'),
      pair(
        `Ce qui reste des ${money(costs.budget, currency).fr} du cycle, poste par poste.`,
        `What is left of the ${money(costs.budget, currency).en} of the cycle, line by line.`,
      ),
      pair('Rien\u202f: tout vient de la feuille Relevés.', 'Nothing: all comes from the Readings sheet.'),
    ],
    [
      pair('KPI', 'KPI'),
      pair('Les indicateurs d’ensemble, du départ à la cible.', 'The overall indicators, from start to target.'),
      pair(
        'La valeur lue et le jour, au rythme indiqué. De ce qui se compte (clients, visites, clics, chiffre d’affaires), départ et cible valent pour tout le cycle\u202f: écrivez le total depuis son premier jour.',
        'The value read and the day, at the rhythm shown. Of what is counted (customers, sessions, clicks, revenue), start and target stand for the whole cycle: write the total since its first day.',
      ),
    ],
    [
      pair('Relevés', 'Readings'),
      pair(
        'Ce que chaque action a donné et coûté\u202f: la feuille qui nourrit les autres.',
        'What each action brought and cost: the sheet that feeds the others.',
      ),
      pair(
        `Le résultat depuis le début de l’action, puis une fois par action la dépense, les heures et la marge. Après le ${dayWords(cycle.end).fr}, «\u202fmaillage close-cycle --readings\u202f» lit ce classeur, ou cette feuille enregistrée en CSV, et prépare le cycle suivant. Ne changez pas les colonnes Action et KPI.`,
        `The result since the action began, then once per action the spending, hours and margin. After ${dayWords(cycle.end).en}, “maillage close-cycle --readings” reads this workbook, or this sheet saved as CSV, and prepares the next cycle. Leave the columns Action and KPI as they are.`,
      ),
    ],
    [
      pair('Canaux', 'Channels'),
      pair('D’où viennent les visites et les clients.', 'Where sessions and customers come from.'),
      pair('Les visites du dernier mois, chaque mois.', 'The sessions of the last month, every month.'),
    ],
    [
      pair('CAC', 'CAC'),
      pair(
        'Ce que coûte un nouveau client, canal par canal, face au plafond.',
        'What a new customer costs, channel by channel, against the ceiling.',
      ),
      pair(
        `Coût (temps compris) et nouveaux clients des 28 derniers jours\u202f; tapez 0 où il n’y en a pas, le total attend toutes les cases. ${cac.reviewCadence.fr}`,
        `Cost (time included) and new customers of the last 28 days; type 0 where there is none, the total waits for every cell. ${cac.reviewCadence.en}`,
      ),
    ],
    [
      pair('Réemploi', 'Reuse'),
      pair(
        'Ce que devient chaque canal et chaque action, et l’argent du cycle suivant.',
        'What becomes of each channel and action, and the money of the next cycle.',
      ),
      pair('Votre décision et ce que vous avez appris.', 'Your decision and what you learnt.'),
    ],
    [
      pair('Mots-clés', 'Keywords'),
      pair(
        'Les mots suivis, ce qu’ils valent et leur page.',
        'The words followed, what they are worth and their page.',
      ),
      pair('La position lue dans la Search Console.', 'The position read in Search Console.'),
    ],
    [
      pair('Maillage', 'Links'),
      pair('Les liens à créer entre les pages du site.', 'The links to create between pages of the site.'),
      pair('Le jour où le lien est fait.', 'The day the link is made.'),
    ],
    [
      pair('Calendrier', 'Calendar'),
      pair('Tout ce qui est daté, dans l’ordre.', 'All that is dated, in order.'),
      pair('Le jour où c’est fait.', 'The day it is done.'),
    ],
  ];
  return {
    id: 'guide',
    name: pair('Mode d’emploi', 'How to use'),
    columns: [
      column('sheet', 18, 'Feuille', 'Sheet'),
      column('tells', 58, 'Ce qu’elle dit', 'What it tells'),
      column('type', 74, 'Ce que vous y écrivez', 'What you write there'),
    ],
    rows: rows.map(([sheet, tells, type]): SheetRow => ({ sheet, tells, type })),
    empty: pair('', ''),
    sticky: 1,
    pagesWide: 1,
  };
}
