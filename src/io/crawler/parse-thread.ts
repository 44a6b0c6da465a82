import { parentPort, workerData } from 'node:worker_threads';
import { charsetParameter, decode } from '../../core/pages/decode.ts';
import { linkedBlocks, parsePage } from '../../core/pages/parse-page.ts';
import { siteScope } from '../../core/values/url.ts';
import { packPage } from './page-message.ts';
import { pageTemplate } from './page-template.ts';
import type { ParseAnswer, ParseOrder, ParseSettings } from './parse-pool.ts';

const settings = workerData as ParseSettings;
const scope = siteScope(settings.seed);

function parse(order: ParseOrder): ParseAnswer {
  const { text, charset, flags } = decode(order.body, charsetParameter(order.contentType));
  const { content, links } = parsePage({
    html: text,
    url: order.url,
    contentType: order.contentType,
    charset,
    headers: order.headers,
    scope,
    keepText: true,
  });
  // The template is taken from the whole text, whether it is kept or not.
  const template = pageTemplate(content, order.url);
  if (!settings.keepText) content.blocks = linkedBlocks(content.blocks, links);
  return { id: order.id, page: packPage({ content, links, charset, flags, template }), error: null };
}

parentPort?.on('message', (order: ParseOrder) => {
  let answer: ParseAnswer;
  try {
    answer = parse(order);
  } catch (error) {
    answer = { id: order.id, page: null, error: String((error as Error).stack ?? error).slice(0, 1000) };
  }
  parentPort?.postMessage(answer);
});
