// An element and the period it shows in; the period that wheel, drag and pinch wish for out, step by step.
import { startsZoom } from '../startsZoom.ts';
import type { Bounds } from './measure.ts';
import { clampDomain, zoomDomain, type Domain } from './zoomDomain.ts';

export interface GestureView {
  /** Where the reader is going to: a step starts from there, not from what is painted so far. */
  domain(): Domain;
  full(): Domain;
  edges(): Bounds;
  show(next: Domain): void;
}

/** Pixels that a press may wander and still be a click. */
const CLICK = 4;
/** The most that one turn of the wheel zooms. */
const MOST = 1.6;

/** How much a turn of the wheel zooms; a pinch on a touchpad comes as small turns with Ctrl. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>) {
  const unit = deltaMode === 1 ? 0.05 : deltaMode ? 1 : 0.002;
  const isPinch = ctrlKey && Math.abs(deltaY) < 50;
  return Math.min(MOST, Math.max(1 / MOST, 2 ** (-deltaY * unit * (isPinch ? 10 : 1))));
}

/** Listens until the function given back is called. One finger drags sideways and leaves up and down to the page. */
export function listenForGestures(element: HTMLElement, view: GestureView): () => void {
  /** Where each finger, or the mouse, is. */
  const pointers = new Map<number, number>();
  /** What the fingers took hold of: times, and where they were then. */
  let held: { xs: number[]; domain: Domain } | null = null;
  let dragged = false;

  const xOf = (event: MouseEvent) => event.clientX - element.getBoundingClientRect().left;
  const timeAt = (x: number, [first, last]: Domain) => {
    const { left, right } = view.edges();
    return first + ((x - left) / (right - left)) * (last - first);
  };
  const hold = () => {
    held = pointers.size ? { xs: [...pointers.values()].slice(0, 2), domain: view.domain() } : null;
  };

  function onwheel(event: WheelEvent) {
    if (!startsZoom(event, element)) return;
    event.preventDefault();
    const domain = view.domain();
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      const moved = timeAt(sideways, domain) - timeAt(0, domain);
      view.show(clampDomain([domain[0] + moved, domain[1] + moved], view.full()));
    } else view.show(zoomDomain(domain, wheelFactor(event), view.full(), timeAt(xOf(event), domain)));
  }

  function onpointerdown(event: PointerEvent) {
    if (event.pointerType === 'mouse' && (event.button !== 0 || event.ctrlKey)) return;
    if (event.isPrimary) pointers.clear();
    pointers.set(event.pointerId, xOf(event));
    dragged = pointers.size > 1;
    hold();
  }

  function onpointermove(event: PointerEvent) {
    if (!held || !pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, xOf(event));
    const [a = 0, b] = pointers.values();
    const [a0 = 0, b0] = held.xs;
    if (!dragged && Math.abs(a - a0) <= CLICK) return;
    if (!dragged || b !== undefined)
      for (const id of pointers.keys()) {
        // A pointer that is gone, or made by a script, cannot be held on to.
        try {
          element.setPointerCapture(id);
        } catch {
          break;
        }
      }
    dragged = true;
    const { domain } = held;
    const { left, right } = view.edges();
    const [t, u] = [timeAt(a0, domain), b0 === undefined ? 0 : timeAt(b0, domain)];
    // Two fingers keep the moments that they took hold of under them; they never change places.
    const isPinch = b !== undefined && b0 !== undefined && Math.abs(b0 - a0) > 1;
    const scale = isPinch ? Math.abs(u - t) / Math.max(8, Math.abs(b - a)) : (domain[1] - domain[0]) / (right - left);
    const [middle, at] = isPinch ? [(t + u) / 2, (a + b) / 2] : [t, a];
    const first = middle - (at - left) * scale;
    view.show(
      isPinch
        ? zoomDomain([first, first + (right - left) * scale], 1, view.full(), middle)
        : clampDomain([first, first + domain[1] - domain[0]], view.full()),
    );
  }

  function onpointerend(event: PointerEvent) {
    pointers.delete(event.pointerId);
    hold();
  }
  /** A press that moved the picture opens nothing. */
  function onclick(event: MouseEvent) {
    // Enter comes as a click too, of no press.
    if (dragged && event.detail > 0) {
      event.stopPropagation();
      event.preventDefault();
    }
    dragged = false;
  }

  element.addEventListener('wheel', onwheel, { passive: false });
  element.addEventListener('pointerdown', onpointerdown);
  element.addEventListener('pointermove', onpointermove);
  element.addEventListener('pointerup', onpointerend);
  element.addEventListener('pointercancel', onpointerend);
  element.addEventListener('click', onclick, { capture: true });
  return () => {
    element.removeEventListener('wheel', onwheel);
    element.removeEventListener('pointerdown', onpointerdown);
    element.removeEventListener('pointermove', onpointermove);
    element.removeEventListener('pointerup', onpointerend);
    element.removeEventListener('pointercancel', onpointerend);
    element.removeEventListener('click', onclick, { capture: true });
  };
}
