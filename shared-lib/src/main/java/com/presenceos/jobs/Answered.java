package com.presenceos.jobs;

import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * What somebody outside has answered for a job, to be kept.
 *
 * @param record notes what it cost, in the transaction that keeps the answer
 */
public record Answered<T>(T answer, Consumer<Handle> record) {

    public static <T> Answered<T> free(T answer) {
        return new Answered<>(answer, _ -> {});
    }
}
