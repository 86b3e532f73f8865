import type { ReactNode } from "react";
import { isSafeLink } from "../model/index.ts";

/** Props of {@link TextLink}. */
export interface TextLinkProps {
  /** Where it leads. */
  href: string | undefined;
  /** What is linked. */
  children: ReactNode;
}

/**
 * A link of the newsroom's own, or its text alone where the address is one that could run a script:
 * not every chronology has been through `parseChronology`. Renders an `<a>` or no element.
 */
export function TextLink({ href, children }: TextLinkProps): ReactNode {
  return href !== undefined && isSafeLink(href) ? <a href={href}>{children}</a> : children;
}
