// An element and the zoom it shows in; the zoom that wheel, drag and pinch wish for out, step by step.
import { startsZoom } from '../startsZoom.ts';
import { NO_ZOOM, type Zoom } from './view.ts';

export interface PlaneView {
  zoom(): Zoom;
  /** Pixels of the plane: what is shown never leaves it. */
  box(): { width: number; height: number };
  show(next: Zoom): void;
  /** Whether a press here is for something else: a node that is dragged. */
  isTaken(event: PointerEvent): boolean;
}

const MOST = 8;
/** Pixels that a press may wander and still be a click. */
const CLICK = 4;

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The nearest zoom to the one wished for that leaves no empty edge. */
export function clampZoom({ k, x, y }: Zoom, { width, height }: { width: number; height: number }): Zoom {
  const scale = clamp(k, 1, MOST);
  if (scale === 1) return NO_ZOOM;
  return { k: scale, x: clamp(x, width * (1 - scale), 0), y: clamp(y, height * (1 - scale), 0) };
}

/** Zooms by a factor while the point at `x`,`y` stays where it is. */
export function zoomAt(zoom: Zoom, factor: number, x: number, y: number): Zoom {
  const k = clamp(zoom.k * factor, 1, MOST);
  return { k, x: x - ((x - zoom.x) / zoom.k) * k, y: y - ((y - zoom.y) / zoom.k) * k };
}

interface Hold {
  fingers: { x: number; y: number }[];
  zoom: Zoom;
}

/** Listens until the function given back is called. One finger leaves the picture to the page, two take hold of it. */
export function listenForPlane(element: HTMLElement, view: PlaneView): () => void {
  const pointers = new Map<number, { x: number; y: number; touch: boolean }>();
  let held: Hold | null = null;
  let dragged = false;

  const pointOf = (event: MouseEvent) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const show = (next: Zoom) => view.show(clampZoom(next, view.box()));
  const hold = () => {
    const fingers = [...pointers.values()];
    const enough = fingers.length > 1 || (fingers.length === 1 && !fingers[0]!.touch);
    held = enough ? { fingers: fingers.slice(0, 2), zoom: view.zoom() } : null;
  };

  function onwheel(event: WheelEvent) {
    if (!startsZoom(event, element)) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002;
    const factor = 2 ** (-event.deltaY * unit * (event.ctrlKey && Math.abs(event.deltaY) < 50 ? 10 : 1));
    const { x, y } = pointOf(event);
    show(zoomAt(view.zoom(), clamp(factor, 1 / 1.6, 1.6), x, y));
  }

  function onpointerdown(event: PointerEvent) {
    const touch = event.pointerType === 'touch';
    if (!touch && (event.button !== 0 || event.ctrlKey || view.isTaken(event))) return;
    if (event.isPrimary) pointers.clear();
    pointers.set(event.pointerId, { ...pointOf(event), touch });
    dragged = false;
    hold();
  }

  function onpointermove(event: PointerEvent) {
    const pointer = pointers.get(event.pointerId);
    if (!pointer) return;
    pointers.set(event.pointerId, { ...pointOf(event), touch: pointer.touch });
    if (!held) return;
    const [a, b] = [...pointers.values()];
    const [a0, b0] = held.fingers;
    if (!a || !a0) return;
    if (!dragged && !b && Math.hypot(a.x - a0.x, a.y - a0.y) < CLICK) return;
    if (!dragged)
      for (const id of pointers.keys()) {
        // A pointer that is gone, or made by a script, cannot be held on to.
        try {
          element.setPointerCapture(id);
        } catch {
          break;
        }
      }
    dragged = true;
    const from = b0 ? { x: (a0.x + b0.x) / 2, y: (a0.y + b0.y) / 2 } : a0;
    const to = b ? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } : a;
    const apart = b && b0 ? Math.hypot(a.x - b.x, a.y - b.y) / Math.max(8, Math.hypot(a0.x - b0.x, a0.y - b0.y)) : 1;
    const zoomed = zoomAt(held.zoom, apart, from.x, from.y);
    show({ k: zoomed.k, x: zoomed.x + to.x - from.x, y: zoomed.y + to.y - from.y });
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
  /** Two fingers are for the picture: the page would scroll under them. */
  const ontouchmove = (event: TouchEvent) => event.touches.length > 1 && event.preventDefault();

  const listeners = { wheel: onwheel, pointerdown: onpointerdown, pointermove: onpointermove, pointerup: onpointerend };
  const all = Object.entries({ ...listeners, pointercancel: onpointerend, touchmove: ontouchmove });
  for (const [type, listener] of all) element.addEventListener(type, listener as EventListener, { passive: false });
  element.addEventListener('click', onclick, { capture: true });
  return () => {
    for (const [type, listener] of all) element.removeEventListener(type, listener as EventListener);
    element.removeEventListener('click', onclick, { capture: true });
  };
}
