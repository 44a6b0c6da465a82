-- AlterTable: a call answered at once keeps its reply in place of a job; both are null while it runs.
ALTER TABLE "idempotency" ADD COLUMN     "reply" TEXT,
ALTER COLUMN "job_id" DROP NOT NULL;
