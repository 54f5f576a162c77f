const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does work that leaves something behind if it is cut off: a signal that would end the process cleans up before it does. */
export async function cleanedUp<Result>(work: () => Promise<Result>, cleanUp: () => void): Promise<Result> {
  const end = (signal: NodeJS.Signals): void => {
    cleanUp();
    process.off(signal, end);
    process.kill(process.pid, signal);
  };
  const deadly = signals.filter((signal) => process.listenerCount(signal) === 0);
  for (const signal of deadly) process.on(signal, end);
  try {
    return await work();
  } finally {
    for (const signal of deadly) process.off(signal, end);
  }
}

/**
 * Does work that must not be cut off in the middle. A signal that would end the process waits until the work is done, and
 * ends it then. Signals that somebody listens to don't end it, and are left to them.
 */
export async function uninterrupted<Result>(work: () => Result): Promise<Result> {
  let received: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    received = signal;
  };
  const deadly = signals.filter((signal) => process.listenerCount(signal) === 0);
  for (const signal of deadly) process.on(signal, remember);
  try {
    const result = work();
    // A signal that came while the work was running is told when the event loop looks for events, which it has done
    // once between two rounds.
    for (let round = 0; round < 2; round += 1) await new Promise((resolve) => setImmediate(resolve));
    return result;
  } finally {
    for (const signal of deadly) process.off(signal, remember);
    if (received !== undefined) process.kill(process.pid, received);
  }
}
