/** The function of `@crawlee/utils` that the pool of turns calls: the mean of values by their weights. */
exports.weightedAvg = (values, weights) => {
  let sum = 0;
  let total = 0;
  for (const [at, value] of values.entries()) {
    sum += value * weights[at];
    total += weights[at];
  }
  return sum / total;
};
