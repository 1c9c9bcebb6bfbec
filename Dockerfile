FROM node:24-slim

ENV NODE_ENV=production DATABASE_URL=/data/roofshot.sqlite
WORKDIR /app

# Not `npm ci`: it refuses a lock file that lacks the tools' binaries for some other system.
COPY package.json package-lock.json ./
RUN npm install --omit=dev --no-audit --no-fund

COPY migrations migrations
COPY src src

RUN install --directory --owner=node --group=node /data
VOLUME /data
USER node

EXPOSE 3000
HEALTHCHECK --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "--max-semi-space-size=8", "--require", "./src/node-version.cjs", "src/main.ts"]
