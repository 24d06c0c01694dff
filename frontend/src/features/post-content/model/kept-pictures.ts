import type { MediaItem } from "@/lib/api/types";
import { api, body } from "@/lib/api/client";
import { ApiProblem } from "@/lib/api/problem";
import { isUnderWay, type Picture } from "./picture";
import type { ChangePictures } from "./use-pictures";

const CUT_OFF = "The upload was cut off when the page was left. Choose the picture again";
const GONE = "This picture is no longer there. Choose it again";

/** Pictures as they can be kept: what is on the server by its id; what was on its way there is lost with the page. */
export function keepable(pictures: readonly Picture[]): readonly Picture[] {
  return pictures.map((picture) => {
    const { id, fileName, altText } = picture;
    if (isUnderWay(picture)) return { id, fileName, altText, preview: "", status: "refused", reason: CUT_OFF };
    // The address of a local file ends with the page too.
    return { ...picture, preview: picture.status === "ready" ? picture.media.url : "" };
  });
}

/** Asks for each picture whether it is still there, and where it can be seen now: addresses are good for an hour. */
export function lookAgain(pictures: readonly Picture[], change: ChangePictures): void {
  for (const picture of pictures) {
    if (picture.status !== "ready") continue;
    const become = (next: (picture: Picture) => Picture) => change((all) => all.map((other) => (other.id === picture.id ? next(other) : other)));
    read(picture.media.id).then(
      (media) =>
        become((now) =>
          media === null
            ? { id: now.id, fileName: now.fileName, altText: now.altText, preview: "", status: "refused", reason: GONE }
            : { ...now, status: "ready", media, preview: media.url },
        ),
      // Without an answer it stays as it was; the server looks once more when the post is scheduled.
      () => undefined,
    );
  }
}

/** Completing what is complete changes nothing and tells how it stands; null when it is gone. */
async function read(mediaId: string): Promise<MediaItem | null> {
  try {
    return await body(api.POST("/media/{media_id}/complete", { params: { path: { media_id: mediaId } } }));
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}
