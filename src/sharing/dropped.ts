/** A file dropped on the page: the browser would leave the page for it, and whatever was lived in it would be lost. */

export function takeDropped(page: Window, take: (file: File) => void): void {
  const filesIn = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
  page.addEventListener('dragover', (event) => {
    if (filesIn(event)) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    if (!filesIn(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) take(file);
  });
}
