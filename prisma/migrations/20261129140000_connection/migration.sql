-- CreateTable
CREATE TABLE "connection" (
    "id" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "property" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "since" TEXT NOT NULL,
    "credentials" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "synced_at" TIMESTAMPTZ(3),

    CONSTRAINT "connection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "connection_id" TEXT NOT NULL,
    "report" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "body" BYTEA NOT NULL,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("connection_id","report","day")
);
