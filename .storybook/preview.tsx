import "./fonts.css";
import "../src/publication/styles.css";
import "../src/publication/publications.css";
import "./preview.css";
import addonA11y from "@storybook/addon-a11y";
import addonDocs from "@storybook/addon-docs";
import addonThemes from "@storybook/addon-themes";
import { definePreview } from "@storybook/react-vite";
import type { Publication } from "../src/publication/index.ts";
import { dressPublication, globalTypes, initialGlobals } from "./toolbars.ts";
import { WithoutScript } from "./WithoutScript.tsx";

export default definePreview({
  addons: [addonDocs(), addonA11y(), addonThemes()],
  initialGlobals,
  globalTypes,
  parameters: {
    a11y: { test: "error" },
    layout: "fullscreen",
    docs: { codePanel: true },
    options: {
      storySort: {
        order: [
          "Newsroom stories",
          "Start here",
          "Components",
          "Publications",
          ["All", "A publication of your own", "Theme builder", "Token reference"],
          "Hard cases",
        ],
      },
    },
  },
  decorators: [
    (Story, { args, globals, parameters }) => {
      const given = parameters["publication"] as Publication | undefined;
      const own = (args["publication"] as Publication | undefined) ?? given;
      const publication = dressPublication(globals, own);
      const mode = (parameters["mode"] as string | undefined) ?? globals["mode"];
      const width = parameters["containerWidth"] as number | undefined;
      const story = <Story args={{ ...args, publication }} />;
      return (
        <div className="page" data-circa-mode={mode} data-circa-publication={publication?.id}>
          <div className="page-column" data-width={width}>
            {width !== undefined && (
              <style>{`.page-column[data-width="${width}"]{inline-size:${width}px}`}</style>
            )}
            {globals["script"] === "off" ? <WithoutScript>{story}</WithoutScript> : story}
          </div>
        </div>
      );
    },
  ],
});
