-- AlterTable
ALTER TABLE "job" ADD COLUMN     "alive_until" TIMESTAMPTZ(3),
ADD COLUMN     "holder" TEXT NOT NULL DEFAULT '';
