-- The addresses of a large sitemap are one note: the slow compression of the database took a tenth of a second for a
-- megabyte that is read once at most.
ALTER TABLE "crawl_note" ALTER COLUMN "value" SET STORAGE EXTERNAL;
