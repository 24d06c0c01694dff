package com.presenceos.publishing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.media.MediaFilesInMemory;
import com.presenceos.media.MediaStore;
import com.presenceos.media.NetworkMedia;
import com.presenceos.media.OlderPictures;
import com.presenceos.media.picture.Darkroom;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostError;
import com.presenceos.publishing.PostErrorKind;
import com.presenceos.publishing.PostState;
import com.presenceos.publishing.PublishingWorld;
import com.presenceos.testing.ScannedJpeg;
import com.presenceos.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A post whose picture was taken by an earlier version, and would not be taken today. */
final class UnusablePictureTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final PublishingWorld world = new PublishingWorld(DATABASE);
    private final MediaFilesInMemory files = new MediaFilesInMemory();

    @Test
    void failsAndSaysWhatIsWrongWithThePictureAndWhatToDo() throws InterruptedException {
        useRealPictures();
        Post post = world.aPostDueAt(PublishingWorld.START.plusSeconds(60));
        files.write(
                "workspaces/" + world.workspace + "/media/"
                        + post.content().media().getFirst().mediaId(),
                "image/jpeg",
                ScannedJpeg.of(1000, 1000, 60));

        world.arm.arm(post);
        world.run();

        assertThat(world.stateOf(post))
                .isEqualTo(new PostState.Failed(new PostError(
                        PostErrorKind.CONTENT_INVALID,
                        "bun.jpg was uploaded to an earlier version and can no longer be used: The JPEG picture is stored in"
                                + " 60 scans; 40 are allowed. Save it again, without progressive display."
                                + " Upload it anew, and put that in the place of this one",
                        "Change the post and publish it again")));
        assertThat(world.network.visibleCalls).isEmpty();
    }

    @Test
    void failsWhenItsFileIsGone() throws InterruptedException {
        useRealPictures();
        Post post = world.aPostDueAt(PublishingWorld.START.plusSeconds(60));

        world.arm.arm(post);
        world.run();

        assertThat(world.stateOf(post))
                .isInstanceOfSatisfying(
                        PostState.Failed.class,
                        failed -> assertThat(failed.error().detail())
                                .isEqualTo(
                                        "A picture or video of this post is no longer there. Upload it again and choose that"));
    }

    private void useRealPictures() {
        MediaStore store = new MediaStore();
        OlderPictures older = new OlderPictures(world.database, store, files, new Darkroom(world.clock));
        world.assembly = new MediaAssembly(new NetworkMedia(world.database, store, files, older));
    }
}
