# The service in a container: not root, its own files read-only, only /data is written.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY prisma.config.ts ./
COPY prisma/schema.prisma prisma/schema.prisma
RUN npm run -s generate

FROM node:20-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:20-bookworm-slim
ENV NODE_ENV=production MAILLAGE_DATA=/data PORT=8420
WORKDIR /app
COPY --from=modules /app/node_modules node_modules
COPY package.json LICENSE ./
COPY bin bin
COPY prisma/migrations prisma/migrations
COPY prompts prompts
COPY demo demo
COPY src src
COPY --from=build /app/src/generated src/generated
RUN mkdir -p node_modules/.cache /data && chown node:node node_modules/.cache /data
USER node
# The empty database from which the first start with embedded data begins; after it nothing in /app is written.
RUN MAILLAGE_DATA=/tmp/first node bin/maillage.mjs migrate && rm -rf /tmp/first
VOLUME /data
EXPOSE 8420
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/maillage.mjs"]
CMD ["serve", "--host", "0.0.0.0"]
