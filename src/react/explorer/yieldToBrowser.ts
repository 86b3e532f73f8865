/** What some browsers have for letting others have a turn. */
interface YieldingScheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser draw and listen before the work goes on, in whatever way it can. */
export function yieldToBrowser(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: YieldingScheduler };
  if (scheduler?.yield) return scheduler.yield();
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
