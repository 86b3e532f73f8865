/**
 * Lets the browser draw and listen before the work goes on.
 *
 * By a message, which waits its turn among frames and events; what goes on after `scheduler.yield`
 * goes before them, so that a page draws a few times a second only.
 */
export function yieldToBrowser(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") return setTimeout(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    return port2.postMessage(null);
  });
}
