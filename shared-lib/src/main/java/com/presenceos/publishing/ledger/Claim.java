package com.presenceos.publishing.ledger;

import com.presenceos.channels.network.Attempt;
import com.presenceos.channels.network.Checkpoint;
import com.presenceos.channels.network.EarlierCall;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PublicationId;
import java.time.Instant;
import java.util.Optional;

/**
 * The right to move one post on, until its lease ends or another takes over. Whatever is written under a claim is
 * written only while its fence is still the newest.
 *
 * @param checkpoint how far the network has been brought
 * @param failures how often in a row a step failed in a way that time may heal
 * @param call the visible call that left, or may have left
 * @param askedSince since when the network is being asked whether it took effect
 */
public record Claim(
        Post post,
        PublicationId publication,
        long fence,
        Checkpoint checkpoint,
        int failures,
        Optional<EarlierCall> call,
        Optional<Instant> askedSince) {

    /** The attempt as the network knows it. */
    public Attempt attempt() {
        return new Attempt(publication.value(), checkpoint);
    }

    /** What is known of the visible call; one whose instant is not known was sent when it was due. */
    public EarlierCall earlierCall() {
        return call.orElseGet(() -> new EarlierCall(post.dueAt(), EarlierCall.Answer.NONE));
    }
}
