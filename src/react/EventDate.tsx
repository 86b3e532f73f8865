import type { JSX } from "react";
import type { TimeText } from "../time/index.ts";
import { classNames } from "./classNames.ts";

/** Props of {@link EventDate}. */
export interface EventDateProps {
  /** The date as text, as speech and for machines. */
  date: TimeText;
}

/**
 * A date as the reporting gives it. Renders a `<time>` where a machine can read the date without
 * being told more than the reporting says, else a `<span>`. What is heard is the long form.
 */
export function EventDate({ date }: EventDateProps): JSX.Element {
  return drawDate(date);
}

/** The elements of {@link EventDate}, for lists so long that a component each takes time. */
export function drawDate({ visible, spoken, dateTime }: TimeText): JSX.Element {
  const text =
    visible === spoken ? (
      visible
    ) : (
      <>
        <span aria-hidden="true">{visible}</span>
        <span className={classNames.spoken}>{spoken}</span>
      </>
    );
  return dateTime === undefined ? <span>{text}</span> : <time dateTime={dateTime}>{text}</time>;
}
