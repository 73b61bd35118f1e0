/** What can be seen on a page: pixels as they stand on the screen. */
import type { Locator, Page } from 'playwright';

/**
 * @param page any page of the test's own, which reads the pixels; no strict policy may hold there.
 * @returns how many colours a part of a page shows, and the share of its commonest: a blank one shows one, everywhere.
 */
export async function coloursOf(page: Page, part: Locator): Promise<{ colours: number; commonest: number }> {
  const png = (await part.screenshot({ animations: 'disabled' })).toString('base64');
  return page.evaluate(async (letters) => {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8ClampedArray() };
    const counted = new Map<number, number>();
    for (let i = 0; i < data.length; i += 4) {
      const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
      counted.set(colour, (counted.get(colour) ?? 0) + 1);
    }
    return { colours: counted.size, commonest: (4 * Math.max(0, ...counted.values())) / data.length };
  }, png);
}
