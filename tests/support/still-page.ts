import type { Page } from 'playwright-core';

/** Long enough for an answer of the core to arrive and be drawn, short enough for many pictures. */
const quietMs = 250;

/** Waits until the page has stopped changing: a picture of it then shows what an officer sees. */
export async function waitUntilStill(page: Page): Promise<void> {
  await waitForQuiet(page);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  if (frames.length === 0) return;
  // The preview of a report is a document of its own, whose loading changes nothing in the page.
  await Promise.all(frames.map((frame) => frame.waitForLoadState()));
  await waitForQuiet(page);
}

async function waitForQuiet(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const settle = (): void => {
          observer.disconnect();
          requestAnimationFrame(() => {
            resolve();
          });
        };
        let timer = setTimeout(settle, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(settle, quiet);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    quietMs,
  );
}
