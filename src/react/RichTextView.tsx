import type { JSX, ReactNode } from "react";
import type { RichText, TextRun } from "../model/index.ts";
import { TextLink } from "./TextLink.tsx";

/** Props of {@link RichTextView}. */
export interface RichTextViewProps {
  /** What to print. */
  text: RichText;
  /** The marks around someone's own words. */
  quotes: readonly [open: string, close: string];
}

/** A run of text with its meanings. Renders text, `<strong>`, `<em>` and links; no HTML. */
export function RichTextView({ text, quotes }: RichTextViewProps): JSX.Element {
  if (typeof text === "string") return <>{text}</>;
  return (
    <>
      {text.map((run, index) => {
        const key = `${index}:${run.text}`;
        return <Run key={key} run={run} quotes={quotes} />;
      })}
    </>
  );
}

interface RunProps {
  readonly run: TextRun;
  readonly quotes: readonly [open: string, close: string];
}

function Run({ run, quotes }: RunProps): ReactNode {
  let content: ReactNode = run.quote ? `${quotes[0]}${run.text}${quotes[1]}` : run.text;
  if (run.emphasis) content = <em>{content}</em>;
  if (run.strong) content = <strong>{content}</strong>;
  if (run.href !== undefined) content = <TextLink href={run.href}>{content}</TextLink>;
  return run.lang === undefined ? content : <span lang={run.lang}>{content}</span>;
}
