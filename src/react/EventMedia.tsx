import type { JSX, ReactNode } from "react";
import { isSafeMedia, type Media } from "../model/index.ts";
import { classNames } from "./classNames.ts";
import { createKeys } from "./createKeys.ts";

/** Props of {@link EventMedia}. */
export interface EventMediaProps {
  /** Pictures and recordings, as the event lists them. */
  media: readonly Media[];
  /** Who each is from, as the publication writes it; `""` where nobody is named. */
  credits?: readonly string[] | undefined;
  /** The language of captions, where it is not the publication's: a BCP 47 tag. */
  textLang?: string | undefined;
}

/**
 * The pictures and recordings of an event, with captions and credits. Renders one `<figure>` each.
 * A picture is fetched when it comes near the screen, a recording when it is played.
 */
export function EventMedia({ media, credits = [], textLang }: EventMediaProps): JSX.Element {
  const keys = createKeys(media.map(({ url }) => url));
  return (
    <>
      {media.map((one, index) => (
        <figure key={keys[index]} className={classNames.media}>
          <Medium {...one} />
          {(one.caption !== undefined || credits[index]) && (
            <figcaption className={classNames.meta}>
              {one.caption !== undefined && (
                <span lang={textLang} dir={textLang && "auto"}>
                  {`${one.caption} `}
                </span>
              )}
              {credits[index]}
            </figcaption>
          )}
        </figure>
      ))}
    </>
  );
}

/** Three to two where the desk gives no size, as the scene counts on. */
function Medium({ kind, url, alt, width = 3, height = 2 }: Media): ReactNode {
  if (!isSafeMedia(url)) return alt;
  if (kind === "image") {
    return (
      <img src={url} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
    );
  }
  const recording = { src: url, "aria-label": alt || undefined, controls: true };
  return kind === "video" ? (
    <video {...recording} width={width} height={height} preload="none" />
  ) : (
    <audio {...recording} preload="none" />
  );
}
