module.exports = {
  /** Asks the service to read an article again once it is published; a service that does not answer stops nobody. */
  register({ strapi }) {
    strapi.documents.use(async (context, next) => {
      const result = await next();
      if (context.action === 'publish' && context.uid === 'api::article.article') {
        const { slug } = result.entries?.[0] ?? {};
        if (slug)
          await strapi
            .plugin('maillage')
            .service('site')
            .reread(slug)
            .catch((error) => strapi.log.warn(error.message));
      }
      return result;
    });
  },
};
