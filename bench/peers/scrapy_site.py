"""scrapy with a seen-set of its own: links of the site, one request a URL. python3 scrapy_site.py URL CONCURRENCY"""

import json
import sys
from urllib.parse import urldefrag, urlsplit

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.http import HtmlResponse

start, concurrency = sys.argv[1], int(sys.argv[2])
host = urlsplit(start).netloc


class Site(scrapy.Spider):
    name = "site"
    start_urls = [start]
    seen = {start}
    pages = 0

    def parse(self, response):
        Site.pages += 1
        if not isinstance(response, HtmlResponse):
            return
        response.css("title::text").get()
        for href in response.xpath("//a/@href | //area/@href").getall():
            try:
                url = urldefrag(response.urljoin(href)).url
                if urlsplit(url).netloc != host or url in self.seen:
                    continue
            except ValueError:
                continue
            self.seen.add(url)
            yield scrapy.Request(url, dont_filter=True)


process = CrawlerProcess(
    {
        "LOG_ENABLED": False,
        "ROBOTSTXT_OBEY": False,
        "CONCURRENT_REQUESTS": concurrency,
        "CONCURRENT_REQUESTS_PER_DOMAIN": concurrency,
        "RETRY_ENABLED": False,
        "COOKIES_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "HTTPERROR_ALLOW_ALL": True,
    }
)
process.crawl(Site)
process.start()
print(json.dumps({"pages": Site.pages}))
