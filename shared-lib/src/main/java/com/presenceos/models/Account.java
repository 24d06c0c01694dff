package com.presenceos.models;

import com.presenceos.models.ModelCalls.Purpose;

/** On whose account a model is called: what may be spent, and where it is written down. */
public record Account(Purpose purpose, ModelCalls calls, SpendingCap cap) {

    /** @throws ModelFailure when what may be spent is spent */
    void mustAllow() {
        cap.mustAllow(purpose.workspace());
    }

    /** A call whose answer is of no use costs what any call costs. */
    void wasted(ModelUse use) {
        calls.record(purpose, use);
    }
}
