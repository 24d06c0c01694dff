package com.presenceos.local.models.requests;

import com.presenceos.local.networks.kit.faults.Refusal;

/** How a protocol says that a body is wrong. */
public interface Complaints {

    /** @param parameter where it is, such as {@code messages[0].content} */
    Refusal wrongType(String parameter, String wanted, String given);

    Refusal wrongValue(String parameter, String sentence);

    Refusal missing(String parameter);

    Refusal noJson();
}
