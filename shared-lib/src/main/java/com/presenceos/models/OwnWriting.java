package com.presenceos.models;

/** Writing by a workspace's own key. One that is not taken is said to those who brought it. */
final class OwnWriting implements WritingModel {

    private final WritingModel model;
    private final OwnKeys keys;
    private final OwnKeys.Own own;

    OwnWriting(WritingModel model, OwnKeys keys, OwnKeys.Own own) {
        this.model = model;
        this.keys = keys;
        this.own = own;
    }

    @Override
    public ModelName name() {
        return model.name();
    }

    @Override
    public Written write(Writing writing) {
        try {
            return model.write(writing);
        } catch (ModelFailure e) {
            throw switch (e.kind()) {
                case KEY_REFUSED -> refused();
                case NOT_SET_UP ->
                    ModelFailure.notSetUp("This workspace's own key for "
                            + own.provider().word() + " reaches no model " + name().model()
                            + " there; allow it at the provider, or remove the key in the settings");
                case BUSY, DOWN, REFUSED, GARBLED, SPENT -> e;
            };
        }
    }

    private ModelFailure refused() {
        keys.refused(own);
        return ModelFailure.keyRefused(own.provider().word() + " does not take this workspace's own key any more; an"
                + " administrator sets another one in the settings, or removes it");
    }
}
