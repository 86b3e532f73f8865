import "@fontsource/vazirmatn/400.css";
import "./DateForms.css";
import { Fragment, type JSX } from "react";
import { EventDate } from "../src/index.ts";
import { type NamedStyle, writeDate } from "./datesCompared.ts";

/** Props of {@link DateFormsCompared}. */
export interface DateFormsComparedProps {
  /** What the table is called. */
  caption: string;
  /** The dates, as EDTF. */
  dates: readonly string[];
  /** The ways of writing them. */
  styles: readonly NamedStyle[];
  /**
   * What the rows are; the other is in columns.
   * @default "dates"
   */
  rows?: "dates" | "styles" | undefined;
}

/** The same dates in several styles. Renders a `<table>` in a `<div>`. */
export function DateFormsCompared(props: DateFormsComparedProps): JSX.Element {
  const { caption, dates, styles, rows = "dates" } = props;
  const names = styles.map(({ name }) => name);
  const heads = rows === "dates" ? dates : names;
  const columns = rows === "dates" ? names : dates;
  return (
    <div className="circa date-forms">
      <table className="date-forms-compared" data-rows={rows}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rows === "dates" ? "Date" : "Language"}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {rows === "dates" ? column : <Unbroken date={column} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {heads.map((head, row) => (
            <tr key={head}>
              <th scope="row">{rows === "dates" ? <Unbroken date={head} /> : head}</th>
              {columns.map((column, at) => (
                <DateCell
                  key={column}
                  column={column}
                  date={dates[rows === "dates" ? row : at]}
                  named={styles[rows === "dates" ? at : row]}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An EDTF date that may be broken between its ends only. */
function Unbroken({ date }: { readonly date: string }): JSX.Element[] {
  return date.split(/(?<=\/|\.\.)/).map((part) => (
    <Fragment key={part}>
      <span className="date-forms-unbroken">{part}</span>
      <wbr />
    </Fragment>
  ));
}

interface DateCellProps {
  readonly column: string;
  readonly date: string | undefined;
  readonly named: NamedStyle | undefined;
}

function DateCell({ column, date, named }: DateCellProps): JSX.Element | null {
  if (date === undefined || named === undefined) return null;
  return (
    <td data-column={column} lang={named.style.lang} dir={named.direction}>
      <EventDate date={writeDate(date, named.style)} />
    </td>
  );
}
