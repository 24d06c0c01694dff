package com.presenceos.brands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.presenceos.channels.accounts.ConnectorStore;
import com.presenceos.platform.failure.Conflict;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.NotFound;
import com.presenceos.platform.failure.Violation;
import com.presenceos.platform.http.Cursor;
import com.presenceos.platform.http.Page;
import com.presenceos.platform.ids.IdempotentRequest;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.UserId;
import com.presenceos.platform.ids.WorkspaceId;
import com.presenceos.platform.json.JsonBody;
import com.presenceos.platform.sql.Database;
import com.presenceos.publishing.ledger.WaitingPosts;
import com.presenceos.testing.NativePostgres;
import com.presenceos.testing.TestActor;
import com.presenceos.testing.TestClock;
import com.presenceos.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BrandsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.fresh();

    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final Database database = DATABASE.database();
    private final Ids ids = new Ids(clock, new Random());
    private final BrandStore brands = new BrandStore();
    private final VoiceStore voices = new VoiceStore();
    private final CreateBrand createBrand = new CreateBrand(database, brands, voices, ids, clock);
    private final ChangeBrand changeBrand = new ChangeBrand(database, brands, clock);
    private final ChangeVoice changeVoice = new ChangeVoice(database, brands, voices, Languages.NOBODY_WATCHES, clock);
    private final DeleteBrand deleteBrand =
            new DeleteBrand(database, brands, new WaitingPosts()::ofBrand, new ConnectorStore()::disconnectAll, clock);
    private final ReadBrands readBrands = new ReadBrands(database, brands, voices);

    private final WorkspaceId ours = new WorkspaceId(ids.next());
    private final WorkspaceId theirs = new WorkspaceId(ids.next());
    private final Actor us = TestActor.owner(ours);
    private final Actor them = TestActor.owner(theirs);
    private final UUID author = ids.next();

    @BeforeEach
    void foundWorkspaces() {
        asOwner("INSERT INTO workspaces (id, name, created_at) VALUES ('" + ours + "', 'Ours', now()), ('" + theirs
                + "', 'Theirs', now())");
    }

    @BeforeEach
    void letSomebodyWrite() {
        asOwner("INSERT INTO users (id, email, email_key, name, password_hash, created_at) VALUES ('" + author
                + "', '', '" + author + "', '', '', now())");
    }

    @Test
    void aWishForABrandThatWasDeletedMakesNoOther() {
        Optional<IdempotentRequest> idempotent = Optional.of(IdempotentRequest.of(ours, new UserId(author), "k", "{}"));
        BrandProfile.Input norr = input("Café Norr", null, null, null, "UTC");
        Brand brand = createBrand.create(us, norr, idempotent);
        deleteBrand.delete(us, brand.id());

        assertThatThrownBy(() -> createBrand.create(us, norr, idempotent))
                .isInstanceOf(Conflict.class)
                .hasMessage("The brand of this request was deleted meanwhile; another needs a new Idempotency-Key");
    }

    @Test
    void aBrandNeedsOnlyANameAndAZone() {
        Brand brand =
                createBrand.create(us, input("Café Norr", null, null, null, "Europe/Stockholm"), Optional.empty());

        assertThat(readBrands.brand(ours, brand.id())).isEqualTo(brand);
        assertThat(brand.type()).isEqualTo(BrandType.OTHER);
        assertThat(brand.description()).isEmpty();
        assertThat(brand.website()).isEmpty();
    }

    @Test
    void hearsAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> createBrand.create(
                        us,
                        input(" ", null, "x".repeat(2001), "javascript:alert(1)", "Europe/Atlantis"),
                        Optional.empty()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .containsExactlyInAnyOrder(
                                        new Violation("/name", "is empty"),
                                        new Violation("/description", "has 2001 characters; 2000 are allowed"),
                                        new Violation(
                                                "/website",
                                                "'javascript:alert(1)' is not a web address; one such as https://example.com is needed"),
                                        new Violation(
                                                "/timezone",
                                                "'Europe/Atlantis' is not a time zone; an IANA name such as Europe/Stockholm is needed")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.com", "example.com", "https://", "http:example", "//example.com", "https://a b"})
    void refusesAWebsiteThatIsNone(String address) {
        assertThatThrownBy(
                        () -> createBrand.create(us, input("Café Norr", null, null, address, "UTC"), Optional.empty()))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void changesOnlyWhatIsSaid() {
        Brand brand = createBrand.create(
                us,
                input("Café Norr", BrandType.RESTAURANT, "Coffee", "https://norr.example", "Europe/Stockholm"),
                Optional.empty());
        clock.forward(Duration.ofMinutes(1));

        Brand changed = changeBrand.change(us, brand.id(), input(null, null, "Coffee and buns", null, null));

        assertThat(changed)
                .isEqualTo(new Brand(
                        brand.id(),
                        ours,
                        "Café Norr",
                        BrandType.RESTAURANT,
                        "Coffee and buns",
                        Optional.of(new Website("https://norr.example")),
                        brand.timezone(),
                        brand.createdAt(),
                        clock.instant()));
        assertThat(readBrands.brand(ours, brand.id())).isEqualTo(changed);
    }

    @Test
    void anEmptyWebsiteRemovesIt() {
        Brand brand =
                createBrand.create(us, input("Café Norr", null, null, "https://norr.example", "UTC"), Optional.empty());

        assertThat(changeBrand
                        .change(us, brand.id(), input(null, null, null, "", null))
                        .website())
                .isEmpty();
    }

    @Test
    void listsPageByPageTheNewestFirst() {
        List<Brand> made = List.of(aBrand("One"), aBrand("Two"), aBrand("Three"));

        Page<Brand> first = readBrands.list(ours, 2, Optional.empty());
        Page<Brand> second = readBrands.list(
                ours,
                2,
                Optional.of(Cursor.of(made.get(1).createdAt(), made.get(1).id())));

        assertThat(first.items()).containsExactly(made.get(2), made.get(1));
        assertThat(first.nextCursor())
                .contains(Cursor.of(made.get(1).createdAt(), made.get(1).id()).encode());
        assertThat(second.items()).containsExactly(made.get(0));
        assertThat(second.nextCursor()).isEmpty();
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThatThrownBy(() -> readBrands.list(ours, 2, Optional.of(Cursor.of("Café", "Norr"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void isNotThereForWhoMayActOnOtherBrandsOnly() {
        Brand brand = aBrand("Café Norr");
        Brand other = aBrand("Café Syd");
        Actor somebody = TestActor.editor(ours, us.user(), other.id());

        assertNotThere(() -> changeBrand.change(somebody, brand.id(), input("Mine", null, null, null, null)));
        assertNotThere(() -> changeVoice.change(somebody, brand.id(), voiceChange("{}")));
        assertNotThere(() -> deleteBrand.delete(somebody, brand.id()));
        assertThat(readBrands.brand(ours, brand.id())).isEqualTo(brand);
        assertThat(changeBrand
                        .change(somebody, other.id(), input("Syd", null, null, null, null))
                        .name())
                .isEqualTo("Syd");
    }

    @Test
    void anotherWorkspaceSeesNothingOfIt() {
        Brand brand = aBrand("Café Norr");

        assertThat(readBrands.list(theirs, 50, Optional.empty()).items()).isEmpty();
        assertNotThere(() -> readBrands.brand(theirs, brand.id()));
        assertNotThere(() -> readBrands.voice(theirs, brand.id()));
        assertNotThere(() -> changeBrand.change(them, brand.id(), input("Mine", null, null, null, null)));
        assertNotThere(() -> changeVoice.change(them, brand.id(), voiceChange("{}")));
        assertNotThere(() -> deleteBrand.delete(them, brand.id()));
        assertThat(readBrands.brand(ours, brand.id())).isEqualTo(brand);
    }

    @Test
    void aQueryThatForgetsTheWorkspaceSeesNothing() {
        aBrand("Café Norr");

        int seen = Jdbi.create(DATABASE.dataSource()).inTransaction(tx -> {
            tx.execute("SET LOCAL ROLE presence_workspace");
            return tx.createQuery("SELECT count(*) FROM brands")
                    .mapTo(Integer.class)
                    .one();
        });

        assertThat(seen).isZero();
    }

    @Test
    void aRowOfAnotherWorkspaceCannotBeWritten() {
        Brand brand = aBrand("Café Norr");

        assertThatThrownBy(() -> database.inWorkspace(
                        theirs,
                        tx -> tx.execute("INSERT INTO brands SELECT '" + UUID.randomUUID() + "', '" + ours
                                + "', 'Mine', 'other', '', NULL, 'UTC', now(), now()")))
                .hasMessageContaining("row-level security");
        assertThat(readBrands.list(ours, 50, Optional.empty()).items()).containsExactly(brand);
    }

    @Test
    void aNewVoiceIsEvenAndEnglish() {
        Voice voice = readBrands.voice(ours, aBrand("Café Norr").id());

        assertThat(voice)
                .isEqualTo(new Voice(
                        new Tones(50, 50, 50, 50, 50),
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        3,
                        HashtagStyle.FEW,
                        new Language("en"),
                        "",
                        clock.instant()));
    }

    @Test
    void changesOfAVoiceOnlyWhatIsSaid() {
        BrandId brand = aBrand("Café Norr").id();
        changeVoice.change(us, brand, voiceChange("{\"words_to_avoid\":[\" cheap \",\"50% off\"],\"tone_bold\":0}"));

        Voice changed = changeVoice.change(
                us,
                brand,
                voiceChange("{\"tone_playful\":100,\"hashtag_style\":\"none\",\"primary_language\":\"SV-se\"}"));

        assertThat(changed.tones()).isEqualTo(new Tones(50, 100, 0, 50, 50));
        assertThat(changed.wordsToAvoid()).containsExactly("cheap", "50% off");
        assertThat(changed.hashtagStyle()).isEqualTo(HashtagStyle.NONE);
        assertThat(changed.primaryLanguage()).isEqualTo(new Language("sv-SE"));
        assertThat(readBrands.voice(ours, brand)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"tone_bold":101}                | /tone_bold           | is 101; 0 to 100 is allowed
                    {"tone_bold":-1}                 | /tone_bold           | is -1; 0 to 100 is allowed
                    {"max_emojis_per_post":31}       | /max_emojis_per_post | is 31; 0 to 30 is allowed
                    {"words_to_avoid":["fine"," "]}  | /words_to_avoid/1    | is empty
                    {"words_to_prefer":[null]}       | /words_to_prefer/0   | is missing
                    {"primary_language":"svenska!"}  | /primary_language    | 'svenska!' is not a language; a BCP 47 tag such as en or sv-SE is needed
                    {"primary_language":""}          | /primary_language    | '' is not a language; a BCP 47 tag such as en or sv-SE is needed
                    {"primary_language":"x-private"} | /primary_language    | 'x-private' is not a language; a BCP 47 tag such as en or sv-SE is needed
                    """)
    void refusesAVoiceThatCannotBe(String change, String pointer, String detail) {
        BrandId brand = aBrand("Café Norr").id();

        assertThatThrownBy(() -> changeVoice.change(us, brand, voiceChange(change)))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.violations()).containsExactly(new Violation(pointer, detail)));
    }

    @Test
    void refusesMoreWordsThanAVoiceHolds() {
        BrandId brand = aBrand("Café Norr").id();
        String words = "\"x\",".repeat(200) + "\"x\"";

        assertThatThrownBy(() -> changeVoice.change(us, brand, voiceChange("{\"words_to_avoid\":[" + words + "]}")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations())
                                .containsExactly(new Violation("/words_to_avoid", "has 201 items; 200 are allowed")));
    }

    @Test
    void aDeletedBrandIsGone() {
        Brand brand = aBrand("Café Norr");

        deleteBrand.delete(us, brand.id());

        assertNotThere(() -> readBrands.brand(ours, brand.id()));
        assertNotThere(() -> readBrands.voice(ours, brand.id()));
        assertNotThere(() -> deleteBrand.delete(us, brand.id()));
        assertNotThere(() -> changeBrand.change(us, brand.id(), input("Again", null, null, null, null)));
        assertNotThere(() -> database.inWorkspace(ours, tx -> brands.hold(tx, brand.id())));
        assertThat(readBrands.list(ours, 50, Optional.empty()).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduled", "preparing", "ready", "committing", "accepted", "unconfirmed", "held"})
    void isNotDeletedWhilePostsWait(String status) {
        Brand brand = aBrand("Café Norr");
        post(brand, status);
        post(brand, status);
        post(brand, "published");

        assertThatThrownBy(() -> deleteBrand.delete(us, brand.id()))
                .isInstanceOf(Conflict.class)
                .hasMessage("2 posts are waiting; cancel them first");
        assertThat(readBrands.brand(ours, brand.id())).isEqualTo(brand);
    }

    @NativePostgres
    @Test
    void isNotDeletedUnderSomebodyWhoHoldsIt() {
        Brand brand = aBrand("Café Norr");

        CompletableFuture<Void> deletion = database.inWorkspace(ours, tx -> {
            brands.hold(tx, brand.id());
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> deleteBrand.delete(us, brand.id()));
            while (number("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                            + " AND wait_event_type = 'Lock'")
                    == 0) {
                assertThat(begun).as("the deletion waits").isNotDone();
            }
            post(tx, brand, "scheduled");
            return begun;
        });

        assertThatThrownBy(deletion::join).hasCauseInstanceOf(Conflict.class);
        assertThat(readBrands.brand(ours, brand.id())).isEqualTo(brand);
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "failed", "cancelled"})
    void whatItPublishedStaysAndItsTokensGo(String status) {
        Brand brand = aBrand("Café Norr");
        post(brand, status);

        deleteBrand.delete(us, brand.id());

        assertThat(number("SELECT count(*) FROM scheduled_posts WHERE brand_id = '" + brand.id() + "'"))
                .isEqualTo(1);
        assertThat(number("SELECT count(*) FROM social_connectors WHERE brand_id = '" + brand.id()
                        + "' AND (access_token IS NOT NULL OR refresh_token IS NOT NULL OR disconnected_at IS NULL)"))
                .isZero();
    }

    private Brand aBrand(String name) {
        clock.forward(Duration.ofMinutes(1));
        return createBrand.create(us, input(name, null, null, null, "Europe/Stockholm"), Optional.empty());
    }

    private void post(Brand brand, String status) {
        database.inWorkspace(ours, tx -> post(tx, brand, status));
    }

    private int post(Handle tx, Brand brand, String status) {
        UUID connector = ids.next();
        tx.execute("INSERT INTO social_connectors (id, workspace_id, brand_id, platform, account_id, account_name,"
                + " account_username, status, access_token, refresh_token, scopes, created_at, updated_at) VALUES ('"
                + connector + "', '" + ours + "', '" + brand.id() + "', 'instagram', '" + connector
                + "', '', '', 'connected', 'a', 'r', '{}', now(), now())");
        return tx.execute("INSERT INTO scheduled_posts (id, workspace_id, brand_id, connector_id, platform, status,"
                + " revision, due_at, timezone, lateness, late_after_minutes, content, created_by, created_at, updated_at) VALUES ('"
                + ids.next()
                + "', '" + ours + "', '" + brand.id() + "', '" + connector + "', 'instagram', '" + status
                + "', 1, now(), 'UTC', 'ask', 15, '{}', '" + author + "', now(), now())");
    }

    private static BrandProfile.Input input(
            @Nullable String name,
            @Nullable BrandType type,
            @Nullable String description,
            @Nullable String website,
            @Nullable String timezone) {
        return new BrandProfile.Input(name, type, description, website, timezone);
    }

    private static VoiceChange voiceChange(String json) {
        return JsonBody.read(json, VoiceChange.class);
    }

    private static void assertNotThere(Runnable request) {
        assertThatThrownBy(request::run).isInstanceOf(NotFound.class);
    }

    private static int number(String sql) {
        return Jdbi.create(DATABASE.dataSource())
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private static void asOwner(String sql) {
        Jdbi.create(DATABASE.dataSource()).useHandle(handle -> handle.execute(sql));
    }
}
