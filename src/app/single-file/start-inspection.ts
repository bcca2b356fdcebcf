/** There is no file to start a worker from: it gets the script of this page, see begin.ts. */
export function startInspection(): Worker {
  const code = document.querySelector('script[type="module"]')?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
