package com.presenceos.models;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The models that write, in the order in which they are asked: the next when one does not answer. */
public final class WritingModels {

    private final List<WritingModel> models;
    private final Circuits circuits;

    public WritingModels(List<WritingModel> models, InstantSource clock) {
        this.models = List.copyOf(models);
        this.circuits = new Circuits(clock);
    }

    /** @throws ModelFailure the last one's, when none of them wrote anything of use */
    public WritingModel.Written write(WritingModel.Writing writing) {
        if (models.isEmpty()) {
            throw ModelFailure.notSetUp(
                    "No model that writes is set up here yet; whoever runs PresenceOS names one in its settings");
        }
        Optional<ModelFailure> last = Optional.empty();
        for (WritingModel model : models) {
            Duration left = circuits.left(model.name());
            if (left.isPositive()) {
                last = Optional.of(last.orElseGet(() -> ModelFailure.down(
                        "The model did not answer lately and is left alone for a while", Optional.of(left))));
                continue;
            }
            try {
                WritingModel.Written written = model.write(writing);
                circuits.worked(model.name());
                return written;
            } catch (ModelFailure e) {
                circuits.failed(model.name(), e);
                if (e.kind() == ModelFailure.Kind.GARBLED) {
                    throw e;
                }
                last = Optional.of(e);
            }
        }
        throw last.orElseThrow();
    }
}
