-- CreateTable
CREATE TABLE "queued_job" (
    "operation" TEXT NOT NULL,
    "job_id" TEXT NOT NULL,
    "ready_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "holder" TEXT NOT NULL DEFAULT '',
    "alive_until" TIMESTAMPTZ(3),

    CONSTRAINT "queued_job_pkey" PRIMARY KEY ("operation","job_id")
);
