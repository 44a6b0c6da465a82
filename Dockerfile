# The service in a container: not root, its own files read-only, only /data is written.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm pack --pack-destination /tmp && mv /tmp/maillage-*.tgz /tmp/maillage.tgz

FROM node:24-bookworm-slim
# Chromium renders pages and prints report.pdf; the fonts are those that the reports name.
RUN apt-get update \
  && apt-get install -y --no-install-recommends chromium fonts-liberation fonts-noto-core \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /tmp/maillage.tgz /tmp/maillage.tgz
RUN npm install --global /tmp/maillage.tgz && npm cache clean --force && rm /tmp/maillage.tgz \
  && mkdir /data && chown node:node /data
# Freed blocks of 128 kB and more go back to the system: by default the C library raises this size and keeps them (60 MB).
ENV MALLOC_MMAP_THRESHOLD_=131072
ENV NODE_ENV=production MAILLAGE_DATA=/data XDG_CACHE_HOME=/var/cache PORT=8420
RUN mkdir -p /var/cache/maillage && chown node:node /var/cache/maillage
USER node
# Fills the caches of the first start: after it, nothing but /data is written.
RUN MAILLAGE_DATA=/tmp/first maillage migrate && rm -rf /tmp/first
WORKDIR /data
VOLUME /data
EXPOSE 8420
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["maillage"]
CMD ["serve", "--host", "0.0.0.0"]
