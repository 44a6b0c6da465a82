-- CreateTable
CREATE TABLE "kept_object" (
    "workspace_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "kept_object_pkey" PRIMARY KEY ("workspace_id","kind","parent","id")
);

-- CreateTable
CREATE TABLE "journal" (
    "workspace_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "change" TEXT NOT NULL,
    "body" TEXT,
    "who" TEXT NOT NULL,
    "door" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "journal_pkey" PRIMARY KEY ("workspace_id","kind","parent","id","revision")
);

-- CreateIndex
CREATE INDEX "journal_workspace_id_parent_at_idx" ON "journal"("workspace_id", "parent", "at");

-- The following is not in the schema file: Prisma has no words for row policies.

ALTER TABLE "kept_object" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_workspace ON "kept_object" USING (workspace_id = current_setting('app.workspace', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON "kept_object" TO maillage_app;

ALTER TABLE "journal" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_workspace ON "journal" USING (workspace_id = current_setting('app.workspace', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON "journal" TO maillage_app;
