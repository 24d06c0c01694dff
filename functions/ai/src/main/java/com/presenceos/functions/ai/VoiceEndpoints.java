package com.presenceos.functions.ai;

import com.presenceos.jobs.JobKind;
import com.presenceos.models.ModelAbilities;
import com.presenceos.platform.http.Request;
import com.presenceos.platform.http.Response;
import com.presenceos.recordings.TranscriptionRequest;
import com.presenceos.wiring.Models;

/** What models can be asked for here, and listening to a voice note. */
final class VoiceEndpoints {

    private final ModelAbilities abilities;
    private final StartedJobs jobs;

    VoiceEndpoints(Models models, StartedJobs jobs) {
        this.abilities = models.abilities();
        this.jobs = jobs;
    }

    Response abilities(Request request) {
        return Response.ok(abilities);
    }

    Response transcribe(Request request) {
        TranscriptionRequest wanted =
                request.body(TranscriptionRequest.Input.class).complete();
        abilities.mustTranscribe();
        return jobs.start(request, JobKind.TRANSCRIPTION, wanted);
    }
}
