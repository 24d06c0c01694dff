package com.presenceos.notices;

/**
 * How a query about notices looks up the post that one is about. The table of posts is another feature's, so that one says
 * it, as an expression of SQL: to ask it apart would take a round trip more for each page and for each notice.
 */
public interface PostLookup {

    /**
     * What the post says now: people look for it under the words it has today.
     *
     * @param post an expression for its id
     */
    String captionOf(String post);

    /**
     * The user who wrote it.
     *
     * @param post an expression for its id
     */
    String authorOf(String post);
}
