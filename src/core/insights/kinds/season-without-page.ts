import { picturedSectors, type SectorId } from '../../framework/company/company-parts.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair } from '../../values/text.ts';
import { isAboutTopic } from '../answers.ts';
import { defineInsight } from '../define-insight.ts';

/** Trades whose products or stays are given as presents. */
const giftSectors: ReadonlySet<SectorId> = new Set([...picturedSectors, 'culture_media'] as SectorId[]);

/** A season of the cycle whose page cannot be ready in time, or must be begun at once. */
export const seasonWithoutPage = defineInsight({
  id: 'season-without-page',
  subject: 'season',
  aim: 'acquire',
  title: pair('Une saison dont la page n’est pas prête', 'A season whose page is not ready'),
  project: pair('Préparer la saison à temps', 'Prepare the season in time'),
  needs: ['context'],
  find: ({ context }) =>
    context.events
      .filter(({ gift, leadWeeks }) => gift && leadWeeks > 0 && giftSectors.has(context.company.organisation.sector))
      .map((event) => ({ event, ready: addDays(event.day, -7 * event.leadWeeks) }))
      .filter(({ ready }) => ready < addDays(context.start, 28))
      .slice(0, 1)
      .map(({ event, ready }) => {
        const isLate = ready < context.start;
        const [day, by] = [inBoth((locale) => dayText(event.day, locale)), inBoth((locale) => dayText(ready, locale))];
        return {
          about: event.id,
          title: isLate
            ? pair(
                `« ${event.title.fr} » : une page publiée maintenant ne sera pas trouvée à temps cette année`,
                `“${event.title.en}”: a page published now will not be found in time this year`,
              )
            : pair(
                `« ${event.title.fr} » : la page doit être en ligne avant le ${by.fr}`,
                `“${event.title.en}”: the page must be online before ${by.en}`,
              ),
          argument: isLate
            ? pair(
                `Le jour est le ${day.fr} et un moteur met ${event.leadWeeks} semaines à donner sa place à une page neuve : elle aurait dû paraître le ${by.fr}. Cette année, la liste et les réseaux portent seuls la saison ; la page servira l’an prochain.`,
                `The day is ${day.en} and a search engine takes ${event.leadWeeks} weeks to rank a new page: it should have been published on ${by.en}. This year the list and the networks carry the season alone; the page will serve next year.`,
              )
            : pair(
                `Le jour est le ${day.fr} et un moteur met ${event.leadWeeks} semaines à donner sa place à une page : c’est le premier contenu à écrire.`,
                `The day is ${day.en} and a search engine takes ${event.leadWeeks} weeks to rank a page: it is the first text to write.`,
              ),
          remedy: isLate
            ? pair(
                'Prévenir la liste et les clients cette année, écrire la page pour la prochaine',
                'Tell the list and the customers this year, write the page for the next one',
              )
            : pair('Écrire la page de la saison avant toute autre', 'Write the page of the season before any other'),
          moneyPerMonth: null,
          customersPerMonth: null,
          certainty: 0.6,
          evidence: [
            pair(`Jour : ${day.fr} ; page utile jusqu’au ${by.fr}`, `Day: ${day.en}; page useful until ${by.en}`),
          ],
          chart: null,
          answeredBy: (action) =>
            action.content?.event?.id === event.id ||
            isAboutTopic(new Set(context.topics.slice(0, 1).map(({ id }) => id)))(action),
        };
      }),
});
