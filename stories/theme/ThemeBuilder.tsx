import { type JSX, useState } from "react";
import {
  defineTheme,
  formatTokens,
  parseTokens,
  type Theme,
  type ThemeToken,
  themeToCss,
  themeTokens,
} from "../../src/publication/index.ts";
import { Timeline } from "../../src/react/index.ts";
import { peacekeepers } from "../fixtures/peacekeepers.ts";
import { publications } from "../fixtures/publications.ts";
import { ContrastTable } from "./ContrastTable.tsx";
import { Download } from "./Download.tsx";
import { TokenField } from "./TokenField.tsx";
import { themes } from "./tokenFiles.ts";

/** Props of {@link ThemeBuilder}. */
export interface ThemeBuilderProps {
  /** The publication to start from, by `id`. */
  base: string;
}

const groups = [...new Set(Object.keys(themeTokens).map((name) => name.split("-")[0] ?? name))];

/**
 * Edits the tokens of a publication beside the first story and the contrast of its colours.
 * Renders a `<div>`.
 */
export function ThemeBuilder({ base }: ThemeBuilderProps): JSX.Element {
  const [start, setStart] = useState(base);
  const [theme, setTheme] = useState<Theme>(themes[base] ?? {});
  const [message, setMessage] = useState("");
  const change = (name: ThemeToken, value: Theme[ThemeToken]): void =>
    setTheme({ ...theme, [name]: value });
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const { theme: loaded, problems } = parseTokens(readJson(await file.text()));
    setTheme({ ...theme, ...loaded });
    setMessage(
      `${Object.keys(loaded).length} tokens read. ${problems
        .map((problem) => `${problem.path} ${problem.message}.`)
        .join(" ")}`,
    );
  };
  const css = cssOf(theme);
  return (
    <div className="builder">
      <style>{css.preview}</style>
      <form className="builder-tokens" aria-label="Tokens">
        <label>
          Start from{" "}
          <select
            value={start}
            onChange={({ target }) => {
              setStart(target.value);
              setTheme(themes[target.value] ?? {});
            }}
          >
            {Object.keys(themes).map((id) => (
              <option key={id} value={id}>
                {publications[id]?.name ?? id}
              </option>
            ))}
          </select>
        </label>
        <label>
          Load a .tokens.json{" "}
          <input type="file" accept=".json" onChange={({ target }) => load(target.files?.[0])} />
        </label>
        <p role="status">{message}</p>
        <Download name="gazette.css" text={css.file} />
        <Download name="gazette.tokens.json" text={tokensOf(theme)} />
        {groups.map((group) => (
          <details key={group} open={group === "color"}>
            <summary>{group}</summary>
            {(Object.keys(themeTokens) as ThemeToken[])
              .filter((name) => name.split("-")[0] === group)
              .map((name) => (
                <TokenField key={name} name={name} value={theme[name]} onChange={change} />
              ))}
          </details>
        ))}
      </form>
      <div className="builder-preview">
        {(["light", "dark"] as const).map((mode) => (
          <div key={mode} className="theme-preview paper" data-circa-mode={mode}>
            <Timeline
              aria-label={`The story, ${mode}`}
              aria-labelledby={undefined}
              chronology={peacekeepers}
              publication={publications[start]}
              className="theme-preview"
            />
          </div>
        ))}
        <ContrastTable theme={theme} />
      </div>
    </div>
  );
}

interface ThemeCss {
  readonly preview: string;
  readonly file: string;
}

/** A value that is half typed leaves the preview as the publication has it. */
function cssOf(theme: Theme): ThemeCss {
  try {
    const checked = defineTheme(theme);
    return {
      preview: themeToCss(checked, ".theme-preview"),
      file: themeToCss(checked, '[data-circa-publication="gazette"]'),
    };
  } catch (error) {
    return { preview: "", file: `/* ${String(error)} */` };
  }
}

function tokensOf(theme: Theme): string {
  try {
    return formatTokens(theme);
  } catch (error) {
    return String(error);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
