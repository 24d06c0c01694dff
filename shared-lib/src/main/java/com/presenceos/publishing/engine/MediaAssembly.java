package com.presenceos.publishing.engine;

import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.media.NetworkPictures;
import com.presenceos.media.UnusablePicture;
import com.presenceos.publishing.Post;
import com.presenceos.publishing.PostMedia;
import java.util.ArrayList;
import java.util.List;

/** Assembles a post from its text and the pictures of its brand. */
public final class MediaAssembly implements PostAssembly {

    private final NetworkPictures pictures;

    public MediaAssembly(NetworkPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public OutgoingPost assemble(Post post, NetworkRules rules) throws UnusablePicture {
        List<OutgoingPost.Picture> found = new ArrayList<>();
        for (PostMedia item : post.content().media()) {
            found.add(pictures.picture(post.workspace(), item.mediaId(), rules.picture(), item.altText()));
        }
        return new OutgoingPost(post.content().text(), found);
    }
}
