// A window in; each new height of its page goes to the page that frames it, as `{type: 'yeonpyo:height', height}`.

/** Does nothing where no page is around this one. The host must check `event.source` and `event.origin`. */
export function tellHeight(view: Window & typeof globalThis): void {
  if (view.parent === view) return;
  let told = -1;
  new view.ResizeObserver(() => {
    const height = Math.ceil(view.document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // The host's origin is not known here, and a height is no secret.
    view.parent.postMessage({ type: 'yeonpyo:height', height }, '*');
  }).observe(view.document.documentElement);
}
