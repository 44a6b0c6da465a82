-- AlterTable
ALTER TABLE "crawl" ADD COLUMN     "former_id" TEXT;
