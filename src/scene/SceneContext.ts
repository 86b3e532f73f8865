import type { Publication, TextFont } from "../publication/index.ts";
import type { SceneBase } from "./Scene.ts";

/** Measures a text that is set in `font`, in CSS pixels. */
export type MeasureText = (text: string, font: TextFont) => number;

/** What every step of a scene needs to know. */
export interface SceneContext {
  readonly publication: Publication;
  /** Where "still under way" is drawn to, milliseconds UTC. */
  readonly asOf: number;
  readonly timeZone: string;
  readonly measureText: MeasureText;
  /** Whether the line at `asOf` is drawn. */
  readonly now?: "auto" | "always" | "never" | undefined;
}

/** What a scene says, before anything of it has a place. */
export type SceneStory = Omit<SceneBase, "legend">;
