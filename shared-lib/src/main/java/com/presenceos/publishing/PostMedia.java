package com.presenceos.publishing;

import com.presenceos.media.MediaId;
import java.util.Optional;

/** A picture or video of a post, and what it shows for people who cannot see it. */
public record PostMedia(MediaId mediaId, Optional<String> altText) {}
