import type { RequestHandler } from 'express';
import { Failure } from '../../core/values/failure.ts';
import { subscriberOfLink } from '../../operations/digests/unsubscribe-link.ts';
import type { ApiOptions } from '../api-options.ts';
import { sendPage } from '../reference-pages.ts';
import { localeFor } from '../run-context.ts';

/** `GET /unsubscribe/:token`: a page with one button, since mail programs open links by themselves. */
export function unsubscribePage({ services }: ApiOptions): RequestHandler {
  return (request, response) => {
    if (subscriberOfLink(String(request.params.token), services.secrets) === null) throw unknownLink;
    const locale = localeFor(request);
    const { title, button } = words[locale];
    sendPage(
      response,
      { locale, title, posts: true },
      `<h1>${title}</h1><form method="post"><button>${button}</button></form>`,
    );
  };
}

/** `POST /unsubscribe/:token`: ends the mails; also called by mail programs (RFC 8058). */
export function unsubscribe({ services, store }: ApiOptions): RequestHandler {
  return async (request, response) => {
    const found = subscriberOfLink(String(request.params.token), services.secrets);
    if (found === null) throw unknownLink;
    await store.in(found.workspace).setSubscriberState(found.id, 'off');
    const locale = localeFor(request);
    const { done } = words[locale];
    sendPage(response, { locale, title: done }, `<h1>${done}</h1>`);
  };
}

const words = {
  fr: {
    title: 'Ne plus recevoir ces courriels',
    button: 'Ne plus les recevoir',
    done: 'Vous ne recevrez plus ces courriels.',
  },
  en: { title: 'Stop these mails', button: 'Stop them', done: 'You will not receive these mails any more.' },
} as const;

const unknownLink = new Failure('not-found', {
  fr: 'Ce lien n’est pas celui d’un courriel de ce service.',
  en: 'This link is not one of a mail of this service.',
});
