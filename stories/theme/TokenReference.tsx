import type { JSX } from "react";
import {
  keywordValues,
  type Theme,
  type ThemeToken,
  themeTokens,
} from "../../src/publication/index.ts";
import { Swatch } from "./Swatch.tsx";
import { componentTheme, describeToken } from "./tokenFiles.ts";

/** Props of {@link TokenReference}. */
export interface TokenReferenceProps {
  /** Whose values to print. */
  theme: Theme;
}

/** Every public token: its custom property, what it is for, its value here. Renders a `<table>`. */
export function TokenReference({ theme }: TokenReferenceProps): JSX.Element {
  const names = Object.keys(themeTokens) as ThemeToken[];
  return (
    <table className="tokens">
      <thead>
        <tr>
          <th scope="col">Custom property</th>
          <th scope="col">What it is for</th>
          <th scope="col">Kind</th>
          <th scope="col">Value here</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>--circa-{name}</code>
            </th>
            <td>{describeToken(name)}</td>
            <td>{themeTokens[name]}</td>
            <td>
              <TokenValue name={name} theme={theme} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TokenValue({ name, theme }: { name: ThemeToken; theme: Theme }): JSX.Element {
  const value = theme[name];
  if (value === undefined) return <em>{String(componentTheme[name] ?? "")}, by default</em>;
  if (typeof value === "object") {
    return (
      <>
        <Swatch color={value.light} /> <Swatch color={value.dark} />
      </>
    );
  }
  const words = name in keywordValues ? keywordValues[name as keyof typeof keywordValues] : [];
  return (
    <code>
      {words.length > 0
        ? words.map((word) => (word === value ? `[${word}]` : word)).join(" ")
        : value}
    </code>
  );
}
