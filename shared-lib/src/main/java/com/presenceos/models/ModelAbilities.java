package com.presenceos.models;

import com.presenceos.platform.failure.Conflict;

/**
 * What models can be asked for in this deployment, as far as its settings say.
 *
 * @param transcribing whether one listens to recordings
 */
public record ModelAbilities(boolean transcribing) {

    public static ModelAbilities of(ModelSettings settings) {
        return new ModelAbilities(settings.transcribing().isPresent());
    }

    /** Before anything is sent for it. */
    public void mustTranscribe() {
        if (!transcribing) {
            throw new Conflict(
                    "No model that listens to recordings is set up here; whoever runs PresenceOS names one in"
                            + " its settings (transcribing)");
        }
    }
}
