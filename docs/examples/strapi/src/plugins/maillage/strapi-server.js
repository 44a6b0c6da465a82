/** The page sheet, the decisions and the reading of a published page, for people who may edit articles. */
const editors = {
  policies: [
    'admin::isAuthenticatedAdmin',
    {
      name: 'admin::hasPermissions',
      config: { actions: [{ action: 'plugin::content-manager.explorer.update', subject: 'api::article.article' }] },
    },
  ],
};

const site = ({ strapi }) => {
  const setting = (name) => strapi.plugin('maillage').config(name);
  const address = (slug) => new URL(encodeURIComponent(slug), setting('site')).href;
  const call = async (operation, input) => {
    const { createClient } = await import('maillage/client');
    return createClient({ baseUrl: setting('url'), key: setting('key'), locale: 'en' }).call(operation, input);
  };
  return {
    page: (slug) => call('read-page', { url: address(slug) }),
    reread: (slug) => call('reread-page', { url: address(slug) }),
    decide: ({ from, to, anchor, sentence, state }) => call('decide-draft-link', { from, to, anchor, sentence, state }),
  };
};

const page = ({ strapi }) => {
  const service = () => strapi.plugin('maillage').service('site');
  /** A refusal of the service to its own key is not one to this person: it becomes 502 with its sentence. */
  const answer = async (context, read) => {
    try {
      context.body = await read();
    } catch (error) {
      context.status = 502;
      context.body = { error: { status: 502, name: 'ServiceError', message: error.message } };
    }
  };
  return {
    read: (context) => answer(context, () => service().page(String(context.query.slug ?? ''))),
    decide: (context) => answer(context, () => service().decide(context.request.body)),
  };
};

module.exports = () => ({
  services: { site },
  controllers: { page },
  routes: {
    admin: {
      type: 'admin',
      routes: [
        { method: 'GET', path: '/page', handler: 'page.read', config: editors },
        { method: 'POST', path: '/decision', handler: 'page.decide', config: editors },
      ],
    },
  },
});
