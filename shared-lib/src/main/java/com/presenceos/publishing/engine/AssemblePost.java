package com.presenceos.publishing.engine;

import com.presenceos.channels.network.NetworkError;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.OutgoingPost;
import com.presenceos.media.UnusableMedia;
import com.presenceos.publishing.Post;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Assembles a post, and makes of what breaks an error like a network's: so that it counts, and comes to an end that people see. */
final class AssemblePost {

    private static final Logger LOG = LoggerFactory.getLogger(AssemblePost.class);

    private final PostAssembly assembly;

    AssemblePost(PostAssembly assembly) {
        this.assembly = assembly;
    }

    Assembled assemble(Post post, NetworkRules rules) {
        try {
            return new Assembled.Whole(assembly.assemble(post, rules));
        } catch (UnusableMedia e) {
            return new Assembled.Unusable(error(NetworkError.Kind.CONTENT_INVALID, "media", e.reason()));
        } catch (RuntimeException e) {
            LOG.error("Assembling post {} broke", post.id(), e);
            return new Assembled.Broken(broken(e, "Preparing the post broke"));
        }
    }

    /** What a bug of ours comes to. */
    static NetworkError broken(RuntimeException bug, String detail) {
        return error(NetworkError.Kind.PROTOCOL, bug.getClass().getSimpleName(), detail);
    }

    private static NetworkError error(NetworkError.Kind kind, String code, String detail) {
        return new NetworkError(kind, code, detail, Optional.empty(), "");
    }

    sealed interface Assembled {

        record Whole(OutgoingPost post) implements Assembled {}

        /** Something that it shows is gone, or is one that would not be taken today. */
        record Unusable(NetworkError error) implements Assembled {}

        record Broken(NetworkError error) implements Assembled {}
    }
}
