import { describe, expect, it } from "vitest";
import { shortenText } from "../../../src/layout/index.ts";

const tenEach = (text: string) => [...text].length * 10;

describe("shortenText", () => {
  it("leaves a text that fits as it is", () => {
    expect(shortenText("Transport", 90, tenEach)).toBe("Transport");
  });

  it("says by an ellipsis that something is left out, and leaves no space before it", () => {
    expect(shortenText("Transport", 60, tenEach)).toBe("Trans…");
    expect(shortenText("The ministry", 60, tenEach)).toBe("The m…");
    expect(shortenText("The ministry", 50, tenEach)).toBe("The…");
  });

  it("keeps a letter where nothing fits, and cuts no letter in two", () => {
    expect(shortenText("𝒜bc", 10, tenEach)).toBe("𝒜…");
  });
});
