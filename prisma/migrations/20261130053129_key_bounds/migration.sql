-- AlterTable
ALTER TABLE "api_key" ADD COLUMN     "addresses" TEXT NOT NULL DEFAULT '[]',
ADD COLUMN     "project_id" TEXT;
