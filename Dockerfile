# Three stages: what serving needs, the build, and the image of both without anything else.
FROM node:22-bookworm-slim AS serving
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:22-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# Pictures of shared pages take the site's address from the build: --build-arg SITE_URL=https://help.shop.example
ARG SITE_URL
ENV NEXT_TELEMETRY_DISABLED=1
RUN npm run -s build && rm -rf .next/cache

FROM node:22-bookworm-slim
WORKDIR /site
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000 DATA_DIR=/data
COPY --from=serving /site/node_modules node_modules
COPY --from=build /site/.next .next
COPY --from=build /site/public public
# Read while the site runs, and by the commands of operating (npm run backup, personal, searches ...).
COPY package.json next.config.mjs tsconfig.json ./
COPY content content
COPY lib lib
RUN mkdir /data && chown node:node /data && chown -R node:node .next
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=15s --start-period=20s \
  CMD ["node", "-e", "fetch('http://localhost:' + process.env.PORT + '/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not through npm, so that a signal to end reaches the server itself.
CMD ["node", "node_modules/next/dist/bin/next", "start"]
