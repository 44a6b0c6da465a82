/** The two functions of `@apify/utilities` that Crawlee's pool uses, as they are there. */

/** Calls `run` at once, and again `delay` ms after each call, and the promise it may answer, has ended. */
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
