package com.presenceos.local.networks.kit.control;

import static com.presenceos.local.networks.kit.calls.Answers.json;
import static com.presenceos.local.networks.kit.control.Switches.items;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.calls.CallLog;
import com.presenceos.local.networks.kit.calls.NetworkApi;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.Faults;
import com.presenceos.platform.json.JsonBody;
import java.util.List;

/** Sets faults, and shows what became of every call. */
public final class FaultSwitches {

    private final Faults faults;
    private final CallLog calls;
    private final List<String> operations;

    public FaultSwitches(Faults faults, CallLog calls, NetworkApi api) {
        this.faults = faults;
        this.calls = calls;
        this.operations = api.operations().names();
    }

    public void addTo(Switches switches) {
        switches.on("GET", "faults", _ -> items(faults.all()))
                .on("POST", "faults", this::arm)
                .on("DELETE", "faults", this::disarm)
                .on(
                        "GET",
                        "calls",
                        request -> items(calls.on(request.parameter("path").orElse(""))));
    }

    private LocalResponse arm(LocalRequest request) {
        Fault fault = JsonBody.read(request.text(), Fault.class).checked(operations);
        faults.add(fault);
        return json(fault);
    }

    private LocalResponse disarm(LocalRequest request) {
        faults.clear();
        return LocalResponse.empty(204);
    }
}
