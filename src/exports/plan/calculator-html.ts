import { companyPieces } from '../../core/planning/pieces/company-pieces.ts';
import { shownPrice } from '../../core/planning/pieces/shown-price.ts';
import { languageTags } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { defineExport, mediaTypes } from '../export.ts';
import { interactivePage } from './interactive-page.ts';
import type { PlanSource } from './plan-source.ts';
import { scriptData } from './quiz-html.ts';

const words = {
  fr: { offer: 'Offre', quantity: 'Quantité', calculate: 'Calculer', formula: 'Total = prix × quantité' },
  en: { offer: 'Offer', quantity: 'Quantity', calculate: 'Calculate', formula: 'Total = price × quantity' },
};

/** The first calculator of the plan as a page of its own, from the prices of the company; none without a price. */
export const calculatorHtml = defineExport({
  id: 'calculator.html',
  mediaType: mediaTypes.html,
  purpose: { fr: 'calculette à mettre sur le site', en: 'calculator to put on the site' },
  render({ strategy }: PlanSource) {
    const content = strategy.actions.find((action) => action.content?.ready?.form === 'calculator')?.content;
    const { company } = strategy.inputs;
    const pieces = companyPieces(company, null);
    const offers = company.offers.flatMap((offer) => {
      const { name, price = null, single, extra } = pieces.offers.get(offer.id) ?? {};
      if (name === undefined || price === null || single !== true || extra !== null) return [];
      return [{ name: name.text, price: price.text, amount: shownPrice(company, offer) }];
    });
    if (content === null || content === undefined || offers.length === 0) return null;
    const { language, currency } = strategy.company;
    const { offer, quantity, calculate, formula } = words[language];
    const options = offers.map(
      ({ name, price }, at) => `<option value="${at}">${escapeMarkup(`${name} (${price})`)}</option>`,
    );
    const body = `<h1>${escapeMarkup(content.brief.title)}</h1>
<p>${escapeMarkup(content.ready?.parts[0]?.text ?? '')}</p>
<form>
<label for="offer">${offer}</label>
<select id="offer">
${options.join('\n')}
</select>
<label for="quantity">${quantity}</label>
<input id="quantity" type="number" min="1" step="1" value="1" required>
<p>${formula}</p>
<button>${calculate}</button>
</form>
<p role="status"></p>`;
    const script = `const offers = ${scriptData(offers)};
const money = new Intl.NumberFormat(${scriptData(languageTags[language])}, { style: 'currency', currency: ${scriptData(currency)}, currencyDisplay: 'narrowSymbol' });
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const offer = offers[Number(document.getElementById('offer').value)];
  const quantity = Number(document.getElementById('quantity').value);
  document.querySelector('[role="status"]').textContent = offer.price + ' × ' + quantity + ' = ' + money.format(offer.amount * quantity);
});`;
    return interactivePage(language, content.brief.title, body, script);
  },
});
