package com.presenceos.local.networks.kit.calls;

import com.presenceos.local.http.LocalRequest;
import com.presenceos.local.http.LocalResponse;
import com.presenceos.local.networks.kit.faults.Fault;
import com.presenceos.local.networks.kit.faults.FaultAnswers;
import com.presenceos.local.networks.kit.faults.Refusal;
import java.util.Optional;

/** What applications may ask of a network. */
public interface NetworkApi extends FaultAnswers {

    Operations operations();

    /** Whether a request is for the API; all others are a person's, for a page. */
    boolean takes(String path);

    /** Of a call that is none of the operations. */
    Refusal unknown(LocalRequest request);

    /** The error about a parameter, of a sentence that says what is wrong. */
    Refusal wrong(String sentence);

    /** What came along with a call. */
    default Parameters parameters(LocalRequest request) {
        return Parameters.of(request, this::wrong);
    }

    /**
     * The answer with what comes along with all of them, such as how many calls are left.
     *
     * @param token that the call was made with
     */
    default LocalResponse dressed(LocalResponse answer, Optional<String> token, Optional<Fault> fault) {
        return answer;
    }
}
