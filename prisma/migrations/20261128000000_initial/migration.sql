-- CreateTable
CREATE TABLE "crawl" (
    "id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "facts" TEXT,
    "page_count" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "lease_token" INTEGER NOT NULL DEFAULT 0,
    "lease_holder" TEXT NOT NULL DEFAULT '',
    "lease_until" TIMESTAMPTZ(3),
    "previous_id" TEXT,

    CONSTRAINT "crawl_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crawl_note" (
    "crawl_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "crawl_note_pkey" PRIMARY KEY ("crawl_id","name")
);

-- CreateTable
CREATE TABLE "frontier" (
    "crawl_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "rows" TEXT NOT NULL,

    CONSTRAINT "frontier_pkey" PRIMARY KEY ("crawl_id","seq")
);

-- CreateTable
CREATE TABLE "page" (
    "crawl_id" TEXT NOT NULL,
    "url_key" TEXT COLLATE "C" NOT NULL,
    "head" TEXT COLLATE "C" NOT NULL,
    "url" TEXT COLLATE "C" NOT NULL,
    "in_sitemap" BOOLEAN NOT NULL,
    "bundle" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "trace" TEXT NOT NULL,

    CONSTRAINT "page_pkey" PRIMARY KEY ("crawl_id","url_key")
);

-- CreateTable
CREATE TABLE "bundle" (
    "crawl_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "body" BYTEA NOT NULL,

    CONSTRAINT "bundle_pkey" PRIMARY KEY ("crawl_id","seq")
);

-- CreateTable
CREATE TABLE "host_turn" (
    "host" TEXT NOT NULL,
    "free_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "host_turn_pkey" PRIMARY KEY ("host")
);

-- CreateTable
CREATE TABLE "document" (
    "crawl_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "body" BYTEA NOT NULL,

    CONSTRAINT "document_pkey" PRIMARY KEY ("crawl_id","name")
);

-- CreateTable
CREATE TABLE "job" (
    "id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "input" TEXT NOT NULL,
    "progress" TEXT NOT NULL,
    "result" TEXT,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "holder" TEXT NOT NULL DEFAULT '',
    "alive_until" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "workspace" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "job_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("workspace","operation","key")
);

-- CreateIndex
CREATE INDEX "crawl_request_hash_started_at_idx" ON "crawl"("request_hash", "started_at");

-- CreateIndex
CREATE INDEX "page_crawl_id_head_idx" ON "page"("crawl_id", "head");

-- CreateIndex
CREATE INDEX "job_created_at_idx" ON "job"("created_at");

-- CreateIndex
CREATE INDEX "idempotency_created_at_idx" ON "idempotency"("created_at");

-- AddForeignKey
ALTER TABLE "crawl_note" ADD CONSTRAINT "crawl_note_crawl_id_fkey" FOREIGN KEY ("crawl_id") REFERENCES "crawl"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The following is not in the schema file: Prisma has no words for collations and storage.

-- Compressed by us already.
ALTER TABLE "bundle" ALTER COLUMN "body" SET STORAGE EXTERNAL;
ALTER TABLE "document" ALTER COLUMN "body" SET STORAGE EXTERNAL;

-- A bundle of a few thousand bytes stays in its row: cut into chunks of two thousand, it would be written as rows of another
-- table, with an index of its own.
ALTER TABLE "bundle" SET (toast_tuple_target = 8160);

-- Read at most once, when a crawl is resumed: compression by the database took a tenth of a second a megabyte.
ALTER TABLE "crawl_note" ALTER COLUMN "value" SET STORAGE EXTERNAL;
ALTER TABLE "frontier" ALTER COLUMN "rows" SET STORAGE EXTERNAL;
