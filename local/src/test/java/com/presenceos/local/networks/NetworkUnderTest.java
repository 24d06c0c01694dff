package com.presenceos.local.networks;

import com.presenceos.channels.network.Network;
import com.presenceos.channels.network.OutgoingPost;
import java.net.URI;

/** A network's production adapter, its stand-in, and what the contract must be able to do to it. */
public interface NetworkUnderTest extends AutoCloseable {

    Network network();

    /** Says yes as a person would, and gives back the address the browser is sent to. */
    URI allow(URI authorizeUrl);

    /** The next visible call takes effect and its answer is lost. */
    void loseTheNextAnswerToCommit();

    /** The next visible call is lost on its way. */
    void loseTheNextCommit();

    /** The next visible call takes effect and is answered with an error. */
    void failTheNextCommitAfterItsEffect();

    /** The next comment is left and its answer is lost. */
    void loseTheNextAnswerToComment();

    /** The next comment is lost on its way. */
    void loseTheNextComment();

    /** The next comment is left and answered with an error. */
    void failTheNextCommentAfterItsEffect();

    /** How many comments with this text people see. */
    int comments(String text);

    /** The next invisible call is refused for being one too many. */
    void limitTheNextPrepare();

    /** How many calls that may make something visible have arrived. */
    int commitsReceived();

    /** How many posts with this text people see. */
    int visible(String text);

    /** A post the network takes. */
    OutgoingPost post(String text);

    /** A post the network refuses for its content. */
    OutgoingPost unacceptable();

    /** A post whose picture cannot be fetched. */
    OutgoingPost unreachable();

    @Override
    void close();
}
