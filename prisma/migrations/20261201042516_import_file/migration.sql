-- CreateTable
CREATE TABLE "import_file" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "project_id" TEXT NOT NULL,
    "body" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("workspace_id","id")
);

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The following is not in the schema file: Prisma has no words for row policies.

ALTER TABLE "import_file" ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_workspace ON "import_file" USING (workspace_id = current_setting('app.workspace', true));
GRANT SELECT, INSERT, UPDATE, DELETE ON "import_file" TO maillage_app;
