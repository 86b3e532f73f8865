import { expect } from "storybook/test";
import preview from "../.storybook/preview.tsx";
import { ContrastTable } from "./theme/ContrastTable.tsx";
import { ThemeBuilder } from "./theme/ThemeBuilder.tsx";
import { TokenReference } from "./theme/TokenReference.tsx";
import { themes } from "./theme/tokenFiles.ts";

const meta = preview.meta({ title: "Publications/Theming" });

/** Edit the tokens, see the story and the contrasts change, save the stylesheet or the tokens. */
export const Builder = meta.story({
  render: (_, { globals }) => <ThemeBuilder base={String(globals["publication"])} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("title", { selector: "summary" }));
    const size = canvas.getByLabelText("title-size");
    await userEvent.clear(size);
    await userEvent.type(size, "41px");
    const [title] = canvas.getAllByRole("heading", { level: 2 });
    await expect(getComputedStyle(title as Element).fontSize).toBe("41px");
    await expect(canvas.getByText("Nothing falls short.")).toBeVisible();
  },
});

/** Every public token, with the values of the publication in the toolbar. */
export const Tokens = meta.story({
  render: (_, { globals }) => (
    <TokenReference theme={themes[String(globals["publication"])] ?? {}} />
  ),
});

/** How far the colours of the publication in the toolbar stand apart. */
export const Contrast = meta.story({
  render: (_, { globals }) => (
    <ContrastTable theme={themes[String(globals["publication"])] ?? {}} />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Nothing falls short.")).toBeVisible();
  },
});
