-- AlterTable
ALTER TABLE "page" ADD COLUMN     "trace" TEXT;

-- CreateTable
CREATE TABLE "host_turn" (
    "host" TEXT NOT NULL,
    "free_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "host_turn_pkey" PRIMARY KEY ("host")
);
