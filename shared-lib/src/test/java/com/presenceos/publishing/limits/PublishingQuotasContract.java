package com.presenceos.publishing.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.limits.PublishingQuotas.Reservation;
import com.presenceos.publishing.limits.PublishingQuotas.Reservation.Full;
import com.presenceos.publishing.limits.PublishingQuotas.Reservation.Reserved;
import com.presenceos.testing.Platforms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What scheduling relies on, wherever the places are kept. */
public abstract class PublishingQuotasContract {

    private static final PublishingQuota TWO_A_DAY = PublishingQuota.ofAccount(2, Duration.ofHours(24));
    private static final Duration SPAN = Duration.ofHours(24).plusMinutes(2);
    private static final QuotaHolder CAFE = new QuotaHolder(Platforms.INSTAGRAM, "1784");
    private static final QuotaHolder STUDIO = new QuotaHolder(Platforms.INSTAGRAM, "1785");
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private final Random random = new Random(20261123);

    protected abstract PublishingQuotas quotas();

    @Test
    void giveAsManyPlacesAsTheQuotaHas() {
        assertThat(reserve(post(), MONDAY)).isInstanceOf(Reserved.class);
        assertThat(reserve(post(), MONDAY.plusSeconds(1))).isInstanceOf(Reserved.class);
        assertThat(reserve(post(), MONDAY.plusSeconds(2))).isInstanceOf(Full.class);
        assertThat(quotas().reserve(STUDIO, post(), MONDAY, TWO_A_DAY)).isInstanceOf(Reserved.class);
    }

    @Test
    void takeOnePlaceForAReservationMadeTwice() {
        PostId post = post();

        assertThat(reserve(post, MONDAY)).isInstanceOf(Reserved.class);
        assertThat(reserve(post, MONDAY)).isInstanceOf(Reserved.class);

        assertThat(used(MONDAY)).isEqualTo(1);
    }

    @Test
    void stillHoldAPlaceWhenAllAreTaken() {
        PostId post = post();
        reserve(post, MONDAY);
        reserve(post(), MONDAY);

        assertThat(reserve(post, MONDAY)).isInstanceOf(Reserved.class);
    }

    @Test
    void countOverAnySpanAndNotByTheDay() {
        Instant late = Instant.parse("2026-11-23T23:00:00Z");
        reserve(post(), late);
        reserve(post(), late.plus(Duration.ofHours(2)));

        assertThat(reserve(post(), late.plus(Duration.ofHours(3)))).isInstanceOf(Full.class);
        assertThat(reserve(post(), late.minus(Duration.ofHours(1)))).isInstanceOf(Full.class);
    }

    @Test
    void takeAPlaceBetweenTwoThatAreADayApart() {
        reserve(post(), MONDAY);
        reserve(post(), MONDAY.plus(SPAN));

        assertThat(reserve(post(), MONDAY.plus(Duration.ofHours(12)))).isInstanceOf(Reserved.class);
        assertThat(reserve(post(), MONDAY.plus(Duration.ofHours(13)))).isInstanceOf(Full.class);
    }

    @Test
    void sayWhenThereIsAPlaceAgain() {
        reserve(post(), MONDAY);
        reserve(post(), MONDAY.plusSeconds(60));
        PostId third = post();

        Reservation full = reserve(third, MONDAY.plusSeconds(90));

        assertThat(full).isEqualTo(new Full(MONDAY.plus(SPAN)));
        assertThat(reserve(third, MONDAY.plus(SPAN).minusSeconds(1))).isInstanceOf(Full.class);
        assertThat(reserve(third, MONDAY.plus(SPAN))).isInstanceOf(Reserved.class);
    }

    @Test
    void lookPastPlacesThatAreTakenLater() {
        reserve(post(), MONDAY);
        reserve(post(), MONDAY);
        Instant tuesday = MONDAY.plus(SPAN);
        reserve(post(), tuesday);
        reserve(post(), tuesday);

        assertThat(reserve(post(), MONDAY)).isEqualTo(new Full(tuesday.plus(SPAN)));
    }

    @Test
    void giveAPlaceBack() {
        PostId first = post();
        reserve(first, MONDAY);
        reserve(post(), MONDAY);

        quotas().giveBack(CAFE, first, MONDAY);
        quotas().giveBack(CAFE, first, MONDAY);

        assertThat(used(MONDAY)).isEqualTo(1);
        assertThat(reserve(post(), MONDAY)).isInstanceOf(Reserved.class);
        assertThat(reserve(post(), MONDAY)).isInstanceOf(Full.class);
    }

    @Test
    void giveBackNothingThatWasNeverTaken() {
        quotas().giveBack(CAFE, post(), MONDAY);

        assertThat(used(MONDAY)).isZero();
    }

    @Test
    void doNotCountAPostAgainstItselfWhileItMoves() {
        PostId post = post();
        reserve(post, MONDAY);
        reserve(post(), MONDAY);
        Instant later = MONDAY.plus(Duration.ofHours(1));

        assertThat(reserve(post, later)).isInstanceOf(Reserved.class);
        assertThat(used(MONDAY)).isEqualTo(2);
        quotas().giveBack(CAFE, post, MONDAY);

        assertThat(used(MONDAY)).isEqualTo(2);
        quotas().giveBack(CAFE, post, later);
        assertThat(used(MONDAY)).isEqualTo(1);
    }

