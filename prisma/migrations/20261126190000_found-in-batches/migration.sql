-- CreateTable
CREATE TABLE "found" (
    "crawl_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "rows" TEXT NOT NULL,

    CONSTRAINT "found_pkey" PRIMARY KEY ("crawl_id","seq")
);

-- Read once at most, when a crawl is gone on with: not worth the slow compression of the database.
ALTER TABLE "found" ALTER COLUMN "rows" SET STORAGE EXTERNAL;
