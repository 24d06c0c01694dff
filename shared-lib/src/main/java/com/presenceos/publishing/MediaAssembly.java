package com.presenceos.publishing;

import com.presenceos.channels.NetworkRules;
import com.presenceos.channels.OutgoingPost;
import com.presenceos.media.NetworkPictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assembles a post from its text and the pictures of its brand. */
public final class MediaAssembly implements PostAssembly {

    private final NetworkPictures pictures;

    public MediaAssembly(NetworkPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Optional<OutgoingPost> assemble(Post post, NetworkRules rules) {
        List<OutgoingPost.Picture> found = new ArrayList<>();
        for (PostMedia item : post.content().media()) {
            Optional<OutgoingPost.Picture> picture =
                    pictures.picture(post.workspace(), item.mediaId(), rules.picture(), item.altText());
            if (picture.isEmpty()) {
                return Optional.empty();
            }
            found.add(picture.get());
        }
        return Optional.of(new OutgoingPost(post.content().text(), found));
    }
}
