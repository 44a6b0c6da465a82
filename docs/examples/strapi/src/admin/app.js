import { createElement, useEffect, useRef } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import 'maillage/panel';

/** The sheet of the page of an article: the session of Strapi asks for it, the server of Strapi has the key. */
function Sheet({ slug }) {
  const { get, post } = useFetchClient();
  const place = useRef(null);
  useEffect(() => {
    const panel = place.current;
    const decide = ({ detail: { link, state } }) => post('/maillage/decision', { ...link, state });
    panel.addEventListener('maillage-decision', decide);
    get(`/maillage/page?slug=${encodeURIComponent(slug)}`).then(({ data }) => {
      panel.sheet = data;
    });
    return () => panel.removeEventListener('maillage-decision', decide);
  }, [slug]);
  return createElement('maillage-panel', { ref: place, lang: document.documentElement.lang });
}

/** An article without a slug has no address yet, and no panel. */
function Panel({ document: article }) {
  if (!article?.slug) return null;
  return { title: 'Maillage', content: createElement(Sheet, { slug: article.slug }) };
}

export default {
  config: {},
  bootstrap(app) {
    app.getPlugin('content-manager').apis.addEditViewSidePanel([Panel]);
  },
};
