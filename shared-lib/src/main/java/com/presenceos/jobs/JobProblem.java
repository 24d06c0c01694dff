package com.presenceos.jobs;

import com.presenceos.platform.failure.AppException;
import com.presenceos.platform.failure.Invalid;
import com.presenceos.platform.failure.Violation;
import java.util.List;

/**
 * Why a job came to nothing, in words for whoever asked for it.
 *
 * @param detail what is wrong, and what to do about it
 * @param errors the values that are wrong, if it was what was sent
 */
public record JobProblem(String detail, List<Violation> errors) {

    public JobProblem {
        errors = List.copyOf(errors);
    }

    public static JobProblem of(String detail) {
        return new JobProblem(detail, List.of());
    }

    static JobProblem of(AppException failure) {
        return new JobProblem(failure.detail(), failure instanceof Invalid invalid ? invalid.violations() : List.of());
    }
}
