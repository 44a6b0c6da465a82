"""The graph chain by scipy and igraph: python3 graph_chain.py FILE, one JSON line of CPU seconds on standard output.

FILE is what `bench -- graph` writes: Uint32 little-endian nodes, edges, offsets, targets. Each side gets the same arrays
and is timed from there, its own structures included under "build". Communities are left out above `MOST_GROUPED` nodes.
"""
import json
import resource
import sys
import time

import igraph
import numpy
import scipy.sparse
import scipy.sparse.csgraph

DAMPING = 0.85
TOLERANCE = 1e-10
MOST_GROUPED = 100_000


def timed(figures, name, run):
    before = time.process_time()
    result = run()
    figures[name] = round(time.process_time() - before, 3)
    return result


def scipy_rank(matrix):
    count = matrix.shape[0]
    degree = numpy.diff(matrix.indptr)
    share = numpy.where(degree > 0, 1 / numpy.maximum(degree, 1), 0)
    moves = scipy.sparse.diags(share) @ matrix
    moves = moves.T.tocsr()
    rank = numpy.full(count, 1 / count)
    for _ in range(500):
        lost = rank[degree == 0].sum()
        after = DAMPING * (moves @ rank + lost / count) + (1 - DAMPING) / count
        change = numpy.abs(after - rank).sum()
        rank = after
        if change < TOLERANCE:
            break
    return rank


def scipy_hits(matrix, transposed):
    hub = numpy.full(matrix.shape[0], 1 / matrix.shape[0])
    for _ in range(200):
        authority = transposed @ hub
        authority /= authority.sum()
        after = matrix @ authority
        after /= after.sum()
        change = numpy.abs(after - hub).sum()
        hub = after
        if change < 1e-8:
            break


def main(path):
    raw = numpy.fromfile(path, dtype="<u4")
    nodes, edges = int(raw[0]), int(raw[1])
    offsets, targets = raw[2 : 3 + nodes], raw[3 + nodes : 3 + nodes + edges]
    by_scipy, by_igraph = {}, {}
    ones = numpy.ones(edges)
    matrix = timed(
        by_scipy, "build", lambda: scipy.sparse.csr_matrix((ones, targets.astype("i4"), offsets.astype("i4")), shape=(nodes, nodes))
    )
    rank = timed(by_scipy, "pageRank", lambda: scipy_rank(matrix))
    timed(by_scipy, "depth", lambda: scipy.sparse.csgraph.breadth_first_order(matrix, 0))
    timed(by_scipy, "weak", lambda: scipy.sparse.csgraph.connected_components(matrix, connection="weak"))
    timed(by_scipy, "strong", lambda: scipy.sparse.csgraph.connected_components(matrix, connection="strong"))
    timed(by_scipy, "hits", lambda: scipy_hits(matrix, matrix.T.tocsr()))
    del matrix
    sources = numpy.repeat(numpy.arange(nodes, dtype="i4"), numpy.diff(offsets.astype("i8")))
    pairs = numpy.stack([sources, targets.astype("i4")], axis=1)
    graph = timed(by_igraph, "build", lambda: igraph.Graph(n=nodes, edges=pairs, directed=True))
    other = timed(by_igraph, "pageRank", lambda: graph.pagerank(damping=DAMPING))
    timed(by_igraph, "depth", lambda: graph.bfs(0))
    timed(by_igraph, "weak", lambda: graph.connected_components(mode="weak"))
    timed(by_igraph, "strong", lambda: graph.connected_components(mode="strong"))
    modularity = None
    if nodes <= MOST_GROUPED:
        flat = graph.as_undirected(mode="each")
        timed(by_igraph, "louvain", lambda: flat.community_multilevel())
        # Leiden of igraph stops at one round unless told otherwise; rounds until nothing moves.
        leiden = timed(
            by_igraph, "leiden", lambda: flat.community_leiden(objective_function="modularity", n_iterations=-1)
        )
        modularity = round(flat.modularity(leiden.membership), 5)
    print(
        json.dumps(
            {
                "scipy": by_scipy,
                "igraph": by_igraph,
                "leidenModularity": modularity,
                "l1ScipyIgraph": float(numpy.abs(rank - numpy.array(other)).sum()),
                "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )


main(sys.argv[1])
