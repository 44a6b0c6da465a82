/** The two functions of `@apify/utilities` that Crawlee's pool uses, with the same behaviour. */

/** Calls `run` at once, and again `delay` ms after each call has ended, including the promise that it may return. */
exports.betterSetInterval = (run, delay) => {
  let timer;
  let stopped = false;
  const again = () => {
    if (!stopped) timer = setTimeout(once, delay);
  };
  const once = () => void new Promise((resolve) => resolve(run(() => undefined))).finally(again);
  once();
  return {
    _betterClearInterval() {
      stopped = true;
      clearTimeout(timer);
    },
  };
};

exports.betterClearInterval = (interval) => interval?._betterClearInterval?.();
