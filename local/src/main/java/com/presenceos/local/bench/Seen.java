package com.presenceos.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What became visible of the posts that were planned. */
record Seen(List<PlannedPost> planned, List<Visible> visible) {

    Seen {
        planned = List.copyOf(planned);
        visible = List.copyOf(visible);
    }

    private Set<PlannedPost> distinct() {
        Set<PlannedPost> distinct = new HashSet<>();
        visible.forEach(one -> distinct.add(one.post()));
        return distinct;
    }

    boolean isComplete() {
        return distinct().size() == planned.size();
    }

    int missing() {
        return planned.size() - distinct().size();
    }

    /** How many more were seen than there are posts. */
    int twice() {
        return visible.size() - distinct().size();
    }

    long early() {
        return visible.stream().filter(one -> one.lateMillis() < 0).count();
    }

    /** The one that was the longest after its time. */
    Optional<Visible> latest() {
        return visible.stream().max(Comparator.comparingLong(Visible::lateMillis));
    }

    /** Posts that became visible in each second, from the first that was due to the last that was sent. */
    double perSecond() {
        Instant first =
                planned.stream().map(PlannedPost::dueAt).min(Instant::compareTo).orElseThrow();
        Instant last =
                visible.stream().map(Visible::sentAt).max(Instant::compareTo).orElse(first);
        long millis = Math.max(1, Duration.between(first, last).toMillis());
        return visible.size() * 1000.0 / millis;
    }

    /** The shortest time between two posts of one account. */
    Optional<Duration> closest() {
        Map<String, List<Instant>> byAccount = visible.stream()
                .collect(Collectors.groupingBy(
                        Visible::account, Collectors.mapping(Visible::sentAt, Collectors.toList())));
        return byAccount.values().stream().flatMap(Seen::gaps).min(Duration::compareTo);
    }

    private static Stream<Duration> gaps(List<Instant> times) {
        List<Instant> sorted = times.stream().sorted().toList();
        return IntStream.range(1, sorted.size()).mapToObj(i -> Duration.between(sorted.get(i - 1), sorted.get(i)));
    }

    Collection<Long> millis() {
        return visible.stream().map(Visible::lateMillis).toList();
    }

    @Override
    public String toString() {
        return """
                posts %d, seen %d, missing %d, twice %d, early %d
                visible call sent after T, in ms
                %s
                drained at %.1f posts/s""".formatted(
                planned.size(), visible.size(), missing(), twice(), early(), Histogram.of(millis()), perSecond());
    }
}
