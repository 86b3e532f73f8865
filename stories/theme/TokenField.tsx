import { type JSX, useId } from "react";
import { keywordValues, type Theme, type ThemeToken } from "../../src/publication/index.ts";
import { componentTheme, describeToken } from "./tokenFiles.ts";

/** Props of {@link TokenField}. */
export interface TokenFieldProps {
  name: ThemeToken;
  value: Theme[ThemeToken];
  onChange: (name: ThemeToken, value: Theme[ThemeToken]) => void;
}

/** A field for one token: two colours, a choice of words, or a line of text. Renders a `<div>`. */
export function TokenField({ name, value, onChange }: TokenFieldProps): JSX.Element {
  const id = useId();
  const words: readonly string[] =
    name in keywordValues ? keywordValues[name as keyof typeof keywordValues] : [];
  return (
    <div className="token-field">
      <label htmlFor={id} title={describeToken(name)}>
        {name}
      </label>
      {typeof value === "object" ? (
        (["light", "dark"] as const).map((mode) => (
          <input
            key={mode}
            id={mode === "light" ? id : undefined}
            type="color"
            aria-label={`${name}, ${mode}`}
            value={value[mode]}
            onChange={({ target }) => onChange(name, { ...value, [mode]: target.value })}
          />
        ))
      ) : words.length > 0 ? (
        <select id={id} value={value} onChange={({ target }) => onChange(name, target.value)}>
          {words.map((word) => (
            <option key={word}>{word}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value ?? ""}
          placeholder={String(componentTheme[name] ?? "")}
          onChange={({ target }) => onChange(name, target.value || undefined)}
        />
      )}
    </div>
  );
}
