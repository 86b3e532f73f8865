/** A rectangle on the page with a name for messages. */
export interface NamedBox {
  readonly name: string;
  readonly box: DOMRect;
}

/** The boxes of what is drawn now, of all elements that match. */
export function boxesOf(root: ParentNode, selector: string): NamedBox[] {
  return [...root.querySelectorAll(selector)]
    .filter((element) => !isOnlyHeard(element))
    .map((element) => ({
      name: `${selector} ${element.textContent?.trim().slice(0, 32) ?? ""}`,
      box: element.getBoundingClientRect(),
    }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
}

/** Whether it is in an item that is out of sight, which its frame or a zoom may make no less wide. */
function isOnlyHeard(element: Element): boolean {
  const item = element.closest(".circa-item");
  return item !== null && getComputedStyle(item).clipPath === "inset(50%)";
}

/** The pairs that share more than `tolerance` pixels both ways. */
export function overlaps(
  boxes: readonly NamedBox[],
  others: readonly NamedBox[] = boxes,
  tolerance = 0.5,
): string[] {
  return boxes.flatMap((a, index) =>
    others
      .filter((_, other) => others !== boxes || other > index)
      .filter(
        (b) =>
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > tolerance &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > tolerance,
      )
      .map((b) => `${a.name} × ${b.name}`),
  );
}
