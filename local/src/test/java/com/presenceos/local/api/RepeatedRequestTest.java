package com.presenceos.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.local.RunningStack;
import com.presenceos.local.api.Visitor.Answer;
import com.presenceos.platform.aws.AwsClients;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What was made under an Idempotency-Key is found again under it, also when the first answer was never kept: its
 * function died before, or the table did not answer.
 */
@Tag("slow")
final class RepeatedRequestTest {

    private static final String AT = "2027-03-01T10:00:00Z";

    @RegisterExtension
    static final RunningStack STACK = new RunningStack();

    private final Visitor mara = new Visitor(STACK.url());
    private final AwsClients aws = new AwsClients();
    private final String key = UUID.randomUUID().toString();
    private String brand = "";
    private String account = "";
    private String media = "";

    @BeforeEach
    void aBrandWithAnAccountAndAPicture() throws Exception {
        mara.register();
        brand = mara.brand();
        account = mara.connect(brand);
        media = mara.upload(brand, "bun.jpg", "image/jpeg", Visitor.picture("jpeg", 1000, 1000))
                .text("id");
        mara.with("Idempotency-Key", key);
    }

    @Test
    void aPostIsMadeOnceUnderAKeyAndTakesOnePlace() throws Exception {
        int before = left();

        Answer first = schedule("Buns");
        loseTheAnswer();
        Answer again = schedule("Buns");

        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(mara.get("/posts/brands/" + brand).body().path("items")).hasSize(1);
        assertThat(left()).isEqualTo(before - 1);
    }

    @Test
    void anotherPostUnderTheSameKeyIsRefused() throws Exception {
        schedule("Buns");
        loseTheAnswer();

        Answer other = schedule("Bread");

        assertThat(other.errors())
                .containsExactly("Idempotency-Key: was used for another request; a new request needs a new key");
        assertThat(mara.get("/posts/brands/" + brand).body().path("items")).hasSize(1);
    }

    @Test
    void theSameKeyOfAnotherPersonIsAnotherWish() throws Exception {
        Answer first = mara.post("/brands", Map.of("name", "One", "timezone", "UTC"));
        Answer other = new Visitor(STACK.url())
                .with("Idempotency-Key", key)
                .with(
                        "Authorization",
                        "Bearer " + new Visitor(STACK.url()).register().text("access_token"))
                .post("/brands", Map.of("name", "One", "timezone", "UTC"));

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void aBrandIsMadeOnceUnderAKey() throws Exception {
        Answer first = mara.post("/brands", Map.of("name", "One", "timezone", "UTC"));
        loseTheAnswer();
        Answer again = mara.post("/brands", Map.of("name", "One", "timezone", "UTC"));
        loseTheAnswer();
        Answer other = mara.post("/brands", Map.of("name", "Two", "timezone", "UTC"));

        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(other.status()).isEqualTo(422);
    }

    private Answer schedule(String caption) throws IOException, InterruptedException {
        return mara.post(
                "/posts/brands/" + brand,
                Map.of(
                        "connector_id",
                        account,
                        "scheduled_at",
                        AT,
                        "timezone",
                        "UTC",
                        "content",
                        Map.of("caption", caption, "media", List.of(Map.of("media_id", media)))));
    }

    private int left() throws IOException, InterruptedException {
        return mara.get("/connectors/" + account + "/quota?at=" + AT)
                .body()
                .path("items")
                .path(0)
                .path("left")
                .asInt();
    }

    private void loseTheAnswer() {
        String table = "presence-idempotency-table";
        List<AttributeValue> kept = aws.dynamoDb().scan(scan -> scan.tableName(table)).items().stream()
                .map(item -> item.getOrDefault("key", AttributeValue.fromS("")))
                .filter(name -> name.s().endsWith("#" + key))
                .toList();
        assertThat(kept).isNotEmpty();
        kept.forEach(name ->
                aws.dynamoDb().deleteItem(delete -> delete.tableName(table).key(Map.of("key", name))));
    }
}
