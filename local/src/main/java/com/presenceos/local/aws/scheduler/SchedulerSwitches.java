package com.presenceos.local.aws.scheduler;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.json.JsonBody;

/** Shows how careless the Scheduler is and turns it. A restart is punctual again. */
public final class SchedulerSwitches implements LocalHandler {

    private final CarelessFiring firing;

    public SchedulerSwitches(CarelessFiring firing) {
        this.firing = firing;
    }

    @Override
    public LocalResponse handle(LocalRequest request) {
        return switch (request.method()) {
            case "GET" -> shown();
            case "POST" -> turned(request.text());
            default ->
                LocalResponse.text(405, "GET shows the switches, POST turns them")
                        .with("Allow", "GET, POST");
        };
    }

    private LocalResponse turned(String body) {
        try {
            firing.turn(JsonBody.read(body, Carelessness.Change.class).of(firing.carelessness()));
            return shown();
        } catch (Invalid e) {
            return LocalResponse.text(422, e.violations().toString());
        } catch (AppException e) {
            return LocalResponse.text(422, e.detail());
        }
    }

    private LocalResponse shown() {
        return LocalResponse.json(200, Json.text(firing.carelessness()));
    }
}
