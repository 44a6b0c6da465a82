"""PageRank of an audit's files by scipy and igraph: python3 page_rank.py DIR. One JSON line on standard output.

Reads pages.jsonl and links.jsonl alone and follows the rules of the method from the text, with none of the product's code:
indexable pages hold rank, a link counts where its redirects and canonical end, one edge a pair, no link to oneself,
a nofollow link takes its share and passes it to nobody, dead ends are spread evenly, damping 0.85.
"""
import json
import sys

import numpy
import scipy.sparse

DAMPING = 0.85
LEADING = {"a", "area", "iframe", "frame", "refresh"}


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def read(folder):
    pages = {page["url"]: page for page in rows(f"{folder}/pages.jsonl")}
    ranked = sorted(url for url, page in pages.items() if page["indexable"])
    place = {url: at for at, url in enumerate(ranked)}

    def fed(url):
        seen = set()
        while url in pages and url not in place and url not in seen:
            seen.add(url)
            page = pages[url]
            url = page["redirectTo"] or (page["canonical"] if answered(page) else None) or url
        return place.get(url)

    def answered(page):
        return page["status"] is not None and 200 <= page["status"] < 300

    follow = {}
    for link in rows(f"{folder}/links.jsonl"):
        source, target = place.get(link["from"]), fed(link["to"])
        if link["element"] not in LEADING or source is None or target is None or source == target:
            continue
        follow[source, target] = follow.get((source, target), False) or link["follow"]
    return ranked, numpy.array([pages[url]["rank"] for url in ranked]), follow


def by_scipy(count, follow):
    """Rank is proportional to y = 1 + d·Pᵀ·y, for all that is lost comes back as an even restart."""
    pairs = numpy.array(list(follow), dtype=numpy.int64).reshape(-1, 2)
    degree = numpy.bincount(pairs[:, 0], minlength=count)
    kept = pairs[numpy.fromiter(follow.values(), dtype=bool, count=len(follow))]
    moves = scipy.sparse.csr_matrix((1 / degree[kept[:, 0]], (kept[:, 1], kept[:, 0])), shape=(count, count))
    y = numpy.ones(count)
    for _ in range(1000):
        last, y = y, 1 + DAMPING * (moves @ y)
        if numpy.abs(y - last).sum() < 1e-14 * y.sum():
            break
    return y / y.sum()


def by_igraph(count, follow):
    import igraph

    graph = igraph.Graph(n=count, edges=list(follow), directed=True)
    return numpy.array(graph.pagerank(damping=DAMPING, implementation="prpack"))


def main(folder):
    ranked, own, follow = read(folder)
    distance = lambda other: float(numpy.abs(own - other).sum())
    figures = {"pages": len(ranked), "links": len(follow), "sum": float(own.sum())}
    figures["l1Scipy"] = distance(by_scipy(len(ranked), follow))
    # igraph knows no link that takes a share and passes nothing.
    figures["l1Igraph"] = distance(by_igraph(len(ranked), follow)) if all(follow.values()) else None
    print(json.dumps(figures))


main(sys.argv[1])
