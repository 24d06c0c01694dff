package com.presenceos.local.networks.kit.faults;

import com.presenceos.local.http.LocalResponse;

/** A call refused, which the network says in an error of its own shape. */
public abstract class Refusal extends RuntimeException {

    protected Refusal(String message) {
        super(message, null, false, false);
    }

    /** @param number of this error since the start, for networks that give each a mark of its own */
    public abstract LocalResponse answer(long number);
}
