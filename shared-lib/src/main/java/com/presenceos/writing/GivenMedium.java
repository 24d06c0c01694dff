package com.presenceos.writing;

import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.media.MediaId;

/**
 * A picture or video that a post is written to.
 *
 * @param label what the writer calls it, such as M1
 * @param name as the person's device calls the file
 */
public record GivenMedium(String label, MediaId mediaId, MediaKind kind, String name) {}
