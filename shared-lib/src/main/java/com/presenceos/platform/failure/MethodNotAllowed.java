package com.presenceos.platform.failure;

import java.util.SortedSet;
import java.util.TreeSet;

/** The path exists, with other methods. */
public final class MethodNotAllowed extends AppException {

    private static final long serialVersionUID = 1L;

    private final TreeSet<String> allowed;

    public MethodNotAllowed(String method, SortedSet<String> allowed) {
        super(method + " is not possible here; allowed: " + String.join(", ", allowed));
        this.allowed = new TreeSet<>(allowed);
    }

    /** What the header Allow names. */
    public String allowed() {
        return String.join(", ", allowed);
    }
}
