package com.presenceos.models;

import java.time.Duration;
import java.util.Optional;

/** A model that did not answer, or not with anything of use. Its words are for people; a provider's own are never shown. */
public final class ModelFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What it means for whoever asked. */
    public enum Kind {
        /** Asked too often: later it answers. */
        BUSY,
        /** It is not there, or broke: later, or another one, may answer. */
        DOWN,
        /** No key, or no such model: an administrator must do something. */
        NOT_SET_UP,
        /** The provider does not take the key: whoever brought it must do something. */
        KEY_REFUSED,
        /** It will not answer this. */
        REFUSED,
        /** It answered something that cannot be used. */
        GARBLED,
        /** Nothing is asked any more: what may be spent in this month is spent. */
        SPENT
    }

    private final Kind kind;
    private final String detail;
    private final transient Optional<Duration> retryAfter;
    private final transient Optional<ModelUse> use;

    private ModelFailure(Kind kind, String detail, Optional<Duration> retryAfter) {
        this(kind, detail, retryAfter, Optional.empty());
    }

    private ModelFailure(Kind kind, String detail, Optional<Duration> retryAfter, Optional<ModelUse> use) {
        super(detail);
        this.detail = detail;
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.use = use;
    }

    public static ModelFailure busy(String detail, Optional<Duration> retryAfter) {
        return new ModelFailure(Kind.BUSY, detail, retryAfter);
    }

    public static ModelFailure down(String detail, Optional<Duration> retryAfter) {
        return new ModelFailure(Kind.DOWN, detail, retryAfter);
    }

    public static ModelFailure notSetUp(String detail) {
        return new ModelFailure(Kind.NOT_SET_UP, detail, Optional.empty());
    }

    static ModelFailure keyRefused(String detail) {
        return new ModelFailure(Kind.KEY_REFUSED, detail, Optional.empty());
    }

    public static ModelFailure refused(String detail) {
        return new ModelFailure(Kind.REFUSED, detail, Optional.empty());
    }

    public static ModelFailure garbled(String detail) {
        return new ModelFailure(Kind.GARBLED, detail, Optional.empty());
    }

    static ModelFailure spent(String detail) {
        return new ModelFailure(Kind.SPENT, detail, Optional.empty());
    }

    /** The same of a call that was answered, which the provider asks to be paid for. */
    ModelFailure costing(ModelUse spent) {
        return new ModelFailure(kind, detail, retryAfter, Optional.of(spent));
    }

    /** What the useless answer took, if there was one. */
    Optional<ModelUse> use() {
        return use;
    }

    /** What is wrong, for people. */
    public String detail() {
        return detail;
    }

    public Kind kind() {
        return kind;
    }

    /** How long the provider asked to be left alone. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** Whether it may be otherwise a while later, with nobody doing anything. */
    public boolean mayPass() {
        return switch (kind) {
            case BUSY, DOWN -> true;
            case NOT_SET_UP, KEY_REFUSED, REFUSED, GARBLED, SPENT -> false;
        };
    }
}
