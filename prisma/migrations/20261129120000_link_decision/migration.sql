-- CreateTable
CREATE TABLE "link_decision" (
    "host" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "from_url" TEXT NOT NULL,
    "to_url" TEXT NOT NULL,
    "anchor" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_decision_pkey" PRIMARY KEY ("host","id")
);

-- CreateTable
CREATE TABLE "link_decision_event" (
    "host" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_decision_event_pkey" PRIMARY KEY ("host","id","revision")
);
