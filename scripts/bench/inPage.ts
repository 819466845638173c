/**
 * Functions that run in the page. Each is sent there as text, so it uses nothing but its argument
 * and the page.
 *
 * "Painted" is the moment after the first frame in which the page holds what is waited for: a
 * timeout set in requestAnimationFrame runs once that frame has been handed to the screen.
 */

declare global {
  interface Window {
    /** Milliseconds from the awaited key press until its effect was painted. */
    painted?: Promise<number>;
  }
}

/** Begins to wait for the next key press; `window.painted` is when `selector` matched after it. */
export function awaitKey(selector: string): void {
  window.painted = new Promise((resolve) => {
    const onKey = (press: KeyboardEvent): void => {
      const look = (): void => {
        if (document.querySelector(selector) === null) requestAnimationFrame(look);
        else setTimeout(() => resolve(performance.now() - press.timeStamp));
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('keydown', onKey, { capture: true, once: true });
  });
}

/** The same for what is typed into a field next, by a key or by an input method. */
export function awaitInput(selector: string): void {
  window.painted = new Promise((resolve) => {
    const onInput = (input: Event): void => {
      const look = (): void => {
        if (document.querySelector(selector) === null) requestAnimationFrame(look);
        else setTimeout(() => resolve(performance.now() - input.timeStamp));
      };
      requestAnimationFrame(look);
    };
    window.addEventListener('input', onInput, { capture: true, once: true });
  });
}

/** Lets the key F8 set an attribute of the page: the least that a key press can bring about. */
export function addPlainKey(): void {
  window.addEventListener('keydown', ({ key }) => {
    if (key === 'F8') document.documentElement.toggleAttribute('data-plain');
  });
}

/** Goes to an address of the page; answers with the milliseconds until `selector` was painted. */
export function goAndPaint({
  hash,
  selector,
}: {
  hash: string;
  selector: string;
}): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const look = (): void => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      else setTimeout(() => resolve(performance.now() - start));
    };
    window.location.hash = hash;
    requestAnimationFrame(look);
  });
}

/** Scrolls the list frame by frame; answers with the milliseconds of each and the most nodes seen. */
export function scroll({ frames, pixels }: { frames: number; pixels: number }): Promise<{
  readonly frames: number[];
  readonly nodes: number;
}> {
  return new Promise((resolve) => {
    const lengths: number[] = [];
    let nodes = 0;
    let last: number | null = null;
    const list = document.querySelector('main');
    const step = (now: number): void => {
      if (last !== null) lengths.push(now - last);
      last = now;
      nodes = Math.max(nodes, document.querySelectorAll('main ul *').length);
      if (lengths.length >= frames) return resolve({ frames: lengths, nodes });
      list?.scrollBy(0, pixels);
      requestAnimationFrame(step);
    };
    list?.scrollTo(0, 0);
    requestAnimationFrame(step);
  });
}
