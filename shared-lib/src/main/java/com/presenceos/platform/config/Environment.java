package com.presenceos.platform.config;

import java.util.Map;
import java.util.function.Supplier;

/**
 * The variables a function was deployed with. On Lambda they are the process's; a host that runs several functions in
 * one process binds each function's own while that function is constructed.
 */
public final class Environment {

    private static final ScopedValue<Map<String, String>> HOSTED = ScopedValue.newInstance();

    private Environment() {}

    static Map<String, String> variables() {
        return HOSTED.isBound() ? HOSTED.get() : System.getenv();
    }

    /** Runs {@code construction} with these variables in place of the process's. */
    public static <T> T hosting(Map<String, String> variables, Supplier<T> construction) {
        return ScopedValue.where(HOSTED, Map.copyOf(variables)).call(construction::get);
    }
}
