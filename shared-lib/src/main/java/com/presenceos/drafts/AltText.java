package com.presenceos.drafts;

import com.presenceos.media.MediaId;

/** What a picture shows, for people who cannot see it. */
public record AltText(MediaId mediaId, String text) {}
