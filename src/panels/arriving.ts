/** What is loaded when it is first needed, and is there from then on. */

/**
 * @param load asks for it. @param redraw is called when it has come.
 * @returns what it is; null while it is on its way. A device that is offline asks again with the next drawing.
 */
export function createArriving<Part>(load: () => Promise<Part>, redraw: () => void): () => Part | null {
  let part: Part | null = null;
  let asked = false;
  return () => {
    if (part === null && !asked) {
      asked = true;
      load().then(
        (loaded) => {
          part = loaded;
          redraw();
        },
        () => {
          asked = false;
        },
      );
    }
    return part;
  };
}
