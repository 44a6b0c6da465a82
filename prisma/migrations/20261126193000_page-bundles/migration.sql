-- AlterTable
ALTER TABLE "page" ADD COLUMN     "bundle" INTEGER,
ADD COLUMN     "place" INTEGER;

-- CreateTable
CREATE TABLE "bundle" (
    "crawl_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "body" BYTEA NOT NULL,

    CONSTRAINT "bundle_pkey" PRIMARY KEY ("crawl_id","seq")
);

-- What is packed already is not worth another try, and stands in its row up to what a page of the database holds.
ALTER TABLE "bundle" ALTER COLUMN "body" SET STORAGE EXTERNAL;
ALTER TABLE "bundle" SET (toast_tuple_target = 8160);
