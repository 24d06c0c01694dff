package com.presenceos.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a post says and shows.
 *
 * @param hashtags without the #
 * @param options the answers to what the network asks besides, by name; see {@code NetworkRules}
 * @param firstComment what the account itself writes under the post once it is out
 */
public record PostContent(
        String caption,
        List<String> hashtags,
        List<PostMedia> media,
        Optional<String> firstComment,
        Map<String, String> options) {

    public PostContent {
        hashtags = List.copyOf(hashtags);
        media = List.copyOf(media);
        options = options == null ? Map.of() : Map.copyOf(options);
    }

    /** For a network that asks nothing besides. */
    public PostContent(String caption, List<String> hashtags, List<PostMedia> media, Optional<String> firstComment) {
        this(caption, hashtags, media, firstComment, Map.of());
    }

    /** The caption as people will read it: the hashtags stand below, a line apart. */
    public String text() {
        String tags = hashtags.stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
        if (caption.isEmpty() || tags.isEmpty()) {
            return caption + tags;
        }
        return caption + "\n\n" + tags;
    }
}
