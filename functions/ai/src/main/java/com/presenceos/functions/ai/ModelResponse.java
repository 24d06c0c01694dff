package com.presenceos.functions.ai;

import com.presenceos.models.KeyOwner;
import com.presenceos.models.Outage;
import com.presenceos.models.Provider;
import com.presenceos.models.ReadModels;
import java.time.Instant;
import java.util.Optional;

record ModelResponse(
        Provider provider,
        String model,
        ReadModels.Does does,
        KeyOwner key,
        Optional<Instant> silentSince,
        Optional<Instant> triedAgainAt) {

    static ModelResponse of(ReadModels.Known known) {
        return new ModelResponse(
                known.name().provider(),
                known.name().model(),
                known.does(),
                known.key(),
                known.outage().map(Outage::since),
                known.outage().map(Outage::until));
    }
}
