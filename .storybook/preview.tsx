import "./fonts.css";
import "../src/publication/styles.css";
import "../src/publication/publications.css";
import "./preview.css";
import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import addonThemes from "@storybook/addon-themes";
import { definePreview } from "@storybook/react-vite";
import { publications } from "../stories/fixtures/publications.ts";

const publicationItems = Object.values(publications).map(({ id, name }) => ({
  value: id,
  title: name,
}));

export default definePreview({
  addons: [addonDocs(), addonA11y(), addonThemes()],
  initialGlobals: { publication: "broadsheet", mode: "light" },
  globalTypes: {
    publication: {
      description: "Whose words, date style and look",
      toolbar: {
        title: "Publication",
        icon: "paintbrush",
        items: publicationItems,
        dynamicTitle: true,
      },
    },
    mode: {
      description: "Light or dark",
      toolbar: {
        title: "Mode",
        icon: "mirror",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Light", icon: "sun" },
          { value: "dark", title: "Dark", icon: "moon" },
          { value: "auto", title: "As the system", icon: "browser" },
        ],
      },
    },
  },
  parameters: {
    a11y: { test: "error" },
    layout: "fullscreen",
    docs: { codePanel: true },
    options: {
      storySort: {
        order: ["Newsroom stories", "Start here", "Components", "Publications", "Hard cases"],
      },
    },
  },
  decorators: [
    (Story, { args, globals, parameters }) => {
      const publication =
        args["publication"] ?? publications[globals["publication"] as keyof typeof publications];
      const mode = (parameters["mode"] as string | undefined) ?? globals["mode"];
      const width = parameters["containerWidth"] as number | undefined;
      return (
        <div className="page" data-circa-mode={mode} data-circa-publication={publication?.id}>
          <div className="page-column" data-width={width}>
            {width !== undefined && (
              <style>{`.page-column[data-width="${width}"]{inline-size:${width}px}`}</style>
            )}
            <Story args={{ ...args, publication }} />
          </div>
        </div>
      );
    },
  ],
});
