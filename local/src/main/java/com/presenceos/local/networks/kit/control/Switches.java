package com.presenceos.local.networks.kit.control;

import com.presenceos.local.http.LocalHandler;
import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.calls.Answers;
import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks into a stand-in and turns its switches, for tests and the curious. Below {@code /_fake}. */
public final class Switches implements LocalHandler {

    public static final String ROOT = "/_fake/";

    private final Map<String, LocalHandler> byCall = new HashMap<>();

    /** @param name below the root */
    public Switches on(String method, String name, LocalHandler handler) {
        byCall.put(method + " " + ROOT + name, handler);
        return this;
    }

    @Override
    public LocalResponse handle(LocalRequest request) throws Exception {
        String call = request.method() + " " + request.path();
        LocalHandler handler = byCall.get(call);
        if (handler == null) {
            return LocalResponse.text(404, "No such switch: " + call);
        }
        try {
            return handler.handle(request);
        } catch (Invalid e) {
            return LocalResponse.text(422, e.violations().toString());
        } catch (AppException e) {
            return LocalResponse.text(422, e.detail());
        }
    }

    static LocalResponse items(List<?> items) {
        return Answers.json(Map.of("items", items));
    }
}
