-- AlterTable
ALTER TABLE "document" ADD COLUMN     "packed" BYTEA,
ALTER COLUMN "body" DROP NOT NULL;

-- What is packed already is not worth another try.
ALTER TABLE "document" ALTER COLUMN "packed" SET STORAGE EXTERNAL;
