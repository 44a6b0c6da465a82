-- AlterTable
ALTER TABLE "page" ADD COLUMN     "body" BYTEA,
ALTER COLUMN "record" DROP NOT NULL,
ALTER COLUMN "links" DROP NOT NULL;

-- What is packed already is not worth another try.
ALTER TABLE "page" ALTER COLUMN "body" SET STORAGE EXTERNAL;
