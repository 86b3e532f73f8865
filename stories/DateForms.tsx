import "./DateForms.css";
import { type JSX, useId } from "react";
import { defaultPublication, EventDate, type Publication } from "../src/index.ts";
import { createPlacer, InkDefinitions, MarkGlyph, TimelineAxis } from "../src/react/index.ts";
import { buildScene, sizes, type WideScene } from "../src/scene/index.ts";
import { type DateForm, type FormGroup, formGroups } from "./datesFiled.ts";

/** The width that the signs are laid out for, in CSS pixels; they stretch with their column. */
const width = 320;

/** Where a row's sign and its axis lie, in CSS pixels from the top of its drawing. */
const signY = 16;
const axisY = 30;

/** Props of {@link DateForms}. */
export interface DateFormsProps {
  /** Whose words and date style to use. */
  publication?: Publication | undefined;
}

/** Every form of date, in words and drawn. Renders a `<table>` in a `<div>`. */
export function DateForms({ publication = defaultPublication }: DateFormsProps): JSX.Element {
  const scope = `forms${useId().replace(/\W/g, "")}`;
  return (
    <div className="circa date-forms" data-circa-publication={publication.id}>
      <InkDefinitions scope={scope} used={[0]} />
      <table className="date-forms-drawn">
        <caption>As printed on March 24, 2025</caption>
        <thead>
          <tr>
            <th scope="col">Reported and filed</th>
            <th scope="col">Printed</th>
            <th scope="col">Read aloud</th>
            <th scope="col">For machines</th>
            <th scope="col">Drawn</th>
          </tr>
        </thead>
        {formGroups.map((group) => (
          <FormGroupBody key={group.name} {...{ group, publication, scope }} />
        ))}
      </table>
    </div>
  );
}

interface FormGroupBodyProps {
  readonly group: FormGroup;
  readonly publication: Publication;
  readonly scope: string;
}

function FormGroupBody({ group, publication, scope }: FormGroupBodyProps): JSX.Element {
  const scene = buildScene(group.chronology, { orientation: "wide", width, publication });
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {group.name}
        </th>
        <td data-column="drawn" aria-hidden="true">
          <Picture scene={scene} scope={scope} />
        </td>
      </tr>
      {group.forms.map((form) => (
        <FormRow key={form.id} {...{ form, scene, scope, publication }} />
      ))}
    </tbody>
  );
}

interface FormRowProps {
  readonly form: DateForm;
  readonly scene: WideScene;
  readonly scope: string;
  readonly publication: Publication;
}

function FormRow({ form, scene, scope, publication }: FormRowProps): JSX.Element | null {
  const item = scene.items.find(({ event }) => event.id === form.id);
  if (item === undefined) return null;
  const { date } = item;
  const words = { lang: publication.lang, dir: publication.direction };
  return (
    <tr>
      <th scope="row">
        “{form.says}” <code>{form.code}</code>
      </th>
      <td data-column="printed" {...words}>
        <EventDate date={date} />
      </td>
      <td data-column="aloud" {...words}>
        {date.spoken}
      </td>
      <td data-column="time">{date.dateTime ? <code>{date.dateTime}</code> : "none"}</td>
      <td data-column="drawn">
        <Picture scene={scene} scope={scope} eventId={form.id} />
      </td>
    </tr>
  );
}

interface PictureProps {
  readonly scene: WideScene;
  readonly scope: string;
  /** Whose sign to draw; the axis with its labels where none is named. */
  readonly eventId?: string | undefined;
}

/** One sign on the axis of its group, or that axis with its labels. */
function Picture({ scene, scope, eventId }: PictureProps): JSX.Element | null {
  if (scene.axis === null) return null;
  const placer = createPlacer(width, false);
  const mark = scene.marks.find((candidate) => candidate.eventId === eventId);
  const { earlier: _label, ...axis } = scene.axis;
  const ticks = axis.ticks.map(({ x, tier }) => ({ x, tier }));
  const drawn = eventId === undefined ? scene.axis : { ...axis, ticks };
  const y = eventId === undefined ? 4 : axisY;
  return (
    <svg width="100%" height={axisY + 10} aria-hidden="true" focusable="false">
      <TimelineAxis axis={{ ...drawn, y }} placer={placer} top={0} />
      {mark && <MarkGlyph mark={{ ...mark, y: signY }} {...{ placer, scope, sizes }} top={0} />}
    </svg>
  );
}
