/**
 * Processes items, several at once, and gives what comes of them in their order. What is done already is given before the next
 * item is there; where there is no next item but an error, that is thrown behind what was done.
 *
 * @param width so many may be under way
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  process: (item: Item) => Result | Promise<Result>,
  width: () => number,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const waiting: Promise<Result>[] = [];
  let failure: { readonly error: unknown } | undefined;
  let next: Promise<IteratorResult<Item>> | undefined = iterator.next();
  next.catch(() => {});
  try {
    while (next !== undefined || waiting.length > 0) {
      const [oldest] = waiting;
      const isFull = waiting.length >= width();
      if (oldest !== undefined && (next === undefined || isFull || (await isFirst(oldest, next)))) {
        waiting.shift();
        yield await oldest;
        continue;
      }
      if (next === undefined) continue;
      try {
        const step: IteratorResult<Item> = await next;
        if (step.done === true) next = undefined;
        else {
          const result = process(step.value);
          const promise = Promise.resolve(result);
          // It is looked at when its turn has come.
          promise.catch(() => {});
          waiting.push(promise);
          next = iterator.next();
          next.catch(() => {});
        }
      } catch (error) {
        failure = { error };
        next = undefined;
      }
    }
  } finally {
    // Nothing waits for what nobody asks for any more: an input may never say another word.
    void iterator.return?.(undefined)?.catch(() => {});
  }
  if (failure !== undefined) throw failure.error;
}

async function isFirst(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    one.then(() => true),
    other.then(
      () => false,
      () => false,
    ),
  ]);
}
