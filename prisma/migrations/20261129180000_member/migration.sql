-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "limits" TEXT;

-- CreateTable
CREATE TABLE "member" (
    "workspace_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password" TEXT,
    "invite_digest" TEXT,
    "invite_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "workspace_id" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "wrong_password" (
    "id" TEXT NOT NULL DEFAULT (gen_random_uuid())::text,
    "email" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "wrong_password_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "usage" (
    "workspace_id" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "used" INTEGER NOT NULL,

    CONSTRAINT "usage_pkey" PRIMARY KEY ("workspace_id","day","measure")
);

-- CreateIndex
CREATE UNIQUE INDEX "member_invite_digest_key" ON "member"("invite_digest");

-- CreateIndex
CREATE INDEX "member_email_idx" ON "member"("email");

-- CreateIndex
CREATE UNIQUE INDEX "member_workspace_id_email_key" ON "member"("workspace_id", "email");

-- CreateIndex
CREATE INDEX "session_member_id_idx" ON "session"("member_id");

-- CreateIndex
CREATE INDEX "wrong_password_email_address_at_idx" ON "wrong_password"("email", "address", "at");

-- CreateIndex
CREATE INDEX "wrong_password_address_at_idx" ON "wrong_password"("address", "at");

-- The following is not in the schema file: Prisma has no words for row policies. Wrong passwords belong to no workspace.

DO $$
DECLARE
  owned TEXT;
BEGIN
  FOREACH owned IN ARRAY ARRAY['member', 'session', 'usage']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned);
    EXECUTE format('CREATE POLICY of_workspace ON %I USING (workspace_id = current_setting(''app.workspace'', true))', owned);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO maillage_app', owned);
  END LOOP;
END $$;
