// Runs in both windows before anything of them, and is sent there as it stands: no imports, no types.

/** Both windows of one machine read the same clock. */
function installWindowsProbe() {
  const probe = { actedAt: 0, shownAt: 0, watch };
  window.windowsBench = probe;
  for (const type of ['click', 'keydown', 'wheel']) {
    addEventListener(
      type,
      ({ isTrusted, timeStamp }) => {
        if (isTrusted) probe.actedAt = performance.timeOrigin + timeStamp;
      },
      { capture: true, passive: true },
    );
  }

  function watch({ selector, text, value, scrolled, changed }) {
    const find = () => [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
    const top = find()?.scrollTop;
    const words = find()?.textContent;
    const isShown = (element) => {
      if (text !== undefined) return element.textContent.trim() === text;
      if (value !== undefined) return element.value === value;
      if (changed) return element.textContent !== words;
      return scrolled ? Math.abs(element.scrollTop - top) > 1 : true;
    };
    probe.shownAt = 0;
    const look = () => {
      const element = find();
      if (!element || !isShown(element)) return requestAnimationFrame(look);
      // A task after the one that paints.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        probe.shownAt = performance.timeOrigin + performance.now();
      };
      return channel.port2.postMessage(0);
    };
    requestAnimationFrame(look);
  }
}

installWindowsProbe();
