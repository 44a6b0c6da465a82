"""Fits the weights of src/core/linking/scoring/acceptance-weights.ts (`acceptanceWeights`) on bench/fit/judged-links.csv.

usage: link_acceptance.py   (python3-numpy and python3-scipy of Debian 13)
A logistic regression whose weights are held near those in use (ridge around them), so that a sign seen on few links
stays what it was. Prints each weight beside the one in use, how both tell accepted links from others on sites left out,
and of a hundred links at each score how many were accepted. A line of the table is one verdict of one reader; a link
read twice stands twice. Borderline counts as refused.
"""

import csv
import pathlib
import re

import numpy
from scipy.optimize import minimize

HERE = pathlib.Path(__file__).resolve()
WEIGHTS = HERE.parents[2] / "src/core/linking/scoring/acceptance-weights.ts"
RIDGE = 6


def used():
    """The weights in use, by name, and the bounds from which likeness is full."""
    text = WEIGHTS.read_text()
    block = text[text.index("acceptanceWeights") : text.index("again:")]
    weights = {name: float(value) for name, value in re.findall(r"^\s+(\w+): (-?[\d.]+),", block, re.M)}
    full = {name: float(value) for name, value in re.findall(r"const (fullContext|fullHeading) = ([\d.]+)", text)}
    return weights, full


def table(names, full):
    rows = list(csv.DictReader((HERE.parent / "judged-links.csv").open()))
    bounds = {"context": full["fullContext"], "heading": full["fullHeading"]}
    signs = [[min(1, float(row[name]) / bounds.get(name, 1)) for name in names] for row in rows]
    accepted = [row["verdict"] == "accept" for row in rows]
    return numpy.array(signs), numpy.array(accepted, float), numpy.array([row["site"] for row in rows])


def fit(signs, accepted, prior, base):
    def loss(at):
        score = signs @ at[:-1] + at[-1]
        chance = 1 / (1 + numpy.exp(-score))
        value = (numpy.logaddexp(0, score) - accepted * score).sum() + RIDGE / 2 * ((at[:-1] - prior) ** 2).sum()
        slope = numpy.append(signs.T @ (chance - accepted) + RIDGE * (at[:-1] - prior), (chance - accepted).sum())
        return value, slope

    return minimize(loss, numpy.append(prior, base), jac=True, method="L-BFGS-B").x


def under_curve(scores, accepted):
    better = scores[accepted == 1][:, None] - scores[accepted == 0][None, :]
    return (better > 0).mean() + (better == 0).mean() / 2


def main():
    weights, full = used()
    base = weights.pop("base")
    names = list(weights)
    prior = numpy.array([weights[name] for name in names])
    signs, accepted, sites = table(names, full)
    left_out = numpy.zeros(len(accepted))
    for site in sorted(set(sites)):
        others = sites != site
        at = fit(signs[others], accepted[others], prior, base)
        left_out[~others] = signs[~others] @ at[:-1] + at[-1]
    in_use = signs @ prior + base
    print(f"{len(accepted)} verdicts on {len(set(sites))} sites, {accepted.mean():.3f} accepted")
    print(f"area under the curve: {under_curve(in_use, accepted):.3f} in use, {under_curve(left_out, accepted):.3f} left out")
    at = fit(signs, accepted, prior, base)
    for name, before, after, count in zip(names, prior, at, (signs != 0).sum(0)):
        print(f"{name:14s} {before:5.2f} -> {after:5.2f}  on {count}")
    print(f"{'base':14s} {base:5.2f} -> {at[-1]:5.2f}")
    chance = 1 / (1 + numpy.exp(-in_use))
    for low, high in ((0, 0.25), (0.25, 0.4), (0.4, 0.55), (0.55, 0.7), (0.7, 0.85), (0.85, 1)):
        here = (chance >= low) & (chance < high)
        if here.any():
            print(f"score {low:.2f} to {high:.2f}: {int(accepted[here].sum())} of {here.sum()} accepted")


main()
