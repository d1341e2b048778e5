// What an export made in; a saved file or a filled clipboard out.
import type { TakenFile } from '../../exports/index.ts';

/** Lets the browser save a file under its name. */
export function saveFile({ name, type, content }: TakenFile): void {
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Puts text into the clipboard. Throws where the browser forbids it. */
export async function copyText({ content }: TakenFile): Promise<void> {
  await navigator.clipboard.writeText(content instanceof Blob ? await content.text() : String(content));
}

/**
 * Puts a PNG into the clipboard. To be called at once on a click, with the picture as a promise: Safari takes nothing that
 * comes after it. Throws where the browser forbids it or knows no pictures in its clipboard.
 */
export async function copyPicture(made: Promise<TakenFile>): Promise<void> {
  if (typeof ClipboardItem === 'undefined')
    throw new Error('clipboard: this browser takes no pictures: save it instead');
  const picture = made.then(({ content }) =>
    content instanceof Blob ? content : new Blob([content as BlobPart], { type: 'image/png' }),
  );
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
