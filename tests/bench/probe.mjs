// Runs in the page before anything of it, and is sent there as it stands: no imports, no types.

/** A field that is there but whose page is still busy is not usable: a frame and a task must get through first. */
function installProbe() {
  const probe = { firstPaint: 0, largestPaint: 0, longTasks: [], pressedAt: 0, usable };
  window.bench = probe;
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') probe.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    probe.largestPaint = startTime;
  });
  observe('longtask', ({ startTime, duration }) => probe.longTasks.push([startTime, duration]));
  addEventListener(
    'click',
    ({ timeStamp }) => {
      probe.pressedAt = timeStamp;
    },
    { capture: true },
  );

  function isUsable(selector) {
    const element = document.querySelector(selector);
    if (!element || element.disabled) return false;
    const { width, height } = element.getBoundingClientRect();
    if (width < 1 || height < 1 || getComputedStyle(element).visibility === 'hidden') return false;
    // Drawn by a program that listens: React's, or the limit page's own.
    return (
      Object.keys(element).some((key) => key.startsWith('__reactProps')) || 'ready' in document.documentElement.dataset
    );
  }

  function usable(selector) {
    return new Promise((resolve) => {
      const look = () => {
        if (!isUsable(selector)) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        return requestAnimationFrame(() => channel.port2.postMessage(0));
      };
      look();
    });
  }
}

installProbe();
