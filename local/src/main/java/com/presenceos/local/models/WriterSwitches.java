package com.presenceos.local.models;

import static com.presenceos.local.networks.kit.calls.Answers.json;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.models.openai.Heard;
import com.presenceos.local.models.usage.Usage;
import com.presenceos.local.models.writer.Slip;
import com.presenceos.local.models.writer.Slips;
import com.presenceos.local.networks.kit.control.Switches;
import com.presenceos.platform.json.JsonBody;
import java.util.List;
import java.util.Map;

/** What only models have: slips of the writer, what is said in recordings, and what was used. */
final class WriterSwitches {

    private final Slips slips;
    private final Heard heard;
    private final Usage usage;
    private final List<String> operations;

    WriterSwitches(Slips slips, Heard heard, Usage usage, List<String> operations) {
        this.slips = slips;
        this.heard = heard;
        this.usage = usage;
        this.operations = operations;
    }

    void addTo(Switches switches) {
        switches.on("GET", "models/slips", _ -> json(Map.of("items", slips.all())))
                .on("POST", "models/slips", this::arm)
                .on("DELETE", "models/slips", _ -> cleared(slips::clear))
                .on("POST", "models/transcription", this::hear)
                .on("DELETE", "models/transcription", _ -> cleared(heard::clear))
                .on("GET", "models/usage", _ -> json(Map.of("items", usage.all())))
                .on("DELETE", "models/usage", _ -> cleared(usage::clear));
    }

    private LocalResponse arm(LocalRequest request) {
        Slip slip = JsonBody.read(request.text(), Slip.class).checked(operations);
        slips.add(slip);
        return json(slip);
    }

    private LocalResponse hear(LocalRequest request) {
        Heard.Recording recording =
                JsonBody.read(request.text(), Heard.Recording.class).checked();
        heard.add(recording);
        return json(recording);
    }

    private static LocalResponse cleared(Runnable clearing) {
        clearing.run();
        return LocalResponse.empty(204);
    }
}
