package com.presenceos.local.simulation;

import com.presenceos.platform.ids.Id;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostId;
import com.presenceos.publishing.PublicationMessage;
import com.presenceos.publishing.Step;
import com.presenceos.publishing.ledger.Claim;
import com.presenceos.publishing.ledger.CommentClaim;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short words for a trace. */
final class Words {

    private Words() {}

    /** The end of the id, which is the random part. */
    static String of(PostId post) {
        return "post …" + end(post);
    }

    static String of(PublicationMessage message) {
        return of(message.post()) + " r" + message.revision();
    }

    static String ofAll(Object @Nullable [] some) {
        return some == null ? "" : Arrays.stream(some).map(Words::any).collect(Collectors.joining(", "));
    }

    static String any(@Nullable Object value) {
        return switch (value) {
            case null -> "done";
            case PostId post -> of(post);
            case PublicationMessage message -> of(message);
            case Post post -> of(post.id()) + " r" + post.revision() + " " + post.state();
            case Claim claim -> of(claim.post().id()) + " fence " + claim.fence();
            case CommentClaim claim -> of(claim.post().id()) + " fence " + claim.fence();
            case Step step -> step.name();
            case Instant instant -> Trace.time(instant);
            case Optional<?> optional -> optional.<String>map(Words::any).orElse("nothing");
            case List<?> list -> list.size() + " of them";
            case Id id -> end(id);
            default -> value.toString();
        };
    }

    private static String end(Id id) {
        String text = id.toString();
        return text.substring(text.length() - 4);
    }
}
