// Nothing in (it runs in a page); each text that is cut off, leaves the window or lies over another out, as a sentence.

/** One line of text where it is seen: what scrolls away is not there, and letters keep clear of a line's upper and lower fifth. */
interface Line {
  words: string;
  element: Element;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** To be given to `page.evaluate`: it uses nothing from outside itself. */
export function findClashes(): string[] {
  const ROOM = 1.5;
  const isShown = (element: Element): boolean => {
    if (element.closest('.visually-hidden, .skip, title, desc, script, style, option, noscript')) return false;
    const folded = element.closest('details:not([open])');
    if (folded && !element.closest('summary')) return false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { visibility, opacity } = getComputedStyle(at);
      if (visibility === 'hidden' || opacity === '0') return false;
    }
    return true;
  };
  const faults = new Set<string>();
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const element = text.parentElement;
    const words = text.textContent?.trim().slice(0, 40) ?? '';
    if (!words || !element || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      const line = { words, element, left: box.left, right: box.right, top: box.top, bottom: box.bottom };
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(at);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const around = at.getBoundingClientRect();
        if (overflowX === 'hidden' && textOverflow !== 'ellipsis')
          if (line.left < around.left - ROOM || line.right > around.right + ROOM) faults.add(`cut off: ${words}`);
        line.left = Math.max(line.left, around.left);
        line.right = Math.min(line.right, around.right);
        line.top = Math.max(line.top, around.top);
        line.bottom = Math.min(line.bottom, around.bottom);
      }
      if (line.right - line.left < 2 || line.bottom - line.top < 2) continue;
      if (line.left < -1 || line.right > innerWidth + 1) faults.add(`leaves the window: ${words}`);
      const fifth = (line.bottom - line.top) / 5;
      lines.push({ ...line, top: line.top + fifth, bottom: line.bottom - fifth });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      if (b.top >= a.bottom) break;
      if (a.element === b.element) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > ROOM && down > ROOM) faults.add(`lies over another: ${a.words} | ${b.words}`);
    }
  });
  return [...faults];
}
