package com.presenceos.local.networks.kit.control;

import static com.presenceos.local.networks.kit.calls.Answers.json;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.memory.StandInClock;
import com.presenceos.platform.json.JsonBody;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Moves the clock, turns the settings, and puts all back to the first start. */
public final class StateSwitches {

    record Move(long offsetSeconds) {}

    private final StandInClock clock;
    private final Turnable<?> settings;
    private final Runnable reset;

    public StateSwitches(StandInClock clock, Turnable<?> settings, Runnable reset) {
        this.clock = clock;
        this.settings = settings;
        this.reset = reset;
    }

    public void addTo(Switches switches) {
        switches.on("GET", "clock", _ -> time())
                .on("POST", "clock", this::move)
                .on("GET", "settings", _ -> json(settings.get()))
                .on("POST", "settings", this::turn)
                .on("POST", "reset", this::reset);
    }

    private LocalResponse move(LocalRequest request) {
        clock.move(Duration.ofSeconds(JsonBody.read(request.text(), Move.class).offsetSeconds()));
        return time();
    }

    private LocalResponse time() {
        Map<String, Object> time = new LinkedHashMap<>();
        time.put("offset_seconds", clock.offset().toSeconds());
        time.put("now", clock.instant());
        return json(time);
    }

    private LocalResponse turn(LocalRequest request) {
        settings.turn(request.text());
        return json(settings.get());
    }

    private LocalResponse reset(LocalRequest request) {
        reset.run();
        return LocalResponse.empty(204);
    }
}
