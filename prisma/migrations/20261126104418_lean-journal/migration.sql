-- DropForeignKey
ALTER TABLE "frontier" DROP CONSTRAINT "frontier_crawl_id_fkey";

-- DropForeignKey
ALTER TABLE "page" DROP CONSTRAINT "page_crawl_id_fkey";

-- DropIndex
DROP INDEX "frontier_crawl_id_seq_idx";

-- AlterTable
ALTER TABLE "frontier" DROP COLUMN "done";

-- A packed page of a few thousand bytes stands in its row: cut into pieces of two thousand it was written as rows of
-- another table, with an index of its own.
ALTER TABLE "page" SET (toast_tuple_target = 8160);
