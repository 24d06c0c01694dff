package com.presenceos.models;

import com.presenceos.platform.ids.WorkspaceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The models that write, in the order in which they are asked: the next when one does not answer. Those that a workspace has
 * a key of its own for come first, by that key and by no other.
 */
public final class WritingModels {

    private final List<WritingModel> models;
    private final OwnModels own;
    private final Circuits circuits;

    /** Those of the deployment alone, where nobody brings keys or looks at what is down. */
    public WritingModels(List<WritingModel> models, InstantSource clock) {
        this(models, _ -> List.of(), Outages.UNTOLD, clock);
    }

    WritingModels(List<WritingModel> models, OwnModels own, Outages outages, InstantSource clock) {
        this.models = List.copyOf(models);
        this.own = own;
        this.circuits = new Circuits(outages, clock);
    }

    /** @throws ModelFailure the last one's, when none of them wrote anything of use */
    public WritingModel.Written write(WritingModel.Writing writing, Account account) {
        Optional<ModelFailure> last = Optional.empty();
        for (Asked asked : inOrder(account.purpose().workspace())) {
            Duration left = circuits.left(asked.line);
            if (left.isPositive()) {
                last = Optional.of(last.orElseGet(() -> ModelFailure.down(
                        "The model did not answer lately and is left alone for a while", Optional.of(left))));
                continue;
            }
            try {
                return asked(asked, writing, account);
            } catch (ModelFailure e) {
                if (endsIt(e, asked.line)) {
                    throw e;
                }
                last = Optional.of(worthMore(last, e));
            }
        }
        throw last.orElseGet(() -> ModelFailure.notSetUp(
                "No model that writes is set up here yet; whoever runs PresenceOS names one in its settings"));
    }

    private WritingModel.Written asked(Asked asked, WritingModel.Writing writing, Account account) {
        if (asked.line.owner() == KeyOwner.DEPLOYMENT) {
            account.mustAllow();
        }
        try {
            WritingModel.Written written = asked.model.write(writing);
            circuits.worked(asked.line);
            return new WritingModel.Written(written.json(), written.use().by(asked.line.owner()));
        } catch (ModelFailure e) {
            circuits.failed(asked.line, e);
            e.use().ifPresent(use -> account.wasted(use.by(asked.line.owner())));
            throw e;
        }
    }

    /** Garbage is mended by who wrote it. And who brought a key that is not taken wants to know, not to spend another's money. */
    private static boolean endsIt(ModelFailure failure, Line line) {
        return switch (failure.kind()) {
            case GARBLED -> true;
            case NOT_SET_UP, KEY_REFUSED -> line.owner() == KeyOwner.WORKSPACE;
            case BUSY, DOWN, REFUSED, SPENT -> false;
        };
    }

    /** Where one may answer later and the next one's budget is spent, later is when something can happen. */
    private static ModelFailure worthMore(Optional<ModelFailure> before, ModelFailure failure) {
        return before.filter(earlier -> earlier.mayPass() && failure.kind() == ModelFailure.Kind.SPENT)
                .orElse(failure);
    }

    private List<Asked> inOrder(WorkspaceId workspace) {
        List<WritingModel> owned = own.of(workspace);
        List<Asked> order = new ArrayList<>();
        owned.forEach(model -> order.add(new Asked(new Line(model.name(), Optional.of(workspace)), model)));
        models.stream()
                .filter(model -> owned.stream()
                        .noneMatch(
                                mine -> mine.name().provider() == model.name().provider()))
                .forEach(model -> order.add(new Asked(new Line(model.name(), Optional.empty()), model)));
        return order;
    }

    private record Asked(Line line, WritingModel model) {}
}
