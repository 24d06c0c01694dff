package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import com.presenceos.testing.ScannedJpeg;
import com.presenceos.testing.TellingPictures;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who can load a picture, and who publishes it, learns nothing but the picture; and it costs us what we say. */
@Tag("slow")
final class WhatPicturesTellTest {

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private final Visitor mara = new Visitor(STACK.url());

    @Test
    void neitherTheNetworkNorWhoHasTheLinkLearnsWhereAPictureWasTaken() throws Exception {
        mara.register();
        String brand = mara.brand();
        URI network = URI.create(mara.startConnecting(brand).text("authorization_url"))
                .resolve("/");
        String account = mara.connect(brand);
        Answer media = mara.upload(brand, "p.jpg", "image/jpeg", TellingPictures.jpeg(1350, 1080, 6));
        Instant at = Instant.now().plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);

        Answer post = mara.awaitOutcome(mara.schedule(brand, account, media.text("id"), at, "Where was this?")
                .text("id"));

        assertThat(media.body().path("width").asInt()).isEqualTo(1080);
        assertThat(media.body().path("height").asInt()).isEqualTo(1350);
        assertThat(post.text("status")).as(post.body().toString()).isEqualTo("published");
        byte[] linked = mara.fetch(URI.create(media.text("url"))).response().body();
        String page = URI.create(post.text("platform_post_url")).getPath();
        String shortcode = page.substring("/p/".length(), page.length() - 1);
        byte[] posted = mara.fetch(network.resolve("/pictures/" + shortcode + ".jpg"))
                .response()
                .body();
        assertThat(TellingPictures.SECRETS)
                .noneMatch(secret -> TellingPictures.contains(linked, secret))
                .noneMatch(secret -> TellingPictures.contains(posted, secret));
        BufferedImage seen = TellingPictures.decoded(posted);
        assertThat(seen.getWidth()).isEqualTo(1080);
        assertThat(seen.getHeight()).isEqualTo(1350);
        // Turned by 6, what was left is on top: red.
        assertThat(seen.getRGB(540, 100) & 0xFF0000).isGreaterThan(0xF00000);
    }

    @Test
    void aPictureThatWouldKeepAFunctionBusyIsRefusedAtOnce() throws Exception {
        mara.register();
        String brand = mara.brand();
        Instant before = Instant.now();

        Answer refused = mara.upload(brand, "p.jpg", "image/jpeg", ScannedJpeg.of(1200, 1000, 1500));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors())
                .containsExactly(
                        "/file: The JPEG picture is stored in 1500 scans; 40 are allowed. Save it again, without"
                                + " progressive display");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(mara.get("/media/brands/" + brand).body().path("items")).isEmpty();
    }

    @Test
    void whatTheUploadsAddressTakesLaterIsNotWhatIsPublished() throws Exception {
        mara.register();
        String brand = mara.brand();
        byte[] first = Visitor.picture("jpeg", 1080, 1080);
        Answer place = mara.post(
                "/media/brands/" + brand + "/presigned-url",
                Map.of("file_name", "p.jpg", "content_type", "image/jpeg", "size_bytes", first.length));
        URI address = URI.create(place.text("url"));
        mara.put(address, Map.of("Content-Type", "image/jpeg"), first);
        String complete = "/media/" + place.text("media_id") + "/complete";
        Answer judged = mara.send("POST", complete, "");
        byte[] shown = mara.fetch(URI.create(judged.text("url"))).response().body();

        int again = mara.put(address, Map.of("Content-Type", "image/jpeg"), new byte[first.length])
                .status();
        Answer same = mara.send("POST", complete, "");

        assertThat(again).as("the address is good for a quarter of an hour").isEqualTo(200);
        assertThat(same.status()).isEqualTo(200);
        assertThat(mara.fetch(URI.create(same.text("url"))).response().body()).isEqualTo(shown);
    }
}
