/** The key stays in the environment of this server: no browser receives it. */
module.exports = ({ env }) => ({
  maillage: {
    enabled: true,
    resolve: './src/plugins/maillage',
    config: { url: env('MAILLAGE_URL'), key: env('MAILLAGE_KEY'), site: env('SITE_URL') },
  },
});
