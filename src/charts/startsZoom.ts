// A press, a turn of the wheel or a touch on a picture in; whether it zooms or drags the picture, not the page, out.

/** The page must scroll past: the wheel zooms with Ctrl, or after a click into the picture; one finger scrolls. */
export function startsZoom(event: MouseEvent | WheelEvent | TouchEvent, stage: Element | undefined): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey || !!stage?.contains(document.activeElement);
  if (event.type === 'dblclick') return false;
  if ('touches' in event) return event.touches.length > 1;
  return event.button === 0 && !event.ctrlKey;
}