    @Test
    void tellInstantsOfOnePostApartThatLieInTheSameSecond() {
        PostId post = post();
        reserve(post, MONDAY.plusMillis(200));
        reserve(post, MONDAY.plusMillis(700));

        quotas().giveBack(CAFE, post, MONDAY.plusMillis(200));

        assertThat(used(MONDAY)).isEqualTo(1);
    }

    @Test
    void sayHowMuchIsTaken() {
        reserve(post(), MONDAY);

        assertThat(quotas().around(CAFE, MONDAY.plus(Duration.ofHours(23)), TWO_A_DAY))
                .isEqualTo(new QuotaUse(TWO_A_DAY, 1));
        assertThat(used(MONDAY.plus(SPAN))).isZero();
    }

    // Around midnight, and around where one period ends and the next begins, so that they write both.
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T00:00:00Z", "2026-11-24T19:46:00Z"})
    void giveTheLastPlacesToAsManyOfThoseWhoAskAtOnce(Instant middle) throws Exception {
        PublishingQuota ten = PublishingQuota.ofAccount(10, Duration.ofHours(24));
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            PostId post = post();
            Instant at = middle.plus(Duration.ofMinutes(random.nextInt(-600, 600)));
            attempts.add(() -> quotas().reserve(CAFE, post, at, ten) instanceof Reserved);
        }

        assertThat(takenAtOnce(attempts)).isEqualTo(10);
        assertThat(quotas().around(CAFE, middle, ten)).isEqualTo(new QuotaUse(ten, 10));
    }

    @Test
    void leaveNobodyOutWhoAsksAtOnceWhileThereIsRoom() throws Exception {
        PublishingQuota fifty = PublishingQuota.ofAccount(50, Duration.ofHours(24));
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            PostId post = post();
            Instant at = MONDAY.plus(Duration.ofMinutes(30L * i));
            attempts.add(() -> quotas().reserve(CAFE, post, at, fifty) instanceof Reserved);
        }

        assertThat(takenAtOnce(attempts)).isEqualTo(48);
        assertThat(quotas().around(CAFE, MONDAY.plus(Duration.ofHours(12)), fifty)
                        .used())
                .isEqualTo(48);
    }

    @Test
    void holdNoMoreThanTheQuotaHoweverManyAskOnTheDaysBesideAFullOne() throws Exception {
        PublishingQuota nine = PublishingQuota.ofAccount(9, Duration.ofHours(24));
        Instant noon = Instant.parse("2026-11-24T12:00:00Z");
        Set<Place> held = ConcurrentHashMap.newKeySet();
        List<Callable<Boolean>> attempts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Place place = new Place(post(), noon.plus(Duration.ofMinutes(random.nextInt(-2400, 2400))));
            attempts.add(() ->
                    quotas().reserve(CAFE, place.post(), place.at(), nine) instanceof Reserved && held.add(place));
        }

        takenAtOnce(attempts);

        RollingWindow window = RollingWindow.of(nine);
        assertThat(held)
                .allSatisfy(place -> assertThat(window.most(held, place.at())).isLessThanOrEqualTo(9));
    }

    @Test
    void neverGiveMoreThanTheQuotaWhateverIsTakenAndGivenBack() {
        PublishingQuota three = PublishingQuota.ofAccount(3, Duration.ofHours(24));
        Set<Place> held = new HashSet<>();
        List<PostId> posts = List.of(post(), post(), post(), post(), post(), post());

        for (int step = 0; step < 300; step++) {
            Place place = new Place(
                    posts.get(random.nextInt(posts.size())), MONDAY.plus(Duration.ofHours(random.nextInt(-40, 40))));
            if (random.nextInt(3) == 0) {
                quotas().giveBack(CAFE, place.post(), place.at());
                held.remove(place);
            } else if (quotas().reserve(CAFE, place.post(), place.at(), three) instanceof Reserved) {
                held.add(place);
            }
            assertThat(fullest(held)).isLessThanOrEqualTo(3);
        }
    }

    /** Counted minute by minute, as a stranger would. */
    private static int fullest(Set<Place> held) {
        int fullest = 0;
        Instant end = MONDAY.plus(Duration.ofHours(41));
        for (Instant start = MONDAY.minus(Duration.ofHours(65)); start.isBefore(end); start = start.plusSeconds(1800)) {
            Set<PostId> posts = new HashSet<>();
            for (Place place : held) {
                if (!place.at().isBefore(start) && place.at().isBefore(start.plus(Duration.ofHours(24)))) {
                    posts.add(place.post());
                }
            }
            fullest = Math.max(fullest, posts.size());
        }
        return fullest;
    }

    private static int takenAtOnce(List<Callable<Boolean>> attempts) throws Exception {
        int taken = 0;
        try (ExecutorService callers = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> attempt : callers.invokeAll(attempts)) {
                taken += attempt.get() ? 1 : 0;
            }
        }
        return taken;
    }

    private Reservation reserve(PostId post, Instant at) {
        return quotas().reserve(CAFE, post, at, TWO_A_DAY);
    }

    private int used(Instant at) {
        return quotas().around(CAFE, at, TWO_A_DAY).used();
    }

    private PostId post() {
        return new PostId(new UUID(random.nextLong(), random.nextLong()));
    }
}
