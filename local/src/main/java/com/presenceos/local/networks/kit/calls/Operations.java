package com.presenceos.local.networks.kit.calls;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be asked of a network, each by the name that faults and the call log use. The first that fits has the call. */
public final class Operations {

    /** The name of all that fits none. */
    static final String UNKNOWN = "unknown";

    /** Does what was asked for, or throws a {@link com.presenceos.local.networks.kit.faults.Refusal}. */
    public interface Operation {
        LocalResponse answer(Call call);
    }

    /** What fits a request, and what its path holds where it was left open. */
    record Match(String name, Operation operation, List<String> parts) {}

    private record Entry(String name, String method, Pattern path, Operation operation) {}

    private final List<Entry> entries = new ArrayList<>();

    /** @param path of the whole call as it was sent; what it leaves open stands in parentheses */
    public Operations on(String name, String method, String path, Operation operation) {
        entries.add(new Entry(name, method, Pattern.compile(path), operation));
        return this;
    }

    public List<String> names() {
        return Stream.concat(entries.stream().map(Entry::name), Stream.of(UNKNOWN))
                .distinct()
                .toList();
    }

    Optional<Match> match(LocalRequest request) {
        for (Entry entry : entries) {
            Matcher path = entry.path().matcher(request.rawPath());
            if (entry.method().equals(request.method()) && path.matches()) {
                return Optional.of(new Match(entry.name(), entry.operation(), parts(path)));
            }
        }
        return Optional.empty();
    }

    private static List<String> parts(Matcher path) {
        return IntStream.rangeClosed(1, path.groupCount()).mapToObj(path::group).toList();
    }
}
