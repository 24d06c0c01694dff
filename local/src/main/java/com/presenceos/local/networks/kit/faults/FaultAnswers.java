package com.presenceos.local.networks.kit.faults;

import com.presenceos.local.http.LocalResponse;

/** What a network says when a fault makes it say something. */
public interface FaultAnswers {

    /** Something went wrong; with the code, subcode and status that the fault wants, where it wants some. */
    Refusal error(Fault fault);

    /** Too many calls were made. */
    Refusal rateLimited(Fault fault);

    /** It took the media and cannot use it. A network that looks at once has no such answer, only an error. */
    default LocalResponse processingFailed(Fault fault) {
        throw error(fault);
    }
}
