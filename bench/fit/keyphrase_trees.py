"""Learns src/core/semantics/keyphrase-trees-*.ts from the tables of bench/keyphrase-table.ts.

usage: keyphrase_trees.py TABLES [--held-out]   (python3-xgboost of Debian 13, 3.0.0)
With --held-out nothing is written: each document is ranked by trees that never saw it (four folds; a page and its
translation share one). The same tables give the same files.
"""

import json
import math
import pathlib
import sys
import zlib

import numpy
import xgboost

HERE = pathlib.Path(__file__).resolve().parents[2]
COMMON = dict(
    objective="rank:pairwise", lambdarank_pair_method="topk", lambdarank_num_pair_per_sample=30,
    tree_method="hist", max_depth=3, eta=0.1, nthread=1, seed=1,
)
# Tables and the weight of each: a text of news weighs three abstracts, there are ten times fewer. Few documents of
# another kind want stronger bounds.
PROFILES = {
    "web": (
        {"site-libreoffice-fr": 1, "site-libreoffice-en": 1},
        dict(min_child_weight=20, subsample=0.7, colsample_bytree=0.5),
    ),
    "abstract": (
        {"keyphrase-inspec-en": 1, "keyphrase-wikinews-fr": 3},
        dict(min_child_weight=50, reg_lambda=5, subsample=0.5, colsample_bytree=0.3),
    ),
}
TREES = 100


class Table:
    def __init__(self, folder, name):
        about = json.loads((folder / f"{name}.json").read_text())
        self.name, self.features, self.documents = name, about["names"], about["documents"]
        rows = numpy.fromfile(folder / f"{name}.f32", dtype=numpy.float32).reshape(-1, len(self.features) + 2)
        self.values, self.linear, self.right = rows[:, :-2], rows[:, -2], rows[:, -1]
        self.document = numpy.zeros(len(rows), int)
        for at, document in enumerate(self.documents):
            self.document[document["from"]:document["to"]] = at

    def fold(self, at, folds=4):
        return zlib.crc32(self.documents[at]["id"].encode()) % folds

    def scores(self, scores):
        """F@5 and F@10 in percent."""
        means = []
        for k in (5, 10):
            values = []
            for document in self.documents:
                rows = slice(document["from"], document["to"])
                hits = self.right[rows][numpy.argsort(-scores[rows], kind="stable")[:k]].sum()
                values.append(2 * hits / (k + document["gold"]))
            means.append(round(100 * float(numpy.mean(values)), 2))
        return means


def matrix(parts):
    values, right, query, linear, weights, before = [], [], [], [], [], 0
    for table, documents, weight in parts:
        rows = numpy.isin(table.document, documents)
        _, own = numpy.unique(table.document[rows], return_inverse=True)
        count = own.max() + 1
        values.append(table.values[rows])
        right.append(table.right[rows])
        query.append(own + before)
        linear.append(table.linear[rows])
        weights.append(numpy.full(count, weight))
        before += count
    join = numpy.concatenate
    return xgboost.DMatrix(
        numpy.vstack(values), label=join(right), qid=join(query), base_margin=join(linear), weight=join(weights)
    )


def learn(parts, bounds):
    return xgboost.train({**COMMON, **bounds}, matrix(parts), TREES)


def held_out(tables, bounds):
    found = [table.linear.astype(float) for table, _ in tables]
    for fold in range(4):
        split = [[at for at in range(len(t.documents)) if t.fold(at) != fold] for t, _ in tables]
        model = learn([(t, kept, weight) for (t, weight), kept in zip(tables, split)], bounds)
        for (table, _), kept, scores in zip(tables, split, found):
            rows = ~numpy.isin(table.document, kept)
            data = xgboost.DMatrix(table.values[rows], base_margin=table.linear[rows])
            scores[rows] = model.predict(data, output_margin=True)
    for (table, _), scores in zip(tables, found):
        print(table.name, "linear", table.scores(table.linear), "held out", table.scores(scores), flush=True)


def lines(model, names):
    """A tree a line: questions level by level, a path that ends early ending in the same answer twice."""
    for text in model.get_dump(dump_format="json"):
        questions = []
        level = [json.loads(text)]
        for _ in range(3):
            following = []
            for node in level:
                if "leaf" in node:
                    questions.append(f"{names[0]}<0")
                    following += [node, node]
                    continue
                # Rounded down: a value that is the bound itself stays on its side.
                bound = math.floor(node["split_condition"] * 1e5) / 1e5
                questions.append(f"{names[int(node['split'][1:])]}<{bound:.5f}")
                children = {child["nodeid"]: child for child in node["children"]}
                following += [children[node["yes"]], children[node["no"]]]
            level = following
        yield " ".join(questions + [f"{node['leaf']:.4f}" for node in level])


def main():
    folder = pathlib.Path(sys.argv[1])
    for profile, (weights, bounds) in PROFILES.items():
        tables = [
            (Table(folder, file.stem), weight)
            for name, weight in weights.items() for file in sorted(folder.glob(f"{name}-*.json"))
        ]
        if "--held-out" in sys.argv:
            held_out(tables, bounds)
            continue
        model = learn([(table, range(len(table.documents)), weight) for table, weight in tables], bounds)
        text = "\n".join(lines(model, tables[0][0].features))
        target = HERE / f"src/core/semantics/keyphrase-trees-{profile}.ts"
        target.write_text(
            f"/** Written by bench/fit/keyphrase_trees.py, from {' and '.join(weights)}. */\n"
            f"export const {profile}Trees = `\n{text}\n`;\n"
        )


if __name__ == "__main__":
    main()
