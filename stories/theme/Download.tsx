import type { JSX } from "react";

/** Props of {@link Download}. */
export interface DownloadProps {
  /** What the file is called. */
  name: string;
  text: string;
}

/** A file made on the page, to be saved. Renders an `<a>`. */
export function Download({ name, text }: DownloadProps): JSX.Element {
  return (
    <a download={name} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
      Save {name}
    </a>
  );
}
