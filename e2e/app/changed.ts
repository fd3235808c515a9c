import type { Page } from '@playwright/test';

/**
 * Does something and waits until the element with the test id shows another text. It is looked at with every frame:
 * an assertion looks a second time only after 100 ms, then after 250, which adds up where a user does a thing fifty times.
 */
export async function changed(page: Page, testId: string, act: () => Promise<void>): Promise<void> {
  const before = await page.getByTestId(testId).textContent();
  await act();
  await page.waitForFunction(
    ([id, text]) => {
      const now = document.querySelector(`[data-testid="${id}"]`)?.textContent;
      return now !== undefined && now !== text;
    },
    [testId, before] as const,
  );
}
