package com.presenceos.platform.failure;

import java.util.List;

/** The request can be read and is wrong; every wrong value is named, not only the first. */
public final class Invalid extends AppException {

    // Violation is a record of strings; exceptions are Serializable only by inheritance and never travel.
    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super(violations.size() == 1 ? "1 value is wrong" : violations.size() + " values are wrong");
        this.violations = List.copyOf(violations);
    }

    public Invalid(String pointer, String detail) {
        this(List.of(new Violation(pointer, detail)));
    }

    public List<Violation> violations() {
        return violations;
    }
}
