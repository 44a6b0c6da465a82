-- CreateTable
CREATE TABLE "workspace" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- The workspace of this installation, to which all earlier rows belong.
INSERT INTO "workspace" ("id", "name", "created_at") VALUES ('local', 'local', now());

-- AlterTable: the default fills the earlier rows, then goes, so that no later insert can forget the workspace.
ALTER TABLE "crawl" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "crawl" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "crawl_note" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "crawl_note" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "frontier" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "frontier" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "page" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "page" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "bundle" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "bundle" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "job" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "job" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "api_key" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "api_key" ALTER COLUMN "workspace_id" DROP DEFAULT;

ALTER TABLE "document" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "document" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "document" DROP CONSTRAINT "document_pkey",
    ADD CONSTRAINT "document_pkey" PRIMARY KEY ("workspace_id", "crawl_id", "name");

ALTER TABLE "link_decision" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "link_decision" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "link_decision" DROP CONSTRAINT "link_decision_pkey",
    ADD CONSTRAINT "link_decision_pkey" PRIMARY KEY ("workspace_id", "host", "id");

ALTER TABLE "link_decision_event" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "link_decision_event" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "link_decision_event" DROP CONSTRAINT "link_decision_event_pkey",
    ADD CONSTRAINT "link_decision_event_pkey" PRIMARY KEY ("workspace_id", "host", "id", "revision");

ALTER TABLE "connection" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "connection" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "connection" DROP CONSTRAINT "connection_pkey",
    ADD CONSTRAINT "connection_pkey" PRIMARY KEY ("workspace_id", "id");

ALTER TABLE "observation" ADD COLUMN "workspace_id" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "observation" ALTER COLUMN "workspace_id" DROP DEFAULT;
ALTER TABLE "observation" DROP CONSTRAINT "observation_pkey",
    ADD CONSTRAINT "observation_pkey" PRIMARY KEY ("workspace_id", "connection_id", "report", "day");

-- Calls kept for a day: those of before name no workspace that exists now.
DELETE FROM "idempotency";
ALTER TABLE "idempotency" RENAME COLUMN "workspace" TO "workspace_id";

-- The following is not in the schema file: Prisma has no words for roles and row policies.

-- Statements of a workspace run under this role, which sees the rows of that workspace alone. Roles belong to the whole
-- server: the role may be there already, created by an administrator or for another database.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'maillage_app') THEN
    CREATE ROLE maillage_app NOLOGIN;
  END IF;
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    EXECUTE format('GRANT maillage_app TO %I', current_user);
  END IF;
END $$;

DO $$
DECLARE
  owned TEXT;
BEGIN
  FOREACH owned IN ARRAY ARRAY['crawl', 'crawl_note', 'frontier', 'page', 'bundle', 'document', 'job', 'api_key',
    'idempotency', 'link_decision', 'link_decision_event', 'connection', 'observation']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('CREATE POLICY of_workspace ON %I USING (workspace_id = current_setting(''app.workspace'', true))', owned);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO maillage_app', owned);
  END LOOP;
END $$;

-- Every workspace waits for the turn of the same host.
GRANT SELECT, INSERT, UPDATE, DELETE ON "host_turn" TO maillage_app;
