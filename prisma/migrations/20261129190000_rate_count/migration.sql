-- CreateTable
CREATE TABLE "rate_count" (
    "key" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_count_pkey" PRIMARY KEY ("key")
);
