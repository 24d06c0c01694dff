package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a brand knows, and what is written with it, with no key and no network: through the API of a running stack. */
@Tag("slow")
final class KnownAndWrittenTest {

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private static final Duration LONGEST_INDEXING = Duration.ofSeconds(60);

    private final Visitor mara = new Visitor(STACK.url());
    private String brand = "";

    @BeforeEach
    void aCafeThatKnowsSomething() throws Exception {
        mara.register();
        brand = mara.brand();
        write(Map.of(
                "knowledge_type", "menu",
                "title", "Cinnamon bun",
                "content", "Baked each morning with cardamom and pearl sugar, out of the oven at 7:00.",
                "details", Map.of("price", "4.50", "currency", "EUR")));
        write(Map.of(
                "knowledge_type", "faq",
                "title", "Are dogs welcome?",
                "content", "Yes, on the terrace and inside. There is a bowl of water at the door."));
        write(Map.of(
                "knowledge_type", "event",
                "title", "Advent evening",
                "content", "Candles, mulled wine and a choir.",
                "details", Map.of("event_date", "2026-12-06", "starts_at", "18:30", "location", "The harbour")));
        indexed();
    }

    @Test
    void isFoundByWhatItMeans() throws Exception {
        Answer found = search("May I bring my pet?");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().path("items").path(0).path("title").asText()).isEqualTo("Are dogs welcome?");
        assertThat(found.body().path("items").path(0).path("likeness").asDouble())
                .isPositive();
        assertThat(found.body().path("note").isNull()).isTrue();
    }

    @Test
    void becomesThreeDraftsThatCiteIt() throws Exception {
        Instant began = Instant.now();

        Answer job = mara.post(
                "/ai/brands/" + brand + "/drafts/generate",
                Map.of("topic", "Our cinnamon buns, warm in the morning", "format", "instagram_post"));

        System.out.println(
                "three drafts in " + Duration.between(began, Instant.now()).toMillis() + " ms");
        assertThat(job.status()).as(job.body().toString()).isEqualTo(200);
        assertThat(job.text("status")).as(job.body().toString()).isEqualTo("done");
        JsonNode draft = mara.get(
                        "/drafts/" + job.body().path("result").path("draft_id").asText())
                .body();
        assertThat(draft.path("variants")).hasSize(3).allSatisfy(variant -> {
            assertThat(variant.path("citations")).isNotEmpty();
            assertThat(variant.path("model").asText()).isEqualTo("presence-offline");
        });
    }

    @Test
    void becomesIdeasOfWhichOneBecomesADraft() throws Exception {
        Answer job = mara.post(
                "/ai/brands/" + brand + "/ideas/generate",
                Map.of("count", 3, "pillars", List.of("From the oven", "Evenings"), "formats", List.of("facebook")));
        assertThat(job.text("status")).as(job.body().toString()).isEqualTo("done");
        assertThat(job.body().path("result").path("idea_ids")).hasSize(3);
        JsonNode ideas =
                mara.get("/ideas/brands/" + brand + "?status=new").body().path("items");
        assertThat(ideas).hasSize(3).allSatisfy(idea -> {
            assertThat(idea.path("passages")).isNotEmpty();
            assertThat(idea.path("hook").asText()).isNotBlank();
            assertThat(idea.path("reason").asText()).isNotBlank();
            assertThat(idea.path("suggested_on").isNull()).isFalse();
            assertThat(idea.path("model").asText()).isEqualTo("presence-offline");
        });
        String id = ideas.path(0).path("id").asText();

        Answer approved = mara.post("/ideas/" + id + "/approve", Map.of());
        Answer both =
                mara.post("/ai/brands/" + brand + "/drafts/generate", Map.of("idea_id", id, "topic", "Something else"));
        Answer drafted =
                mara.post("/ai/brands/" + brand + "/drafts/generate", Map.of("idea_id", id, "format", "facebook"));

        assertThat(approved.text("status")).isEqualTo("approved");
        assertThat(both.status()).isEqualTo(422);
        assertThat(drafted.text("status")).as(drafted.body().toString()).isEqualTo("done");
        assertThat(mara.get("/ideas/" + id).text("status")).isEqualTo("used");
        JsonNode drafts =
                mara.get("/drafts/brands/" + brand + "?idea_id=" + id).body().path("items");
        assertThat(drafts).hasSize(1);
        assertThat(drafts.path(0).path("variants"))
                .hasSize(3)
                .allSatisfy(variant -> assertThat(variant.path("citations")).isNotEmpty());
        assertThat(mara.get("/drafts/brands/" + brand + "?idea_id=nonsense").status())
                .isEqualTo(422);
    }

    @Test
    void becomesAPostThatRemembersWhatItWasWrittenFrom() throws Exception {
        String account = mara.connect(brand);
        String picture = mara.upload(brand, "bun.jpg", "image/jpeg", Visitor.picture("jpg", 1080, 1080))
                .text("id");
        String id = mara.post("/ai/brands/" + brand + "/drafts/generate", Map.of("topic", "Cinnamon buns"))
                .body()
                .path("result")
                .path("draft_id")
                .asText();
        JsonNode bold = mara.get("/drafts/" + id).body().path("variants").path(2);
        String caption = bold.path("caption").asText();

        Answer early = scheduled(account, picture, caption, bold.path("hashtags"), id);
        mara.patch("/drafts/" + id, Map.of("variant_id", bold.path("id").asText()));
        Answer asWritten = scheduled(account, picture, caption, bold.path("hashtags"), id);
        Answer edited = scheduled(account, picture, caption + " Come early.", bold.path("hashtags"), id);
        Answer unknown = scheduled(account, picture, caption, bold.path("hashtags"), account);

        assertThat(early.errors())
                .containsExactly("/draft_id: Nobody has chosen a variant of the draft " + id + " yet");
        assertThat(unknown.errors()).containsExactly("/draft_id: No draft of this brand has the id " + account);
        assertThat(mara.get("/posts/brands/" + brand).body().path("items")).hasSize(2);
        JsonNode from = mara.get("/posts/" + asWritten.text("id")).body().path("written_from");
        assertThat(from.path("style").asText()).isEqualTo("bold");
        assertThat(from.path("model").asText()).isEqualTo("presence-offline");
        assertThat(from.path("version").asInt()).isEqualTo(1);
        assertThat(from.path("edited").asBoolean()).isFalse();
        JsonNode changed = mara.get("/posts/" + edited.text("id")).body().path("written_from");
        assertThat(changed.path("caption").asText()).isEqualTo(caption);
        assertThat(changed.path("edited").asBoolean()).isTrue();
        assertThat(mara.get("/drafts/" + id).text("status")).isEqualTo("used");
        assertThat(mara.send("DELETE", "/drafts/" + id, "").status()).isEqualTo(204);
        assertThat(mara.get("/posts/" + edited.text("id"))
                        .body()
                        .path("written_from")
                        .path("draft_id")
                        .isNull())
                .isTrue();
    }

    private Answer scheduled(String account, String picture, String caption, JsonNode hashtags, String draft)
            throws Exception {
        return mara.post(
                "/posts/brands/" + brand,
                Map.of(
                        "connector_id",
                        account,
                        "scheduled_at",
                        Instant.now().plus(Duration.ofDays(1)).toString(),
                        "timezone",
                        "Europe/Stockholm",
                        "draft_id",
                        draft,
                        "content",
                        Map.of(
                                "caption",
                                caption,
                                "hashtags",
                                hashtags,
                                "media",
                                List.of(Map.of("media_id", picture)))));
    }

    @Test
    void isRewrittenAndSaidToBeBeyondTheOfflineWriterInAnotherLanguage() throws Exception {
        String text =
                "Our cinnamon buns are out of the oven at 7:00. They smell of cardamom. We roll each by hand. Come by.";
        String path = "/ai/brands/" + brand + "/rewrite";

        Answer shorter = mara.post(path, Map.of("caption", text, "goal", "shorter"));
        Answer german = mara.post(path, Map.of("caption", text, "goal", "language", "language", "de"));
        Answer unclear = mara.post(path, Map.of("caption", text, "goal", "language"));

        assertThat(shorter.text("status")).as(shorter.body().toString()).isEqualTo("done");
        assertThat(shorter.body().path("result").path("caption").asText()).hasSizeBetween(10, text.length() - 1);
        assertThat(german.text("status")).isEqualTo("failed");
        assertThat(german.body().path("problem").path("detail").asText())
                .contains("presence-offline will not write this");
        assertThat(unclear.errors()).containsExactly("/language: is missing; a text is put into a language");
    }

    @Test
    void isEditedAgainstTheRevisionThatWasRead() throws Exception {
        String id = mara.post("/ai/brands/" + brand + "/drafts/generate", Map.of("topic", "Advent evening"))
                .body()
                .path("result")
                .path("draft_id")
                .asText();
        Answer read = mara.get("/drafts/" + id);
        String variant = read.body().path("variants").path(1).path("id").asText();
        String tag = read.response().headers().firstValue("ETag").orElseThrow();

        Answer chosen = mara.with("If-Match", tag)
                .patch("/drafts/" + id, Map.of("variant_id", variant, "caption", "Come and sing."));
        Answer late = mara.patch("/drafts/" + id, Map.of("caption", "Too late."));
        mara.without("If-Match");

        assertThat(chosen.status()).as(chosen.body().toString()).isEqualTo(200);
        assertThat(chosen.body().path("version").path("caption").asText()).isEqualTo("Come and sing.");
        assertThat(late.status()).isEqualTo(412);
    }

    @Test
    void isNobodyElses() throws Exception {
        String item = mara.get("/knowledge/brands/" + brand)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
        Visitor stranger = new Visitor(STACK.url());
        stranger.register();

        for (String path :
                List.of("/knowledge/" + item, "/knowledge/" + item + "/passages", "/knowledge/brands/" + brand)) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post("/knowledge/brands/" + brand + "/search", Map.of("query", "buns"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/ai/brands/" + brand + "/drafts/generate", Map.of("topic", "buns"))
                        .status())
                .isEqualTo(404);
        String idea = mara.post("/ideas/brands/" + brand, Map.of("title", "The first snow"))
                .text("id");
        assertThat(stranger.get("/ideas/" + idea).status()).isEqualTo(404);
        assertThat(stranger.post("/ideas/" + idea + "/approve", Map.of()).status())
                .isEqualTo(404);
        assertThat(stranger.post("/ai/brands/" + stranger.brand() + "/drafts/generate", Map.of("idea_id", idea))
                        .status())
                .isEqualTo(404);
    }

    private void write(Map<String, Object> item) throws Exception {
        Answer written = mara.post("/knowledge/brands/" + brand, item);
        assertThat(written.status()).as(written.body().toString()).isEqualTo(201);
    }

    private Answer search(String question) throws Exception {
        return mara.post("/knowledge/brands/" + brand + "/search", Map.of("query", question));
    }

    private void indexed() throws Exception {
        Instant end = Instant.now().plus(LONGEST_INDEXING);
        while (mara.get("/knowledge/brands/" + brand)
                .body()
                .path("items")
                .valueStream()
                .anyMatch(item -> !item.path("index").path("status").asText().equals("indexed"))) {
            assertThat(Instant.now()).as("The meaning is not worked out").isBefore(end);
            Thread.sleep(100);
        }
    }
}
