-- AlterTable
ALTER TABLE "queued_job" ADD COLUMN "taken_at" TIMESTAMPTZ(3), ADD COLUMN "done_before" INTEGER NOT NULL DEFAULT 0;
